//! The configuration of a realtime session: one object with the members of all models.
//!
//! Sources as in `realtime`.

use super::{
    Bound, Object, Parameter, Shape, Width, about,
    feature::MODALITY_SHAPE,
    optional,
    realtime_audio::{AUDIO, TRANSCRIPTION, VIDEO},
    realtime_tool::TOOL_SHAPE,
    realtime_translation::{TRANSLATION, VOICE_CLONE},
    realtime_turn::TURN_DETECTION,
    speech_session,
};
use crate::join::{count, join};

pub(super) static SESSION: Object = Object {
    rust: "RealtimeSession",
    about: about("The configuration of a realtime session, or what changes in it.").more(
        "Which members count depends on the model: each says so where it is not all of them. Speech synthesis has \
         [`SpeechSessionRequest`](crate::SpeechSessionRequest), too, with its own members alone.",
    ),
    parameters: &ROWS,
    short_forms: &[],
};

const ROWS: [Parameter; count(LISTS)] = join(LISTS, MODALITIES);

const LISTS: &[&[Parameter]] =
    &[EVERY, INPUT, SEARCH, SAMPLING, TRANSLATE, speech_session::TEXT, speech_session::SOUND];

/// Models that sample are those of Qwen-Omni, but for the oldest.
const OMNI: &str = "Qwen-Omni, but not qwen-omni-turbo-realtime";

/// What the model is told, and how it speaks.
const EVERY: &[Parameter] = &[
    MODALITIES,
    optional("model", Shape::Text, "\"qwen3.5-omni-flash-realtime\"", "The model again, as a page shows it.")
        .free_text()
        .more("The URL names it already."),
    optional("voice", Shape::Text, "\"Tina\"", "The voice: one of the model, or one of your own.")
        .more("It cannot change once audio was sent; on Qwen-Audio, once the session was configured.")
        .errors(&["W75", "W80"]),
    optional("instructions", Shape::Text, "\"...\"", "Instructions for the whole session.")
        .free_text()
        .more("Of a model that reads text out, instructions for the delivery: at most 1600 tokens."),
    optional(
        "smooth_output",
        Shape::Bool,
        "true",
        "Whether the model speaks, rather than reads out what it wrote.",
    )
    .default("`true`")
    .more("With `null` the model decides.")
    .models("qwen3-omni-flash-realtime"),
    optional("enable_speech_emotion", Shape::Bool, "true", "Whether the voice shows emotion.")
        .default("`true`")
        .models("Qwen-Audio"),
    optional("max_history_turns", Shape::Integer(Width::U32), "20", "How many turns the model remembers.")
        .between(Bound::Inclusive(1.0), Bound::Inclusive(50.0))
        .default("20")
        .models("Qwen-Audio"),
];

/// What the session hears and sees.
const INPUT: &[Parameter] = &[
    optional(
        "audio",
        Shape::Object(&AUDIO),
        "{ input: { format: { type: \"pcm\", sample_rate: 16000 } } }",
        "The audio of both directions.",
    )
    .models("Qwen3.8-Omni, Qwen3.5-Omni"),
    optional(
        "video",
        Shape::Object(&VIDEO),
        "{ input: { representation_compact: \"normal\" } }",
        "How images are read.",
    )
    .models("Qwen3.8-Omni"),
    optional("input_audio_format", Shape::Text, "\"pcm\"", "The format of the audio that is sent.")
        .one_of(&["pcm", "pcm16", "opus"])
        .default("`pcm`")
        .more("`opus` on Qwen-ASR and LiveTranslate alone; `pcm16` is what it was called first."),
    optional("output_audio_format", Shape::Text, "\"pcm\"", "The format of the audio that is spoken.")
        .one_of(&["pcm", "pcm16", "pcm24"])
        .default("`pcm`")
        .more("`pcm16` and `pcm24` are older names."),
    optional("sample_rate", Shape::Integer(Width::U32), "16000", "The sample rate in Hz.")
        .one_of(&["8000", "16000", "24000", "48000"])
        .more("Of the audio that is sent to Qwen-ASR and LiveTranslate, 8000 or 16000; of the audio that a model reads out.")
        .models("Qwen-ASR, LiveTranslate, Qwen-TTS"),
    optional(
        "input_audio_transcription",
        Shape::Object(&TRANSCRIPTION),
        "{ model: \"qwen3-asr-flash-realtime\" }",
        "How the audio that is sent is written down, too.",
    )
    .more("`null` switches it off."),
    optional(
        "turn_detection",
        Shape::Object(&TURN_DETECTION),
        "{ type: \"server_vad\", silence_duration_ms: 800 }",
        "How the service finds the end of a turn.",
    )
    .more("With `null` the client says so, by `input_audio_buffer.commit`."),
];

/// What the model may look up and call.
const SEARCH: &[Parameter] = &[
    optional("enable_search", Shape::Bool, "true", "Whether the model searches the web.")
        .default("`false`")
        .more("Not together with `tools`.")
        .models("Qwen3.8-Omni, Qwen3.5-Omni, Qwen-Audio"),
    optional(
        "search_options",
        Shape::Object(&SEARCH_OPTIONS),
        "{ enable_source: true }",
        "Options of the search.",
    ),
    optional(
        "tools",
        Shape::List(&TOOL_SHAPE),
        "[{ type: \"function\", function: { name: \"get_weather\" } }]",
        "The tools that the model may call.",
    )
    .models("Qwen3.8-Omni, Qwen3.5-Omni, Qwen-Audio"),
];

static SEARCH_OPTIONS: Object = Object {
    rust: "RealtimeSearchOptions",
    about: about("Options of the search."),
    parameters: &[optional("enable_source", Shape::Bool, "true", "Whether the answer names its sources.")
        .default("`false`")],
    short_forms: &[],
};

/// How the model chooses its words.
const SAMPLING: &[Parameter] = &[
    optional("temperature", Shape::Number, "0.7", "How freely the model chooses its words.")
        .between(Bound::Inclusive(0.0), Bound::Exclusive(2.0))
        .models(OMNI),
    optional("top_p", Shape::Number, "0.8", "The share of likely words that the model chooses from.")
        .between(Bound::Exclusive(0.0), Bound::Inclusive(1.0))
        .models(OMNI),
    optional("top_k", Shape::Integer(Width::U32), "20", "How many likely words the model chooses from.")
        .more("`null`, or more than 100, switches it off.")
        .models(OMNI),
    optional("max_tokens", Shape::Integer(Width::U32), "1024", "The most tokens that an answer may have.")
        .between(Bound::Inclusive(1.0), Bound::None)
        .models(OMNI),
    optional(
        "repetition_penalty",
        Shape::Number,
        "1.05",
        "How much words that were said already are avoided.",
    )
    .between(Bound::Inclusive(0.0), Bound::None)
    .more("0 on Qwen3.8-Omni alone.")
    .models(OMNI),
    optional(
        "presence_penalty",
        Shape::Number,
        "0.5",
        "How much words that were said are avoided, however often they were.",
    )
    .between(Bound::Inclusive(-2.0), Bound::Inclusive(2.0))
    .models(OMNI),
    optional("seed", Shape::Integer(Width::I64), "7", "A number for answers that can be repeated.")
        .between(Bound::Inclusive(-1.0), Bound::Inclusive(2_147_483_647.0))
        .default("-1")
        .models(OMNI),
];

/// What is translated, and in whose voice.
const TRANSLATE: &[Parameter] = &[
    optional("translation", Shape::Object(&TRANSLATION), "{ language: \"en\" }", "What is translated into.")
        .models("LiveTranslate"),
    optional("enable_voice_clone", Shape::Bool, "true", "Whether the speaker's own voice is spoken with.")
        .default("`false`")
        .models("LiveTranslate"),
    optional(
        "voice_clone_options",
        Shape::Object(&VOICE_CLONE),
        "{ frequency: \"once\" }",
        "How the speaker's voice is learned.",
    )
    .models("LiveTranslate"),
];

/// In a session and in a response.
pub(super) const MODALITIES: Parameter = optional(
    "modalities",
    Shape::List(&MODALITY_SHAPE),
    "[\"text\", \"audio\"]",
    "What the model answers in: text alone, or text and audio.",
)
.default("text and audio")
.errors(&["W70"]);
