//! Batches.

use super::{ObjectKind, reply};
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// A batch: the answer to its submission, to each question how it is, and to its cancellation.
    ///
    /// Times are in seconds since 1970.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    pub struct Batch: lenient {
        /// What to ask for it with.
        defaulted id: Text,
        /// What this is: `batch`.
        optional object: ObjectKind,
        /// Where its requests go.
        optional endpoint: Text,
        /// What is wrong with its file, where its validation failed.
        optional errors: BatchErrors,
        /// The file of requests.
        optional input_file_id: Text,
        /// How long it may take.
        optional completion_window: Text,
        /// How it is.
        defaulted status: BatchStatus,
        /// The file of answers, once there are any.
        optional output_file_id: Text,
        /// The file of requests that failed, once there are any.
        optional error_file_id: Text,
        /// When it was submitted.
        optional created_at: u64,
        /// When its work was begun.
        optional in_progress_at: u64,
        /// When it expires.
        optional expires_at: u64,
        /// When its answers began to be put together.
        optional finalizing_at: u64,
        /// When it was done.
        optional completed_at: u64,
        /// When it failed.
        optional failed_at: u64,
        /// When it expired.
        optional expired_at: u64,
        /// When its cancellation was asked for.
        optional cancelling_at: u64,
        /// When it was cancelled.
        optional cancelled_at: u64,
        /// How many of its requests have come to what end.
        optional request_counts: BatchCounts,
        /// What the submission said of it.
        optional metadata: Json,
    }
}

text_enum! {
    /// How a batch is.
    pub enum BatchStatus {
        /// Its file is looked through.
        Validating = "validating",
        /// Its file has faults: [`Batch::errors`] names the lines.
        Failed = "failed",
        /// Its requests are worked off.
        InProgress = "in_progress",
        /// Its answers are put together.
        Finalizing = "finalizing",
        /// It is done; single requests may have failed.
        Completed = "completed",
        /// Its time was up. What was done until then is in its files.
        Expired = "expired",
        /// It is being cancelled.
        Cancelling = "cancelling",
        /// It was cancelled. What was done until then is in its files.
        Cancelled = "cancelled",
    }
}

impl BatchStatus {
    /// Whether asking again can bring something new.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Validating | Self::InProgress | Self::Finalizing | Self::Cancelling)
    }
}

object! {
    /// How many requests of a batch have come to what end.
    pub struct BatchCounts: lenient {
        /// All.
        defaulted total: u64,
        /// Those with an answer.
        defaulted completed: u64,
        /// Those with an error.
        defaulted failed: u64,
    }
}

object! {
    /// What is wrong with the file of a batch.
    pub struct BatchErrors: lenient {
        /// What this is: `list`.
        optional object: ObjectKind,
        /// The faults.
        defaulted data: List<BatchError>,
    }
}

object! {
    /// A fault of a batch's file, or of one of its requests.
    pub struct BatchError: lenient {
        /// The error code, such as `mismatched_model`.
        optional code: Text,
        /// What is wrong.
        optional message: Text,
        /// The member that is wrong.
        optional param: Text,
        /// The line of the file, counted from 1.
        optional line: u64,
    }
}

object! {
    /// Batches, page by page.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    pub struct BatchList: lenient {
        /// What this is: `list`.
        optional object: ObjectKind,
        /// The batches, newest first.
        defaulted data: List<Batch>,
        /// The first of them.
        optional first_id: Text,
        /// The last of them: what to ask for the next page with.
        optional last_id: Text,
        /// Whether there are more.
        defaulted has_more: bool,
    }
}

reply! {
    Batch: |batch| lacks "id" if batch.id.is_empty();
}

reply! {
    BatchList: |list| lacks "data" if list.object.is_none() && list.data.is_empty();
}
