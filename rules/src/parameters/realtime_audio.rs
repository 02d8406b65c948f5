//! The audio and images of a realtime session, and what is written down of the audio.
//!
//! Sources as in `realtime`.

use super::{Object, Shape, Width, about, optional};

pub(super) static AUDIO: Object = Object {
    rust: "RealtimeAudio",
    about: about("The audio of both directions."),
    parameters: &[
        optional(
            "input",
            Shape::Object(&INPUT),
            "{ format: { type: \"pcm\", sample_rate: 16000 } }",
            "The audio that is sent.",
        ),
        optional("output", Shape::Object(&OUTPUT), "{ voice: \"Tina\" }", "The audio that is spoken."),
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "RealtimeAudioInput",
    about: about("The audio that is sent."),
    parameters: &[optional(
        "format",
        Shape::Object(&INPUT_FORMAT),
        "{ type: \"pcm\", sample_rate: 16000 }",
        "Its format.",
    )
    .more("It cannot change after the first piece of audio.")],
    short_forms: &[],
};

static INPUT_FORMAT: Object = Object {
    rust: "RealtimeInputFormat",
    about: about("The format of the audio that is sent."),
    parameters: &[
        optional("type", Shape::Text, "\"pcm\"", "The container.").one_of(&["pcm", "wav"]).default("`pcm`"),
        optional("sample_rate", Shape::Integer(Width::U32), "16000", "The sample rate in Hz.")
            .one_of(&["8000", "16000", "24000", "48000"])
            .default("16000"),
        optional("sample_format", Shape::Text, "\"s16le\"", "The format of one sample.")
            .one_of(&["s16le"])
            .models("Qwen3.8-Omni"),
        optional("channels", Shape::Integer(Width::U32), "1", "The number of channels.")
            .one_of(&["1", "2", "4"])
            .default("1")
            .models("Qwen3.8-Omni"),
        optional("packing", Shape::Text, "\"interleaved\"", "How channels stand in the data.")
            .one_of(&["interleaved"])
            .models("Qwen3.8-Omni"),
        optional("channel_layout", Shape::Text, "\"mono\"", "What the channels are.")
            .one_of(&["mono", "raw_mic_array", "foa_ambix"])
            .more("`mono` of 1 channel, `raw_mic_array` of 2, `foa_ambix` of 4.")
            .models("Qwen3.8-Omni"),
    ],
    short_forms: &[],
};

static OUTPUT: Object = Object {
    rust: "RealtimeAudioOutput",
    about: about("The audio that is spoken."),
    parameters: &[
        optional(
            "format",
            Shape::Object(&OUTPUT_FORMAT),
            "{ type: \"wav\", sample_rate: 24000 }",
            "Its format.",
        )
        .models("Qwen3.5-Omni"),
        optional("voice", Shape::Text, "\"Tina\"", "The voice, before that of the session.")
            .models("Qwen3.8-Omni"),
    ],
    short_forms: &[],
};

static OUTPUT_FORMAT: Object = Object {
    rust: "RealtimeOutputFormat",
    about: about("The format of the audio that is spoken."),
    parameters: &[
        optional("type", Shape::Text, "\"wav\"", "The container.").one_of(&["pcm", "wav"]).default("`pcm`"),
        optional("sample_rate", Shape::Integer(Width::U32), "24000", "The sample rate in Hz.")
            .one_of(&["8000", "16000", "24000", "48000"])
            .default("24000"),
    ],
    short_forms: &[],
};

pub(super) static VIDEO: Object = Object {
    rust: "RealtimeVideo",
    about: about("How images are read."),
    parameters: &[optional(
        "input",
        Shape::Object(&VIDEO_INPUT),
        "{ representation_compact: \"normal\" }",
        "The images that are sent.",
    )],
    short_forms: &[],
};

static VIDEO_INPUT: Object = Object {
    rust: "RealtimeVideoInput",
    about: about("The images that are sent."),
    parameters: &[optional(
        "representation_compact",
        Shape::Text,
        "\"normal\"",
        "Whether images cost fewer tokens.",
    )
    .one_of(&["none", "normal"])
    .default("`none`")
    .more("`normal` is a quarter of the tokens. It cannot change after the first piece of audio.")],
    short_forms: &[],
};

pub(super) static TRANSCRIPTION: Object = Object {
    rust: "RealtimeTranscription",
    about: about("How the audio that is sent is written down."),
    parameters: &[
        optional("model", Shape::Text, "\"qwen3-asr-flash-realtime\"", "The model that writes it down.")
            .one_of(&["qwen3-asr-flash-realtime", "gummy-realtime-v1"])
            .more("`gummy-realtime-v1` is that of 2025.")
            .errors(&["W17"]),
        optional("language", Shape::Text, "\"zh\"", "The language that is spoken.")
            .models("Qwen-ASR, LiveTranslate"),
        optional("corpus", Shape::Object(&CORPUS), "{ text: \"...\" }", "What the speaker talks about.")
            .models("Qwen-ASR"),
    ],
    short_forms: &[],
};

static CORPUS: Object = Object {
    rust: "RealtimeCorpus",
    about: about("What the speaker talks about, which helps to recognize names."),
    parameters: &[optional("text", Shape::Text, "\"...\"", "Text with the words to expect.").free_text()],
    short_forms: &[],
};
