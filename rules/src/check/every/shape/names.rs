//! The names of members: which must be there, which are known, and that none is there twice.

use alloc::collections::BTreeSet;

use super::Walk;
use crate::{
    check::{
        engine::{Answer, Class, FindingPlace, Rule, RuleRow, explain},
        every::headers,
    },
    document::RawNode,
    parameters::{Object, Parameter, REQUEST_HEADERS},
    suggest,
};

/// What a request cannot do without is there.
pub(in crate::check) static MISSING_PARAMETER: RuleRow = Rule::walked(
    "missing_parameter",
    Class::Shape,
    "Every required parameter is there.",
    &["E104", "E023", "E163", "E165", "E039", "E057", "E058", "E070", "E090", "W05", "W15"],
);

/// No object has two members of one name.
pub(in crate::check) static DUPLICATE_PARAMETER: RuleRow = Rule::walked(
    "duplicate_parameter",
    Class::Shape,
    "No object has two members of one name: the service would take the last in silence.",
    &[],
);

/// Every name is one that the API knows.
pub(in crate::check) static UNKNOWN_PARAMETER: RuleRow = Rule::walked(
    "unknown_parameter",
    Class::Service,
    "Every name is one that the API knows: an unknown one is a typing error, most often.",
    &["E268"],
);

/// OpenAI's parameters that the vendor's pages leave out may be ignored.
pub(in crate::check) static UNDOCUMENTED_PARAMETER: RuleRow = Rule::walked(
    "undocumented_parameter",
    Class::Advice,
    "OpenAI's parameters that the vendor's pages leave out may be ignored.",
    &[],
);

/// A function of a tool.
const FUNCTION: &str = "Function";

/// How many misspelt names are remembered.
const MOST_MISSPELT: usize = 100;

impl Walk<'_, '_, '_> {
    pub(super) fn missing(&mut self, node: RawNode<'_>, parameter: &'static Parameter) {
        self.findings.broken_rule(&MISSING_PARAMETER.rule, FindingPlace::Inside(node.id()), |_| {
            explain!(
                "`{}` is missing", parameter.name;
                "add `{}: {}`", parameter.name, parameter.example
            )
            .with("param_name", parameter.name)
            .with("field", parameter.name)
            .with("member", parameter.name)
            .with("path", parameter.name)
            .answered(Answer::OfRow(parameter.missing))
        });
    }

    /// Whether the member is there under a misspelt name, of which a finding speaks already.
    pub(super) fn is_misspelt(&self, object: RawNode<'_>, name: &str) -> bool {
        self.misspelt.iter().rev().any(|(place, meant)| *place == object.id() && *meant == name)
    }

    pub(super) fn unknown(&mut self, object: RawNode<'_>, child: RawNode<'_>, row: &'static Object) {
        let name = child.key().unwrap_or_default();
        if core::ptr::eq(row, &raw const REQUEST_HEADERS) {
            let place = FindingPlace::Key(child.id());
            self.findings.broken_rule(&headers::HEADER_NAME.rule, place, |_| headers::undocumented(name));
            return;
        }
        if !self.options.judge_unknown_parameters
            || child.is_from_extra_body()
            || self.findings.allows(&UNKNOWN_PARAMETER.rule)
        {
            return;
        }
        if child.is_misplaced() {
            self.findings.broken_rule(&UNKNOWN_PARAMETER.rule, FindingPlace::Key(child.id()), |_| {
                explain!(
                    "`{}` is no part of the body", name;
                    "leave it out of the JSON, and set it on the request"
                )
                .answered(Answer::Unknown)
            });
            return;
        }
        // In the DashScope protocol most parameters stand one level deeper.
        let deeper = self.api.parameters.filter(|holder| {
            let inner = row.parameter(holder).and_then(|holder| holder.shape.object());
            inner.is_some_and(|inner| inner.parameter(name).is_some())
        });
        let known = || row.parameters.iter().map(|parameter| parameter.name);
        let mut meant = known().find(|known| known.eq_ignore_ascii_case(name));
        if meant.is_none() && deeper.is_none() && self.findings.keep_more() {
            meant = suggest::nearest_name(name, known());
        }
        // A sample of the DashScope reference puts what belongs into a tool's schema beside it.
        let of_schema =
            (row.rust == FUNCTION && matches!(name, "required" | "properties")).then_some("parameters");
        let deeper = deeper.or(of_schema);
        let meant = meant.filter(|_| of_schema.is_none());
        let is_in_body = object.id() == self.body.id();
        self.findings.broken_rule(&UNKNOWN_PARAMETER.rule, FindingPlace::Key(child.id()), |_| {
            let explanation = match (meant, deeper) {
                (Some(meant), _) if meant.eq_ignore_ascii_case(name) => {
                    explain!(
                        "unknown parameter `{}`: names are case-sensitive", name;
                        "write `{}`", meant
                    )
                }
                (Some(meant), _) => {
                    explain!(
                        "unknown parameter `{}`", name;
                        "a parameter with a similar name exists: `{}`", meant
                    )
                }
                (None, Some(holder)) if of_schema.is_some() => explain!(
                    "`{}` belongs to the schema of the tool", name; "write it into `{}: {{ .. }}`", holder
                ),
                (None, Some(holder)) => explain!(
                    "`{}` does not stand here in this protocol", name; "write it into `{}: {{ .. }}`", holder
                ),
                (None, None) if is_in_body => explain!(
                    "unknown parameter `{}`", name;
                    "leave it out, or put it into `extra_body: {{ .. }}` to send it as it is"
                )
                .in_json("leave it out"),
                (None, None) => explain!("unknown parameter `{}`", name; "leave it out"),
            };
            explanation.answered(Answer::Unknown)
        });
        // It counts as given under its right name, so that one mistake is told once. Past the findings that are kept,
        // nobody is told more. Where the right name is there as well, nobody asks for the misspelt one.
        if let Some(meant) = meant
            && self.misspelt.len() < MOST_MISSPELT
            && !self.is_misspelt(object, meant)
        {
            self.misspelt.push((object.id(), meant));
        }
    }

    pub(super) fn undocumented(&mut self, child: RawNode<'_>) {
        let name = child.key().unwrap_or_default();
        self.findings.broken_rule(&UNDOCUMENTED_PARAMETER.rule, FindingPlace::Key(child.id()), |_| {
            explain!(
                "`{}` is not on Model Studio's pages and may be ignored", name;
                "leave it out"
            )
        });
    }

    /// The members of an object that is sent as it is: only their names are judged.
    pub(super) fn free(&mut self, node: RawNode<'_>) {
        if node.is_object() {
            self.duplicates(node);
        }
        for child in node.children() {
            self.free(child);
        }
    }

    /// No two members of one name. What stands beside a body is no second one of a member in it.
    pub(super) fn duplicates(&mut self, node: RawNode<'_>) {
        if !node.may_have_twins() {
            return;
        }
        let (mut names, mut misplaced) = (BTreeSet::new(), BTreeSet::new());
        for child in node.children() {
            let names = if child.is_misplaced() { &mut misplaced } else { &mut names };
            if !names.insert(child.key().unwrap_or_default()) {
                self.duplicate(child);
            }
        }
    }

    fn duplicate(&mut self, child: RawNode<'_>) {
        let name = child.key().unwrap_or_default();
        self.findings.broken_rule(
            &DUPLICATE_PARAMETER.rule,
            FindingPlace::Key(child.id()),
            |_| explain!("`{}` is given twice", name; "keep one of the two"),
        );
    }
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] =
    &[&MISSING_PARAMETER, &DUPLICATE_PARAMETER, &UNKNOWN_PARAMETER, &UNDOCUMENTED_PARAMETER];
