//! Web search.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "search_unsupported",
        "`enable_search` goes only to models that can search.",
        &["E004"],
        search_unsupported,
    )
    .needs_one_of(&["enable_search"]),
    &Rule::advice(
        "search_without_stream",
        "On multimodal models a search needs a stream, by the page on web search.",
        &[],
        search_without_stream,
    )
    .needs_one_of(&["enable_search"]),
    &Rule::advice(
        "search_strategy_unsupported",
        "The search strategy `agent` goes to models that have it outside the Responses API.",
        &[],
        search_strategy_unsupported,
    )
    .needs_one_of(&["search_strategy"]),
    &Rule::service(
        "search_while_thinking_needs_stream",
        "Beside `enable_thinking: true` a search needs a stream.",
        &["W08"],
        search_while_thinking_needs_stream,
    )
    .needs_one_of(&["enable_search"]),
];

/// Source: the error page; which models, is a column of the model table.
fn search_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let search = request.parameter("enable_search");
    let unsupported = request.of_family(|model| Truth::from(model.web_search().is_refused()));
    findings.judge(search.flag(Truth::No).and(unsupported), FindingPlace::Value(search.id()), |_| {
        explain!(
            "`{}` cannot search the web{}", request.model_name(), request.taken_from();
            "leave `enable_search` out, or use another model"
        )
    });
}

/// Source: the web-search page of October 2026. A sample of the DashScope reference and a recorded call of April 2026 do without,
/// so it is no error. While the call switches thinking on, the rule below is one.
fn search_without_stream(request: &Request<'_>, findings: &mut Findings<'_>) {
    let search = request.parameter("enable_search");
    // Of models that only stream, a rule of its own says so.
    let doubted = request
        .of_model(|model| Truth::from(model.search_needs_stream() && !model.streams_only()))
        .and_then(|| request.sets_thinking().negate());
    let broken = search.flag(Truth::No).and(doubted).and_then(|| request.streams().negate());
    findings.judge(broken, FindingPlace::Value(search.id()), |_| {
        explain!(
            "`enable_search` may need a streamed answer on `{}`: sources differ", request.model_name();
            "add `stream: true`"
        )
    });
}

/// Source: the web-search page of October 2026; the DashScope reference of the same month lists one of those models.
fn search_strategy_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let strategy = request.parameter("search_options").member("search_strategy");
    let doubted = request.of_model(|model| Truth::from(model.agent_search().is_doubted()));
    findings.judge(
        strategy.text_is(|word| word == "agent").and(doubted),
        FindingPlace::Value(strategy.id()),
        |_| {
            explain!(
                "`{}` may have the search strategy `agent` only in the Responses API", request.model_name();
                "write `\"turbo\"` or `\"max\"`, or leave `search_strategy` out"
            )
        },
    );
}

/// Source: reports of users, of calls that switch thinking on. Where a model thinks by itself, a sample of the
/// vendor's searches without a stream.
fn search_while_thinking_needs_stream(request: &Request<'_>, findings: &mut Findings<'_>) {
    let search = request.parameter("enable_search");
    let broken =
        search.flag(Truth::No).and_then(|| request.sets_thinking()).and_then(|| request.streams().negate());
    findings.judge(broken, FindingPlace::Value(search.id()), |_| {
        explain!(
            "`enable_search` while thinking needs a streamed answer, but `stream` is not true";
            "add `stream: true`, or set `enable_thinking` to `false`"
        )
    });
}
