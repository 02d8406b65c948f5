//! The bodies that ask for vectors of texts, in either protocol.
//!
//! Source: the pages on text embedding of 2026-02 (of files), 2026-05 and 2026-08.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OneOf, OtherProtocol, Parameter, Protocol, Shape, StringEnum,
    Width, about, alternative, headers::HEADERS, input, optional, required, word,
};
use crate::models::ServicePath;

/// Embeddings of texts, OpenAI-compatible.
pub static EMBEDDING: Api = Api {
    name: "EmbeddingRequest",
    path: "/compatible-mode/v1/embeddings",
    delivery: Delivery::Whole,
    reply: Docs::new("EmbeddingReply"),
    event: Docs::new(None),
    body: &EMBEDDING_BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Embedding,
    endpoints: &[ServicePath::TextEmbedding],
    other_protocols: &[
        OtherProtocol::new("messages", "for a chat write `ChatRequest { .. }`"),
        OtherProtocol::new("parameters", "for a DashScope body write `TextEmbeddingRequest { .. }`"),
    ],
    input: None,
    parameters: None,
};

/// Embeddings of texts.
pub static TEXT_EMBEDDING: Api = Api {
    name: "TextEmbeddingRequest",
    path: ServicePath::TextEmbedding.path(),
    delivery: Delivery::WholeOrTask,
    reply: Docs::new("TextEmbeddingReply"),
    event: Docs::new(None),
    body: &TEXT_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Embedding,
    endpoints: &[ServicePath::TextEmbedding],
    other_protocols: OPEN_AI,
    input: Some("input"),
    parameters: Some("parameters"),
};

pub(super) const OPEN_AI: &[OtherProtocol] = &[
    OtherProtocol::new("dimensions", "for an OpenAI-compatible body write `EmbeddingRequest { .. }`"),
    OtherProtocol::new("encoding_format", "for an OpenAI-compatible body write `EmbeddingRequest { .. }`"),
];

/// The model, of every API that makes vectors or ranks.
pub(super) const fn model(example: &'static str, missing: &'static str) -> Parameter {
    required("model", Shape::Text, example, "The model that answers.").missing(missing)
}

/// What the model can meet in the OpenAI-compatible protocol, and in that of DashScope.
pub(super) const OPEN_AI_ERRORS: &[&str] = &["E031", "E207a", "E208"];
pub(super) const DASHSCOPE_ERRORS: &[&str] = &["E031", "E052", "E207a"];

static EMBEDDING_BODY: Object = Object {
    rust: "EmbeddingRequest",
    about: about("Embeddings of texts in the OpenAI-compatible protocol").more(
        "A list that may be longer than the model takes at once is split by [`batches`](Self::batches).",
    ),
    parameters: &[
        model("\"text-embedding-v4\"", "E104")
            .more(
                "`qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to \
                 `-v4`; another name goes through `\"..\" as \"text-embedding-v4\"` in the macro.",
            )
            .errors(OPEN_AI_ERRORS),
        required("input", Shape::OneOf(&INPUT), "[\"...\"]", "The text or texts to embed.")
            .free_text()
            .missing("E163")
            .wrong_type("E043")
            .more(
                "One text, or a list of at least one and at most as many as the model takes: 20 \
             for qwen3.7 models, 10 for `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`. \
             No text is empty, or longer than the model reads (8,192 tokens for `-v3` and \
             `-v4`, 2,048 for `-v1` and `-v2`). Lists of tokens are not taken.",
            )
            .errors(&["E008", "E036"]),
        optional(
            "dimensions",
            Shape::Integer(Width::U32),
            "1024",
            "The dimension of the vectors. The values depend on the model.",
        )
        .default("1024")
        .more(
            "2560 to 256 for `qwen3.7-text-embedding`, 2048 to 64 for `text-embedding-v4`, \
             1024 to 64 for `-v3`, in the steps that the model table lists.",
        ),
        optional(
            "encoding_format",
            Shape::StringEnum(&ENCODING_FORMAT),
            "\"float\"",
            "The encoding of the vectors.",
        )
        .default("`float`"),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: OneOf = OneOf {
    rust: "EmbeddingInput",
    about: about("The contents to embed."),
    alternatives: &[
        alternative("Text", Shape::Text, "One text."),
        alternative("Texts", Shape::List(&Shape::Text), "Several texts, one vector for each."),
    ],
};

static ENCODING_FORMAT: StringEnum = StringEnum {
    rust: "EncodingFormat",
    about: about("The encoding of a vector."),
    known: &[
        word("float").meaning("As JSON numbers."),
        word("base64").meaning(
            "As Base64 of little-endian 32-bit floats, which OpenAI's clients ask for unless told otherwise.",
        ),
    ],
};

static TEXT_BODY: Object = Object {
    rust: "TextEmbeddingRequest",
    about: about("Embeddings of texts in the DashScope protocol").more(
        "It also makes sparse vectors and tells queries from documents, which \
         [`EmbeddingRequest`] does not. A list that may be longer than the model takes at \
         once is split by [`batches`](Self::batches). A file is embedded by a task: the \
         reply has its id, and [`TaskCall::query`](crate::TaskCall::query) asks how it is.",
    ),
    parameters: &[
        model("\"text-embedding-v4\"", "E165")
            .more(
                "`qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to \
                 `-v4`, and for files `text-embedding-async-v1` and `-v2`.",
            )
            .errors(DASHSCOPE_ERRORS),
        input(&TEXT_INPUT, "{ texts: [\"...\"] }", "The contents to embed."),
        optional(
            "parameters",
            Shape::Object(&TEXT_PARAMETERS),
            "{ dimension: 1024 }",
            "Parameters of the embeddings.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static TEXT_INPUT: Object = Object {
    rust: "TextEmbeddingInput",
    about: about("The contents to embed."),
    parameters: &[
        optional("texts", Shape::List(&Shape::Text), "[\"...\"]", "The texts to embed.")
            .free_text()
            .wrong_type("E043")
            .more(
                "At least one, at most as many as the model takes: 20 for qwen3.7 models, 10 for \
                 `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`.",
            )
            .errors(&["E008", "E036"]),
        optional(
            "url",
            Shape::Text,
            "\"https://...\"",
            "The file whose lines are embedded, as a task, on text-embedding-async models.",
        )
        .url()
        .more("Text in UTF-8: at most 100,000 lines of 2,048 tokens, and 200 MB."),
    ],
    short_forms: &[],
};

pub(super) const DIMENSION: Parameter = optional(
    "dimension",
    Shape::Integer(Width::U32),
    "1024",
    "The dimension of the vectors. The values depend on the model.",
);

pub(super) const OUTPUT_TYPE: Parameter = optional(
    "output_type",
    Shape::StringEnum(&OUTPUT_TYPES),
    "\"dense\"",
    "Whether vectors are dense, sparse, or both.",
)
.default("`dense`");

static OUTPUT_TYPES: StringEnum = StringEnum {
    rust: "EmbeddingOutputType",
    about: about("The form of a vector: dense, sparse or both."),
    known: &[
        word("dense").meaning("A dense vector."),
        word("sparse").meaning("A sparse vector: the values that are not zero, with their indices."),
        word("dense&sparse").named("DenseAndSparse").meaning("Both."),
    ],
};

pub(super) const INSTRUCT: Parameter = optional(
    "instruct",
    Shape::Text,
    "\"Given a question, find passages that answer it.\"",
    "The instruction, in one sentence, preferably in English.",
)
.free_text();

static TEXT_PARAMETERS: Object = Object {
    rust: "TextEmbeddingParameters",
    about: about("Parameters of the embeddings."),
    parameters: &[
        optional(
            "text_type",
            Shape::StringEnum(&TEXT_TYPE),
            "\"query\"",
            "Whether the texts are queries or documents.",
        )
        .default("`document`"),
        DIMENSION
            .default("1024")
            .more("The values are those of [`dimensions`](EmbeddingRequest::dimensions)."),
        OUTPUT_TYPE.more("Sparse ones come from qwen3.7 models and `text-embedding-v3` and `-v4`."),
        INSTRUCT.more("It helps most beside `text_type` `query`.").models("qwen3.7 and `text-embedding-v4`"),
    ],
    short_forms: &[],
};

static TEXT_TYPE: StringEnum = StringEnum {
    rust: "EmbeddingTextType",
    about: about("The purpose of a text to embed."),
    known: &[word("query").meaning("It is a query."), word("document").meaning("It is a document.")],
};
