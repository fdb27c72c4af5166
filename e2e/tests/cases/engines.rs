//! What an engine or its driver cannot do, so that the case is ignored there.

use e2e::engine::Engine;

/// A case that an engine cannot run.
pub struct Limit {
    pub engine: Engine,
    pub case: &'static str,
    pub reason: &'static str,
}

const fn limit(engine: Engine, case: &'static str, reason: &'static str) -> Limit {
    Limit { engine, case, reason }
}

const NO_COLLECTOR: &str = "the garbage collector can be called by Chromium's own protocol alone";
const NO_SCHEME: &str = "the system's choice of colours can be set by Chromium's own protocol alone";

const NO_INTEGRITY_POLICY: &str = "`Integrity-Policy` is tried in Chromium alone";
const NAMED: &str = "every view where the page may run only scripts whose hashes it names";
const UNNAMED: &str = "a script whose hash the page does not name does not run";
const NO_REFERENCE_TARGET: &str = "the engine does not know `referenceTarget` yet";
const NO_LANGUAGE: &str = "the browser's languages can be set by Chromium's own protocol alone";

/// All of them.
pub const LIMITS: &[Limit] = &[
    limit(Engine::Firefox, "a large paste is kept out of the text area", "Firefox puts no data into a paste event that a script makes"),
    limit(Engine::Firefox, "our own pages follow the browser's language", NO_LANGUAGE),
    limit(Engine::WebKit, "our own pages follow the browser's language", NO_LANGUAGE),
    limit(Engine::Firefox, "a label of the host leads to the text area", NO_REFERENCE_TARGET),
    limit(Engine::WebKit, "a label of the host leads to the text area", NO_REFERENCE_TARGET),
    limit(Engine::Firefox, NAMED, NO_INTEGRITY_POLICY),
    limit(Engine::WebKit, NAMED, NO_INTEGRITY_POLICY),
    limit(Engine::Firefox, UNNAMED, NO_INTEGRITY_POLICY),
    limit(Engine::WebKit, UNNAMED, NO_INTEGRITY_POLICY),
    limit(Engine::Firefox, "elements that went are forgotten", NO_COLLECTOR),
    limit(Engine::WebKit, "elements that went are forgotten", NO_COLLECTOR),
    limit(Engine::Firefox, "dark or light by the system", NO_SCHEME),
    limit(Engine::WebKit, "dark or light by the system", NO_SCHEME),
    limit(Engine::WebKit, "printing gives what a person takes along, and folds it again", "the driver of WebKitGTK cannot print"),
];
