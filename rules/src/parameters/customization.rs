//! Voices and lists of words that are kept for later requests.
//!
//! Source: the references of voice cloning and design and of custom vocabulary, as of 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Protocol, Shape, Width, about, chat,
    headers::HEADERS, input, optional, required,
};
use crate::models::ServicePath;

/// Voices cloned, designed, listed and deleted.
pub static VOICE: Api = Api {
    name: "VoiceRequest",
    path: ServicePath::VoiceCustomization.path(),
    delivery: Delivery::Whole,
    reply: Docs::new("CustomizationReply"),
    event: Docs::new(None),
    body: &VOICE_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Customization,
    endpoints: &[ServicePath::VoiceCustomization],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Lists of words kept for speech recognition.
pub static VOCABULARY: Api = Api {
    name: "VocabularyRequest",
    path: ServicePath::Vocabulary.path(),
    delivery: Delivery::Whole,
    reply: Docs::new("CustomizationReply"),
    event: Docs::new(None),
    body: &VOCABULARY_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Customization,
    endpoints: &[ServicePath::Vocabulary],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static VOICE_BODY: Object = Object {
    rust: "VoiceRequest",
    about: about("Voices cloned, designed, listed and deleted"),
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&VOICE_INPUT, "{ action: \"create_voice\" }", "An action on voices."),
        optional(
            "parameters",
            Shape::Object(&VOICE_PARAMETERS),
            "{ sample_rate: 24000 }",
            "The format of the sample of a designed voice.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static VOCABULARY_BODY: Object = Object {
    rust: "VocabularyRequest",
    about: about("Lists of words kept for speech recognition"),
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&VOCABULARY_INPUT, "{ action: \"create_vocabulary\" }", "An action on vocabularies."),
        HEADERS,
    ],
    short_forms: &[],
};

static VOICE_INPUT: Object = Object {
    rust: "VoiceInput",
    about: about("An action on voices."),
    parameters: &[
        required("action", Shape::Text, "\"create_voice\"", "The action.").missing("E057").more(
            "On voice-enrollment `create_voice`, `list_voice`, `query_voice`, `update_voice` \
             or `delete_voice`; on the Qwen models `create`, `list`, `query` or `delete`.",
        ),
        optional(
            "target_model",
            Shape::Text,
            "\"cosyvoice-v3.5-plus\"",
            "The model that will use the voice.",
        ),
        optional("prefix", Shape::Text, "\"myvoice\"", "The prefix of the voice id, on voice-enrollment.")
            .more("1 to 10 letters and digits."),
        optional(
            "url",
            Shape::Text,
            "\"https://...\"",
            "The recording that the voice is cloned from, on voice-enrollment.",
        )
        .url(),
        optional(
            "voice_id",
            Shape::Text,
            "\"cosyvoice-v3.5-plus-myvoice-...\"",
            "The voice to query, update or delete, on voice-enrollment.",
        ),
        optional(
            "language_hints",
            Shape::List(&Shape::Text),
            "[\"zh\"]",
            "The language of the recording or of `preview_text`; one entry.",
        )
        .one_of(&[
            "zh", "en", "fr", "de", "ja", "ko", "ru", "pt", "th", "id", "vi", "es", "it", "ms", "fil", "ar",
        ]),
        optional(
            "max_prompt_audio_length",
            Shape::Number,
            "10.0",
            "The seconds of the recording that are used.",
        )
        .between(Bound::Inclusive(3.0), Bound::Inclusive(30.0))
        .default("10"),
        optional("enable_preprocess", Shape::Bool, "true", "Whether the recording is denoised first."),
        optional(
            "enable_volume_normalization",
            Shape::Text,
            "\"true\"",
            "Whether the volume of the recording is normalized: a text, not a boolean.",
        )
        .one_of(&["true", "false"]),
        optional("voice_prompt", Shape::Text, "\"...\"", "The description of a designed voice.")
            .free_text()
            .more("At most 500 characters, on qwen-voice-design 2048."),
        optional("preview_text", Shape::Text, "\"...\"", "The text of the sample of a designed voice.")
            .free_text()
            .more("15 to 200 characters, on qwen-voice-design at most 1024."),
        optional("page_index", Shape::Integer(Width::U32), "0", "The page of a list."),
        optional("page_size", Shape::Integer(Width::U32), "10", "The number of entries on a page."),
        optional("preferred_name", Shape::Text, "\"myvoice\"", "A name for the voice, on the Qwen models.")
            .more("1 to 16 letters, digits and `_`."),
        optional(
            "audio",
            Shape::Object(&VOICE_SAMPLE),
            "{ data: \"https://...\" }",
            "The recording that the voice is cloned from, on qwen-voice-enrollment.",
        ),
        optional("text", Shape::Text, "\"...\"", "The transcript of the recording.").free_text(),
        optional(
            "language",
            Shape::Text,
            "\"zh\"",
            "The language of the recording or of `preview_text`, on the Qwen models.",
        )
        .one_of(&["zh", "en", "de", "it", "pt", "es", "ja", "ko", "fr", "ru"]),
        optional("voice", Shape::Text, "\"...\"", "The voice to query or delete, on the Qwen models."),
    ],
    short_forms: &[],
};

static VOICE_SAMPLE: Object = Object {
    rust: "VoiceSample",
    about: about("A recording of a voice."),
    parameters: &[required(
        "data",
        Shape::Text,
        "\"https://...\"",
        "The URL of the recording, or the recording itself as a `data:` URL.",
    )
    .url()
    .missing("E057")],
    short_forms: &[],
};

static VOICE_PARAMETERS: Object = Object {
    rust: "VoiceParameters",
    about: about("The format of the sample of a designed voice."),
    parameters: &[
        optional("sample_rate", Shape::Integer(Width::U32), "24000", "The sample rate in Hz.")
            .one_of(&["8000", "16000", "24000", "48000"])
            .more("8000 only on qwen-voice-design.")
            .default("24000"),
        optional("response_format", Shape::Text, "\"wav\"", "The format of the audio.")
            .one_of(&["wav", "pcm", "mp3", "opus"])
            .default("`wav`")
            .more("`opus` only on qwen-voice-design."),
    ],
    short_forms: &[],
};

static VOCABULARY_INPUT: Object = Object {
    rust: "VocabularyInput",
    about: about("An action on vocabularies."),
    parameters: &[
        required("action", Shape::Text, "\"create_vocabulary\"", "The action.").missing("E057").one_of(&[
            "create_vocabulary",
            "list_vocabulary",
            "query_vocabulary",
            "update_vocabulary",
            "delete_vocabulary",
        ]),
        optional("target_model", Shape::Text, "\"fun-asr\"", "The model that will use the vocabulary."),
        optional("prefix", Shape::Text, "\"myword\"", "The prefix of the vocabulary id.")
            .more("1 to 10 small letters and digits."),
        optional(
            "vocabulary",
            Shape::List(&Shape::Object(&VOCABULARY_WORD)),
            "[{ text: \"...\", weight: 4 }]",
            "The words of the vocabulary.",
        ),
        optional("vocabulary_id", Shape::Text, "\"vocab-...\"", "The vocabulary to query, update or delete."),
        optional("page_index", Shape::Integer(Width::U32), "0", "The page of a list."),
        optional("page_size", Shape::Integer(Width::U32), "10", "The number of entries on a page."),
    ],
    short_forms: &[],
};

static VOCABULARY_WORD: Object = Object {
    rust: "VocabularyWord",
    about: about("An expected word."),
    parameters: &[
        required("text", Shape::Text, "\"...\"", "The word.")
            .more("At most 15 characters; of ASCII alone, at most 7 parts between blanks."),
        required("weight", Shape::Integer(Width::U32), "4", "The weight of the word.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(5.0)),
        optional("lang", Shape::Text, "\"zh\"", "Its language."),
    ],
    short_forms: &[],
};
