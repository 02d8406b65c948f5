//! How the model thinks, the form of its answer, and the marks for the cache.

use super::blocks;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{
    document::{Count, Node, NodeKind},
    models::{Effort, Model},
    parameters::{ApiFamily, EFFORTS},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "message_thinking_off",
        "Thinking is not switched off on a model that always thinks.",
        &["E028"],
        message_thinking_off,
    ).needs_one_of(&["thinking"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_thinking_type",
        "The type of `thinking` is `enabled` or `disabled`.",
        &[],
        message_thinking_type,
    ).needs_one_of(&["thinking"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "max_tokens_cover_budget",
        "`max_tokens` is greater than `thinking.budget_tokens` on models where it covers thinking and answer.",
        &[],
        max_tokens_cover_budget,
    ).needs_one_of(&["budget_tokens"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_effort_refused",
        "The effort is one of those that the model takes, where it refuses all others.",
        &["W42"],
        message_effort_refused,
    ).needs_one_of(&["effort"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_schema_open",
        "A schema for the answer has `additionalProperties: false`.",
        &[],
        message_schema_open,
    ).needs_one_of(&["schema"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_schema_needs_json_word",
        "On models that follow no schema, a `format` needs the word json, in any case, in `system` or in a message.",
        &["E024"],
        message_schema_needs_json_word,
    ).needs_one_of(&["format"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_cache_mark_count",
        "A request has at most 4 marks for the cache.",
        &[],
        message_cache_mark_count,
    ).needs_one_of(&["cache_control"])
    .on(&[ApiFamily::Messages]),
];

/// Source: the reference of October 2026, which lists models that always think; the words are those of chats.
fn message_thinking_off(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("thinking").member("type");
    let is_off = switch.text_is(|kind| kind == "disabled");
    let broken = is_off.and(request.of_model(|model| Truth::from(model.must_think())));
    findings.judge(broken, FindingPlace::Value(switch.id()), |_| {
        explain!(
            "`{}` always thinks: `thinking` cannot be `disabled`", request.model_name();
            "leave `thinking` out, or use another model"
        )
    });
}

/// Source: the reference of October 2026 has these two; agents send Anthropic's `adaptive`.
fn message_thinking_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("thinking").member("type");
    let other = switch.text_is(|kind| !matches!(kind, "enabled" | "disabled"));
    findings.judge(other, FindingPlace::Value(switch.id()), |_| {
        explain!(
            "`thinking` is `enabled` or `disabled` on Model Studio's page, found {}", switch.shown();
            "write `\"enabled\"`"
        )
    });
}

/// Source: the reference of October 2026; which models, is a column of the model table.
fn max_tokens_cover_budget(request: &Request<'_>, findings: &mut Findings<'_>) {
    let limit = request.parameter("max_tokens");
    let thinking = request.parameter("thinking");
    let budget = thinking.member("budget_tokens");
    let covers = request.of_model(|model| Truth::from(model.message_covers_thinking()));
    let is_on = is_of_type(thinking, "enabled");
    findings.judge(is_on.and(covers).and(limit.is_at_most(budget)), FindingPlace::Value(limit.id()), |_| {
        explain!(
            "`max_tokens` must be greater than the thinking budget of {} on `{}`, found {}",
            budget.shown(), request.model_name(), limit.shown();
            "write a larger number, or a smaller `budget_tokens`"
        )
    });
}

/// Source: the reference of October 2026, of GLM-5.3. What other models do not tell apart they read as the next level.
fn message_effort_refused(request: &Request<'_>, findings: &mut Findings<'_>) {
    let effort = request.parameter("output_config").member("effort");
    let refused = request.of_limits(Model::reasoning_effort, |known: &Effort| {
        Truth::from(known.refuses_other_words_in_messages()).and(request.refuses_word(
            effort,
            |word| !known.values().contains(&word),
            |word| EFFORTS.contains(&word),
        ))
    });
    findings.judge(effort.is_present().and(refused), FindingPlace::Value(effort.id()), |_| {
        explain!(
            "`{}` refuses an effort of {}", request.model_name(), effort.shown();
            "write `\"low\"`, `\"high\"` or `\"max\"`"
        )
    });
}

/// Source: the reference of October 2026.
fn message_schema_open(request: &Request<'_>, findings: &mut Findings<'_>) {
    let schema = request.parameter("output_config").member("format").member("schema");
    let closed = schema.member("additionalProperties").flag(Truth::Yes).negate();
    let broken = schema.is(NodeKind::Object).and(closed.negate());
    findings.judge(broken, FindingPlace::Inside(schema.id()), |_| {
        explain!(
            "a schema for the answer should have `additionalProperties: false`";
            "add `additionalProperties: false`"
        )
    });
}

/// Source: the reference of October 2026; which models follow a schema, is a column of the model table.
fn message_schema_needs_json_word(request: &Request<'_>, findings: &mut Findings<'_>) {
    let format = request.parameter("output_config").member("format");
    let follows = request.of_family(|model| Truth::from(model.message_schema()));
    let broken = format.is_present().and(follows.negate()).and_then(|| says_json(request).negate());
    findings.judge(broken, FindingPlace::Value(format.id()), |_| {
        explain!(
            "`{}` needs the word json in `system` or in a message beside `format`, and none has it", request.model_name();
            "say that the answer is JSON, as in `system: \"Answer in JSON.\"`"
        )
    });
}

/// Whether the instructions or a message have the word.
fn says_json(request: &Request<'_>) -> Truth {
    let has = |text: &str| text.as_bytes().windows(4).any(|word| word.eq_ignore_ascii_case(b"json"));
    let says = |content: Node<'_>| {
        let in_blocks = || content.any(|block| block.member("text").text_is(has));
        let in_text = content.is(NodeKind::Text).and(content.text_is(has));
        in_text.or(content.is(NodeKind::List).and_then(in_blocks))
    };
    let in_messages = || request.messages().any(|turn| says(turn.member("content")));
    let in_system = says(request.parameter("system"));
    if in_system == Truth::Yes { in_system } else { in_system.or(in_messages()) }
}

/// Source: the page on the explicit cache.
fn message_cache_mark_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 4;
    let mut count = Count::NONE;
    let mut last = request.body;
    let of_lists =
        ["system", "tools"].map(|name| request.parameter(name)).into_iter().flat_map(Node::elements);
    for block in of_lists.chain(blocks(request).map(|(_, block)| block)) {
        let mark = block.member("cache_control");
        if mark.is_present() == Truth::Yes {
            last = mark;
        }
        count.add_node(block, |block| block.member("cache_control").is_present());
    }
    findings.judge(count.exceeds(MOST), FindingPlace::Value(last.id()), |_| {
        explain!(
            "a request has at most {MOST} marks for the cache, found {}", count.known();
            "keep the last ones"
        )
    });
}
