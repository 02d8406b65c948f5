//! The names of members: which must be there, which are known, and that none is there twice.

use alloc::vec::Vec;

use super::Walk;
use crate::{
    check::{Class, Place, Rule, finding::words},
    document::RawNode,
    parameters::{Object, Parameter},
    suggest,
};

/// What a request cannot do without is there.
pub(in crate::check) static MISSING_PARAMETER: Rule = Rule::walked(
    "missing_parameter",
    Class::Shape,
    "What a request cannot do without is there.",
    &["E104", "E023", "E163", "E165", "E039", "E057", "E058", "E070", "E090", "W05", "W15"],
);

/// No object has two members of one name.
pub(in crate::check) static DUPLICATE_PARAMETER: Rule = Rule::walked(
    "duplicate_parameter",
    Class::Shape,
    "No object has two members of one name: the service would take the last in silence.",
    &[],
);

/// Every name is one that the API knows.
pub(in crate::check) static UNKNOWN_PARAMETER: Rule = Rule::walked(
    "unknown_parameter",
    Class::Service,
    "Every name is one that the API knows: an unknown one is a typing error, most often.",
    &["E268"],
);

/// OpenAI's parameters that the vendor's pages leave out may be ignored.
pub(in crate::check) static UNDOCUMENTED_PARAMETER: Rule = Rule::walked(
    "undocumented_parameter",
    Class::Advice,
    "OpenAI's parameters that the vendor's pages leave out may be ignored.",
    &[],
);

impl Walk<'_, '_, '_> {
    pub(super) fn missing(&mut self, node: RawNode<'_>, parameter: &Parameter) {
        self.findings.broken_rule(
            &MISSING_PARAMETER,
            Place::Inside(node.id()),
            parameter.missing,
            words!("`{}` is missing", parameter.name; "add `{}: {}`", parameter.name, parameter.example)
                .with("param_name", parameter.name)
                .with("field", parameter.name)
                .with("member", parameter.name)
                .with("path", parameter.name),
        );
    }

    pub(super) fn unknown(&mut self, child: RawNode<'_>, name: &str, object: &Object) {
        if !self.request.options.judge_unknown_parameters || child.is_free() {
            return;
        }
        let known = object.parameters.iter().map(|parameter| parameter.name);
        // In the DashScope protocol most parameters stand one level deeper.
        let deeper = self.request.api.parameters.filter(|holder| {
            let inner = object.parameter(holder).and_then(|holder| holder.shape.object());
            inner.is_some_and(|inner| inner.parameter(name).is_some())
        });
        if let Some(holder) = deeper {
            let words = words!("`{}` does not stand here in this protocol", name; "write it into `{}: {{ .. }}`", holder);
            self.findings.broken_rule(&UNKNOWN_PARAMETER, Place::Key(child.id()), None, words);
            return;
        }
        let words = match suggest::nearest_name(name, known) {
            Some(near) => {
                words!("unknown parameter `{}`", name; "a parameter with a similar name exists: `{}`", near)
            }
            None if child.parent().is_some_and(|parent| parent.id() == self.request.body.id()) => words!(
                "unknown parameter `{}`", name;
                "leave it out, or put it into `extra_body: {{ .. }}` to send it as it is"
            ),
            None => words!("unknown parameter `{}`", name; "leave it out"),
        };
        self.findings.broken_rule(&UNKNOWN_PARAMETER, Place::Key(child.id()), None, words);
    }

    pub(super) fn undocumented(&mut self, child: RawNode<'_>, name: &str) {
        self.findings.broken_rule(
            &UNDOCUMENTED_PARAMETER,
            Place::Key(child.id()),
            None,
            words!("`{}` is not on Model Studio's pages and may be ignored", name; "leave it out"),
        );
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

    /// No two members of one name.
    pub(super) fn duplicates(&mut self, node: RawNode<'_>) {
        // Few objects have more members than this, and comparing few is faster than sorting them.
        const FEW: usize = 24;
        if node.children().count() <= FEW {
            for (position, child) in node.children().enumerate() {
                if node.children().take(position).any(|other| other.key() == child.key()) {
                    self.duplicate(child);
                }
            }
            return;
        }
        let mut children: Vec<RawNode<'_>> = node.children().collect();
        children.sort_by_key(|child| child.key());
        let twins = children.windows(2).filter_map(|pair| match pair {
            [one, two] if one.key() == two.key() => Some(*two),
            _ => None,
        });
        twins.for_each(|twin| self.duplicate(twin));
    }

    fn duplicate(&mut self, child: RawNode<'_>) {
        let name = child.key().unwrap_or_default();
        self.findings.broken_rule(
            &DUPLICATE_PARAMETER,
            Place::Key(child.id()),
            None,
            words!("`{}` is given twice", name; "keep one of the two"),
        );
    }
}
