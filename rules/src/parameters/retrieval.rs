//! Searches in a knowledge base.
//!
//! Source: the reference of `Retrieve` (version 2023-12-29) of 2026-05.

use super::{
    Api, ApiFamily, Bound, Object, Parameter, Shape, Width, about, headers::HEADERS, index, optional,
    required,
};

/// Searches in a knowledge base.
pub static RETRIEVAL: Api = Api::flat(
    "RetrievalRequest",
    "/{WorkspaceId}/index/retrieve",
    "RetrievalReply",
    &BODY,
    ApiFamily::Knowledge,
)
.signed();

static BODY: Object = Object {
    rust: "RetrievalRequest",
    about: about("A search in a knowledge base"),
    parameters: &[
        index::INDEX_ID,
        optional("Query", Shape::Text, "\"How is it cleaned?\"", "What is searched for.").free_text(),
        top_k("DenseSimilarityTopK", "The most chunks that are found by their meaning."),
        top_k("SparseSimilarityTopK", "The most chunks that are found by their words."),
        optional("EnableReranking", Shape::Bool, "false", "Whether what is found is ranked.")
            .default("`true`"),
        optional(
            "Rerank",
            Shape::List(&Shape::Object(&RERANK)),
            "[{ ModelName: \"qwen3-rerank\" }]",
            "The model that ranks.",
        ),
        optional("RerankMinScore", Shape::Number, "0.2", "The minimum score of what is returned."),
        optional("RerankTopN", Shape::Integer(Width::U32), "5", "The most chunks that are returned.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(20.0))
            .default("5"),
        optional("EnableRewrite", Shape::Bool, "true", "Whether the query is rewritten by the conversation.")
            .default("`false`"),
        optional(
            "Rewrite",
            Shape::List(&Shape::Object(&REWRITE)),
            "[{ ModelName: \"conv-rewrite-qwen-1.8b\" }]",
            "The model that rewrites.",
        ),
        optional("SaveRetrieverHistory", Shape::Bool, "true", "Whether the search is kept for tests.")
            .default("`false`"),
        optional(
            "SearchFilters",
            Shape::List(&Shape::Json),
            "[{ device: \"toaster\" }]",
            "Conditions on metadata: texts by their names.",
        ),
        optional(
            "Images",
            Shape::List(&Shape::Text),
            "[\"https://example.com/1.png\"]",
            "Images to search for.",
        )
        .url(),
        optional(
            "QueryHistory",
            Shape::List(&Shape::Object(&TURN)),
            "[{ role: \"user\", content: \"Is it clean?\" }]",
            "The conversation so far, with `EnableRewrite`.",
        ),
        optional("Extra", Shape::Json, "{ uniqueId: \"1\" }", "What goes along with the search."),
        HEADERS,
    ],
    short_forms: &[],
};

const fn top_k(name: &'static str, sentence: &'static str) -> Parameter {
    optional(name, Shape::Integer(Width::U32), "50", sentence)
        .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0))
        .more("Both together at most 200.")
        .default("100")
}

static RERANK: Object = Object {
    rust: "RetrievalRerank",
    about: about("The model that ranks what a search finds."),
    parameters: &[
        optional("ModelName", Shape::Text, "\"qwen3-rerank\"", "The model."),
        optional("RerankMode", Shape::Text, "\"qa\"", "What is ranked for."),
        optional("RerankInstruct", Shape::Text, "\"Prefer newer manuals\"", "The instruction.").free_text(),
    ],
    short_forms: &[],
};

static REWRITE: Object = Object {
    rust: "RetrievalRewrite",
    about: about("The model that rewrites a query."),
    parameters: &[optional("ModelName", Shape::Text, "\"conv-rewrite-qwen-1.8b\"", "The model.")],
    short_forms: &[],
};

static TURN: Object = Object {
    rust: "RetrievalTurn",
    about: about("What was said before a search."),
    parameters: &[
        required("role", Shape::Text, "\"user\"", "Who said it.").one_of(&["user", "assistant"]),
        required("content", Shape::Text, "\"Is it clean?\"", "What was said.").free_text(),
    ],
    short_forms: &[],
};
