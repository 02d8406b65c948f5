//! Asynchronous tasks.

use qwen_request_rules::json::without_byte_order_mark;

use super::{Choice, reply};
use crate::error::ApiError;
use crate::wire::{Json, List, Text, from_bytes, object, text_enum, union};

object! {
    /// The reply to the submission of a task, to a status query, and, with a request id only, to its
    /// cancellation.
    ///
    /// A task that failed is an [`Error::Api`](super::Error::Api), as over a WebSocket:
    /// [`of_error`](TaskReply::of_error) finds it there. One that was cancelled or is not known is no error: look at its
    /// [`TaskStatus`].
    ///
    /// ```
    /// use qwen_request::{TaskCall, reply::{TaskReply, TaskStatus, read}};
    ///
    /// let submitted = br#"{"output":{"task_id":"0d1f","task_status":"PENDING"},"request_id":"4f1c"}"#;
    /// let task: TaskReply = read(200, submitted)?;
    /// let question = TaskCall::query(&task.output.task_id);
    ///
    /// let ended = br#"{"output":{"task_id":"0d1f","task_status":"SUCCEEDED",
    ///     "results":[{"url":"https://example.com/1.png"}]}}"#;
    /// let task: TaskReply = read(200, ended)?;
    /// assert_eq!(task.output.task_status, TaskStatus::Succeeded);
    /// assert_eq!(task.items()[0].url.as_deref(), Some("https://example.com/1.png"));
    /// # assert_eq!(question.path(), "/api/v1/tasks/0d1f");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TaskReply: lenient {
        /// The task.
        defaulted output: TaskOutput,
        /// The usage, once the task has succeeded. The units depend on the model.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A task. Further results (`url` of an embedding, `template_id`) are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::TaskReply;
    ///
    /// let task: TaskReply = serde_json::from_str(
    ///     r#"{"output":{"task_id":"0d1f","task_status":"SUCCEEDED","video_url":"https://example.com/1.mp4"}}"#,
    /// )?;
    /// assert_eq!(task.output.video_url.as_deref(), Some("https://example.com/1.mp4"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TaskOutput: lenient {
        /// The task id, valid for about 24 hours.
        defaulted task_id: Text,
        /// The status of the task.
        defaulted task_status: TaskStatus,
        /// When it was submitted.
        optional submit_time: Text,
        /// When it was started.
        optional scheduled_time: Text,
        /// When it ended.
        optional end_time: Text,
        /// The number of its items by outcome.
        optional task_metrics: TaskMetrics,
        /// The results. A task succeeds if one item does: check each.
        optional results: TaskResults,
        /// The result of speech recognition by qwen3-asr-flash-filetrans.
        optional result: TaskItem,
        /// The images, for requests made of messages.
        defaulted choices: List<Choice>,
        /// The URL of the video, valid for about 24 hours.
        optional video_url: Text,
        /// The original prompt.
        optional orig_prompt: Text,
        /// The prompt as the service rewrote it.
        optional actual_prompt: Text,
        /// The error code, if it failed.
        optional code: Text,
        /// The error message, if it failed.
        optional message: Text,
    }
}

text_enum! {
    /// The status of a task.
    ///
    /// ```
    /// use qwen_request::reply::{TaskReply, TaskStatus};
    ///
    /// let task: TaskReply = serde_json::from_str(r#"{"output":{"task_id":"0d1f","task_status":"RUNNING"}}"#)?;
    /// match task.output.task_status {
    ///     TaskStatus::Succeeded => println!("{:?}", task.output.results),
    ///     TaskStatus::Canceled | TaskStatus::Unknown => println!("there is nothing to wait for"),
    ///     status if status.is_pending() => println!("{status}: ask again"),
    ///     status => println!("{status}"),
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum TaskStatus {
        /// It is queued.
        Pending = "PENDING",
        /// Its input is being prepared.
        PreProcessing = "PRE-PROCESSING",
        /// It is running.
        Running = "RUNNING",
        /// Its result is being prepared.
        PostProcessing = "POST-PROCESSING",
        /// It is suspended.
        Suspended = "SUSPENDED",
        /// It has ended, and at least one of its items succeeded.
        Succeeded = "SUCCEEDED",
        /// It has ended without a result.
        Failed = "FAILED",
        /// It was cancelled before it ran.
        Canceled = "CANCELED",
        /// There is no task with this id, or no longer. The service says so with HTTP 200.
        Unknown = "UNKNOWN",
    }
}

impl TaskStatus {
    /// Whether the status may still change. For a status that this version of the crate does not know, that is
    /// assumed: a [`PollPlan`](super::PollPlan) ends anyway.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        // One of the service's sites spells `CANCELED` with two `L`.
        !matches!(self, Self::Succeeded | Self::Failed | Self::Canceled | Self::Unknown)
            && !matches!(self.as_str(), "" | "CANCELLED")
    }
}

object! {
    /// The number of items of a task by outcome.
    ///
    /// ```
    /// use qwen_request::reply::TaskReply;
    ///
    /// let task: TaskReply = serde_json::from_str(
    ///     r#"{"output":{"task_id":"0d1f","task_metrics":{"TOTAL":4,"SUCCEEDED":3,"FAILED":1}}}"#,
    /// )?;
    /// let metrics = task.output.task_metrics.unwrap_or_default();
    /// assert_eq!((metrics.succeeded, metrics.failed), (3, 1));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TaskMetrics: lenient {
        /// All items.
        defaulted total: u64 as "TOTAL",
        /// Items that succeeded.
        defaulted succeeded: u64 as "SUCCEEDED",
        /// Items that failed.
        defaulted failed: u64 as "FAILED",
    }
}

union! {
    /// The results of a task.
    ///
    /// ```
    /// use qwen_request::reply::{TaskReply, TaskResults};
    ///
    /// let task: TaskReply = serde_json::from_str(
    ///     r#"{"output":{"task_id":"0d1f","results":{"video_url":"https://example.com/1.mp4"}}}"#,
    /// )?;
    /// match &task.output.results {
    ///     Some(TaskResults::Items(items)) => println!("{} items", items.len()),
    ///     Some(TaskResults::One(result)) => println!("{}", result.as_str()),
    ///     _ => println!("not yet"),
    /// }
    /// assert_eq!(task.video_url().as_deref(), Some("https://example.com/1.mp4"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum TaskResults {
        /// One entry per item.
        Items(List<TaskItem>) from list,
        /// One result, whose form depends on the model.
        One(Json) from object,
    }
}

object! {
    /// One result of a task, or its error. Further members of the model are in `extra`.
    ///
    /// ```
    /// use qwen_request::reply::TaskReply;
    ///
    /// let task: TaskReply = serde_json::from_str(
    ///     r#"{"output":{"task_id":"0d1f","results":[
    ///         {"url":"https://example.com/1.png"},
    ///         {"code":"DataInspectionFailed","message":"Output data may contain inappropriate content."}
    ///     ]}}"#,
    /// )?;
    /// let urls: Vec<&str> = task.items().iter().filter_map(|item| item.url.as_deref()).collect();
    /// assert_eq!(urls, ["https://example.com/1.png"]);
    /// assert_eq!(task.failed_items().count(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TaskItem: lenient {
        /// The URL of the result, valid for about 24 hours.
        optional url: Text,
        /// The URL of the recording, in speech recognition.
        optional file_url: Text,
        /// The URL of the transcription, valid for about 24 hours.
        optional transcription_url: Text,
        /// The error code, if this item failed.
        optional code: Text,
        /// The error message, if this item failed.
        optional message: Text,
        /// The status of this item, in speech recognition.
        optional subtask_status: TaskStatus,
    }
}

object! {
    /// The result of a model that animates images.
    ///
    /// ```
    /// use qwen_request::reply::{TaskReply, TaskResults, VideoResult};
    ///
    /// let task: TaskReply = serde_json::from_str(
    ///     r#"{"output":{"task_id":"0d1f","results":{"video_url":"https://example.com/1.mp4"}}}"#,
    /// )?;
    /// if let Some(TaskResults::One(result)) = &task.output.results {
    ///     assert_eq!(result.to::<VideoResult>()?.video_url, task.video_url());
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct VideoResult: lenient {
        /// The URL of the video, valid for about 24 hours.
        optional video_url: Text,
    }
}

impl TaskItem {
    /// Whether this item failed.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        self.code.as_ref().is_some_and(|code| !code.is_empty())
            || self.subtask_status == Some(TaskStatus::Failed)
    }
}

impl TaskReply {
    /// The task that failed with this error: its id, its timestamps, its usage. `None` if the error is not that of a task.
    ///
    /// A failed task is read as an error, over HTTP and over a WebSocket:
    ///
    /// ```
    /// use qwen_request::reply::{Error, TaskReply, read};
    ///
    /// let body = br#"{"output":{"task_id":"0d1f","task_status":"FAILED","code":"InvalidParameter","message":"no"}}"#;
    /// let Err(Error::Api(error)) = read::<TaskReply>(200, body) else { panic!("the task failed") };
    /// assert_eq!((error.wire_code(), error.message()), (Some("InvalidParameter"), "no"));
    /// let task = TaskReply::of_error(&error).expect("the error is a task's");
    /// assert_eq!(task.output.task_id, "0d1f");
    /// ```
    #[must_use]
    pub fn of_error(error: &ApiError) -> Option<Self> {
        from_bytes(without_byte_order_mark(error.raw()))
            .ok()
            .filter(|task: &Self| !task.output.task_id.is_empty())
    }

    /// The results that are a list.
    #[must_use]
    pub fn items(&self) -> &[TaskItem] {
        match &self.output.results {
            Some(TaskResults::Items(items)) => items,
            _ => &[],
        }
    }

    /// The URL of the video, wherever the model puts it.
    #[must_use]
    pub fn video_url(&self) -> Option<Text> {
        if let Some(url) = &self.output.video_url {
            return Some(url.clone());
        }
        // Of the style transform.
        if let Some(url) = self.output.extra.get("output_video_url") {
            return url.to().ok();
        }
        let Some(TaskResults::One(result)) = &self.output.results else { return None };
        result.to::<VideoResult>().ok()?.video_url
    }

    /// The items that failed, even if the task as a whole succeeded.
    pub fn failed_items(&self) -> impl Iterator<Item = &TaskItem> {
        self.items().iter().filter(|item| item.is_failed())
    }
}

reply! {
    // A cancellation is answered with the request's id alone.
    TaskReply: |task| lacks "output" if task.output == TaskOutput::__EMPTY && task.request_id.is_empty();
    suspects task.output.task_id.is_empty() || task.output.task_status == TaskStatus::Failed;
    id in request_id;
}
