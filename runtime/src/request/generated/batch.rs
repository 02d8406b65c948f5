// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/batch.rs; edit that.

use super::RequestHeaders;
use crate::wire::{Text, object, text_enum};

object! {
    /// A batch: `POST /compatible-mode/v1/batches`.
    ///
    /// The file is made and checked with what stands in [`batch`](crate::batch).
    pub struct BatchRequest {
        /// The file of requests: the id of an upload, or its place in OSS.
        ///
        /// `file-batch-..`, the URL of an OSS object, or `oss:{region}:{bucket}/{path}`.
        required input_file_id: Text,
        /// Where the requests go: the `url` of every line of the file.
        required endpoint: BatchEndpoint,
        /// How long the batch may take before it expires.
        ///
        /// A whole number of hours or days, between `24h` and `336h`, which is `14d`.
        required completion_window: Text,
        /// What the batch is called, and who is told when it ends.
        optional metadata: BatchMetadata,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

text_enum! {
    /// Where the requests of a batch go.
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
    /// What a batch is called, and who is told when it ends.
    pub struct BatchMetadata {
        /// A name for the batch.
        ///
        /// At most 100 characters.
        optional ds_name: Text,
        /// What the batch is for.
        ///
        /// At most 200 characters.
        optional ds_description: Text,
        /// A URL that is called when the batch ends, in Beijing.
        optional ds_batch_finish_callback: Text,
    }
}
