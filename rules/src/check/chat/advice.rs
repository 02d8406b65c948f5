//! What the service accepts and ignores: warnings.

use super::SAMPLED;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::parameters::Protocol;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    // Source: the chat completions reference says that it has no effect; the page on thinking forbids it.
    &Rule::advice(
        "stream_options_without_stream",
        "`stream_options` does something only in a streamed answer.",
        &[],
        |request, findings| ignored(request, findings, "stream_options", request.streams(), "stream: true"),
    )
    .on(SAMPLED)
    .needs_one_of(&["stream_options"]),
    // Source: the chat completions reference.
    &Rule::advice(
        "tool_stream_without_stream",
        "`tool_stream` does something only in a streamed answer.",
        &[],
        |request, findings| ignored(request, findings, "tool_stream", request.streams(), "stream: true"),
    )
    .needs_one_of(&["tool_stream"]),
    &Rule::advice(
        "top_logprobs_without_logprobs",
        "`top_logprobs` does something only beside `logprobs: true`.",
        &[],
        top_logprobs_without_logprobs,
    )
    .needs_one_of(&["top_logprobs"]),
    &Rule::advice(
        "search_options_without_search",
        "`search_options` does something only beside `enable_search: true`.",
        &[],
        search_options_without_search,
    )
    .needs_one_of(&["search_options"]),
    &Rule::advice(
        "audio_without_modality",
        "`audio` does something only where `modalities` has `audio`.",
        &[],
        audio_without_modality,
    )
    .needs_one_of(&["audio"])
    .only(Protocol::OpenAi),
];

/// Source: the chat completions reference.
fn top_logprobs_without_logprobs(request: &Request<'_>, findings: &mut Findings<'_>) {
    let on = request.parameter("logprobs").flag(Truth::No);
    ignored(request, findings, "top_logprobs", on, "logprobs: true");
}

/// Source: the chat completions reference.
fn search_options_without_search(request: &Request<'_>, findings: &mut Findings<'_>) {
    let on = request.parameter("enable_search").flag(Truth::No);
    ignored(request, findings, "search_options", on, "enable_search: true");
}

/// Source: the chat completions reference.
fn audio_without_modality(request: &Request<'_>, findings: &mut Findings<'_>) {
    ignored(request, findings, "audio", request.speaks(), "modalities: [\"text\", \"audio\"]");
}

/// Warns of a parameter that is there while what gives it a meaning is not.
fn ignored(request: &Request<'_>, findings: &mut Findings<'_>, name: &str, meaningful: Truth, missing: &str) {
    let parameter = request.parameter(name);
    let without = parameter.is_present().and(meaningful.negate());
    findings.judge(without, FindingPlace::Key(parameter.id()), |_| {
        explain!(
            "`{name}` is ignored without `{missing}`";
            "add `{missing}`, or leave `{name}` out"
        )
    });
}
