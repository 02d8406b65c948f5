//! The law that a body with holes is held to, and the exceptions.
//!
//! What is known in full is the measure. A body with holes must not pass if any body that may come of it is refused,
//! and must not be called broken if any body that may come of it is right.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use qwen_request_rules::{
    check::{self, Class, Finding, Options, Rule, Verdict},
    document::Document,
    parameters::Api,
};
use serde_json::Value as Json;

use crate::holed::{Change, HoleKind, Holed};

/// Rules about names: a wrong one is wrong even if the member may be left out.
const OF_NAMES: &[&str] = &["header_name", "unknown_parameter", "wrong_protocol"];

/// A number that its type cannot hold is wrong whatever the holes are; in the full body a rule of the service may say so in
/// better words.
const GIVES_WAY: &str = "integer_width";

/// An API, and how its bodies are judged.
#[derive(Clone, Copy)]
pub(crate) struct Judge<'o> {
    pub(crate) api: &'static Api,
    pub(crate) options: Options<'o>,
}

/// As the macros judge a body, where the call says nothing else.
pub(crate) fn as_the_macros_do() -> Options<'static> {
    Options {
        judge_unknown_parameters: true,
        judge_unknown_models: true,
        judge_unknown_values: true,
        streaming: Some(false),
        ..Options::default()
    }
}

impl Judge<'_> {
    /// The rules that a body breaks.
    pub(crate) fn broken(&self, body: &Json) -> BTreeSet<&'static str> {
        let holed = Holed::new(body, &[]);
        broken(&self.findings(&holed.document)).map(|rule| rule.id).collect()
    }

    /// What the call says besides the body.
    pub(crate) fn told(&self) -> String {
        let Options { stand_in, allowed, .. } = self.options;
        let stand_in = stand_in.map(|stand_in| format!(", as {stand_in:?}")).unwrap_or_default();
        allowed.iter().fold(stand_in, |told, rule| told + ", allow " + rule.id)
    }

    pub(crate) fn findings(&self, document: &Document<'_>) -> Vec<Finding> {
        let mut findings = check::check(self.api, document, &self.options).findings;
        findings.retain(|finding| !finding.is_warning());
        findings
    }

    /// What `qwen_request!` and `try_qwen_request!` say of a body with holes.
    pub(crate) fn holed<'j>(&'j self, body: &'j Json, changes: &'j [Change]) -> Judged<'j> {
        let holed = Holed::new(body, changes);
        let findings = self.findings(&holed.document);
        Judged {
            judge: self,
            broken: broken(&findings).map(|rule| rule.id).collect(),
            is_refused: !findings.is_empty(),
            changes,
            rules: findings.iter().map(|finding| finding.rule).collect(),
            holed,
        }
    }
}

fn broken(findings: &[Finding]) -> impl Iterator<Item = &'static Rule> {
    findings.iter().filter(|finding| finding.verdict == Verdict::Broken).map(|finding| finding.rule)
}

/// What the macros say of a body with holes.
pub(crate) struct Judged<'j> {
    judge: &'j Judge<'j>,
    holed: Holed<'j>,
    changes: &'j [Change],
    /// What `try_qwen_request!` refuses it for.
    broken: BTreeSet<&'static str>,
    /// Whether `qwen_request!` refuses it.
    is_refused: bool,
    /// The rules that have a finding, broken or open.
    pub(crate) rules: Vec<&'static Rule>,
}

impl Judged<'_> {
    /// How the law is broken, if it is: `full` is what a body that may come of it breaks, `values` what its holes are there.
    pub(crate) fn offence(&self, full: &BTreeSet<&'static str>, values: &[Vec<Json>]) -> Option<Offence> {
        let of_names =
            |rule: &str| OF_NAMES.contains(&rule) && self.has(|change| change.kind == HoleKind::Optional);
        if let Some(rule) = self.broken.difference(full).find(|rule| **rule != GIVES_WAY && !of_names(rule)) {
            return Some(Offence::FalselyBroken(rule));
        }
        if self.is_refused || self.is_refused_by_the_compiler(values) {
            return None;
        }
        let of_free_text = |rule: &str| {
            check::rule(rule).is_some_and(|rule| rule.free_text) && self.has(|change| change.is_free_text)
        };
        full.iter().find(|rule| counts(rule) && !of_free_text(rule)).map(|rule| Offence::Accepted(rule))
    }

    fn has(&self, is_meant: impl Fn(&Change) -> bool) -> bool {
        self.changes.iter().any(is_meant)
    }

    /// Whether a constant lies outside of its range. The compiler finds that out, with what the rules tell it.
    fn is_refused_by_the_compiler(&self, values: &[Vec<Json>]) -> bool {
        self.holed.constants.iter().any(|(node, change)| {
            let number = values[*change].first().and_then(Json::as_f64);
            let range = check::range_of(self.judge.api, &self.holed.document, &self.judge.options, *node);
            matches!((number, range), (Some(number), Some((_, range))) if !range.contains(number))
        })
    }
}

/// Whether a body that breaks the rule must not pass, whatever is known of it. The compiler sees to it that an
/// expression has the type of its parameter: rules of the shape do not count.
pub(crate) fn counts(rule: &str) -> bool {
    check::rule(rule).is_some_and(|rule| rule.class == Class::Service)
}

/// How a body with holes can break the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Offence {
    /// `qwen_request!` takes what may break this rule.
    Accepted(&'static str),
    /// `try_qwen_request!` refuses for this rule what may keep it.
    FalselyBroken(&'static str),
}

/// All offences against the law, with the places of each.
#[derive(Default)]
pub(crate) struct Offences(BTreeMap<Offence, BTreeSet<String>>);

impl Offences {
    pub(crate) fn add(&mut self, offence: Offence, place: impl FnOnce() -> String) {
        self.0.entry(offence).or_default().insert(place());
    }

    pub(crate) fn assert_none(&self) {
        let mut text = String::new();
        for (offence, places) in &self.0 {
            writeln!(text, "{offence:?}: {}", places.len()).unwrap();
            for place in places {
                writeln!(text, "    {place}").unwrap();
            }
        }
        assert!(self.0.is_empty(), "{text}");
    }
}
