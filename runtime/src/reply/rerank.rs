//! Rankings.

use super::{EmbeddingUsage, ObjectKind, reply};
use crate::RerankContent;
use crate::wire::{List, Text, object};

object! {
    /// A ranking of texts.
    pub struct RerankReply: lenient {
        /// The documents, most relevant first.
        defaulted results: List<RerankResult>,
        /// The model that ranked them.
        optional model: Text,
        /// The object type: `list`.
        optional object: ObjectKind,
        /// Its usage.
        optional usage: EmbeddingUsage,
        /// The id of the request.
        optional id: Text,
    }
}

object! {
    /// A ranking in the DashScope protocol.
    pub struct TextRerankReply: lenient {
        /// The ranking.
        defaulted output: RerankOutput,
        /// Its usage.
        optional usage: EmbeddingUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A ranking.
    pub struct RerankOutput: lenient {
        /// The documents, most relevant first.
        defaulted results: List<RerankResult>,
    }
}

object! {
    /// A document and its relevance.
    pub struct RerankResult: lenient {
        /// The index of the document in the request, from 0.
        defaulted index: u64,
        /// The relevance to the query, from 0 to 1. Scores are comparable within one call only.
        defaulted relevance_score: f64,
        /// The document, if `return_documents` was set.
        optional document: RerankContent,
    }
}

reply! {
    RerankReply: |reply| lacks "results" if reply.results.is_empty();
    id in id;
}

reply! {
    TextRerankReply: |reply| lacks "output.results" if reply.output.results.is_empty();
    id in request_id;
}
