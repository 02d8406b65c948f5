// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/retrieval.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Json, List, Text, object};

object! {
    /// A search in a knowledge base: `POST /{WorkspaceId}/index/retrieve`.
    ///
    /// ```
    /// use qwen_request::RetrievalRequest;
    ///
    /// let retrieval_request = RetrievalRequest {
    ///     query: Some("How is it cleaned?".into()),
    ///     ..RetrievalRequest::new("index-1")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&retrieval_request)?,
    ///     serde_json::json!({ "IndexId": "index-1", "Query": "How is it cleaned?" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalRequest {
        /// The knowledge base.
        ///
        /// Errors: E039.
        required index_id: Text as "IndexId",
        /// What is searched for.
        optional query: Text as "Query",
        /// The most chunks that are found by their meaning.
        ///
        /// Both together at most 200.
        ///
        /// Range: between 0 and 100. Default: 100.
        optional dense_similarity_top_k: u32 as "DenseSimilarityTopK",
        /// The most chunks that are found by their words.
        ///
        /// Both together at most 200.
        ///
        /// Range: between 0 and 100. Default: 100.
        optional sparse_similarity_top_k: u32 as "SparseSimilarityTopK",
        /// Whether what is found is ranked.
        ///
        /// Default: `true`.
        optional enable_reranking: bool as "EnableReranking",
        /// The model that ranks.
        optional rerank: List<RetrievalRerank> as "Rerank",
        /// The minimum score of what is returned.
        optional rerank_min_score: f64 as "RerankMinScore",
        /// The most chunks that are returned.
        ///
        /// Range: between 1 and 20. Default: 5.
        optional rerank_top_n: u32 as "RerankTopN",
        /// Whether the query is rewritten by the conversation.
        ///
        /// Default: `false`.
        optional enable_rewrite: bool as "EnableRewrite",
        /// The model that rewrites.
        optional rewrite: List<RetrievalRewrite> as "Rewrite",
        /// Whether the search is kept for tests.
        ///
        /// Default: `false`.
        optional save_retriever_history: bool as "SaveRetrieverHistory",
        /// Conditions on metadata: texts by their names.
        optional search_filters: List<Json> as "SearchFilters",
        /// Images to search for.
        optional images: List<Text> as "Images",
        /// The conversation so far, with `EnableRewrite`.
        optional query_history: List<RetrievalTurn> as "QueryHistory",
        /// What goes along with the search.
        optional extra_: Json as "Extra",
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl RetrievalRequest {
    /// With the members that must be there.
    pub fn new(index_id: impl IntoText) -> Self {
        Self { index_id: index_id.into_text(), ..Self::default() }
    }
}

object! {
    /// The model that ranks what a search finds.
    ///
    /// ```
    /// use qwen_request::RetrievalRerank;
    ///
    /// let retrieval_rerank = RetrievalRerank {
    ///     model_name: Some("qwen3-rerank".into()),
    ///     rerank_mode: Some("qa".into()),
    ///     ..RetrievalRerank::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&retrieval_rerank)?,
    ///     serde_json::json!({ "ModelName": "qwen3-rerank", "RerankMode": "qa" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalRerank {
        /// The model.
        optional model_name: Text as "ModelName",
        /// What is ranked for.
        optional rerank_mode: Text as "RerankMode",
        /// The instruction.
        optional rerank_instruct: Text as "RerankInstruct",
    }
}

object! {
    /// The model that rewrites a query.
    ///
    /// ```
    /// use qwen_request::RetrievalRewrite;
    ///
    /// let retrieval_rewrite = RetrievalRewrite {
    ///     model_name: Some("conv-rewrite-qwen-1.8b".into()),
    ///     ..RetrievalRewrite::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&retrieval_rewrite)?,
    ///     serde_json::json!({ "ModelName": "conv-rewrite-qwen-1.8b" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalRewrite {
        /// The model.
        optional model_name: Text as "ModelName",
    }
}

object! {
    /// What was said before a search.
    ///
    /// ```
    /// use qwen_request::RetrievalTurn;
    ///
    /// let retrieval_turn = RetrievalTurn::new("user", "Is it clean?");
    /// assert_eq!(
    ///     serde_json::to_value(&retrieval_turn)?,
    ///     serde_json::json!({ "role": "user", "content": "Is it clean?" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalTurn {
        /// Who said it.
        ///
        /// Values: `user`, `assistant`.
        required role: Text,
        /// What was said.
        required content: Text,
    }
}

impl RetrievalTurn {
    /// With the members that must be there.
    pub fn new(role: impl IntoText, content: impl IntoText) -> Self {
        Self { role: role.into_text(), content: content.into_text(), ..Self::default() }
    }
}
