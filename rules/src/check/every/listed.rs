//! Values that the parameter table lists, and ranges and lengths that it knows: one rule each for the rows of every API.

use alloc::{
    format,
    string::{String, ToString},
};

use crate::check::engine::{Answer, FindingPlace, Findings, Range, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::{Node, NodeId},
    join::joined,
    json::{Number, write_number},
    parameters::{Parameter, Shape},
    suggest,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "value_listed",
        "A parameter has one of the values that its page lists.",
        &["E060", "E062", "E063", "E064", "E065", "E086", "E068", "E094", "E102", "E269", "E085", "E087"],
        value_listed,
    )
    .on(&[]),
    &VALUE_RANGE,
    &Rule::service("text_length", "A text has as many characters as its page allows.", &[], text_length)
        .on(&[]),
];

/// Source: the references of the APIs, row by row in the parameter table.
fn value_listed(request: &Request<'_>, findings: &mut Findings<'_>) {
    for &(node, parameter) in request.rows {
        if parameter.one_of.is_empty() {
            continue;
        }
        if matches!(parameter.shape, Shape::List(_)) {
            node.elements().for_each(|element| judge(request, element, parameter, findings));
        } else {
            judge(request, node, parameter, findings);
        }
    }
}

fn judge(request: &Request<'_>, node: Node<'_>, parameter: &'static Parameter, findings: &mut Findings<'_>) {
    let listed = parameter.one_of;
    let is_number =
        matches!(parameter.shape.element().unwrap_or(parameter.shape), Shape::Integer(_) | Shape::Number);
    let unlisted = if is_number {
        node.number_is(|number| !listed.contains(&digits(number).as_str()))
    } else {
        request.is_unknown_word(node, |text| listed.contains(&text))
    };
    findings.judge(unlisted, FindingPlace::Value(node.id()), |_| {
        let (quote, between) = if is_number { ("", "`, `") } else { ("\"", "\"`, `\"") };
        let all = joined(listed, between);
        let (message, name) =
            (format!("must be one of `{quote}{all}{quote}`, found {}", node.shown()), parameter.name);
        let explanation = match suggest::nearest_value(&node.shown().to_string(), listed) {
            Some(nearest) if matches!(parameter.shape, Shape::List(_)) => {
                explain!("`{name}` {message}"; "write `{quote}{nearest}{quote}`")
            }
            Some(nearest) => explain!("`{name}` {message}"; "write `{name}: {quote}{nearest}{quote}`"),
            None => explain!("`{name}` {message}"; "write it as in `{name}: {}`", parameter.example),
        };
        explanation.answered(Answer::OfRow(parameter.refusal))
    });
}

fn digits(number: Number) -> String {
    let mut digits = String::new();
    write_number(&mut digits, number);
    digits
}

/// Source: the references of the APIs, row by row in the parameter table.
pub(in crate::check) static VALUE_RANGE: RuleRow = Rule::service(
    "value_range",
    "A number lies in the range that its page states.",
    &["E065", "E068", "E086"],
    |request, findings| {
        for &(node, parameter) in request.rows {
            let Some(range) = Range::of_row(parameter) else { continue };
            // The compiler evaluates a constant and checks it.
            let outside = node.is_out_of_range(Truth::Yes, |number| !range.contains(number.as_f64()));
            findings.judge(outside, FindingPlace::Value(node.id()), |_| {
                explain!(
                    "{}, found {}", range.sentence(), node.shown();
                    "write a number such as `{}`", range.example
                )
                .answered(Answer::OfRow(parameter.refusal))
            });
        }
    },
)
.on(&[]);

/// Source: the references of the APIs, row by row in the parameter table. Free text has no such
/// column: what is too much is cut off in silence, or nobody says.
fn text_length(request: &Request<'_>, findings: &mut Findings<'_>) {
    for &(node, parameter) in request.rows {
        let Some((least, most)) = parameter.characters else { continue };
        let mut judge = |text: Node<'_>| {
            let allowed = usize::from(least)..=usize::from(most);
            let wrong = text.text_is(|text| !allowed.contains(&text.chars().count()));
            findings.judge(wrong, FindingPlace::Value(text.id()), |written| {
                let found = written.text(text).chars().count();
                explain!(
                    "`{}` must have {least} to {most} characters, found {found}", parameter.name;
                    "write it as in `{}: {}`", parameter.name, parameter.example
                )
            });
        };
        if matches!(parameter.shape, Shape::List(_)) {
            node.elements().for_each(judge);
        } else {
            judge(node);
        }
    }
}

/// The range that the table knows of the parameter at `node`.
pub(in crate::check) fn range_at(request: &Request<'_>, node: NodeId) -> Option<Range> {
    let row = request.rows.iter().find(|(at, _)| at.id() == node && at.is_present() == Truth::Yes);
    row.and_then(|(_, parameter)| Range::of_row(parameter))
}
