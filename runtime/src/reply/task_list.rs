//! Lists of tasks.

use super::{TaskStatus, reply};
use crate::wire::{List, Text, object};

object! {
    /// A page of the tasks of an account.
    ///
    /// ```
    /// use qwen_request::{TaskCall, TaskFilter, reply::{TaskList, read}};
    ///
    /// let call = TaskCall::list(&TaskFilter { page_no: Some(1), ..TaskFilter::default() });
    /// let body = br#"{"data":[{"task_id":"0d1f","status":"RUNNING"}],"total":1,"total_page":1,"page_no":1}"#;
    /// let tasks: TaskList = read(200, body)?;
    /// assert_eq!((tasks.total, &*tasks.data[0].task_id), (Some(1), "0d1f"));
    /// # assert_eq!(call.method(), "GET");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TaskList: lenient {
        /// The tasks of the page.
        defaulted data: List<TaskSummary>,
        /// How many tasks there are on all pages.
        optional total: u64,
        /// How many pages there are.
        optional total_page: u64,
        /// Which page this is, counted from 1.
        optional page_no: u64,
        /// How many tasks a page has.
        optional page_size: u64,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A task in a list. Times are in milliseconds since 1970.
    ///
    /// ```
    /// use qwen_request::reply::TaskList;
    ///
    /// let tasks: TaskList = serde_json::from_str(
    ///     r#"{"data":[{"task_id":"0d1f","status":"RUNNING","model_name":"wan2.2-t2i-flash"}]}"#,
    /// )?;
    /// for task in tasks.data.iter().filter(|task| task.status.is_pending()) {
    ///     println!("{} by {}", task.task_id, task.model_name.as_deref().unwrap_or("?"));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TaskSummary: lenient {
        /// The task id.
        defaulted task_id: Text,
        /// The status of the task.
        defaulted status: TaskStatus,
        /// The model.
        optional model_name: Text,
        /// When it was submitted.
        optional gmt_create: u64,
        /// When it was started.
        optional start_time: u64,
        /// When it ended.
        optional end_time: u64,
        /// The id of the request that submitted it.
        optional request_id: Text,
        /// The region.
        optional region: Text,
        /// The id of the API key that submitted it.
        optional api_key_id: Text,
        /// The account that is billed.
        optional caller_parent_id: Text,
        /// The user that submitted it.
        optional caller_uid: Text,
        /// The API.
        optional user_api_unique_key: Text,
    }
}

reply! {
    TaskList: |list| lacks "data" if list.data.is_empty() && list.total.is_none();
    id in request_id;
}
