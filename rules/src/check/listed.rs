//! Values that the parameter table lists, and ranges that it knows: one rule each for the rows of every API.

use alloc::{format, string::ToString, vec::Vec};

use super::{
    Place, Request, Rule, Truth,
    finding::words,
    range::as_f64,
    range::{self, Range},
};
use crate::{
    document::{Hole, NodeId, RawNode, Value},
    parameters::{Object, Parameter, Shape},
};

/// A parameter has one of the values that its page lists.
///
/// Source: the references of the APIs, row by row in the parameter table.
pub(super) static VALUE_LISTED: Rule = Rule::service(
    "value_listed",
    "A parameter has one of the values that its page lists.",
    &["E060", "E062", "E063", "E064", "E065", "E086", "E068", "E094", "E102", "E269"],
    |request, findings| {
        for &(node, parameter) in request.rows {
            if parameter.one_of.is_empty() {
                continue;
            }
            if node.is_list() {
                node.children().for_each(|element| judge(element, parameter, findings));
            } else {
                judge(node, parameter, findings);
            }
        }
    },
)
.on(&[]);

fn judge(node: RawNode<'_>, parameter: &'static Parameter, findings: &mut super::Findings<'_>) {
    let listed = parameter.one_of;
    let unlisted = match node.value() {
        // What rules read of a list that is not known, one rule of its own asks for.
        Value::Hole(Hole::Splice) => return,
        Value::Hole(_) if matches!(parameter.shape, Shape::List(_)) && node.key().is_some() => return,
        Value::Hole(_) => Truth::open(node.id()),
        Value::Text(text) => Truth::from(!listed.contains(&text.as_ref())),
        Value::Number(_) => Truth::from(!listed.contains(&node.shown().to_string().as_str())),
        _ => Truth::Silent,
    };
    let unlisted = if node.is_maybe() { Truth::open(node.id()) } else { unlisted };
    findings.judge_as(unlisted, Place::Value(node.id()), parameter.refusal, || {
        let quote = if matches!(parameter.shape, Shape::Integer(_)) { "" } else { "\"" };
        let all = listed.iter().map(|value| format!("`{quote}{value}{quote}`")).collect::<Vec<_>>();
        words!(
            "`{}` must be one of {}, found {}", parameter.name, all.join(", "), node.shown();
            "write it as in `{}: {}`", parameter.name, parameter.example
        )
    });
}

/// A number lies in the range that its page states.
///
/// Source: the references of the APIs, row by row in the parameter table.
pub(super) static VALUE_RANGE: Rule = Rule::service(
    "value_range",
    "A number lies in the range that its page states.",
    &["E065", "E068", "E086"],
    |request, findings| {
        for &(node, parameter) in request.rows {
            let Some(range) = range_of_row(parameter) else { continue };
            let outside = match node.value() {
                _ if node.is_maybe() => Truth::open(node.id()),
                Value::Number(number) => Truth::from(!range.contains(as_f64(*number))),
                // The compiler evaluates the constant and checks it.
                Value::Hole(Hole::Constant) => Truth::No,
                Value::Hole(_) => Truth::open(node.id()),
                _ => Truth::Silent,
            };
            findings.judge_as(outside, Place::Value(node.id()), parameter.refusal, || {
                words!(
                    "{}, found {}", range.sentence(), node.shown();
                    "write a number such as `{}`", range.example
                )
            });
        }
    },
)
.on(&[]);

/// The range that the table knows of the parameter at `node`.
pub(super) fn range_at(request: &Request<'_>, node: NodeId) -> Option<Range> {
    let row = request.rows.iter().find(|(at, _)| at.id() == node);
    row.and_then(|(_, parameter)| range_of_row(parameter))
}

fn range_of_row(parameter: &'static Parameter) -> Option<range::Range> {
    let (low, high) = parameter.bounds?;
    Some(Range { parameter: parameter.name, low, high, example: parameter.example, answers_both: true })
}

/// A member of a body and its row in the parameter table.
pub(super) type Row<'d> = (RawNode<'d>, &'static Parameter);

/// The members whose rows state a list, a range or a URL. Several rules ask for them: the table is walked once.
pub(super) fn rows<'d>(body: RawNode<'d>, object: &'static Object) -> Vec<Row<'d>> {
    let mut rows = Vec::new();
    walk(body, object, &mut |node, parameter| {
        if parameter.url || !parameter.one_of.is_empty() || parameter.bounds.is_some() {
            rows.push((node, parameter));
        }
    });
    rows
}

fn walk<'d>(
    node: RawNode<'d>,
    object: &'static Object,
    each: &mut dyn FnMut(RawNode<'d>, &'static Parameter),
) {
    for child in node.children() {
        let Some(parameter) = child.key().and_then(|name| object.parameter(name)) else { continue };
        if matches!(child.value(), Value::Null) {
            continue;
        }
        each(child, parameter);
        if let Some(inner) = parameter.shape.object().filter(|_| child.is_object()) {
            walk(child, inner, each);
        } else if let Some(inner) = parameter.shape.element().and_then(Shape::object) {
            child.children().for_each(|element| walk(element, inner, each));
        }
    }
}
