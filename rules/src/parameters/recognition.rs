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
        chat::MODEL.missing("E165"),
        input(&TRANSCRIPTION_INPUT, "{ file_urls: [\"https://...\"] }", "The recordings."),
        optional(
            "parameters",
            Shape::Object(&TRANSCRIPTION_PARAMETERS),
            "{ vocabulary_id: \"vocab-...\" }",
            "Parameters of the transcription.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_BODY: Object = Object {
    rust: "RecognitionTaskRequest",
    about: about("Speech written down while it is spoken, over a WebSocket, as the payload of `run-task`"),
    parameters: &[
        chat::MODEL.missing("E090"),
        required("task_group", Shape::Text, "\"audio\"", "The group of tasks.")
            .missing("E090")
            .one_of(&["audio"]),
        required("task", Shape::Text, "\"asr\"", "The task.").missing("E090").one_of(&["asr"]),
        required("function", Shape::Text, "\"recognition\"", "The function.")
            .missing("E090")
            .one_of(&["recognition"]),
        required(
            "input",
            Shape::Object(&RECOGNITION_TASK_INPUT),
            "{}",
            "Input that is known before the audio.",
        )
        .missing("E090"),
        required(
            "parameters",
            Shape::Object(&RECOGNITION_TASK_PARAMETERS),
            "{ format: \"pcm\" }",
            "Parameters of the transcription.",
        )
        .missing("E090"),
        HEADERS,
    ],
    short_forms: &[],
};

pub(super) const VOCABULARY_ID: Parameter =
    optional("vocabulary_id", Shape::Text, "\"vocab-...\"", "The id of a vocabulary of expected words.");

pub(super) const VOCABULARY_WORDS: Parameter =
    optional("vocabulary", Shape::Json, "{ \"..\": 5 }", "Expected words with their weights, on qwen-audio.")
        .more("Weights 1 to 5, or 50.");

pub(super) const LANGUAGE_HINTS: Parameter =
    optional("language_hints", Shape::List(&Shape::Text), "[\"zh\"]", "The languages that are spoken.");

static TRANSCRIPTION_INPUT: Object = Object {
    rust: "TranscriptionInput",
    about: about("The recordings."),
    parameters: &[
        optional("file_urls", Shape::List(&Shape::Text), "[\"https://...\"]", "The URLs of the recordings.")
            .url()
            .more("Exactly one since August 2026; up to 100 before.")
            .errors(&["E040", "E279"]),
        optional(
            "file_url",
            Shape::Text,
            "\"https://...\"",
            "The URL of the recording, on qwen3-asr-flash-filetrans.",
        )
        .url()
        .errors(&["E279"]),
    ],
    short_forms: &[],
};

static TRANSCRIPTION_PARAMETERS: Object = Object {
    rust: "TranscriptionParameters",
    about: about("Parameters of the transcription."),
    parameters: &[
        VOCABULARY_ID,
        optional(
            "resource_id",
            Shape::Text,
            "\"...\"",
            "The predecessor of `vocabulary_id`, on paraformer-v1.",
        )
        .more("Together with `resource_type`."),
        optional("resource_type", Shape::Text, "\"asr_phrase\"", "The kind of `resource_id`.")
            .one_of(&["asr_phrase"]),
        optional(
            "channel_id",
            Shape::List(&Shape::Integer(Width::U32)),
            "[0]",
            "The channels to transcribe. Each is billed.",
        )
        .default("`[0]`"),
        optional(
            "disfluency_removal_enabled",
            Shape::Bool,
            "true",
            "Whether filler words are removed, on Paraformer.",
        )
        .default("`false`"),
        optional(
            "timestamp_alignment_enabled",
            Shape::Bool,
            "true",
            "Whether timestamps are aligned, on Paraformer.",
        )
        .default("`false`"),
        optional("special_word_filter", Shape::Text, "\"{}\"", "The words to mask or remove, as JSON text."),
        LANGUAGE_HINTS,
        optional(
            "diarization_enabled",
            Shape::Bool,
            "true",
            "Whether speakers are identified (diarization).",
        )
        .default("`false`"),
        optional("speaker_count", Shape::Integer(Width::U32), "2", "The number of speakers.")
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
            "Whether numbers are normalized to digits, on qwen3-asr-flash-filetrans.",
        ),
        optional(
            "enable_words",
            Shape::Bool,
            "true",
            "Whether the result has word timestamps, on qwen3-asr-flash-filetrans.",
        ),
        optional(
            "corpus",
            Shape::Json,
            "{ text: \"...\" }",
            "The context of the recording: words and background that help to recognize it.",
        ),
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_INPUT: Object = Object {
    rust: "RecognitionTaskInput",
    about: about("Input that is known before the audio."),
    parameters: &[optional(
        "context",
        Shape::List(&Shape::Object(&RECOGNITION_CONTEXT)),
        "[]",
        "The conversation so far, on qwen-audio and fun-asr-realtime.",
    )
    .more("At most 5 of each kind.")],
    short_forms: &[],
};

static RECOGNITION_CONTEXT: Object = Object {
    rust: "RecognitionContext",
    about: about("A turn of the conversation so far."),
    parameters: &[
        required("role", Shape::Text, "\"user\"", "The role.").one_of(&["user", "assistant"]),
        required(
            "content",
            Shape::List(&Shape::Object(&CONTEXT_PART)),
            "[{ type: \"input_text\", text: \"...\" }]",
            "The text of the turn.",
        ),
    ],
    short_forms: &[],
};

static CONTEXT_PART: Object = Object {
    rust: "ContextPart",
    about: about("A part of a turn."),
    parameters: &[
        required("type", Shape::Text, "\"input_text\"", "The type of the part.")
            .one_of(&["input_text", "text"]),
        required("text", Shape::Text, "\"...\"", "The text.")
            .free_text()
            .more("At most 400 characters a round."),
    ],
    short_forms: &[],
};

static RECOGNITION_TASK_PARAMETERS: Object = Object {
    rust: "RecognitionTaskParameters",
    about: about("Parameters of the transcription."),
    parameters: &[
        required("format", Shape::StringEnum(&RECORDING_FORMAT), "\"pcm\"", "The format of the audio.")
            .missing("E090")
            .one_of(&["pcm", "wav", "mp3", "opus", "speex", "aac", "amr"])
            .refused_as("E269"),
        required("sample_rate", Shape::Integer(Width::U32), "16000", "The sample rate in Hz.")
            .missing("E090")
            .more("8000 on 8k models, 16000 on paraformer-realtime-v1, any on the others."),
        VOCABULARY_ID,
        VOCABULARY_WORDS,
        optional(
            "disfluency_removal_enabled",
            Shape::Bool,
            "true",
            "Whether filler words are removed, on Paraformer.",
        )
        .default("`false`"),
        LANGUAGE_HINTS,
        optional(
            "semantic_punctuation_enabled",
            Shape::Bool,
            "true",
            "Whether sentences are split by meaning instead of by silence.",
        )
        .default("`false`"),
        optional(
            "max_sentence_silence",
            Shape::Integer(Width::U32),
            "1300",
            "The milliseconds of silence that end a sentence.",
        )
        .between(Bound::Inclusive(200.0), Bound::Inclusive(6000.0))
        .default("1300"),
        optional(
            "multi_threshold_mode_enabled",
            Shape::Bool,
            "true",
            "Whether overlong sentences are split.",
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
            "Whether numbers are normalized to digits, on Paraformer v2.",
        )
        .default("`true`"),
        optional("heartbeat", Shape::Bool, "true", "Whether silence keeps the connection open.")
            .default("`false`"),
        optional(
            "speech_noise_threshold",
            Shape::Number,
            "0.0",
            "The noise threshold of speech, on Fun-ASR.",
        )
        .between(Bound::Inclusive(-1.0), Bound::Inclusive(1.0)),
        optional("special_word_filter", Shape::Text, "\"{}\"", "The words to mask or remove, as JSON text."),
    ],
    short_forms: &[],
};

static RECORDING_FORMAT: StringEnum = StringEnum {
    rust: "RecordingFormat",
    about: about("The format of audio that is recognized in real time."),
    known: &[
        word("pcm").meaning("Raw PCM samples."),
        word("wav").meaning("WAV with PCM."),
        word("mp3").meaning("MP3."),
        word("opus").meaning("Opus in Ogg."),
        word("speex").meaning("Speex in Ogg."),
        word("aac").meaning("AAC."),
        word("amr").meaning("AMR, narrow band."),
    ],
};
