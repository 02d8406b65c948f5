//! What needs a stream, and the form of its events.

use super::{Answering, Place, Rule, Truth, finding::words};
use crate::{document::RawNode, parameters::Protocol};

/// A model that only streams gets a streaming call.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static STREAM_ONLY_MODEL: Rule = Rule::service(
    "stream_only_model",
    "A model that only streams gets a streaming call.",
    &["E003", "E022"],
    |request, findings| {
        let only = request.of_model(|model| Truth::from(model.streams_only()));
        let broken = only.and(request.streams().negate());
        findings.judge(broken, Place::Value(request.place_of_model()), || {
            words!("`{}` answers only in a stream, but `stream` is not true", request.model_name(); "add `stream: true`")
        });
    },
);

/// Spoken answers need a stream.
///
/// Source: the error page. The same mistake shows as a server error too.
pub(super) static AUDIO_NEEDS_STREAM: Rule = Rule::service(
    "audio_needs_stream",
    "Spoken answers need a stream.",
    &["E029", "E225"],
    |request, findings| {
        let Some(modalities) = request.parameter("modalities").possible() else { return };
        let speaks = request.speaks();
        findings.judge(speaks.and(request.streams().negate()), Place::Value(modalities.id()), || {
            words!(
                "`modalities` with `audio` needs a streamed answer, but `stream` is not true";
                "add `stream: true`, or ask for `[\"text\"]`"
            )
        });
    },
);

/// While a model thinks, each event of its stream carries only what is new.
///
/// Source: the error page and the DashScope reference. Qwen models only; some of them have it so by default.
pub(super) static INCREMENTAL_OUTPUT_WHILE_THINKING: Rule = Rule::service(
    "incremental_output_while_thinking",
    "While a model thinks, `incremental_output` is true.",
    &["E006"],
    |request, findings| {
        let parameter = request.parameter("incremental_output");
        let holds_for =
            request.of_model_or(Truth::Yes, |model| Truth::from(model.increments_while_thinking()));
        let absent = match request.model {
            Answering::Known(model) => Truth::from(increments_by_default(model.id())),
            _ => Truth::No,
        };
        let broken = request.sets_thinking().and(holds_for).and(parameter.flag(absent).negate());
        let place = parameter.possible().map_or(request.place_of("enable_thinking"), RawNode::id);
        findings.judge(broken, Place::Value(place), || {
            words!(
                "`enable_thinking` needs `incremental_output` to be true on `{}`", request.model_name();
                "add `incremental_output: true`"
            )
        });
    },
)
.only(Protocol::DashScope);

/// Some models have no other output than incremental output.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static INCREMENTAL_OUTPUT_ONLY: Rule = Rule::service(
    "incremental_output_only",
    "`incremental_output` is not false on a model that has no other output.",
    &["E007"],
    |request, findings| {
        let Some(node) = request.parameter("incremental_output").possible() else { return };
        let only = request.of_model(|model| Truth::from(model.increments_only()));
        let switched_off = request.parameter("incremental_output").flag(Truth::Yes).negate();
        findings.judge(only.and(switched_off), Place::Value(node.id()), || {
            words!("`incremental_output` cannot be false on `{}`", request.model_name(); "write `true`, or leave it out")
        });
    },
)
.only(Protocol::DashScope);

/// While a model thinks, its reply is made of messages.
///
/// Source: the error page and the DashScope reference: Qwen models on the text endpoint; with media the form is
/// always the same.
pub(super) static RESULT_FORMAT_WHILE_THINKING: Rule = Rule::service(
    "result_format_while_thinking",
    "While a model thinks, `result_format` is `message`.",
    &["E032"],
    |request, findings| {
        if request.api.name != crate::parameters::GENERATION.name {
            return;
        }
        let holds_for =
            request.of_model_or(Truth::Yes, |model| Truth::from(model.increments_while_thinking()));
        let broken = request.sets_thinking().and(holds_for).and(has_messages(request).negate());
        let parameter = request.parameter("result_format").possible();
        let place = parameter.map_or(request.place_of("enable_thinking"), RawNode::id);
        findings.judge(broken, Place::Value(place), || {
            words!(
                "`enable_thinking` needs `result_format` to be `message` on `{}`", request.model_name();
                "add `result_format: \"message\"`"
            )
        });
    },
)
.only(Protocol::DashScope);

/// Replies with tool calls are made of messages.
///
/// Source: the DashScope reference.
pub(super) static RESULT_FORMAT_WITH_TOOLS: Rule =
    Rule::service(
        "result_format_with_tools",
        "With `tools`, `result_format` is `message`.",
        &[],
        |request, findings| {
            if request.api.name != crate::parameters::GENERATION.name {
                return;
            }
            let broken = request.parameter("tools").is_present().and(has_messages(request).negate());
            let parameter = request.parameter("result_format").possible();
            let place = parameter.map_or(request.place_of("tools"), RawNode::id);
            findings.judge(broken, Place::Value(place), || {
            words!("`tools` needs `result_format` to be `message`"; "add `result_format: \"message\"`")
        });
        },
    )
    .only(Protocol::DashScope);

/// What a document model makes, it makes in a stream.
///
/// Source: the chat completions reference.
pub(super) static SKILL_NEEDS_STREAM: Rule =
    Rule::service("skill_needs_stream", "`skill` needs a streamed answer.", &[], |request, findings| {
        let skill = request.parameter("skill");
        let broken = skill.is_present().and(request.streams().negate());
        findings.judge(
            broken,
            Place::Value(request.place_of("skill")),
            || words!("`skill` needs a streamed answer, but `stream` is not true"; "add `stream: true`"),
        );
    });

/// Whether the reply is made of messages.
fn has_messages(request: &super::Request<'_>) -> Truth {
    let parameter = request.parameter("result_format");
    match parameter.is_present() {
        Truth::No => request.of_model_or(Truth::No, |model| {
            Truth::from(model.message_format_only() || increments_by_default(model.id()))
        }),
        _ => parameter.text_is(|format| format == "message"),
    }
}

/// The families whose streams are incremental, and whose replies are made of messages, unless told otherwise: the
/// DashScope reference lists Qwen3-Max, Qwen3-VL and the open Qwen3 models, whose names share this beginning, and
/// QwQ and QVQ.
fn increments_by_default(id: &str) -> bool {
    ["qwen3-", "qwq", "qvq"].iter().any(|family| id.starts_with(family))
}
