//! A request as a line of a file.

use crate::wire::{IntoText, Json, JsonError, Text, object};
use crate::{ApiRequest, BatchEndpoint, ChatRequest, Checked, EmbeddingRequest};

object! {
    /// A request as a line of a file.
    ///
    /// ```
    /// use qwen_request::{BatchEndpoint, batch::BatchLine, qwen_request};
    ///
    /// let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    /// let line = BatchLine::new("1", &request)?;
    /// assert_eq!(line.url, BatchEndpoint::ChatCompletions);
    /// let text = serde_json::to_string(&line)?;
    /// # assert!(text.starts_with(r#"{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct BatchLine {
        /// The id of the request, unique in the file, which its answer repeats.
        required custom_id: Text,
        /// The HTTP method: `POST`.
        required method: Text,
        /// The path of the API: the same in all lines, and the `endpoint` of the batch.
        required url: BatchEndpoint,
        /// The request.
        required body: Json,
    }
}

impl BatchLine {
    /// A request as a line.
    pub fn new<T: BatchBody>(custom_id: impl IntoText, request: &Checked<T>) -> Result<Self, JsonError> {
        Ok(Self {
            custom_id: custom_id.into_text(),
            method: Text::Borrowed("POST"),
            url: T::URL,
            body: Json::from_compact(request.to_json()?),
            ..Self::default()
        })
    }
}

/// A request that a batch can hold.
///
/// ```
/// use qwen_request::{BatchEndpoint, ChatRequest, EmbeddingRequest, batch::BatchBody};
///
/// assert_eq!(ChatRequest::URL, BatchEndpoint::ChatCompletions);
/// assert_eq!(EmbeddingRequest::URL.as_str(), "/v1/embeddings");
/// ```
pub trait BatchBody: ApiRequest {
    /// The `url` of its lines.
    const URL: BatchEndpoint;
}

impl BatchBody for ChatRequest {
    const URL: BatchEndpoint = BatchEndpoint::ChatCompletions;
}

impl BatchBody for EmbeddingRequest {
    const URL: BatchEndpoint = BatchEndpoint::Embeddings;
}
