//! The locales, compiled in: for programs outside the browser and for tests. A page fetches one file instead.

use crate::report::texts::Texts;

/// Languages there are, as BCP 47 tags.
pub const TAGS: &[&str] = &["en", "fr"];

macro_rules! locale {
    ($tag:literal) => {
        concat!(
            include_str!(concat!("../locales/", $tag, "/ui.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/questions.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/report.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/facts_common.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/known_issues.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/active_directory.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/coexistence.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/databases_and_files.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/hybrid_and_cloud.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/mail_flow.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/network_and_dns.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/operating_system.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/permissions.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/restart_and_processes.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/roles_and_state.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/services.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/software_dependencies.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/uninstall.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/windows_features.ftl")),
            "\n",
            include_str!(concat!("../locales/", $tag, "/windows_updates.ftl")),
        )
    };
}

/// The messages of a locale in Fluent's syntax.
pub fn ftl(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "en" => locale!("en"),
        "fr" => locale!("fr"),
        _ => return None,
    })
}

/// The locale nearest to a tag: itself, or its language without region.
pub fn nearest(tag: &str) -> Option<&'static str> {
    let base = tag.split(['-', '_']).next().unwrap_or("");
    TAGS.iter().find(|t| t.eq_ignore_ascii_case(tag)).or_else(|| TAGS.iter().find(|t| t.eq_ignore_ascii_case(base))).copied()
}

/// The texts of the locale nearest to a tag.
pub fn texts(tag: &str) -> Option<Texts> {
    let tag = nearest(tag)?;
    Some(Texts::new(tag, ftl(tag)?))
}
