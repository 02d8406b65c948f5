// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/model_import.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object};

object! {
    /// A model of your own, imported from OSS: `POST /api/v1/custom_models/import`.
    ///
    /// [`TuningCall`](crate::TuningCall) asks how the import is.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ModelImportRequest {
    ///     model_name: "my-qwen",
    ///     source: "oss",
    ///     weight_type: "lora",
    ///     storage_info: { bucket_name: "models", object_key: "my-qwen/" },
    /// });
    /// assert_eq!(request.storage_info.bucket_name, "models");
    /// ```
    pub struct ModelImportRequest {
        /// A name for the model.
        ///
        /// Errors: E057.
        required model_name: Text,
        /// A name to show in the console.
        ///
        /// Characters: 0 to 50.
        optional display_name: Text,
        /// Where it comes from.
        ///
        /// Values: `oss`. Errors: E057.
        required source: Text,
        /// Whether all weights are there, or those of `LoRA` alone.
        ///
        /// Values: `full`, `lora`. Errors: E057.
        required weight_type: Text,
        /// The place of the files in OSS.
        ///
        /// Errors: E057.
        required storage_info: StorageInfo,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// The place of a model's files in OSS.
    ///
    /// ```
    /// use qwen_request::StorageInfo;
    ///
    /// let storage_info = StorageInfo::new("models", "my-qwen/");
    /// assert_eq!(
    ///     serde_json::to_value(&storage_info)?,
    ///     serde_json::json!({ "bucket_name": "models", "object_key": "my-qwen/" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct StorageInfo {
        /// The bucket.
        ///
        /// Errors: E057.
        required bucket_name: Text,
        /// The folder in the bucket: it ends with `/`.
        ///
        /// Errors: E057.
        required object_key: Text,
    }
}

impl StorageInfo {
    /// With the members that must be there.
    pub fn new(bucket_name: impl IntoText, object_key: impl IntoText) -> Self {
        Self { bucket_name: bucket_name.into_text(), object_key: object_key.into_text(), ..Self::default() }
    }
}
