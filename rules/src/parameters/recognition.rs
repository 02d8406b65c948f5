//! Speech recognition.
//!
//! Source: the references of Paraformer, Fun-ASR and Qwen-ASR, as of autumn 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Parameter, Protocol, Shape, StringEnum,
    Width, about, chat, headers::HEADERS, input, optional, required, word,
};
use crate::models::ServicePath;

/// Recordings written down, as a task.
pub static TRANSCRIPTION: Api = Api {
    name: "TranscriptionRequest",
    path: ServicePath::Transcription.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &TRANSCRIPTION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Recognition,
    endpoints: &[ServicePath::Transcription],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Speech written down while it is spoken, over a WebSocket, as the payload of `run-task`.
pub static RECOGNITION_TASK: Api = Api {
    name: "RecognitionTaskRequest",
    path: ServicePath::Inference.path(),
    delivery: Delivery::Socket,
    reply: Docs::new("SocketEvent"),
    event: Docs::new(None),
    body: &RECOGNITION_TASK_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Recognition,
    endpoints: &[ServicePath::Inference],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static TRANSCRIPTION_BODY: Object = Object {
    rust: "TranscriptionRequest",
    about: about("Recordings written down, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"fun-asr\"").missing("E165"),
        input(&TRANSCRIPTION_INPUT, "{ file_urls: [\"https://...\"] }", "What is listened to."),
        optional(
            "parameters",
            Shape::Object(&TRANSCRIPTION_PARAMETERS),
            "{ vocabulary_id: \"vocab-...\" }",
            "How it is listened to.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_BODY: Object = Object {
    rust: "RecognitionTaskRequest",
    about: about("Speech written down while it is spoken, over a WebSocket, as the payload of `run-task`"),
    parameters: &[
        chat::MODEL.shown_as("\"paraformer-realtime-v2\"").missing("E090"),
        required("task_group", Shape::Text, "\"audio\"", "The group of tasks.")
            .missing("E090")
            .one_of(&["audio"]),
        required("task", Shape::Text, "\"asr\"", "The task.").missing("E090").one_of(&["asr"]),
        required("function", Shape::Text, "\"recognition\"", "What it does.")
            .missing("E090")
            .one_of(&["recognition"]),
        required(
            "input",
            Shape::Object(&RECOGNITION_TASK_INPUT),
            "{}",
            "What is known before the audio comes.",
        )
        .missing("E090"),
        required(
            "parameters",
            Shape::Object(&RECOGNITION_TASK_PARAMETERS),
            "{ format: \"pcm\" }",
            "How it is listened to.",
        )
        .missing("E090"),
        HEADERS,
    ],
    short_forms: &[],
};

pub(super) const VOCABULARY_ID: Parameter =
    optional("vocabulary_id", Shape::Text, "\"vocab-...\"", "The id of a list of words that come up.");

pub(super) const VOCABULARY_WORDS: Parameter = optional(
    "vocabulary",
    Shape::Json,
    "{ \"..\": 5 }",
    "Words that come up, each with its weight, on qwen-audio.",
)
.more("Weights 1 to 5, or 50.");

pub(super) const LANGUAGE_HINTS: Parameter =
    optional("language_hints", Shape::List(&Shape::Text), "[\"zh\"]", "The languages that are spoken.");

static TRANSCRIPTION_INPUT: Object = Object {
    rust: "TranscriptionInput",
    about: about("What is listened to."),
    parameters: &[
        optional("file_urls", Shape::List(&Shape::Text), "[\"https://...\"]", "Where the recordings are.")
            .url()
            .more("Exactly one since August 2026; up to 100 before.")
            .errors(&["E040", "E279"]),
        optional(
            "file_url",
            Shape::Text,
            "\"https://...\"",
            "Where the recording is, on qwen3-asr-flash-filetrans.",
        )
        .url()
        .errors(&["E279"]),
    ],
    short_forms: &[],
};

static TRANSCRIPTION_PARAMETERS: Object = Object {
    rust: "TranscriptionParameters",
    about: about("How it is listened to."),
    parameters: &[
        VOCABULARY_ID,
        optional("resource_id", Shape::Text, "\"...\"", "The older form of such an id, on paraformer-v1.")
            .more("Together with `resource_type`."),
        optional("resource_type", Shape::Text, "\"asr_phrase\"", "The kind of `resource_id`.")
            .one_of(&["asr_phrase"]),
        optional(
            "channel_id",
            Shape::List(&Shape::Integer(Width::U32)),
            "[0]",
            "Which channels are listened to; each is paid for.",
        )
        .default("`[0]`"),
        optional(
            "disfluency_removal_enabled",
            Shape::Bool,
            "true",
            "Whether filler words are left out, on Paraformer.",
        )
        .default("`false`"),
        optional(
            "timestamp_alignment_enabled",
            Shape::Bool,
            "true",
            "Whether the times are aligned anew, on Paraformer.",
        )
        .default("`false`"),
        optional(
            "special_word_filter",
            Shape::Text,
            "\"{}\"",
            "Which words are struck out or left out, as JSON text.",
        ),
        LANGUAGE_HINTS,
        optional("diarization_enabled", Shape::Bool, "true", "Whether speakers are told apart.")
            .default("`false`"),
        optional("speaker_count", Shape::Integer(Width::U32), "2", "How many speakers there are.")
            .between(Bound::Inclusive(2.0), Bound::Inclusive(100.0))
            .more("Only with `diarization_enabled`."),
        optional(
            "language",
            Shape::Text,
            "\"en\"",
            "The language that is spoken, on qwen3-asr-flash-filetrans.",
        )
        .one_of(&[
            "zh", "yue", "en", "ja", "de", "ko", "ru", "fr", "pt", "ar", "it", "es", "hi", "id", "th", "tr",
            "uk", "vi", "cs", "da", "fil", "fi", "is", "ms", "no", "pl", "sv",
        ]),
        optional(
            "enable_itn",
            Shape::Bool,
            "true",
            "Whether numbers are written in digits, on qwen3-asr-flash-filetrans.",
        ),
        optional(
            "enable_words",
            Shape::Bool,
            "true",
            "Whether the times of words are told, on qwen3-asr-flash-filetrans.",
        ),
        optional(
            "corpus",
            Shape::Json,
            "{ text: \"...\" }",
            "What the recording is about: words and background that help to recognize it.",
        ),
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_INPUT: Object = Object {
    rust: "RecognitionTaskInput",
    about: about("What is known before the audio comes."),
    parameters: &[optional(
        "context",
        Shape::List(&Shape::Object(&RECOGNITION_CONTEXT)),
        "[]",
        "What was said before, on qwen-audio and fun-asr-realtime.",
    )
    .more("At most 5 of each kind.")],
    short_forms: &[],
};

static RECOGNITION_CONTEXT: Object = Object {
    rust: "RecognitionContext",
    about: about("What was said before."),
    parameters: &[
        required("role", Shape::Text, "\"user\"", "Who said it.").one_of(&["user", "assistant"]),
        required(
            "content",
            Shape::List(&Shape::Object(&CONTEXT_PART)),
            "[{ type: \"input_text\", text: \"...\" }]",
            "What was said.",
        ),
    ],
    short_forms: &[],
};

static CONTEXT_PART: Object = Object {
    rust: "ContextPart",
    about: about("A piece of what was said before."),
    parameters: &[
        required("type", Shape::Text, "\"input_text\"", "What it is.").one_of(&["input_text", "text"]),
        required("text", Shape::Text, "\"...\"", "The text.")
            .free_text()
            .more("At most 400 characters a round."),
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_PARAMETERS: Object = Object {
    rust: "RecognitionTaskParameters",
    about: about("How it is listened to."),
    parameters: &[
        required("format", Shape::StringEnum(&RECORDING_FORMAT), "\"pcm\"", "The format of the audio.")
            .missing("E090")
            .one_of(&["pcm", "wav", "mp3", "opus", "speex", "aac", "amr"])
            .refused_as("E269"),
        required("sample_rate", Shape::Integer(Width::U32), "16000", "Samples a second.")
            .missing("E090")
            .more("8000 on 8k models, 16000 on paraformer-realtime-v1, any on the others."),
        VOCABULARY_ID,
        VOCABULARY_WORDS,
        optional(
            "disfluency_removal_enabled",
            Shape::Bool,
            "true",
            "Whether filler words are left out, on Paraformer.",
        )
        .default("`false`"),
        LANGUAGE_HINTS,
        optional(
            "semantic_punctuation_enabled",
            Shape::Bool,
            "true",
            "Whether sentences end by sense, not by silence.",
        )
        .default("`false`"),
        optional(
            "max_sentence_silence",
            Shape::Integer(Width::U32),
            "1300",
            "After how many milliseconds of silence a sentence ends.",
        )
        .between(Bound::Inclusive(200.0), Bound::Inclusive(6000.0))
        .default("1300"),
        optional(
            "multi_threshold_mode_enabled",
            Shape::Bool,
            "true",
            "Whether long sentences are kept from becoming too long.",
        )
        .default("`false`")
        .more("Not with `semantic_punctuation_enabled`."),
        optional(
            "punctuation_prediction_enabled",
            Shape::Bool,
            "false",
            "Whether punctuation is written, on Paraformer v2.",
        )
        .default("`true`"),
        optional(
            "inverse_text_normalization_enabled",
            Shape::Bool,
            "false",
            "Whether numbers are written in digits, on Paraformer v2.",
        )
        .default("`true`"),
        optional("heartbeat", Shape::Bool, "true", "Whether silence keeps the connection open.")
            .default("`false`"),
        optional("speech_noise_threshold", Shape::Number, "0.0", "What still counts as speech, on Fun-ASR.")
            .between(Bound::Inclusive(-1.0), Bound::Inclusive(1.0)),
        optional(
            "special_word_filter",
            Shape::Text,
            "\"{}\"",
            "Which words are struck out or left out, as JSON text.",
        ),
    ],
    short_forms: &[],
};

static RECORDING_FORMAT: StringEnum = StringEnum {
    rust: "RecordingFormat",
    about: about("The format of the audio that is listened to while it is spoken."),
    known: &[
        word("pcm").meaning("Samples alone."),
        word("wav").meaning("WAV with PCM."),
        word("mp3").meaning("MP3."),
        word("opus").meaning("Opus in Ogg."),
        word("speex").meaning("Speex in Ogg."),
        word("aac").meaning("AAC."),
        word("amr").meaning("AMR, narrow band."),
    ],
};
