//! Parameters of speech, in both ways to ask for it: over HTTP they stand in `input`, in a task in `parameters`.
//!
//! Source: the references of CosyVoice and Qwen-Audio-TTS, as of autumn 2026.

use super::{Bound, Object, Parameter, Shape, StringEnum, Width, about, optional, required, word};

/// The parameters of both ways.
pub(super) const BOTH: &[Parameter] = &[
    VOICE,
    FORMAT,
    SAMPLE_RATE,
    VOLUME,
    RATE,
    PITCH,
    BIT_RATE,
    ENABLE_SSML,
    WORD_TIMESTAMP_ENABLED,
    SEED,
    LANGUAGE_HINTS,
    INSTRUCTION,
    ENABLE_AIGC_TAG,
    AIGC_PROPAGATOR,
    AIGC_PROPAGATE_ID,
    PRONUNCIATION,
    ENABLE_MARKDOWN_FILTER,
];

const VOICE: Parameter =
    required("voice", Shape::Text, "\"longanyang\"", "The voice: one of the model, or one of your own.")
        .missing("E092")
        .errors(&["E091"]);

const FORMAT: Parameter =
    optional("format", Shape::StringEnum(&SPEECH_FORMAT), "\"mp3\"", "The format of the audio.")
        .one_of(&["mp3", "wav", "pcm", "opus"])
        .default("`mp3`");

const SAMPLE_RATE: Parameter =
    optional("sample_rate", Shape::Integer(Width::U32), "22050", "The sample rate in Hz.")
        .one_of(&["8000", "16000", "22050", "24000", "44100", "48000"])
        .default("22050");

const VOLUME: Parameter = optional("volume", Shape::Integer(Width::U32), "50", "The volume.")
    .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0))
    .default("50");

const RATE: Parameter = optional("rate", Shape::Number, "1.0", "The speech rate.")
    .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
    .default("1");

const PITCH: Parameter = optional("pitch", Shape::Number, "1.0", "The pitch.")
    .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
    .default("1");

const BIT_RATE: Parameter = optional(
    "bit_rate",
    Shape::Integer(Width::U32),
    "32",
    "The bit rate in kbit/s, with `format` `opus` or `mp3`.",
)
.between(Bound::Inclusive(6.0), Bound::Inclusive(510.0))
.default("32");

const ENABLE_SSML: Parameter =
    optional("enable_ssml", Shape::Bool, "true", "Whether the text is SSML, which must be sent all at once.")
        .default("`false`");

const WORD_TIMESTAMP_ENABLED: Parameter =
    optional("word_timestamp_enabled", Shape::Bool, "true", "Whether the events have word timestamps.")
        .default("`false`");

const SEED: Parameter = optional(
    "seed",
    Shape::Integer(Width::U32),
    "42",
    "Makes the audio of equal requests as similar as possible.",
)
.between(Bound::Inclusive(0.0), Bound::Inclusive(65535.0));

const LANGUAGE_HINTS: Parameter = optional(
    "language_hints",
    Shape::List(&Shape::Text),
    "[\"zh\"]",
    "The language of the text; only the first counts.",
)
.one_of(&["zh", "en", "fr", "de", "ja", "ko", "ru", "pt", "th", "id", "vi", "es", "it", "ms", "fil", "ar"]);

const INSTRUCTION: Parameter =
    optional("instruction", Shape::Text, "\"...\"", "Instructions for the delivery.")
        .free_text()
        .models("qwen-audio, cosyvoice-v3.5 and cosyvoice-v3-flash");

const ENABLE_AIGC_TAG: Parameter =
    optional("enable_aigc_tag", Shape::Bool, "true", "Whether the audio carries a hidden AI watermark.");

const AIGC_PROPAGATOR: Parameter =
    optional("aigc_propagator", Shape::Text, "\"...\"", "The id of the distributor, for the watermark.")
        .more("Only with `enable_aigc_tag`.");

const AIGC_PROPAGATE_ID: Parameter =
    optional("aigc_propagate_id", Shape::Text, "\"...\"", "The id of the distribution, for the watermark.")
        .more("Only with `enable_aigc_tag`.");

const PRONUNCIATION: Parameter = optional(
    "hot_fix",
    Shape::Object(&HOT_FIX),
    "{ replace: [{ \"..\": \"..\" }] }",
    "Pronunciations of words.",
);

const ENABLE_MARKDOWN_FILTER: Parameter = optional(
    "enable_markdown_filter",
    Shape::Bool,
    "true",
    "Whether Markdown syntax is not read aloud, with cloned voices of cosyvoice-v3-flash.",
);

static HOT_FIX: Object = Object {
    rust: "HotFix",
    about: about("Pronunciations of words."),
    parameters: &[
        optional(
            "pronunciation",
            Shape::List(&Shape::Json),
            "[{ \"..\": \"..\" }]",
            "Words and their Pinyin, one object each.",
        ),
        optional(
            "replace",
            Shape::List(&Shape::Json),
            "[{ \"..\": \"..\" }]",
            "Words and their replacements, one object each.",
        ),
    ],
    short_forms: &[],
};

static SPEECH_FORMAT: StringEnum = StringEnum {
    rust: "SpeechFormat",
    about: about("The format of the audio."),
    known: &[
        word("mp3").meaning("MP3."),
        word("wav").meaning("WAV."),
        word("pcm").meaning("Raw PCM samples."),
        word("opus").meaning("Opus."),
        word("flac").meaning("FLAC, on models of other makers."),
    ],
};
