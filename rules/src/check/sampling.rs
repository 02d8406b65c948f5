//! Pairs of sampling parameters.

use super::{Place, Request, Rule, Truth, finding::words};
use crate::{
    document::{RawNode, Value},
    json::Number,
};

/// With tools there is one answer.
///
/// Source: the chat completions reference.
pub(super) static N_WITH_TOOLS: Rule =
    Rule::service("n_with_tools", "With `tools`, `n` is 1.", &["E015"], |request, findings| {
        let broken = several(request).and(request.parameter("tools").is_present());
        findings.judge(
            broken,
            Place::Value(request.place_of("n")),
            || words!("`n` must be 1 with `tools`"; "leave `n` out, or ask several times"),
        );
    });

/// While a model thinks there is one answer.
///
/// Source: the chat completions reference.
pub(super) static N_WHILE_THINKING: Rule =
    Rule::service("n_while_thinking", "While a model thinks, `n` is 1.", &["E015"], |request, findings| {
        let broken = several(request).and(request.sets_thinking());
        findings.judge(broken, Place::Value(request.place_of("n")), || {
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
        let Some(stop) = request.parameter("stop").possible() else { return };
        let Some(first) = stop.children().next() else { return };
        let odd = stop.children().find(|one| {
            let holes = one.hole().is_some() || first.hole().is_some();
            !holes && kind(*one) != kind(first)
        });
        let Some(odd) = odd else { return };
        findings.broken(
            Place::Value(odd.id()),
            words!("the elements of `stop` must be of one kind, found {} beside {}", kind(odd), kind(first);
                "write all texts, all token ids, or all lists of token ids"),
        );
    },
);

fn kind(node: RawNode<'_>) -> &'static str {
    match node.value() {
        Value::Text(_) => "a text",
        Value::Number(_) => "a token id",
        Value::List => "a list of token ids",
        _ => "something else",
    }
}

/// Whether `n` asks for more than one answer. While it is not known, its own range is open already.
fn several(request: &Request<'_>) -> Truth {
    match request.parameter("n").node().and_then(RawNode::number) {
        Some(Number::Unsigned(n)) => Truth::from(n > 1),
        _ => Truth::No,
    }
}
