//! Rankings.

use super::{EmbeddingUsage, ObjectKind, reply};
use crate::RerankContent;
use crate::wire::{List, Text, object};

object! {
    /// A ranking of texts.
    pub struct RerankReply: lenient {
        /// The documents, the best first.
        defaulted results: List<RerankResult>,
        /// The model that ranked them.
        optional model: Text,
        /// What this is: `list`.
        optional object: ObjectKind,
        /// What it used up.
        optional usage: EmbeddingUsage,
        /// The request's id.
        optional id: Text,
    }
}

object! {
    /// A ranking in the DashScope protocol.
    pub struct TextRerankReply: lenient {
        /// The ranking.
        defaulted output: RerankOutput,
        /// What it used up.
        optional usage: EmbeddingUsage,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// A ranking.
    pub struct RerankOutput: lenient {
        /// The documents, the best first.
        defaulted results: List<RerankResult>,
    }
}

object! {
    /// A document and how well it answers the query.
    pub struct RerankResult: lenient {
        /// Which document of the request it is, counted from 0.
        defaulted index: u64,
        /// How well it answers the query: between 0 and 1, to be compared within one call only.
        defaulted relevance_score: f64,
        /// The document, with `return_documents`.
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
