//! The bodies that have documents ranked by how well they answer a query.
//!
//! Source: the rerank reference of 2026-05 and 2026-08.

use super::{
    Api, Family, Foreign, Object, OneOf, Protocol, Shape, Width,
    embedding::{FPS, INSTRUCT, MEDIA_FORMS, model},
    headers::HEADERS,
    input, optional, required,
};
use crate::models::Endpoint;

/// Texts, in one flat body: `POST /compatible-api/v1/reranks`.
pub static RERANK: Api = Api {
    name: "RerankRequest",
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: Family::Rerank,
    endpoints: &[Endpoint::TextRerank],
    foreign: &[Foreign::new("input", "for a DashScope body write `TextRerankRequest { .. }`")],
    input: None,
    parameters: None,
};

/// Texts, pictures and films: `POST /api/v1/services/rerank/text-rerank/text-rerank`.
pub static TEXT_RERANK: Api = Api {
    name: "TextRerankRequest",
    body: &DASHSCOPE_BODY,
    protocol: Protocol::DashScope,
    family: Family::Rerank,
    endpoints: &[Endpoint::TextRerank],
    foreign: &[
        Foreign::new("query", "put it into `input`, or for a flat body write `RerankRequest { .. }`"),
        Foreign::new("documents", "put them into `input`, or for a flat body write `RerankRequest { .. }`"),
    ],
    input: Some("input"),
    parameters: Some("parameters"),
};

const QUERY: &str = "What the documents are ranked by.";

const DOCUMENTS: &str = "What is ranked.";

const TOP_N: super::Parameter = optional(
    "top_n",
    Shape::Integer(Width::U32),
    "3",
    "How many of the best documents the reply lists; more than there are means all.",
);

static BODY: Object = Object {
    rust: "RerankRequest",
    parameters: &[
        model("\"qwen3-rerank\"", "E104"),
        required("query", Shape::Text, "\"...\"", QUERY).free(),
        required("documents", Shape::List(&Shape::Text), "[\"...\", \"...\"]", DOCUMENTS).free(),
        TOP_N,
        INSTRUCT,
        HEADERS,
        optional("return_documents", Shape::Bool, "true", "Whether the reply repeats the documents."),
    ],
    short_forms: &[],
};

static DASHSCOPE_BODY: Object = Object {
    rust: "TextRerankRequest",
    parameters: &[
        model("\"qwen3-vl-rerank\"", "E165"),
        input(&INPUT, "{ query: \"...\", documents: [\"...\", \"...\"] }", "The query and the documents."),
        optional("parameters", Shape::Object(&PARAMETERS), "{ top_n: 3 }", "How the documents are ranked."),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "RerankInput",
    parameters: &[
        required("query", Shape::OneOf(&CONTENT), "\"...\"", QUERY).free(),
        required("documents", Shape::List(&Shape::OneOf(&CONTENT)), "[\"...\", \"...\"]", DOCUMENTS),
    ],
    short_forms: &[],
};

static CONTENT: OneOf =
    OneOf { rust: "RerankContent", alternatives: &[("Text", Shape::Text), ("Part", Shape::Object(&PART))] };

/// A query or a document: the member that is there says what it is.
static PART: Object = Object {
    rust: "RerankPart",
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "A text.").free(),
        optional("image", Shape::Text, "\"https://...\"", "A picture: its URL, or itself as a `data:` URL."),
        optional("video", Shape::Text, "\"https://...\"", "A film, by its URL."),
    ],
    short_forms: MEDIA_FORMS,
};

static PARAMETERS: Object = Object {
    rust: "RerankParameters",
    parameters: &[
        TOP_N,
        optional("return_documents", Shape::Bool, "true", "Whether the reply repeats the documents."),
        INSTRUCT,
        FPS,
    ],
    short_forms: &[],
};
