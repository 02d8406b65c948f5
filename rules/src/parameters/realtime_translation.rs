//! What LiveTranslate translates into, and in whose voice.
//!
//! Source: the client events of LiveTranslate of 2026-05.

use super::{Object, Shape, about, optional};

pub(super) static TRANSLATION: Object = Object {
    rust: "RealtimeTranslation",
    about: about("What is translated into."),
    parameters: &[
        optional("language", Shape::Text, "\"en\"", "The language.").default("`en`"),
        optional(
            "corpus",
            Shape::Object(&CORPUS),
            "{ phrases: { \"Qwen\": \"Qwen\" } }",
            "How words of your own are translated.",
        ),
    ],
    short_forms: &[],
};

static CORPUS: Object = Object {
    rust: "TranslationCorpus",
    about: about("How words of your own are translated."),
    parameters: &[optional(
        "phrases",
        Shape::Json,
        "{ \"Qwen\": \"Qwen\" }",
        "Each word or phrase, and its translation.",
    )],
    short_forms: &[],
};

pub(super) static VOICE_CLONE: Object = Object {
    rust: "VoiceCloneOptions",
    about: about("How the speaker's voice is learned."),
    parameters: &[optional("frequency", Shape::Text, "\"once\"", "How often.")
        .one_of(&["never", "once", "always"])
        .more(
            "With `once` and `always`, `voice` is `default`; with `never`, a voice that was cloned before.",
        )],
    short_forms: &[],
};
