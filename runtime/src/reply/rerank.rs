//! Rankings.

use super::{EmbeddingUsage, ObjectKind, reply};
use crate::RerankContent;
use crate::wire::{List, Text, object};

object! {
    /// A ranking of texts.
    ///
    /// ```
    /// use qwen_request::{RerankRequest, parse};
    ///
    /// let documents = ["It rains.", "Paris is the capital of France."];
    /// let body = br#"{"results":[{"index":1,"relevance_score":0.93},{"index":0,"relevance_score":0.02}]}"#;
    /// let reply = parse::<RerankRequest>(200, body)?;
    /// let best = reply.results.first().and_then(|result| documents.get(result.index));
    /// assert_eq!(best, Some(&"Paris is the capital of France."));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{TextRerankRequest, parse};
    ///
    /// let body = br#"{"output":{"results":[{"index":1,"relevance_score":0.93}]},"usage":{"total_tokens":79}}"#;
    /// let reply = parse::<TextRerankRequest>(200, body)?;
    /// assert_eq!(reply.output.results[0].index, 1);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::RerankOutput;
    ///
    /// let output: RerankOutput = serde_json::from_str(
    ///     r#"{"results":[{"index":1,"relevance_score":0.93},{"index":0,"relevance_score":0.02}]}"#,
    /// )?;
    /// let good: Vec<usize> = output.results.iter().filter(|r| r.relevance_score > 0.5).map(|r| r.index).collect();
    /// assert_eq!(good, [1]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RerankOutput: lenient {
        /// The documents, most relevant first.
        defaulted results: List<RerankResult>,
    }
}

object! {
    /// A document and its relevance.
    ///
    /// ```
    /// use qwen_request::{RerankContent, reply::RerankResult};
    ///
    /// let result: RerankResult = serde_json::from_str(
    ///     r#"{"index":1,"relevance_score":0.93,"document":"Paris is the capital of France."}"#,
    /// )?;
    /// assert_eq!(result.document, Some(RerankContent::from("Paris is the capital of France.")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RerankResult: lenient {
        /// The index of the document in the request, from 0.
        defaulted index: usize,
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
