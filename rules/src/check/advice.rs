//! What the service accepts and ignores: warnings.

use super::{Findings, Place, Request, Rule, Truth, finding::words};
use crate::parameters::Protocol;

/// `stream_options` does something only in a streamed answer.
///
/// Source: the chat completions reference says that it has no effect; the page on thinking forbids it.
pub(super) static STREAM_OPTIONS_WITHOUT_STREAM: Rule = Rule::advice(
    "stream_options_without_stream",
    "`stream_options` does something only in a streamed answer.",
    &[],
    |request, findings| ignored(request, findings, "stream_options", request.streams(), "stream: true"),
);

/// `tool_stream` does something only in a streamed answer.
///
/// Source: the chat completions reference.
pub(super) static TOOL_STREAM_WITHOUT_STREAM: Rule = Rule::advice(
    "tool_stream_without_stream",
    "`tool_stream` does something only in a streamed answer.",
    &[],
    |request, findings| ignored(request, findings, "tool_stream", request.streams(), "stream: true"),
);

/// `top_logprobs` does something only beside `logprobs`.
///
/// Source: the chat completions reference.
pub(super) static TOP_LOGPROBS_WITHOUT_LOGPROBS: Rule = Rule::advice(
    "top_logprobs_without_logprobs",
    "`top_logprobs` does something only beside `logprobs: true`.",
    &[],
    |request, findings| {
        let on = request.parameter("logprobs").flag(Truth::No);
        ignored(request, findings, "top_logprobs", on, "logprobs: true");
    },
);

/// `search_options` does something only beside `enable_search`.
///
/// Source: the chat completions reference.
pub(super) static SEARCH_OPTIONS_WITHOUT_SEARCH: Rule = Rule::advice(
    "search_options_without_search",
    "`search_options` does something only beside `enable_search: true`.",
    &[],
    |request, findings| {
        let on = request.parameter("enable_search").flag(Truth::No);
        ignored(request, findings, "search_options", on, "enable_search: true");
    },
);

/// `audio` does something only where the answer is spoken.
///
/// Source: the chat completions reference.
pub(super) static AUDIO_WITHOUT_MODALITY: Rule = Rule::advice(
    "audio_without_modality",
    "`audio` does something only where `modalities` has `audio`.",
    &[],
    |request, findings| {
        ignored(request, findings, "audio", request.speaks(), "modalities: [\"text\", \"audio\"]");
    },
)
.only(Protocol::OpenAi);

/// Warns of a parameter that is there while what gives it a meaning is not.
fn ignored(request: &Request<'_>, findings: &mut Findings<'_>, name: &str, meaningful: Truth, missing: &str) {
    let parameter = request.parameter(name);
    let without = parameter.is_present().and(meaningful.negate());
    findings.judge(
        without,
        Place::Key(parameter.id()),
        |_| words!("`{name}` is ignored without `{missing}`"; "add `{missing}`, or leave `{name}` out"),
    );
}
