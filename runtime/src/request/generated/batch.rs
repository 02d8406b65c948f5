// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/batch.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object, text_enum};

object! {
    /// A batch: `POST /compatible-mode/v1/batches`.
    ///
    /// [`batch`](crate::batch) writes and checks such files.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let file = "file-batch-1";
    /// let request = qwen_request!(BatchRequest {
    ///     input_file_id: file,
    ///     endpoint: "/v1/chat/completions",
    ///     completion_window: "24h",
    ///     metadata: { ds_name: "nightly" },
    /// });
    /// assert_eq!(request.input_file_id, "file-batch-1");
    /// ```
    pub struct BatchRequest {
        /// The file of requests: the id of an upload, or its place in OSS.
        ///
        /// `file-batch-..`, the URL of an OSS object, or `oss:{region}:{bucket}/{path}`.
        required input_file_id: Text,
        /// The endpoint of the requests: the `url` of every line of the file.
        required endpoint: BatchEndpoint,
        /// The time after which the batch expires.
        ///
        /// A whole number of hours or days, between `24h` and `336h`, which is `14d`.
        required completion_window: Text,
        /// The name of the batch, and where to send a notification when it ends.
        optional metadata: BatchMetadata,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl BatchRequest {
    /// With the members that must be there.
    pub fn new(
        input_file_id: impl IntoText,
        endpoint: impl Into<BatchEndpoint>,
        completion_window: impl IntoText,
    ) -> Self {
        Self {
            input_file_id: input_file_id.into_text(),
            endpoint: endpoint.into(),
            completion_window: completion_window.into_text(),
            ..Self::default()
        }
    }
}

text_enum! {
    /// The endpoint of the requests of a batch.
    ///
    /// ```
    /// use qwen_request::BatchEndpoint;
    ///
    /// assert_eq!(BatchEndpoint::ChatCompletions.as_str(), "/v1/chat/completions");
    /// assert_eq!(BatchEndpoint::from("/v1/chat/completions"), BatchEndpoint::ChatCompletions);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(BatchEndpoint::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum BatchEndpoint {
        /// Chats.
        ChatCompletions = "/v1/chat/completions",
        /// Embeddings of texts.
        Embeddings = "/v1/embeddings",
        /// Nowhere: `batch-test-model` answers.
        Test = "/v1/chat/ds-test",
    }
}

object! {
    /// The name of a batch, and where to send a notification when it ends.
    ///
    /// ```
    /// use qwen_request::{BatchEndpoint, BatchMetadata, BatchRequest};
    ///
    /// let metadata = BatchMetadata { ds_name: Some("nightly".into()), ..BatchMetadata::default() };
    /// let request = BatchRequest {
    ///     metadata: Some(metadata),
    ///     ..BatchRequest::new("file-batch-1", BatchEndpoint::ChatCompletions, "24h")
    /// };
    /// assert!(request.check().is_ok());
    /// ```
    pub struct BatchMetadata {
        /// A name for the batch.
        ///
        /// At most 100 characters.
        optional ds_name: Text,
        /// A description of the batch.
        ///
        /// At most 200 characters.
        optional ds_description: Text,
        /// A URL that is called when the batch ends, in Beijing.
        optional ds_batch_finish_callback: Text,
    }
}
