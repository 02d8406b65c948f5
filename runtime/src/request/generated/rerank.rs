// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/rerank.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoList, IntoText, List, Text, object, union};

object! {
    /// Texts ranked by how well they answer a query: `POST /compatible-api/v1/reranks`.
    ///
    /// ```
    /// use qwen_request::try_qwen_request;
    ///
    /// let documents = ["It rains.", "Paris is the capital of France."];
    /// let request = try_qwen_request!(RerankRequest {
    ///     model: "qwen3-rerank",
    ///     query: "What is the capital of France?",
    ///     documents: documents,
    ///     top_n: 1,
    /// })?;
    /// assert_eq!(request.documents.len(), 2);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
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

impl RerankRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, query: impl IntoText, documents: impl IntoList<Text>) -> Self {
        Self {
            model: model.into_text(),
            query: query.into_text(),
            documents: documents.into_list(),
            ..Self::default()
        }
    }
}

object! {
    /// Texts, images and videos ranked by how well they answer a query, in the DashScope protocol:
    /// `POST /api/v1/services/rerank/text-rerank/text-rerank`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(TextRerankRequest {
    ///     model: "qwen3-vl-rerank",
    ///     input: { query: "a cat", documents: [text("A dog."), image("https://example.com/cat.png")] },
    ///     parameters: { top_n: 1, return_documents: true },
    /// });
    /// assert_eq!(request.input.documents.len(), 2);
    /// ```
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

impl TextRerankRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<RerankInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A query and the documents to rank.
    ///
    /// ```
    /// use qwen_request::{RerankInput, TextRerankRequest};
    ///
    /// let input = RerankInput::new("What is the capital of France?", ["It rains.", "Paris."]);
    /// assert!(TextRerankRequest::new("qwen3.7-text-rerank", input).check().is_ok());
    /// ```
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

impl RerankInput {
    /// With the members that must be there.
    pub fn new(query: impl Into<RerankContent>, documents: impl IntoList<RerankContent>) -> Self {
        Self { query: query.into(), documents: documents.into_list(), ..Self::default() }
    }
}

union! {
    /// A query or a document.
    ///
    /// ```
    /// use qwen_request::{RerankContent, RerankPart};
    ///
    /// let text = RerankContent::from("A dog.");
    /// let image = RerankContent::from(RerankPart::image("https://example.com/cat.png"));
    /// assert!(matches!(text, RerankContent::Text(_)));
    /// assert!(matches!(image, RerankContent::Part(_)));
    /// ```
    pub enum RerankContent {
        /// A text.
        Text(Text) from text,
        /// A text, an image or a video, on `qwen3-vl-rerank`.
        Part(RerankPart) from object,
    }
}

object! {
    /// A query or a document: the member that is present says what it is.
    ///
    /// ```
    /// use qwen_request::{RerankContent, RerankInput, RerankPart};
    ///
    /// let image = RerankPart::image("https://example.com/cat.png");
    /// let input = RerankInput::new("a cat", [RerankContent::from(image)]);
    /// assert_eq!(serde_json::to_value(&input)?["documents"][0]["image"], "https://example.com/cat.png");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::RerankParameters;
    ///
    /// let rerank_parameters = RerankParameters {
    ///     top_n: Some(3),
    ///     return_documents: Some(true),
    ///     ..RerankParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&rerank_parameters)?,
    ///     serde_json::json!({ "top_n": 3, "return_documents": true }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
