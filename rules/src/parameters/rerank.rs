//! The bodies that have documents ranked by how well they answer a query.
//!
//! Source: the rerank reference of 2026-05 and 2026-08.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OneOf, OtherProtocol, Parameter, Protocol, Shape, Width, about,
    alternative,
    embedding::{DASHSCOPE_ERRORS, INSTRUCT, OPEN_AI_ERRORS, model},
    headers::HEADERS,
    input,
    multimodal_embedding::{FPS, MEDIA_FORMS},
    optional, required,
};
use crate::models::ServicePath;

/// Texts, in one flat body.
pub static RERANK: Api = Api {
    name: "RerankRequest",
    path: "/compatible-api/v1/reranks",
    delivery: Delivery::Whole,
    reply: Docs::new("RerankReply"),
    event: Docs::new(None),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Rerank,
    endpoints: &[ServicePath::TextRerank],
    other_protocols: &[OtherProtocol::new("input", "for a DashScope body write `TextRerankRequest { .. }`")],
    input: None,
    parameters: None,
};

/// Texts, images and videos.
pub static TEXT_RERANK: Api = Api {
    name: "TextRerankRequest",
    path: ServicePath::TextRerank.path(),
    delivery: Delivery::Whole,
    reply: Docs::new("TextRerankReply"),
    event: Docs::new(None),
    body: &DASHSCOPE_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Rerank,
    endpoints: &[ServicePath::TextRerank],
    other_protocols: &[
        OtherProtocol::new("query", "put it into `input`, or for a flat body write `RerankRequest { .. }`"),
        OtherProtocol::new(
            "documents",
            "put them into `input`, or for a flat body write `RerankRequest { .. }`",
        ),
    ],
    input: Some("input"),
    parameters: Some("parameters"),
};

const QUERY: &str = "The query.";

const DOCUMENTS: &str = "The documents.";

const TOP_N: Parameter = optional(
    "top_n",
    Shape::Integer(Width::U32),
    "3",
    "The number of most relevant documents to return. More than there are means all.",
)
.default("all");

static BODY: Object = Object {
    rust: "RerankRequest",
    about: about("Texts ranked by how well they answer a query"),
    parameters: &[
        model("\"qwen3-rerank\"", "E104").more("`qwen3-rerank`.").errors(OPEN_AI_ERRORS),
        required("query", Shape::Text, "\"...\"", QUERY).free_text().more("At most 4,000 tokens."),
        required("documents", Shape::List(&Shape::Text), "[\"...\", \"...\"]", DOCUMENTS).free_text().more(
            "Between 1 and 500 texts of at most 4,000 tokens each. The query, as often as \
             there are documents, and all documents together have at most 120,000 tokens.",
        ),
        TOP_N,
        INSTRUCT,
        HEADERS,
        optional("return_documents", Shape::Bool, "true", "Whether the reply repeats the documents."),
    ],
    short_forms: &[],
};

static DASHSCOPE_BODY: Object = Object {
    rust: "TextRerankRequest",
    about: about(
        "Texts, images and videos ranked by how well they answer a query, in the DashScope protocol",
    ),
    parameters: &[
        model("\"qwen3-vl-rerank\"", "E165")
            .more("`qwen3-vl-rerank`, `qwen3.7-text-rerank`, `gte-rerank-v2`.")
            .errors(DASHSCOPE_ERRORS),
        input(&INPUT, "{ query: \"...\", documents: [\"...\", \"...\"] }", "The query and the documents."),
        optional("parameters", Shape::Object(&PARAMETERS), "{ top_n: 3 }", "Parameters of the ranking."),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "RerankInput",
    about: about("A query and the documents to rank."),
    parameters: &[
        required("query", Shape::OneOf(&CONTENT), "\"...\"", QUERY)
            .free_text()
            .more("A text, on `qwen3-vl-rerank` also an image."),
        required("documents", Shape::List(&Shape::OneOf(&CONTENT)), "[\"...\", \"...\"]", DOCUMENTS)
            .more(
                "At least 1 and at most 500 texts; on `qwen3-vl-rerank` at most 100 texts, 40 \
                 images and 4 videos.",
            )
            .errors(&["E041", "E051a"]),
    ],
    short_forms: &[],
};

static CONTENT: OneOf = OneOf {
    rust: "RerankContent",
    about: about("A query or a document."),
    alternatives: &[
        alternative("Text", Shape::Text, "A text."),
        alternative("Part", Shape::Object(&PART), "A text, an image or a video, on `qwen3-vl-rerank`."),
    ],
};

/// A query or a document: the member that is there says what it is.
static PART: Object = Object {
    rust: "RerankPart",
    about: about("A query or a document: the member that is present says what it is."),
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "A text.").free_text(),
        optional("image", Shape::Text, "\"https://...\"", "An image: its URL, or itself as a `data:` URL.")
            .errors(&["E041", "E045a", "E051a"]),
        optional("video", Shape::Text, "\"https://...\"", "A video, by its URL.")
            .more("A `data:` URL is not taken.")
            .errors(&["E041", "E051a"]),
    ],
    short_forms: MEDIA_FORMS,
};

static PARAMETERS: Object = Object {
    rust: "RerankParameters",
    about: about("Parameters of the ranking."),
    parameters: &[
        TOP_N,
        optional("return_documents", Shape::Bool, "true", "Whether the reply repeats the documents.")
            .default("`false`")
            .more("`qwen3-rerank` does not take it."),
        INSTRUCT.more("`gte-rerank-v2` does not take it."),
        FPS.models("`qwen3-vl-rerank`"),
    ],
    short_forms: &[],
};
