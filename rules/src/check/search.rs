//! Web search.

use super::{Place, Rule, Truth, finding::words};

/// Only some models search the web.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static SEARCH_UNSUPPORTED: Rule = Rule::service(
    "search_unsupported",
    "`enable_search` goes only to models that can search.",
    &["E004"],
    |request, findings| {
        let Some(node) = request.parameter("enable_search").possible() else { return };
        let on = request.parameter("enable_search").flag(Truth::No);
        let unsupported = request.of_model(|model| Truth::from(model.web_search().is_refused()));
        findings.judge(on.and(unsupported), Place::Value(node.id()), || {
            words!("`{}` cannot search the web", request.model_name(); "leave `enable_search` out, or use another model")
        });
    },
);

/// A search while thinking needs a stream.
///
/// Source: reports of users.
pub(super) static SEARCH_WHILE_THINKING_NEEDS_STREAM: Rule = Rule::service(
    "search_while_thinking_needs_stream",
    "A search while thinking needs a stream.",
    &["W08"],
    |request, findings| {
        let search = request.parameter("enable_search").flag(Truth::No);
        let broken = search.and(request.sets_thinking()).and(request.streams().negate());
        findings.judge(broken, Place::Value(request.place_of("enable_search")), || {
            words!(
                "`enable_search` while thinking needs a streamed answer, but `stream` is not true";
                "add `stream: true`, or set `enable_thinking` to `false`"
            )
        });
    },
);
