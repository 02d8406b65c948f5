//! The members of an object, sorted by what becomes of them.

use proc_macro2::Span;
use qwen_request_rules::{
    document::{RawNode, Value},
    json::Number,
    parameters::{Object, Parameter, Shape},
};

use super::{
    code::Code,
    json,
    output::{Output, has_hole},
};

/// The members of an object.
pub(super) struct Members<'n> {
    /// Those that have a field and a value.
    pub(super) fields: Vec<(&'static Parameter, RawNode<'n>)>,
    /// Those without a field.
    pub(super) extra: Vec<RawNode<'n>>,
    nulls: Vec<&'n str>,
    integers: Vec<&'n str>,
}

impl<'n> Members<'n> {
    /// Sorts the members of `node`.
    pub(super) fn of(node: RawNode<'n>, object: &Object) -> Self {
        let mut members =
            Self { fields: Vec::new(), extra: Vec::new(), nulls: Vec::new(), integers: Vec::new() };
        for child in node.children() {
            let key = child.key().unwrap_or_default();
            match object.parameter(key) {
                None => members.extra.push(child),
                Some(_) if matches!(child.value(), Value::Null) => members.nulls.push(key),
                Some(parameter) => {
                    if matches!(parameter.shape, Shape::Number) && is_integer(child) {
                        members.integers.push(key);
                    }
                    members.fields.push((parameter, child));
                }
            }
        }
        members
    }

    /// Whether the values alone do not tell how the object was written.
    pub(super) fn have_form(&self) -> bool {
        !self.nulls.is_empty() || !self.integers.is_empty()
    }

    /// How it was written.
    pub(super) fn form(&self, code: &mut Code, object: &Object) {
        code.private("Form").punct("::").name("__of").parentheses(|code| {
            code.private(object.rust).punct("::").name("__FIELDS");
            for names in [&self.nulls, &self.integers] {
                code.punct(",").punct("&").brackets(|code| {
                    for name in names {
                        code.literal(name, Span::mixed_site()).punct(",");
                    }
                });
            }
        });
    }
}

impl Output<'_> {
    /// Members without a field.
    pub(super) fn extra(&self, code: &mut Code, members: &[RawNode<'_>]) {
        let pairs = |code: &mut Code| {
            for member in members {
                code.parentheses(|code| {
                    code.text(member.key().unwrap_or_default(), self.key_span(*member)).punct(",");
                    json::value(self, code, *member);
                });
                code.punct(",");
            }
        };
        code.private("Extra").punct("::");
        if members.iter().any(|member| has_hole(*member)) {
            code.name("from").parentheses(|code| {
                code.private("Vec").punct("::").name("from").parentheses(|code| _ = code.brackets(pairs));
            });
        } else {
            code.name("__from_static").parentheses(|code| _ = code.constant_list(pairs));
        }
    }
}

fn is_integer(node: RawNode<'_>) -> bool {
    matches!(node.number(), Some(Number::Unsigned(_) | Number::Signed(_)))
}
