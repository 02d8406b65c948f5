//! Pairs of sampling parameters.

use super::{SAMPLED, ranges::N_RANGE};
use crate::check::engine::{Check, FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::document::NodeKind;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service("n_with_tools", "With `tools`, `n` is 1.", &["E015"], n_with_tools).needs_one_of(&["n"]),
    &Rule::service("n_while_thinking", "While a model thinks, `n` is 1.", &["E015"], n_while_thinking)
        .needs_one_of(&["n"]),
    &Rule::service(
        "stop_of_one_kind",
        "The elements of `stop` are all texts, all token ids, or all lists of token ids.",
        &["E035"],
        stop_of_one_kind,
    )
    .on(SAMPLED)
    .needs_one_of(&["stop"]),
];

/// Source: the chat completions reference.
fn n_with_tools(request: &Request<'_>, findings: &mut Findings<'_>) {
    let broken = several(request).and_then(|| request.parameter("tools").is_present());
    findings.judge(
        broken,
        FindingPlace::Value(request.parameter("n").id()),
        |_| explain!("`n` must be 1 with `tools`"; "leave `n` out, or ask several times"),
    );
}

/// Source: the chat completions reference; measured on a model that thinks by default, in November 2026.
fn n_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let broken = several(request).and_then(|| request.thinks());
    findings.judge(broken, FindingPlace::Value(request.parameter("n").id()), |_| {
        explain!(
            "`n` must be 1 while `{}` thinks", request.model_name();
            "leave `n` out, or set `enable_thinking` to `false`"
        )
    });
}

/// Source: the error page: a text, or a list of texts, of token ids, or of lists of token ids.
fn stop_of_one_kind(request: &Request<'_>, findings: &mut Findings<'_>) {
    let stop = request.parameter("stop");
    let Some(first) = stop.elements().next() else { return };
    for odd in stop.elements() {
        // What is of none of the three, a rule of its own refuses.
        let (mut alike, mut known) = (Truth::No, Truth::No);
        for &(kind, _) in &KINDS {
            alike = alike.or(first.is(kind).and(odd.is(kind)));
            known = known.or(odd.is(kind));
        }
        let differs = alike.negate().and(known);
        findings.judge(differs, FindingPlace::Value(odd.id()), |_| {
            let said = |node: crate::document::Node<'_>| {
                let row = KINDS.iter().find(|(kind, _)| node.is(*kind) == Truth::Yes);
                row.map_or("something else", |(_, said)| *said)
            };
            explain!("the elements of `stop` must be of one kind, found {} beside {}", said(odd), said(first);
                "write all texts, all token ids, or all lists of token ids")
        });
        if differs == Truth::Yes {
            break;
        }
    }
}

const KINDS: [(NodeKind, &str); 3] =
    [(NodeKind::Text, "a text"), (NodeKind::Number, "a token id"), (NodeKind::List, "a list of token ids")];

/// Whether `n` asks for more than one answer. What its range refuses counts only where the call has switched that off.
fn several(request: &Request<'_>) -> Truth {
    let is_off = request.options.allowed.iter().any(|allowed| allowed.id == N_RANGE.rule.id);
    let in_range = |n: f64| match N_RANGE.check {
        Check::Range(range) => range.contains(n),
        _ => true,
    };
    request.parameter("n").number_is(|n| n.as_f64() > 1.0 && (is_off || in_range(n.as_f64())))
}
