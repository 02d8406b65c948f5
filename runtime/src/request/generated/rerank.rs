// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/rerank.rs; edit that.

use super::RequestHeaders;
use crate::wire::{List, Text, object, union};

object! {
    /// Texts ranked by how well they answer a query: `POST /compatible-api/v1/reranks`.
    pub struct RerankRequest {
        /// The model that answers.
        ///
        /// `qwen3-rerank`.
        ///
        /// Errors: E031, E104, E207a, E208.
        required model: Text,
        /// The query.
        ///
        /// At most 4,000 tokens.
        required query: Text,
        /// The documents.
        ///
        /// Between 1 and 500 texts of at most 4,000 tokens each. The query, as often as there are documents,
        /// and all documents together have at most 120,000 tokens.
        required documents: List<Text>,
        /// The number of most relevant documents to return. More than there are means all.
        ///
        /// Default: all.
        optional top_n: u32,
        /// The instruction, in one sentence, preferably in English.
        optional instruct: Text,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
        /// Whether the reply repeats the documents.
        optional return_documents: bool,
    }
}

object! {
    /// Texts, images and videos ranked by how well they answer a query, in the DashScope protocol:
    /// `POST /api/v1/services/rerank/text-rerank/text-rerank`.
    pub struct TextRerankRequest {
        /// The model that answers.
        ///
        /// `qwen3-vl-rerank`, `qwen3.7-text-rerank`, `gte-rerank-v2`.
        ///
        /// Errors: E031, E052, E165, E207a.
        required model: Text,
        /// The query and the documents.
        ///
        /// Errors: E163, E166.
        required input: RerankInput,
        /// Parameters of the ranking.
        optional parameters: RerankParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// A query and the documents to rank.
    pub struct RerankInput {
        /// The query.
        ///
        /// A text, on `qwen3-vl-rerank` also an image.
        required query: RerankContent,
        /// The documents.
        ///
        /// At least 1 and at most 500 texts; on `qwen3-vl-rerank` at most 100 texts, 40 images and 4 videos.
        ///
        /// Errors: E041, E051a.
        required documents: List<RerankContent>,
    }
}

union! {
    /// A query or a document.
    pub enum RerankContent {
        /// A text.
        Text(Text) from text,
        /// A text, an image or a video, on `qwen3-vl-rerank`.
        Part(RerankPart) from object,
    }
}

object! {
    /// A query or a document: the member that is present says what it is.
    pub struct RerankPart {
        /// A text.
        optional text: Text,
        /// An image: its URL, or itself as a `data:` URL.
        ///
        /// Errors: E041, E045a, E051a.
        optional image: Text,
        /// A video, by its URL.
        ///
        /// A `data:` URL is not taken.
        ///
        /// Errors: E041, E051a.
        optional video: Text,
    }
}

object! {
    /// Parameters of the ranking.
    pub struct RerankParameters {
        /// The number of most relevant documents to return. More than there are means all.
        ///
        /// Default: all.
        optional top_n: u32,
        /// Whether the reply repeats the documents.
        ///
        /// `qwen3-rerank` does not take it.
        ///
        /// Default: `false`.
        optional return_documents: bool,
        /// The instruction, in one sentence, preferably in English.
        ///
        /// `gte-rerank-v2` does not take it.
        optional instruct: Text,
        /// The share of a video's frames that is sampled.
        ///
        /// Range: between 0 and 1. Default: 1. Models: `qwen3-vl-rerank`.
        optional fps: f64,
    }
}
