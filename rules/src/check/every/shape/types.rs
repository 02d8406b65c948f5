//! Values of the wrong type, and how they would be right.

use alloc::{format, string::String};

use super::{INTEGER_WIDTH, Place, VALUE_TYPE, Walk};
use crate::{
    check::engine::{Answer, FindingPlace, explain},
    document::{RawNode, Value},
    json::Number,
    parameters::{Parameter, Shape, Width},
};

impl Walk<'_, '_, '_> {
    pub(super) fn integer(
        &mut self,
        node: RawNode<'_>,
        number: Number,
        width: Width,
        parameter: Option<&'static Parameter>,
    ) {
        let name = || subject(node, parameter);
        let wrong_type = Answer::OfRow(parameter.and_then(|parameter| parameter.wrong_type));
        let fits = match (number, width) {
            (Number::Float(_), _) => {
                self.findings.broken_rule(&VALUE_TYPE.rule, FindingPlace::Value(node.id()), |_| {
                    explain!(
                        "{} must be an integer, found {}", name(), node.shown();
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
                "{} must be between {} and {}, found {}", name(), low, high, node.shown();
                "write a number in that range"
            )
            .answered(wrong_type)
        });
    }

    pub(super) fn wrong_type(&mut self, node: RawNode<'_>, shape: Shape, place: Place) {
        let (expected, found) = (expected(shape), node.kind_name());
        self.findings.broken_rule(&VALUE_TYPE.rule, FindingPlace::Value(node.id()), |_| match place {
            Place::Body => explain!(
                "{} must be {}, found {}", subject(node, None), expected, found;
                "write {}", expected
            )
            .answered(Answer::Unknown),
            Place::Element(list) => {
                let subject = subject(node, None);
                match as_member(node, shape).or_else(|| as_element(node, list)) {
                    Some(element) => {
                        explain!("{subject} must be {expected}, found {found}"; "write `{element}`")
                    }
                    None => explain!(
                        "{subject} must be {expected}, found {found}";
                        "write it as in `{}: {}`", list.name, list.example
                    ),
                }
                .answered(Answer::Unknown)
            }
            Place::Member(parameter) => match as_member(node, shape) {
                Some(value) => explain!(
                    "`{}` must be {}, found {}", parameter.name, expected, found;
                    "write `{}: {value}`", parameter.name
                ),
                None => explain!(
                    "`{}` must be {}, found {}", parameter.name, expected, found;
                    "write it as in `{}: {}`", parameter.name, parameter.example
                ),
            }
            .with("path", parameter.name)
            .with("expected", expected)
            .with("found", found)
            .answered(Answer::OfRow(parameter.wrong_type)),
        });
    }
}

/// A value as its parameter takes it, where that is plain: a number without its quotes, a text in its list or object.
fn as_member(node: RawNode<'_>, shape: Shape) -> Option<String> {
    let text = match node.value() {
        Value::Text(text) => text.as_ref(),
        Value::Number(_) | Value::Bool(_) if matches!(shape, Shape::Text) => {
            return Some(format!("\"{}\"", node.shown()));
        }
        _ => return None,
    };
    let quoted = || is_plain(text).then(|| format!("\"{text}\""));
    match shape {
        Shape::Bool => matches!(text, "true" | "false").then(|| text.into()),
        Shape::Integer(_) => text.parse::<u32>().ok().map(|number| format!("{number}")),
        Shape::Number => {
            text.parse::<f64>().ok().filter(|number| number.is_finite()).map(|number| format!("{number:?}"))
        }
        Shape::List(Shape::Text | Shape::StringEnum(_)) => quoted().map(|text| format!("[{text}]")),
        Shape::Object(object) => {
            let mut required = object.parameters.iter().filter(|inner| inner.required);
            let only = required.next().filter(|_| required.next().is_none())?;
            let takes_it = match only.shape {
                Shape::Text => true,
                Shape::StringEnum(words) => words.word(text).is_some(),
                _ => false,
            };
            quoted().filter(|_| takes_it).map(|text| format!("{{ {}: {text} }}", only.name))
        }
        _ => None,
    }
}

/// Whether advice can repeat a text as it is.
fn is_plain(text: &str) -> bool {
    const LONGEST: usize = 40;
    text.len() <= LONGEST && !text.contains(['"', '\\', '`', '\n'])
}

/// A text as the element that the example of its list shows: `user("Hello")`.
fn as_element(text: RawNode<'_>, list: &Parameter) -> Option<String> {
    let (form, _) = list.example.strip_prefix('[')?.split_once('(')?;
    let text = text.text().filter(|_| form.bytes().all(|letter| letter.is_ascii_lowercase()))?;
    Some(format!("{form}(\"{}\")", if is_plain(text) { text } else { "..." }))
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
