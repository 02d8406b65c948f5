//! Thinking: what it needs, and how much of it there may be.

use super::{Answering, Place, Rule, Truth, finding::words};
use crate::document::Member;

/// A model thinks only while it streams, unless the newest sources agree that it need not.
///
/// Source: the error page. The page on deep thinking lifts the rule for the commercial models, the DashScope
/// reference of the same month does not: it is lifted where the model table has no conflict. A model that
/// thinks unless told not to is held to the rule where the table says that it needs the stream.
pub(super) static THINKING_NEEDS_STREAM: Rule = Rule::service(
    "thinking_needs_stream",
    "A model thinks only while it streams, unless the newest sources agree that it need not.",
    &["E001a", "E001b"],
    |request, findings| {
        let switched_on = request.parameter("enable_thinking").flag(Truth::No);
        let needs_stream = match request.model {
            // What the table does not know gets the error page's word.
            Answering::Unlisted => Truth::Yes,
            // A row without the fact keeps the rule silent.
            Answering::Known(model) => Truth::from(model.thinks_without_stream()).negate(),
            Answering::Open(node) => Truth::open(node),
        };
        let unsaid = request.parameter("enable_thinking").is_present().negate();
        let by_default = unsaid.and(request.of_model(|model| Truth::from(model.default_needs_stream())));
        let broken = switched_on.and(needs_stream).or(by_default).and(request.streams().negate());
        let place = match request.parameter("enable_thinking") {
            Member::Absent => Place::Value(request.place_of_model()),
            Member::Present(node) | Member::Maybe(node) => Place::Value(node.id()),
        };
        findings.judge(broken, place, || {
            if unsaid == Truth::Yes {
                words!(
                    "`{}` thinks unless told not to, and thinks only while it streams: `stream` must be true",
                    request.model_name();
                    "add `stream: true`, or `enable_thinking: false`"
                )
            } else {
                words!(
                    "`enable_thinking` needs a streamed answer on `{}`, but `stream` is not true", request.model_name();
                    "add `stream: true`, or set `enable_thinking` to `false`"
                )
            }
        });
    },
);
