//! What the request type can hold: one walk through the body, along the parameter table.

mod names;

pub(in crate::check) use names::RULES as RULES_OF_NAMES;
use names::UNKNOWN_PARAMETER;

use alloc::{format, string::String, vec::Vec};

use crate::check::engine::{
    Answer, Class, FindingPlace, Findings, Options, Precedence, Rule, RuleRow, Truth, explain,
};
use crate::{
    document::{Misspelt, RawNode, Value},
    json::Number,
    parameters::{Api, Object, OtherProtocol, Parameter, Shape, Width},
};

/// Every value has the JSON type of its parameter.
pub(in crate::check) static VALUE_TYPE: RuleRow = Rule::walked(
    "value_type",
    Class::Shape,
    "Every value has the JSON type of its parameter.",
    &["E010b", "E011b", "E103b", "E035", "E042", "E043", "E019", "E166", "W16"],
);

/// Every integer fits into its Rust type.
pub(in crate::check) static INTEGER_WIDTH: RuleRow =
    Rule::walked("integer_width", Class::Shape, "Every integer fits into its Rust type.", &["E103b"])
        .with_precedence(Precedence::Yields);

/// The body is of the protocol that its request type speaks.
pub(in crate::check) static WRONG_PROTOCOL: RuleRow = Rule::walked(
    "wrong_protocol",
    Class::Shape,
    "The body is of the protocol that its request type speaks.",
    &["E019"],
);

/// What rules must read the inside of is written out.
///
/// A list, an object, or one of several shapes that is known only when the program runs hides what many rules read:
/// this one speaks for all of them. It is never broken, only open.
pub(in crate::check) static HIDDEN_STRUCTURE: RuleRow = Rule::walked(
    "hidden_structure",
    Class::Service,
    "A list, an object or one of several shapes that rules read the inside of is written out.",
    &[],
)
.with_precedence(Precedence::SpeaksForAll);

/// Checks the shape; answers which names are misspelt, or nothing if the body is of another protocol.
pub(in crate::check) fn check(
    api: &'static Api,
    body: RawNode<'_>,
    options: &Options<'_>,
    findings: &mut Findings<'_>,
) -> Option<Vec<Misspelt>> {
    let marker = api.other_protocols.iter().find_map(|marker| Some((marker.find(body)?, marker)));
    if let Some((member, OtherProtocol { member: name, help, api: other })) = marker {
        findings.broken_rule(&WRONG_PROTOCOL.rule, FindingPlace::Key(member.id()), |_| match other {
            Some(other) => explain!(
                "this is a body of the {other}: `{name}` is no member of `{}`", api.name;
                "{help}"
            )
            .answered(Answer::Unknown),
            None => {
                explain!("`{name}` belongs to another protocol than that of `{}`", api.name; "{help}")
            }
        });
        return None;
    }
    let mut walk = Walk { api, options, body, findings, misspelt: Vec::new() };
    walk.value(body, Shape::Object(api.body), None);
    Some(walk.misspelt)
}

struct Walk<'w, 'd, 'o> {
    api: &'static Api,
    options: &'w Options<'w>,
    body: RawNode<'d>,
    findings: &'w mut Findings<'o>,
    misspelt: Vec<Misspelt>,
}

impl Walk<'_, '_, '_> {
    /// `node` has the shape; `parameter` is what it is the value of, if an object holds it.
    fn value(&mut self, node: RawNode<'_>, shape: Shape, parameter: Option<&'static Parameter>) {
        if !node.is_written() {
            self.expression(node, shape);
            return;
        }
        match (node.value(), shape) {
            (Value::Bool(_), Shape::Bool)
            | (Value::Number(_), Shape::Number)
            | (Value::Text(_), Shape::Text | Shape::StringEnum(_)) => {}
            // Absent and `null` mean the same, but for what must be there.
            (Value::Null, _) if parameter.is_some_and(|parameter| !parameter.required) => {}
            (Value::Number(number), Shape::Integer(width)) => self.integer(node, *number, width, parameter),
            (Value::List, Shape::List(element)) => {
                for child in node.children() {
                    self.value(child, *element, None);
                }
            }
            (Value::Object, Shape::Object(object)) => self.object(node, object),
            (Value::Object, Shape::Json) => self.free(node),
            (value, Shape::OneOf(one_of)) => match one_of.alternative(value) {
                Some((_, shape)) => self.value(node, shape, parameter),
                None => self.wrong_type(node, shape, parameter),
            },
            _ => self.wrong_type(node, shape, parameter),
        }
    }

    fn object(&mut self, node: RawNode<'_>, object: &'static Object) {
        self.duplicates(node);
        for child in node.children() {
            match object.row_of(child) {
                Some(parameter) => {
                    self.value(child, parameter.shape, Some(parameter));
                    if !parameter.documented {
                        self.undocumented(child);
                    }
                }
                None => self.unknown(node, child, object),
            }
        }
        for parameter in object.parameters.iter().filter(|parameter| parameter.required) {
            if node.member(parameter.name).is_none() && !self.is_misspelt(node, parameter.name) {
                self.missing(node, parameter);
            }
        }
    }

    /// An expression: the compiler checks its type, and what is inside it is not known.
    fn expression(&mut self, node: RawNode<'_>, shape: Shape) {
        let has_inside = matches!(shape, Shape::List(_) | Shape::Object(_) | Shape::OneOf(_));
        let hides = has_inside && !node.is_free_text() || node.is_splice();
        if !hides {
            return;
        }
        // Names that the table lacks may stand inside, too.
        for rule in [&HIDDEN_STRUCTURE.rule, &UNKNOWN_PARAMETER.rule] {
            let counts = rule.id == HIDDEN_STRUCTURE.rule.id || self.options.judge_unknown_parameters;
            if counts && self.findings.begin(rule, Truth::Yes) {
                self.findings.judge(
                    Truth::open(node.id()),
                    FindingPlace::Value(node.id()),
                    |_| explain!("what is inside must be known"; "write it out"),
                );
            }
        }
    }

    fn integer(
        &mut self,
        node: RawNode<'_>,
        number: Number,
        width: Width,
        parameter: Option<&'static Parameter>,
    ) {
        let name = subject(node, parameter);
        let wrong_type = Answer::OfRow(parameter.and_then(|parameter| parameter.wrong_type));
        let fits = match (number, width) {
            (Number::Float(_), _) => {
                self.findings.broken_rule(&VALUE_TYPE.rule, FindingPlace::Value(node.id()), |_| {
                    explain!(
                        "{} must be an integer, found {}", name, node.shown();
                        "write a number without a fraction"
                    )
                    .answered(wrong_type)
                });
                return;
            }
            (Number::Unsigned(value), Width::U32) => u32::try_from(value).is_ok(),
            (Number::Signed(_), Width::U32) => false,
            (Number::Unsigned(value), Width::I64) => i64::try_from(value).is_ok(),
            (Number::Signed(_), Width::I64) => true,
        };
        if fits {
            return;
        }
        let (low, high) = match width {
            Width::U32 => (0, i128::from(u32::MAX)),
            Width::I64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        };
        // Where a rule of the service refuses it as well, that finding is the one that is kept.
        self.findings.broken_rule(&INTEGER_WIDTH.rule, FindingPlace::Value(node.id()), |_| {
            explain!(
                "{} must be between {} and {}, found {}", name, low, high, node.shown();
                "write a number in that range"
            )
            .answered(wrong_type)
        });
    }

    fn wrong_type(&mut self, node: RawNode<'_>, shape: Shape, parameter: Option<&'static Parameter>) {
        let (expected, found) = (expected(shape), node.kind_name());
        self.findings.broken_rule(&VALUE_TYPE.rule, FindingPlace::Value(node.id()), |_| match parameter {
            None => explain!(
                "{} must be {}, found {}", subject(node, None), expected, found;
                "write {}", expected
            )
            .answered(Answer::Unknown),
            Some(parameter) => explain!(
                "`{}` must be {}, found {}", parameter.name, expected, found;
                "write it as in `{}: {}`", parameter.name, parameter.example
            )
            .with("path", parameter.name)
            .with("expected", expected)
            .with("found", found)
            .answered(Answer::OfRow(parameter.wrong_type)),
        });
    }
}

/// What a message is about: a parameter, or an element of a list.
fn subject(node: RawNode<'_>, parameter: Option<&Parameter>) -> String {
    match (parameter, node.parent().and_then(RawNode::key)) {
        (Some(parameter), _) => format!("`{}`", parameter.name),
        (None, Some(list)) => format!("an element of `{list}`"),
        (None, None) => String::from("the body"),
    }
}

fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Bool => "`true` or `false`",
        Shape::Integer(_) => "an integer",
        Shape::Number => "a number",
        Shape::Text | Shape::StringEnum(_) => "a string",
        Shape::List(_) => "a list",
        Shape::Object(_) | Shape::Json => "an object",
        Shape::OneOf(one_of) => {
            let may_be = |kind: fn(Shape) -> bool| one_of.shapes().any(kind);
            let integer = may_be(|shape| matches!(shape, Shape::Integer(_)));
            let list = may_be(|shape| matches!(shape, Shape::List(_)));
            match (integer, list) {
                (true, true) => "a string, an integer or a list of integers",
                (true, false) => "a string or an integer",
                (false, true) => "a string or a list",
                (false, false) => "a string or an object",
            }
        }
    }
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] =
    &[&VALUE_TYPE, &INTEGER_WIDTH, &WRONG_PROTOCOL, &HIDDEN_STRUCTURE];
