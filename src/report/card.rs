//! A single row of the catalog in the shape of a finding, for the look-up and the static pages.

use super::commands::{commands, links, shown, situations};
use super::model::{By, Finding, FindingKind, State};
use crate::catalog::Catalog;
use crate::catalog::entry::Kind;
use crate::catalog::support::license_switch;

/// Returns a row as a finding without evidence, or `None` for an unknown id.
pub fn entry(id: &str) -> Option<Finding> {
    let (_, row) = Catalog::default().find(id)?;
    let common = [("license", license_switch(None, None).to_owned())];
    Some(Finding {
        id: row.id.to_owned(),
        kind: match row.kind {
            Kind::Rule => FindingKind::ReadinessCheck,
            Kind::Issue if row.id == crate::decide::UNRECOGNIZED => FindingKind::UnrecognizedError,
            Kind::Issue | Kind::State => FindingKind::KnownIssue,
        },
        severity: row.severity,
        reported_by_setup: true,
        decided_by: By::Id,
        situations: situations(row, &|_| State::Unknown),
        known: true,
        related: row.related.iter().map(|r| (*r).to_owned()).collect(),
        commands: commands(row, None, &shown(row, &[]), &[], &common),
        links: links(Some(row), None),
        ..Finding::default()
    })
}

/// Returns a row as a finding with its texts, or `None` for an unknown id.
pub fn card(id: &str, texts: &crate::texts::Texts) -> Option<Finding> {
    let mut finding = entry(id)?;
    localize(&mut finding, texts);
    Some(finding)
}

/// Fills in the texts of a card. What a log would have to tell is left out.
pub fn localize(finding: &mut Finding, texts: &crate::texts::Texts) {
    let mut common = super::model::Values::new();
    common.insert("product".to_owned(), "unknown".to_owned());
    common.insert("product_name".to_owned(), super::localize::product_name(None, texts));
    super::localize::localize_finding(finding, &common, texts);
    let words = super::search::words(finding, None, texts);
    super::search::add(finding, &words, texts);
}
