//! Calls about batches.

use super::call::{Call, call, number, text};
use super::query::{encoded, query};
use crate::reply::BatchStatus;
use crate::wire::Text;
use crate::{ApiRequest, BatchRequest};

/// A call about batches: fetch, list, cancel. A [`BatchRequest`] submits one.
///
/// ```
/// use qwen_request::BatchCall;
///
/// let call = BatchCall::cancel("batch_1");
/// assert_eq!((call.method(), call.path()), ("POST", "/compatible-mode/v1/batches/batch_1/cancel"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchCall(Call);

call! { BatchCall }

/// Which batches a list has: the newest 20, unless something is set.
///
/// ```
/// use qwen_request::{BatchCall, BatchFilter, reply::BatchStatus};
///
/// let filter = BatchFilter {
///     status: vec![BatchStatus::Completed, BatchStatus::Failed],
///     limit: Some(50),
///     ..BatchFilter::default()
/// };
/// assert_eq!(BatchCall::list(&filter).path(), "/compatible-mode/v1/batches?limit=50&status=completed%2Cfailed");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BatchFilter {
    /// Only batches after this one, by its id: the `last_id` of the page before.
    pub after: Option<Text>,
    /// The number of batches on a page: 1 to 100.
    pub limit: Option<u32>,
    /// Only batches with this in their names.
    pub ds_name: Option<Text>,
    /// Only batches of one of these files: 20 at most.
    pub input_file_ids: Vec<Text>,
    /// Only batches with one of these statuses.
    pub status: Vec<BatchStatus>,
    /// Only batches that were submitted after this time, written `YYYYMMDDhhmmss`.
    pub create_after: Option<Text>,
    /// Only batches that were submitted before this time, in the same form.
    pub create_before: Option<Text>,
    #[doc(hidden)]
    pub __more: (),
}

impl BatchCall {
    /// Fetches a batch of the last 30 days. The reply is a [`Batch`](crate::reply::Batch).
    #[must_use]
    pub fn fetch(batch_id: &str) -> Self {
        Self(Call::get(path(batch_id)))
    }

    /// Lists batches. The reply is a [`BatchList`](crate::reply::BatchList).
    #[must_use]
    pub fn list(filter: &BatchFilter) -> Self {
        let files: Vec<&str> = filter.input_file_ids.iter().map(AsRef::as_ref).collect();
        let status: Vec<&str> = filter.status.iter().map(BatchStatus::as_str).collect();
        let query = query([
            ("after", text(filter.after.as_ref())),
            ("limit", number(filter.limit)),
            ("ds_name", text(filter.ds_name.as_ref())),
            ("input_file_ids", listed(&files)),
            ("status", listed(&status)),
            ("create_after", text(filter.create_after.as_ref())),
            ("create_before", text(filter.create_before.as_ref())),
        ]);
        Self(Call::get(format!("{}{query}", BatchRequest::PATH)))
    }

    /// Cancels a batch. The reply is a [`Batch`](crate::reply::Batch) whose status is `cancelling`: the answers that there are
    /// by then are kept.
    #[must_use]
    pub fn cancel(batch_id: &str) -> Self {
        Self(Call::post(format!("{}/cancel", path(batch_id))))
    }
}

fn path(batch_id: &str) -> String {
    format!("{}/{}", BatchRequest::PATH, encoded(batch_id))
}

/// A list as a query has it, if there is anything in it.
fn listed(words: &[&str]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(","))
}
