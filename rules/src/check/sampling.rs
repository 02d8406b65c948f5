//! Pairs of sampling parameters.

use super::{Check, Place, Request, Rule, Truth, finding::words, range::N_RANGE};
use crate::document::Kind;

/// With tools there is one answer.
///
/// Source: the chat completions reference.
pub(super) static N_WITH_TOOLS: Rule =
    Rule::service("n_with_tools", "With `tools`, `n` is 1.", &["E015"], |request, findings| {
        let broken = several(request).and_then(|| request.parameter("tools").is_present());
        findings.judge(
            broken,
            Place::Value(request.parameter("n").id()),
            |_| words!("`n` must be 1 with `tools`"; "leave `n` out, or ask several times"),
        );
    });

/// While a model thinks there is one answer.
///
/// Source: the chat completions reference; measured on a model that thinks by default, in November 2026.
pub(super) static N_WHILE_THINKING: Rule =
    Rule::service("n_while_thinking", "While a model thinks, `n` is 1.", &["E015"], |request, findings| {
        let broken = several(request).and_then(|| request.thinks());
        findings.judge(broken, Place::Value(request.parameter("n").id()), |_| {
            words!(
                "`n` must be 1 while `{}` thinks", request.model_name();
                "leave `n` out, or set `enable_thinking` to `false`"
            )
        });
    });

/// What ends an answer is of one kind.
///
/// Source: the error page: a text, or a list of texts, of token ids, or of lists of token ids.
pub(super) static STOP_OF_ONE_KIND: Rule = Rule::service(
    "stop_of_one_kind",
    "The elements of `stop` are all texts, all token ids, or all lists of token ids.",
    &["E035"],
    |request, findings| {
        let stop = request.parameter("stop");
        let Some(first) = stop.elements().next() else { return };
        for odd in stop.elements() {
            // What is of none of the three, a rule of its own refuses.
            let both = |kind| first.is(kind).and(odd.is(kind));
            let alike = KINDS.iter().map(|(kind, _)| both(*kind)).fold(Truth::No, Truth::or);
            let known = KINDS.iter().map(|(kind, _)| odd.is(*kind)).fold(Truth::No, Truth::or);
            let differs = alike.negate().and(known);
            findings.judge(differs, Place::Value(odd.id()), |_| {
                let said = |node: crate::document::Node<'_>| {
                    let row = KINDS.iter().find(|(kind, _)| node.is(*kind) == Truth::Yes);
                    row.map_or("something else", |(_, said)| *said)
                };
                words!("the elements of `stop` must be of one kind, found {} beside {}", said(odd), said(first);
                    "write all texts, all token ids, or all lists of token ids")
            });
            if differs == Truth::Yes {
                break;
            }
        }
    },
);

const KINDS: [(Kind, &str); 3] =
    [(Kind::Text, "a text"), (Kind::Number, "a token id"), (Kind::List, "a list of token ids")];

/// Whether `n` asks for more than one answer. What its range refuses counts only where the call has switched that off.
fn several(request: &Request<'_>) -> Truth {
    let is_off = request.options.allowed.iter().any(|allowed| allowed.id == N_RANGE.id);
    let in_range = |n: f64| match N_RANGE.check {
        Check::Range(range) => range.contains(n),
        _ => true,
    };
    request.parameter("n").number_is(|n| n.as_f64() > 1.0 && (is_off || in_range(n.as_f64())))
}
