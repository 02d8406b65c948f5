//! The bodies that ask for vectors: of texts in either protocol, of texts and media in the DashScope protocol.
//!
//! Source: the pages on text embedding of 2026-02 (of files), 2026-05 and 2026-08 and the reference of multimodal embedding of
//! 2026-05 and 2026-08.

use super::{
    Api, Family, Foreign, Object, OneOf, Parameter, Protocol, Shape, ShortForm, Width, Words,
    headers::HEADERS, input, optional, required,
};
use crate::models::Endpoint;

/// Vectors of texts, OpenAI-compatible: `POST /compatible-mode/v1/embeddings`.
pub static EMBEDDING: Api = Api {
    name: "EmbeddingRequest",
    body: &EMBEDDING_BODY,
    protocol: Protocol::OpenAi,
    family: Family::Embedding,
    endpoints: &[Endpoint::TextEmbedding],
    foreign: &[
        Foreign::new("messages", "for a chat write `ChatRequest { .. }`"),
        Foreign::new("parameters", "for a DashScope body write `TextEmbeddingRequest { .. }`"),
    ],
    input: None,
    parameters: None,
};

/// Vectors of texts: `POST /api/v1/services/embeddings/text-embedding/text-embedding`.
pub static TEXT_EMBEDDING: Api = Api {
    name: "TextEmbeddingRequest",
    body: &TEXT_BODY,
    protocol: Protocol::DashScope,
    family: Family::Embedding,
    endpoints: &[Endpoint::TextEmbedding],
    foreign: OPEN_AI,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Vectors of texts, pictures and films:
/// `POST /api/v1/services/embeddings/multimodal-embedding/multimodal-embedding`.
pub static MULTIMODAL_EMBEDDING: Api = Api {
    name: "MultimodalEmbeddingRequest",
    body: &MULTIMODAL_BODY,
    protocol: Protocol::DashScope,
    family: Family::Embedding,
    endpoints: &[Endpoint::MultimodalEmbedding],
    foreign: OPEN_AI,
    input: Some("input"),
    parameters: Some("parameters"),
};

const OPEN_AI: &[Foreign] = &[
    Foreign::new("dimensions", "for an OpenAI-compatible body write `EmbeddingRequest { .. }`"),
    Foreign::new("encoding_format", "for an OpenAI-compatible body write `EmbeddingRequest { .. }`"),
];

/// The model, of every API that makes vectors or ranks.
pub(super) const fn model(example: &'static str, missing: &'static str) -> Parameter {
    required("model", Shape::Text, example, "The model that answers.").missing(missing)
}

static EMBEDDING_BODY: Object = Object {
    rust: "EmbeddingRequest",
    parameters: &[
        model("\"text-embedding-v4\"", "E104"),
        required(
            "input",
            Shape::OneOf(&INPUT),
            "[\"...\"]",
            "The text or the texts that vectors are made of.",
        )
        .free()
        .missing("E163")
        .wrong_type("E043"),
        optional(
            "dimensions",
            Shape::Integer(Width::U32),
            "1024",
            "How many numbers each vector has; which there are depends on the model.",
        ),
        optional(
            "encoding_format",
            Shape::Words(&ENCODING_FORMAT),
            "\"float\"",
            "How the numbers are written.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: OneOf = OneOf {
    rust: "EmbeddingInput",
    alternatives: &[("Text", Shape::Text), ("Texts", Shape::List(&Shape::Text))],
};

static ENCODING_FORMAT: Words =
    Words { rust: "EncodingFormat", known: &[("float", "Float"), ("base64", "Base64")] };

static TEXT_BODY: Object = Object {
    rust: "TextEmbeddingRequest",
    parameters: &[
        model("\"text-embedding-v4\"", "E165"),
        input(&TEXT_INPUT, "{ texts: [\"...\"] }", "What vectors are made of."),
        optional(
            "parameters",
            Shape::Object(&TEXT_PARAMETERS),
            "{ dimension: 1024 }",
            "How the vectors are made.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static TEXT_INPUT: Object = Object {
    rust: "TextEmbeddingInput",
    parameters: &[
        optional("texts", Shape::List(&Shape::Text), "[\"...\"]", "The texts that vectors are made of.")
            .free()
            .wrong_type("E043"),
        optional(
            "url",
            Shape::Text,
            "\"https://...\"",
            "The file whose lines vectors are made of, as a task, on text-embedding-async models.",
        )
        .url(),
    ],
    short_forms: &[],
};

const DIMENSION: Parameter = optional(
    "dimension",
    Shape::Integer(Width::U32),
    "1024",
    "How many numbers each vector has; which there are depends on the model.",
);

const OUTPUT_TYPE: Parameter = optional(
    "output_type",
    Shape::Words(&OUTPUT_TYPES),
    "\"dense\"",
    "Whether vectors name every number, only those that are not zero, or both.",
);

static OUTPUT_TYPES: Words = Words {
    rust: "EmbeddingOutputType",
    known: &[("dense", "Dense"), ("sparse", "Sparse"), ("dense&sparse", "DenseAndSparse")],
};

pub(super) const INSTRUCT: Parameter = optional(
    "instruct",
    Shape::Text,
    "\"Given a question, find passages that answer it.\"",
    "What the task is, in one sentence, best in English.",
)
.free();

static TEXT_PARAMETERS: Object = Object {
    rust: "TextEmbeddingParameters",
    parameters: &[
        optional(
            "text_type",
            Shape::Words(&TEXT_TYPE),
            "\"query\"",
            "Whether the texts are searched for, or searched.",
        ),
        DIMENSION,
        OUTPUT_TYPE,
        INSTRUCT,
    ],
    short_forms: &[],
};

static TEXT_TYPE: Words =
    Words { rust: "EmbeddingTextType", known: &[("query", "Query"), ("document", "Document")] };

static MULTIMODAL_BODY: Object = Object {
    rust: "MultimodalEmbeddingRequest",
    parameters: &[
        model("\"qwen3-vl-embedding\"", "E165"),
        input(&MULTIMODAL_INPUT, "{ contents: [text(\"...\")] }", "What vectors are made of."),
        optional(
            "parameters",
            Shape::Object(&MULTIMODAL_PARAMETERS),
            "{ dimension: 1024 }",
            "How the vectors are made.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static MULTIMODAL_INPUT: Object = Object {
    rust: "MultimodalEmbeddingInput",
    parameters: &[required(
        "contents",
        Shape::List(&Shape::OneOf(&CONTENT)),
        "[text(\"...\"), image(\"https://...\")]",
        "The texts, pictures and films that vectors are made of.",
    )],
    short_forms: &[],
};

static CONTENT: OneOf = OneOf {
    rust: "EmbeddingContent",
    alternatives: &[("Text", Shape::Text), ("Part", Shape::Object(&PART))],
};

/// What one vector is made of: the members that are there.
static PART: Object = Object {
    rust: "EmbeddingPart",
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "A text.").free(),
        optional("image", Shape::Text, "\"https://...\"", "A picture: its URL, or itself as a `data:` URL."),
        optional("video", Shape::Text, "\"https://...\"", "A film, by its URL."),
        optional(
            "multi_images",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Several pictures that make one vector, on tongyi-embedding-vision models.",
        ),
    ],
    short_forms: MEDIA_FORMS,
};

/// Short forms of objects whose members are `text`, `image` and `video`.
pub(super) const MEDIA_FORMS: &[ShortForm] = &[
    ShortForm::new("text", &[&["text"]]),
    ShortForm::new("image", &[&["image"]]),
    ShortForm::new("video", &[&["video"]]),
];

pub(super) const FPS: Parameter =
    optional("fps", Shape::Number, "0.5", "The share of a film's pictures that the model looks at.");

static MULTIMODAL_PARAMETERS: Object = Object {
    rust: "MultimodalEmbeddingParameters",
    parameters: &[
        OUTPUT_TYPE,
        DIMENSION,
        FPS,
        INSTRUCT,
        optional(
            "enable_fusion",
            Shape::Bool,
            "true",
            "Whether all contents make one vector together, on qwen3-vl-embedding.",
        ),
        optional(
            "res_level",
            Shape::Integer(Width::U32),
            "1",
            "How finely pictures are looked at, on snapshots of 2026-03-06.",
        ),
        optional(
            "max_video_frames",
            Shape::Integer(Width::U32),
            "8",
            "The most pictures of a film that are looked at, on snapshots of 2026-03-06.",
        ),
    ],
    short_forms: &[],
};
