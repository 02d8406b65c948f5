//! How a realtime session finds the end of a turn.
//!
//! Sources as in `realtime`.

use super::{Bound, Object, Shape, StringEnum, Width, about, optional, word};

pub(super) static TURN_DETECTION: Object = Object {
    rust: "TurnDetection",
    about: about("How the service finds the end of a turn."),
    parameters: &[
        optional("type", Shape::StringEnum(&DETECTION_TYPE), "\"server_vad\"", "What it listens to.")
            .one_of(&["server_vad", "semantic_vad", "smart_turn"])
            .default("`server_vad`"),
        optional("threshold", Shape::Number, "0.5", "How loud speech is, at least.")
            .between(Bound::Inclusive(-1.0), Bound::Inclusive(1.0))
            .default("0.5; 0.2 on Qwen-ASR"),
        optional(
            "silence_duration_ms",
            Shape::Integer(Width::U32),
            "800",
            "How long it is silent after a turn, in milliseconds.",
        )
        .between(Bound::Inclusive(200.0), Bound::Inclusive(6000.0))
        .default("800"),
        optional(
            "idle_timeout_ms",
            Shape::Integer(Width::U32),
            "10000",
            "After how much silence the model speaks unasked, in milliseconds.",
        )
        .between(Bound::Inclusive(5000.0), Bound::Inclusive(30_000.0))
        .more("With `server_vad`.")
        .models("Qwen3.5-Omni"),
        optional(
            "voiceprint_audio_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Recordings of those who are listened to: at most 5, as PCM of 16 kHz or WAV.",
        )
        .url()
        .more("With `smart_turn`, in the first `session.update`.")
        .models("Qwen-Audio"),
        optional(
            "prefix_padding_ms",
            Shape::Integer(Width::U32),
            "300",
            "How much audio before the speech counts, in milliseconds; the SDKs send it.",
        )
        .undocumented(),
        optional("create_response", Shape::Bool, "true", "Whether a turn is answered; the service tells it.")
            .undocumented(),
        optional(
            "interrupt_response",
            Shape::Bool,
            "true",
            "Whether speech interrupts an answer; the service tells it.",
        )
        .undocumented(),
    ],
    short_forms: &[],
};

static DETECTION_TYPE: StringEnum = StringEnum {
    rust: "TurnDetectionType",
    about: about("What the end of a turn is found by."),
    known: &[
        word("server_vad").meaning("By silence."),
        word("semantic_vad").meaning("By what is said. On Qwen3.8-Omni and Qwen3.5-Omni."),
        word("smart_turn").meaning("By what is said and by whom. On Qwen-Audio."),
    ],
};
