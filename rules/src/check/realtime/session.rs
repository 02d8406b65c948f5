//! The configuration of a session, beyond voices, turns, audio and tools.

use super::{is_one_of, of_session};
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{
    document::NodeKind,
    models::{Model, RealtimeDialect},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "realtime_session_missing",
        "On Qwen3.8-Omni, `session.update` has a `session`.",
        &[],
        realtime_session_missing,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_modalities",
        "A session answers in text, or in text and audio, but not in audio alone.",
        &["W70"],
        realtime_modalities,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_search_or_tools",
        "A session has web search or tools, but not both.",
        &[],
        realtime_search_or_tools,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_max_tokens",
        "`max_tokens` is at most 65536 on Qwen3.8-Omni.",
        &[],
        realtime_max_tokens,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_repetition_penalty",
        "`repetition_penalty` is greater than 0, but on Qwen3.8-Omni.",
        &[],
        realtime_repetition_penalty,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_sample_rate",
        "The audio that Qwen-ASR and LiveTranslate hear has a `sample_rate` of 8000 or 16000.",
        &[],
        realtime_sample_rate,
    )
    .on(&[ApiFamily::Realtime]),
];

/// Source: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026. Elsewhere the page calls it optional.
fn realtime_session_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let lacks = request.body.member("session").is_present().negate();
    let needs = of_session(request, |limits| Truth::from(limits.is_newest_omni));
    let broken = is_of_type(request.body, "session.update").and(lacks).and_then(|| needs);
    findings.judge(broken, FindingPlace::Value(request.body.member("type").id()), |_| {
        explain!(
            "`session.update` must have `session` on `{}`", request.model_name();
            "add `session: {{ .. }}` with what changes"
        )
    });
}

/// Source: the server events of Qwen-Omni of 2026-05, which print the refusal; the client events of all models that speak.
fn realtime_modalities(request: &Request<'_>, findings: &mut Findings<'_>) {
    for holder in ["session", "response"] {
        let modalities = request.body.member(holder).member("modalities");
        let has = |wanted: &'static str| modalities.any(|one| one.text_is(|text| text == wanted));
        let broken = modalities.is(NodeKind::List).and(has("audio")).and(has("text").negate());
        findings.judge(broken, FindingPlace::Value(modalities.id()), |_| {
            explain!(
                "`modalities` must have \"text\" beside \"audio\"";
                "write `modalities: [\"text\", \"audio\"]`"
            )
            .with("modalities", "['audio']")
        });
    }
}

/// Source: the client events of Qwen-Omni and Qwen-Audio of 2026.
fn realtime_search_or_tools(request: &Request<'_>, findings: &mut Findings<'_>) {
    let search = request.parameter("enable_search");
    let has_tools = request.parameter("tools").any(|_| Truth::Yes);
    let broken = search.flag(Truth::No).and(has_tools);
    findings.judge(broken, FindingPlace::Key(search.id()), |_| {
        explain!(
            "a session has web search or tools, but not both";
            "leave out `enable_search`, or `tools`"
        )
    });
}

/// Source: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026.
fn realtime_max_tokens(request: &Request<'_>, findings: &mut Findings<'_>) {
    let node = request.parameter("max_tokens");
    let most = |model: &'static Model| model.realtime_limits().and_then(|limits| limits.max_tokens);
    let exceeds = request.of_limits(most, |most| node.number_is(|number| number.as_f64() > f64::from(most)));
    findings.judge(node.is_present().and(exceeds), FindingPlace::Value(node.id()), |written| {
        let most = request.known_model(written).and_then(most).unwrap_or_default();
        explain!(
            "`max_tokens` must be at most {most} on `{}`, found {}", request.model_name(), node.shown();
            "write a number such as `4096`"
        )
    });
}

/// Source: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026.
fn realtime_repetition_penalty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let node = request.parameter("repetition_penalty");
    let is_zero = node.number_is(|number| number.as_f64() == 0.0);
    let takes_none = of_session(request, |limits| {
        Truth::from(limits.dialect == RealtimeDialect::Omni && !limits.is_newest_omni)
    });
    findings.judge(is_zero.and(takes_none), FindingPlace::Value(node.id()), |_| {
        explain!(
            "`repetition_penalty` must be greater than 0 on `{}`, found {}", request.model_name(), node.shown();
            "write a number such as `1.05`"
        )
    });
}

/// Source: the client events of Qwen-ASR and LiveTranslate of 2026-05. What a model reads out has more of them.
fn realtime_sample_rate(request: &Request<'_>, findings: &mut Findings<'_>) {
    let node = request.parameter("sample_rate");
    let hears = is_one_of(request, &[RealtimeDialect::Recognition, RealtimeDialect::Translation]);
    let wrong = node.number_is(|number| matches!(number.as_f64(), 24_000.0 | 48_000.0));
    findings.judge(wrong.and(hears), FindingPlace::Value(node.id()), |_| {
        explain!(
            "`sample_rate` must be one of `8000`, `16000` on `{}`, found {}", request.model_name(), node.shown();
            "write `sample_rate: 16000`"
        )
    });
}
