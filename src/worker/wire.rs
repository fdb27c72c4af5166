//! Reports between Rust and JavaScript as plain values. The browser reads and writes the JSON; here each field is fetched by
//! its name, through a few functions that all structs share, because serde's code for each of them is five times as long.
//! Numbers are JavaScript's (exact up to 2^53). What is not there reads as nothing: the engine is of the same build.

use std::borrow::Cow;
use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::client::get;
use crate::order::NamedTexts;
use crate::report::model::{
    Because, Checks, Command, Compared, Evaluated, Evidence, Finding, Notice, PlanStep, Report, Run, Source, SourceFile, Text, Tool,
};

/// Data with a form in both languages.
pub trait Plain: Sized {
    /// Reads a value.
    fn read(value: &JsValue) -> Self;
    /// Writes a value.
    fn write(&self) -> JsValue;
    /// Whether there is nothing in it.
    fn is_empty(&self) -> bool {
        false
    }
}

/// Reads JSON; `None` where it is none, or not an object.
pub fn parse<T: Plain>(json: &str) -> Option<T> {
    js_sys::JSON::parse(json).ok().filter(JsValue::is_object).map(|value| T::read(&value))
}

/// A copy of plain data.
pub fn copy(value: &JsValue) -> JsValue {
    js_sys::JSON::stringify(value).and_then(|json| js_sys::JSON::parse(&String::from(json))).unwrap_or(JsValue::UNDEFINED)
}

/// A text property.
#[inline(never)]
pub fn text(value: &JsValue, name: &str) -> String {
    get(value, name).as_string().unwrap_or_default()
}

/// A list property.
#[inline(never)]
pub fn items(value: &JsValue, name: &str) -> Vec<JsValue> {
    get(value, name).dyn_into::<Array>().map(|list| list.to_vec()).unwrap_or_default()
}

/// A property that is a list of texts.
#[inline(never)]
pub fn texts(value: &JsValue, name: &str) -> Vec<String> {
    Plain::read(&get(value, name))
}

/// A property that is a number.
#[inline(never)]
pub fn number(value: &JsValue, name: &str) -> f64 {
    get(value, name).as_f64().unwrap_or_default()
}

thread_local! {
    /// The names of fields as the browser has them, by where they stand in the module: to make one takes it longer than what is
    /// done with it.
    static NAMES: RefCell<Vec<(&'static str, JsValue)>> = RefCell::new(vec![("", JsValue::UNDEFINED); 256]);
}

#[inline(never)]
fn with_name(name: &'static str, with: &mut dyn FnMut(&JsValue)) {
    NAMES.with_borrow_mut(|names| {
        let place = &mut names[name.as_ptr() as usize % 256];
        if !core::ptr::eq(place.0, name) {
            *place = (name, JsValue::from_str(name));
        }
        with(&place.1);
    });
}

#[inline(never)]
fn own(value: &JsValue, name: &'static str) -> JsValue {
    let mut found = JsValue::UNDEFINED;
    with_name(name, &mut |name| found = Reflect::get(value, name).unwrap_or(JsValue::UNDEFINED));
    found
}

#[inline(never)]
fn put_own(object: &JsValue, name: &'static str, value: JsValue) {
    // The object is our own: nothing keeps it from having this property.
    with_name(name, &mut |name| drop(Reflect::set(object, name, &value)));
}

fn field<T: Plain>(value: &JsValue, name: &'static str) -> T {
    T::read(&own(value, name))
}

#[inline(never)]
fn put(object: &JsValue, name: &str, value: JsValue) {
    // The object is our own: nothing keeps it from having this property.
    let _ = Reflect::set(object, &JsValue::from_str(name), &value);
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

// The fields of the report's structs; `as` gives the name in JSON where it is another, `if filled` leaves out what is empty.
// A field that is missing here does not compile.
macro_rules! plain {
    ($($type:ident { $($field:ident $(as $name:literal)? $(if $filled:ident)?),* $(,)? })*) => {
        $(impl Plain for $type {
            fn read(value: &JsValue) -> Self {
                $type { $($field: field(value, key!($field $($name)?))),* }
            }

            fn write(&self) -> JsValue {
                let out: JsValue = Object::new().into();
                $(if true $(&& $filled(&self.$field))? {
                    put_own(&out, key!($field $($name)?), self.$field.write());
                })*
                out
            }
        })*
    };
}

/// Puts the texts of a report, its runs aside, into the value that it was read from.
pub fn put_texts(value: &JsValue, report: &Report) {
    for (value, notice) in items(value, "notices").iter().zip(&report.notices) {
        put_own(value, "text", notice.text.write());
    }
}

/// The same of a run.
pub fn put_run_texts(value: &JsValue, run: &Run) {
    for (value, finding) in items(value, "findings").iter().zip(&run.findings) {
        put_own(value, "text", finding.text.write());
        for (value, command) in items(value, "commands").iter().zip(&finding.commands) {
            if command.purpose.is_some() {
                put_own(value, "purpose", command.purpose.write());
            }
        }
    }
    for (value, step) in items(value, "plan").iter().zip(&run.plan) {
        put_own(value, "step", step.step.write());
    }
}

fn filled(value: &impl Plain) -> bool {
    !value.is_empty()
}

plain! {
    Report { schema, tool, source, notices, shown_run, runs }
    Tool { version, content_date }
    Source { kind, bytes, lines, encoding, files }
    SourceFile { name, used }
    Notice { code, values if filled, text if filled }
    Run {
        number, first_line, last_line, offset, file if filled, product, setup_build, setup_release, installed_build,
        installed_release, mode, interface, user, server, site, organization, time_zone, started, ended, outcome, outcome_line,
        checks, findings, plan, analysis if filled, compared if filled,
    }
    Checks { evaluated, failed, warned, passed, not_evaluated }
    Evaluated { id, kind, state, value, line }
    Finding {
        id, kind, severity, reported_by_setup, decided_by, consequence_of, evidence, values, because if filled,
        situations if filled, message if filled, shared_with if filled, known, topic if filled, related if filled, commands,
        text if filled,
    }
    Because { fact, value, line if filled, relation, needed }
    Command { purpose if filled, shell, text, risky }
    Text { lang, title, meaning, why if filled, causes, steps, situations if filled, verify if filled, caution if filled }
    PlanStep { action, step, serves as "for" }
    Compared { with, solved, remaining, new }
}

impl Plain for Evidence {
    fn read(value: &JsValue) -> Self {
        if own(value, "question").is_undefined() {
            let (line, offset) = (field(value, "line"), field(value, "offset"));
            return Evidence::Line { line, text: field(value, "text"), offset, file: field(value, "file") };
        }
        Evidence::Answer { question: field(value, "question"), answer: field(value, "answer") }
    }

    fn write(&self) -> JsValue {
        let out: JsValue = Object::new().into();
        match self {
            Evidence::Line { line, text, offset, file } => {
                put_own(&out, "line", line.write());
                put_own(&out, "text", text.write());
                put_own(&out, "offset", offset.write());
                if file.is_some() {
                    put_own(&out, "file", file.write());
                }
            }
            Evidence::Answer { question, answer } => {
                put(&out, "question", question.write());
                put(&out, "answer", answer.write());
            }
        }
        out
    }
}

impl Plain for String {
    fn read(value: &JsValue) -> Self {
        value.as_string().unwrap_or_default()
    }

    fn write(&self) -> JsValue {
        JsValue::from_str(self)
    }

    fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }
}

impl Plain for Cow<'static, str> {
    fn read(value: &JsValue) -> Self {
        Cow::Owned(String::read(value))
    }

    fn write(&self) -> JsValue {
        JsValue::from_str(self)
    }
}

impl Plain for bool {
    fn read(value: &JsValue) -> Self {
        value.is_truthy()
    }

    fn write(&self) -> JsValue {
        JsValue::from_bool(*self)
    }
}

impl Plain for u32 {
    fn read(value: &JsValue) -> Self {
        value.as_f64().unwrap_or_default() as u32
    }

    fn write(&self) -> JsValue {
        JsValue::from_f64(f64::from(*self))
    }
}

impl Plain for u64 {
    fn read(value: &JsValue) -> Self {
        value.as_f64().unwrap_or_default() as u64
    }

    fn write(&self) -> JsValue {
        JsValue::from_f64(*self as f64)
    }
}

impl<T: Plain> Plain for Option<T> {
    fn read(value: &JsValue) -> Self {
        if value.is_null() || value.is_undefined() { None } else { Some(T::read(value)) }
    }

    fn write(&self) -> JsValue {
        self.as_ref().map_or(JsValue::NULL, T::write)
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn read(value: &JsValue) -> Self {
        // Nothing is no list; what is none of ours has no length.
        let list: &Array = value.unchecked_ref();
        let length = if value.is_object() { list.length() } else { 0 };
        (0..length).map(|at| T::read(&list.get(at))).collect()
    }

    fn write(&self) -> JsValue {
        let list = Array::new();
        for item in self {
            list.push(&item.write());
        }
        list.into()
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl Plain for NamedTexts {
    fn read(value: &JsValue) -> Self {
        let mut out = NamedTexts::default();
        if value.is_object() {
            for name in Object::keys(value.unchecked_ref::<Object>()).iter().filter_map(|name| name.as_string()) {
                let found = text(value, &name);
                out.insert(&name, &found);
            }
        }
        out
    }

    fn write(&self) -> JsValue {
        let out: JsValue = Object::new().into();
        for (name, value) in self.iter() {
            put(&out, name, value.write());
        }
        out
    }

    fn is_empty(&self) -> bool {
        self.is_empty()
    }
}
