//! Batches.

use super::{ObjectKind, reply};
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A batch: the reply to its submission, to a status query, and to its cancellation.
    ///
    /// Times are in seconds since 1970.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
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
    pub struct BatchErrors: lenient {
        /// The object type: `list`.
        optional object: ObjectKind,
        /// The errors.
        defaulted data: List<BatchError>,
    }
}

object! {
    /// An error in the file of a batch, or in one of its requests.
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
