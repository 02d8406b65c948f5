//! What the request type can hold: one walk through the body, along the parameter table.

mod names;

pub(super) use names::{DUPLICATE_PARAMETER, MISSING_PARAMETER, UNDOCUMENTED_PARAMETER, UNKNOWN_PARAMETER};

use alloc::{format, string::String};

use super::{Check, Class, Findings, Place, Request, Rule, Truth, finding::words, range::as_f64, rules};
use crate::{
    document::{Hole, RawNode, Value},
    json::Number,
    parameters::{Object, Parameter, Shape, Width},
};

/// Every value has the JSON type of its parameter.
pub(super) static VALUE_TYPE: Rule = Rule::walked(
    "value_type",
    Class::Shape,
    "Every value has the JSON type of its parameter.",
    &["E010b", "E011b", "E103b", "E035", "E042", "E043", "E019", "E166", "W16"],
);

/// Every integer fits into its Rust type.
pub(super) static INTEGER_WIDTH: Rule =
    Rule::walked("integer_width", Class::Shape, "Every integer fits into its Rust type.", &["E103b"]);

/// The body is of the protocol that its request type speaks.
pub(super) static WRONG_PROTOCOL: Rule = Rule::walked(
    "wrong_protocol",
    Class::Shape,
    "The body is of the protocol that its request type speaks.",
    &["E019"],
);

/// What rules must read the inside of is written out.
///
/// A list, an object, or one of several shapes that is known only when the program runs hides what many rules read:
/// this one speaks for all of them. It is never broken, only open.
pub(super) static HIDDEN_STRUCTURE: Rule = Rule::walked(
    "hidden_structure",
    Class::Service,
    "What rules must read the inside of is written out.",
    &[],
);

/// Checks the shape; answers whether the body is of the right protocol at all.
pub(super) fn check(request: &Request<'_>, findings: &mut Findings<'_>) -> bool {
    if let Some((key, help)) = foreign(request) {
        findings.broken_rule(
            &WRONG_PROTOCOL,
            Place::Key(key.id()),
            Some("E019"),
            words!(
                "`{}` belongs to another protocol than that of `{}`", key.key().unwrap_or_default(), request.api.name;
                "{}", help
            ),
        );
        return false;
    }
    Walk { request, findings }.value(request.body, Shape::Object(request.api.body), None);
    true
}

/// The member that shows that the body is meant for another API, and what to write then.
fn foreign<'d>(request: &Request<'d>) -> Option<(RawNode<'d>, &'static str)> {
    request.api.foreign.iter().find_map(|(marker, help)| {
        let node = request.body.member(marker).possible().filter(|node| !node.is_free())?;
        Some((node, *help))
    })
}

struct Walk<'w, 'd, 'o> {
    request: &'w Request<'d>,
    findings: &'w mut Findings<'o>,
}

impl Walk<'_, '_, '_> {
    /// `node` has the shape; `parameter` is what it is the value of, if an object holds it.
    fn value(&mut self, node: RawNode<'_>, shape: Shape, parameter: Option<&Parameter>) {
        if let Some(hole) = node.hole() {
            self.hole(node, hole, shape);
            return;
        }
        match (node.value(), shape) {
            (Value::Bool(_), Shape::Bool)
            | (Value::Number(_), Shape::Number)
            | (Value::Text(_), Shape::Text | Shape::Words(_)) => {}
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

    fn object(&mut self, node: RawNode<'_>, object: &Object) {
        self.duplicates(node);
        for child in node.children() {
            let name = child.key().unwrap_or_default();
            match object.parameter(name) {
                Some(parameter) => {
                    self.value(child, parameter.shape, Some(parameter));
                    if !parameter.documented {
                        self.undocumented(child, name);
                    }
                }
                None => self.unknown(child, name, object),
            }
        }
        for parameter in object.parameters.iter().filter(|parameter| parameter.required) {
            if node.member(parameter.name).possible().is_none() {
                self.missing(node, parameter);
            }
        }
    }

    /// An expression: the compiler checks its type, and what is inside it is not known.
    fn hole(&mut self, node: RawNode<'_>, hole: Hole, shape: Shape) {
        let hides =
            matches!(shape, Shape::List(_) | Shape::Object(_) | Shape::OneOf(_)) || hole == Hole::Splice;
        if !hides
            || matches!(hole, Hole::Text | Hole::Constant)
            || !self.findings.begin(&HIDDEN_STRUCTURE, Truth::Yes)
        {
            return;
        }
        self.findings.judge(
            Truth::open(node.id()),
            Place::Value(node.id()),
            || words!("what is inside must be known"; "write it out"),
        );
    }

    fn integer(&mut self, node: RawNode<'_>, number: Number, width: Width, parameter: Option<&Parameter>) {
        let name = subject(node, parameter);
        let fits = match (number, width) {
            (Number::Float(_), _) => {
                self.findings.broken_rule(
                    &VALUE_TYPE,
                    Place::Value(node.id()),
                    parameter.and_then(|parameter| parameter.wrong_type),
                    words!("{} must be an integer, found {}", name, node.shown(); "write a number without a fraction"),
                );
                return;
            }
            (Number::Unsigned(value), Width::U32) => u32::try_from(value).is_ok(),
            (Number::Signed(_), Width::U32) => false,
            (Number::Unsigned(value), Width::I64) => i64::try_from(value).is_ok(),
            (Number::Signed(_), Width::I64) => true,
        };
        if fits || parameter.is_some_and(|parameter| self.range_says_so(number, parameter.name)) {
            return;
        }
        let (low, high) = match width {
            Width::U32 => (0, i128::from(u32::MAX)),
            Width::I64 => (i128::from(i64::MIN), i128::from(i64::MAX)),
        };
        self.findings.broken_rule(
            &INTEGER_WIDTH,
            Place::Value(node.id()),
            parameter.and_then(|parameter| parameter.wrong_type),
            words!("{} must be between {} and {}, found {}", name, low, high, node.shown(); "write a number in that range"),
        );
    }

    /// Whether the parameter's own range refuses the number already, in better words.
    fn range_says_so(&self, number: Number, name: &str) -> bool {
        rules(self.request.api).any(|rule| match rule.check {
            Check::Range(range) => {
                range.parameter == name && !range.contains(as_f64(number)) && !self.findings.allows(rule)
            }
            _ => false,
        })
    }

    fn wrong_type(&mut self, node: RawNode<'_>, shape: Shape, parameter: Option<&Parameter>) {
        let place = Place::Value(node.id());
        let expected = expected(shape);
        let Some(parameter) = parameter else {
            let words = words!("{} must be {}, found {}", subject(node, None), expected, kind(node); "write {}", expected);
            self.findings.broken_rule(&VALUE_TYPE, place, None, words);
            return;
        };
        let words = words!(
            "`{}` must be {}, found {}", parameter.name, expected, kind(node);
            "write it as in `{}: {}`", parameter.name, parameter.example
        )
        .with("path", parameter.name)
        .with("expected", expected)
        .with("found", kind(node));
        self.findings.broken_rule(&VALUE_TYPE, place, parameter.wrong_type, words);
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
        Shape::Text | Shape::Words(_) => "a string",
        Shape::List(_) => "a list",
        Shape::Object(_) | Shape::Json => "an object",
        Shape::OneOf(one_of) => match one_of.alternatives {
            [(_, Shape::List(_)), (_, Shape::Text)] | [(_, Shape::Text), (_, Shape::List(_))] => {
                "a string or a list"
            }
            [(_, Shape::Words(_) | Shape::Text), (_, Shape::Object(_) | Shape::Json)] => {
                "a string or an object"
            }
            _ => "a string, an integer or a list of integers",
        },
    }
}

fn kind(node: RawNode<'_>) -> &'static str {
    match node.value() {
        Value::Null => "`null`",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::Text(_) => "a string",
        Value::List => "a list",
        Value::Object => "an object",
        Value::Hole(Hole::Splice) => "a splice",
        Value::Hole(_) => "an expression",
    }
}
