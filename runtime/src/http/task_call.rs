//! Calls about tasks: query, cancel, list.

use super::call::{Call, call, number, text};
use super::query::{encoded, query};
use crate::reply::TaskStatus;
use crate::wire::Text;

/// A call about tasks: query, cancel or list. It has no body, so there is nothing to check.
///
/// A task must be queried at the host and with the key that it was submitted with.
///
/// ```
/// use qwen_request::TaskCall;
///
/// let call = TaskCall::query("0d1f7b2e-4a");
/// assert_eq!((call.method(), call.path()), ("GET", "/api/v1/tasks/0d1f7b2e-4a"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskCall(Call);

call! { TaskCall }

/// The filter of a list of tasks. By default it lists all tasks of the last 24 hours.
///
/// ```
/// use qwen_request::{TaskCall, TaskFilter, reply::TaskStatus};
///
/// let filter = TaskFilter { status: Some(TaskStatus::Running), page_size: Some(50), ..TaskFilter::default() };
/// assert_eq!(TaskCall::list(&filter).path(), "/api/v1/tasks/?status=RUNNING&page_size=50");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaskFilter {
    /// Only tasks of this model.
    pub model_name: Option<Text>,
    /// Only tasks with this status.
    pub status: Option<TaskStatus>,
    /// The earliest time of submission, written `YYYYMMDDhhmmss`.
    pub start_time: Option<Text>,
    /// The latest time of submission, in the same form: at most a day later.
    pub end_time: Option<Text>,
    /// The page, from 1.
    pub page_no: Option<u32>,
    /// The number of tasks on a page. Default: 10.
    pub page_size: Option<u32>,
    #[doc(hidden)]
    pub __more: (),
}

impl TaskCall {
    /// Queries a task. The reply is a [`TaskReply`](crate::reply::TaskReply).
    #[must_use]
    pub fn query(task_id: &str) -> Self {
        Self(Call::get(format!("{TASKS}{}", encoded(task_id))))
    }

    /// Cancels a task that is still queued; for others the service answers `UnsupportedOperation`. The reply is a
    /// [`TaskReply`](crate::reply::TaskReply) that has the request id only.
    #[must_use]
    pub fn cancel(task_id: &str) -> Self {
        Self(Call::post(format!("{TASKS}{}/cancel", encoded(task_id))))
    }

    /// Lists tasks. The reply is a [`TaskList`](crate::reply::TaskList).
    #[must_use]
    pub fn list(filter: &TaskFilter) -> Self {
        let query = query([
            ("model_name", text(filter.model_name.as_ref())),
            ("status", filter.status.as_ref().map(|status| status.as_str().to_owned())),
            ("start_time", text(filter.start_time.as_ref())),
            ("end_time", text(filter.end_time.as_ref())),
            ("page_no", number(filter.page_no)),
            ("page_size", number(filter.page_size)),
        ]);
        Self(Call::get(format!("{TASKS}{query}")))
    }
}

const TASKS: &str = "/api/v1/tasks/";
