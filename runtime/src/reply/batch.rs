//! Batches.

use super::{ObjectKind, reply};
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A batch: the reply to its submission, to a status query, and to its cancellation.
    ///
    /// Times are in seconds since 1970.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{Batch, read};
    ///
    /// let body = br#"{"id":"batch_1","object":"batch","status":"completed","output_file_id":"file-batch_output-7"}"#;
    /// let batch: Batch = read(200, body)?;
    /// match &batch.output_file_id {
    ///     _ if batch.status.is_pending() => println!("ask again"),
    ///     Some(file) => println!("the answers are in {file}"),
    ///     None => println!("{}: {:?}", batch.status, batch.errors),
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct Batch: lenient {
        /// The batch id.
        defaulted id: Text,
        /// The object type: `batch`.
        optional object: ObjectKind,
        /// The endpoint of its requests.
        optional endpoint: Text,
        /// The errors in its file, if its validation failed.
        optional errors: BatchErrors,
        /// The id of the input file.
        optional input_file_id: Text,
        /// How long it may take, such as `24h`.
        optional completion_window: Text,
        /// The status of the batch.
        defaulted status: BatchStatus,
        /// The id of the file of answers, once there are any.
        optional output_file_id: Text,
        /// The id of the file of failed requests, once there are any.
        optional error_file_id: Text,
        /// When it was submitted.
        optional created_at: u64,
        /// When processing began.
        optional in_progress_at: u64,
        /// When it expires.
        optional expires_at: u64,
        /// When its answers began to be collected.
        optional finalizing_at: u64,
        /// When it was completed.
        optional completed_at: u64,
        /// When it failed.
        optional failed_at: u64,
        /// When it expired.
        optional expired_at: u64,
        /// When its cancellation was requested.
        optional cancelling_at: u64,
        /// When it was cancelled.
        optional cancelled_at: u64,
        /// The number of its requests by outcome.
        optional request_counts: BatchCounts,
        /// The metadata of the submission.
        optional metadata: Json,
    }
}

text_enum! {
    /// The status of a batch.
    ///
    /// ```
    /// use qwen_request::reply::{Batch, BatchStatus};
    ///
    /// let batch: Batch = serde_json::from_str(r#"{"id":"batch_1","status":"in_progress"}"#)?;
    /// assert_eq!(batch.status, BatchStatus::InProgress);
    /// assert!(batch.status.is_pending());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum BatchStatus {
        /// Its file is being validated.
        Validating = "validating",
        /// Its file has errors: [`Batch::errors`] names the lines.
        Failed = "failed",
        /// Its requests are being processed.
        InProgress = "in_progress",
        /// Its answers are being collected.
        Finalizing = "finalizing",
        /// It is completed; single requests may have failed.
        Completed = "completed",
        /// It expired. The requests completed until then are in its files.
        Expired = "expired",
        /// It is being cancelled.
        Cancelling = "cancelling",
        /// It was cancelled. The requests completed until then are in its files.
        Cancelled = "cancelled",
    }
}

impl BatchStatus {
    /// Whether the status may still change.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Validating | Self::InProgress | Self::Finalizing | Self::Cancelling)
    }
}

object! {
    /// The number of requests of a batch by outcome.
    ///
    /// ```
    /// use qwen_request::reply::Batch;
    ///
    /// let batch: Batch = serde_json::from_str(
    ///     r#"{"id":"batch_1","status":"in_progress","request_counts":{"total":100,"completed":95,"failed":5}}"#,
    /// )?;
    /// let counts = batch.request_counts.unwrap_or_default();
    /// assert_eq!(counts.completed + counts.failed, counts.total);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BatchCounts: lenient {
        /// All requests.
        defaulted total: u64,
        /// Requests that were answered.
        defaulted completed: u64,
        /// Requests that failed.
        defaulted failed: u64,
    }
}

object! {
    /// The errors in the file of a batch.
    ///
    /// ```
    /// use qwen_request::reply::Batch;
    ///
    /// let batch: Batch = serde_json::from_str(
    ///     r#"{"id":"batch_1","status":"failed","errors":{"object":"list","data":[{"line":2,"message":"no JSON"}]}}"#,
    /// )?;
    /// let errors = batch.errors.unwrap_or_default();
    /// assert_eq!(errors.data.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BatchErrors: lenient {
        /// The object type: `list`.
        optional object: ObjectKind,
        /// The errors.
        defaulted data: List<BatchError>,
    }
}

object! {
    /// An error in the file of a batch, or in one of its requests.
    ///
    /// ```
    /// use qwen_request::reply::BatchErrors;
    ///
    /// let errors: BatchErrors = serde_json::from_str(
    ///     r#"{"data":[{"code":"mismatched_model","message":"The models differ.","param":"model","line":2}]}"#,
    /// )?;
    /// for error in &errors.data {
    ///     println!("line {:?}: {}", error.line, error.message.as_deref().unwrap_or_default());
    /// }
    /// # assert_eq!(errors.data[0].line, Some(2));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BatchError: lenient {
        /// The error code, such as `mismatched_model`.
        optional code: Text,
        /// The error message.
        optional message: Text,
        /// The parameter at fault.
        optional param: Text,
        /// The line of the file, counted from 1.
        optional line: u64,
    }
}

object! {
    /// A page of the batches of an account.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{BatchList, read};
    ///
    /// let body = br#"{"object":"list","data":[{"id":"batch_2"},{"id":"batch_1"}],"last_id":"batch_1","has_more":true}"#;
    /// let page: BatchList = read(200, body)?;
    /// assert_eq!(page.data[0].id, "batch_2");
    /// // The next page begins after the last batch of this one.
    /// let after = page.last_id.filter(|_| page.has_more);
    /// assert_eq!(after.as_deref(), Some("batch_1"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct BatchList: lenient {
        /// The object type: `list`.
        optional object: ObjectKind,
        /// The batches, newest first.
        defaulted data: List<Batch>,
        /// The id of the first batch of the page.
        optional first_id: Text,
        /// The id of the last batch of the page: pass it as `after` to get the next page.
        optional last_id: Text,
        /// Whether there are more pages.
        defaulted has_more: bool,
    }
}

reply! {
    Batch: |batch| lacks "id" if batch.id.is_empty();
}

reply! {
    BatchList: |list| lacks "data" if list.object.is_none() && list.data.is_empty();
}
