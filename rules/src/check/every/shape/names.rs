//! The names of members: which must be there, which are known, and that none is there twice.

use alloc::{collections::BTreeSet, format, string::String};

use super::Walk;
use crate::{
    check::engine::{Answer, Class, FindingPlace, Rule, RuleRow, explain},
    document::RawNode,
    parameters::{Object, Parameter, Shape},
};

/// What a request cannot do without is there.
pub(in crate::check) static MISSING_PARAMETER: RuleRow = Rule::walked(
    "missing_parameter",
    Class::Shape,
    "Every required parameter is there.",
    &["E104", "E023", "E163", "E165", "E039", "E057", "E058", "E070", "E090", "E061", "E164", "W05", "W15"],
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

impl Walk<'_, '_, '_> {
    pub(super) fn missing(&mut self, node: RawNode<'_>, parameter: &'static Parameter, row: &'static Object) {
        self.findings.broken_rule(&MISSING_PARAMETER.rule, FindingPlace::Inside(node.id()), |_| {
            match (form_beside(node, parameter), word_for(node, parameter.name, row)) {
                (Some(form), _) => explain!(
                    "`{}` is missing", parameter.name;
                    "write `{}: [{form}(\"...\")]`: `{form}: ..` is another parameter", parameter.name
                ),
                (None, word) => explain!(
                    "`{}` is missing", parameter.name;
                    "add `{}: {}`", parameter.name, word.as_deref().unwrap_or(parameter.example)
                ),
            }
            .with("param_name", parameter.name)
            .with("field", parameter.name)
            .with("member", parameter.name)
            .with("path", parameter.name)
            .answered(Answer::OfRow(parameter.missing))
        });
    }

    /// Whether the member is there under a misspelt name, of which a finding speaks already.
    pub(super) fn is_misspelt(&self, object: RawNode<'_>, name: &str) -> bool {
        self.shaped.misspelt.iter().rev().any(|(place, meant)| *place == object.id() && *meant == name)
    }

    pub(super) fn undocumented(&mut self, child: RawNode<'_>, row: &'static Object) {
        let name = child.key().unwrap_or_default();
        self.findings.broken_rule(&UNDOCUMENTED_PARAMETER.rule, FindingPlace::Key(child.id()), |_| match row
            .parameters
            .iter()
            .find(|known| known.also_called.contains(&name))
        {
            Some(known) => explain!(
                "`{}` is not on Model Studio's pages and may be ignored", name;
                "write it as `{}`, as in `{}: {}`", known.name, known.name, known.example
            ),
            None => {
                explain!("`{}` is not on Model Studio's pages and may be ignored", name; "leave it out")
            }
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

/// A member with the name of a short form that an element of the missing list could have.
fn form_beside<'d>(object: RawNode<'d>, list: &Parameter) -> Option<&'d str> {
    let element = list.shape.element().and_then(Shape::object)?;
    object.children().filter_map(RawNode::key).find(|name| element.short_form(name).is_some())
}

/// What stands under a missing name where the other members are those of a short form: the `type` of what is there.
fn word_for(object: RawNode<'_>, name: &str, row: &'static Object) -> Option<String> {
    let mut words = row.short_forms.iter().filter_map(|form| {
        let (_, word) = form.fixed.iter().find(|(member, _)| *member == name)?;
        let has_it = |path: &&[&str]| path.first().is_some_and(|first| object.member(first).is_some());
        form.arguments.iter().any(has_it).then(|| format!("\"{word}\""))
    });
    // Where several forms have what is there, nobody knows which was meant.
    words.next().filter(|_| words.next().is_none())
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] =
    &[&MISSING_PARAMETER, &DUPLICATE_PARAMETER, &UNKNOWN_PARAMETER, &UNDOCUMENTED_PARAMETER];
