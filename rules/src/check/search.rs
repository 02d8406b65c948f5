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
        let search = request.parameter("enable_search");
        let unsupported = request.of_family(|model| Truth::from(model.web_search().is_refused()));
        findings.judge(search.flag(Truth::No).and(unsupported), Place::Value(search.id()), |_| {
            words!("`{}` cannot search the web{}", request.model_name(), request.taken_from(); "leave `enable_search` out, or use another model")
        });
    },
);

/// Beside `enable_thinking: true` a search needs a stream.
///
/// Source: reports of users, of calls that switch thinking on. Where a model thinks by itself, a sample of the
/// vendor's searches without a stream.
pub(super) static SEARCH_WHILE_THINKING_NEEDS_STREAM: Rule = Rule::service(
    "search_while_thinking_needs_stream",
    "Beside `enable_thinking: true` a search needs a stream.",
    &["W08"],
    |request, findings| {
        let search = request.parameter("enable_search");
        let broken = search
            .flag(Truth::No)
            .and_then(|| request.sets_thinking())
            .and_then(|| request.streams().negate());
        findings.judge(broken, Place::Value(search.id()), |_| {
            words!(
                "`enable_search` while thinking needs a streamed answer, but `stream` is not true";
                "add `stream: true`, or set `enable_thinking` to `false`"
            )
        });
    },
);
