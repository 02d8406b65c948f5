//! Asynchronous tasks.

use qwen_request_rules::json::without_byte_order_mark;

use super::{Choice, reply};
use crate::error::ApiError;
use crate::wire::{Json, List, Text, from_bytes, object, text_enum, union};

object! {
    /// The answer to a task's submission, to each question how it is, and, with an id of the request only, to its
    /// cancellation.
    ///
    /// A task that failed is an [`Error::Api`](super::Error::Api), as over a WebSocket:
    /// [`of_error`](TaskReply::of_error) finds it there. One that was cancelled or is not known is no error: look at its
    /// [`TaskStatus`].
    pub struct TaskReply: lenient {
        /// The task.
        defaulted output: TaskOutput,
        /// What it used up, once it has succeeded: what is counted depends on the model.
        optional usage: Json,
        /// The request's id.
        defaulted request_id: Text,
    }
}

object! {
    /// A task. What else it made (`url` of an embedding, `template_id`) is in `extra`.
    pub struct TaskOutput: lenient {
        /// What to ask for it with, for about 24 hours.
        defaulted task_id: Text,
        /// How it is.
        defaulted task_status: TaskStatus,
        /// When it was submitted.
        optional submit_time: Text,
        /// When it was started.
        optional scheduled_time: Text,
        /// When it ended.
        optional end_time: Text,
        /// How many of its items have come to what end.
        optional task_metrics: TaskMetrics,
        /// What it made. A task has succeeded if one item has: look at each.
        optional results: TaskResults,
        /// The one result of speech recognition by qwen3-asr-flash-filetrans.
        optional result: TaskItem,
        /// The images that a message asked for.
        defaulted choices: List<Choice>,
        /// Where the video can be fetched, for about 24 hours.
        optional video_url: Text,
        /// The prompt as it was sent.
        optional orig_prompt: Text,
        /// The prompt as it was spelt out.
        optional actual_prompt: Text,
        /// The error code, if it failed.
        optional code: Text,
        /// What went wrong, if it failed.
        optional message: Text,
    }
}

text_enum! {
    /// How a task is.
    pub enum TaskStatus {
        /// It waits.
        Pending = "PENDING",
        /// Its input is made ready.
        PreProcessing = "PRE-PROCESSING",
        /// It runs.
        Running = "RUNNING",
        /// Its result is made ready.
        PostProcessing = "POST-PROCESSING",
        /// It is held.
        Suspended = "SUSPENDED",
        /// It has ended, and at least one of its items is good.
        Succeeded = "SUCCEEDED",
        /// It has ended without result.
        Failed = "FAILED",
        /// It was cancelled before it ran.
        Canceled = "CANCELED",
        /// There is no task of this id, or no longer. The service says so with HTTP 200.
        Unknown = "UNKNOWN",
    }
}

impl TaskStatus {
    /// Whether asking again can bring something new. Of a status that this version of the crate does not know that is
    /// assumed: a [`PollPlan`](super::PollPlan) ends anyway.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        // One of the service's sites spells `CANCELED` with two `L`.
        !matches!(self, Self::Succeeded | Self::Failed | Self::Canceled | Self::Unknown)
            && !matches!(self.as_str(), "" | "CANCELLED")
    }
}

object! {
    /// How many items of a task have come to what end.
    pub struct TaskMetrics: lenient {
        /// All.
        defaulted total: u64 as "TOTAL",
        /// The good ones.
        defaulted succeeded: u64 as "SUCCEEDED",
        /// The bad ones.
        defaulted failed: u64 as "FAILED",
    }
}

union! {
    /// What a task made.
    pub enum TaskResults {
        /// An entry per item.
        Items(List<TaskItem>) from list,
        /// One result, in the form of its model.
        One(Json) from object,
    }
}

object! {
    /// One result of a task, or what went wrong with it. What else the model tells is in `extra`.
    pub struct TaskItem: lenient {
        /// Where the result can be fetched, for about 24 hours.
        optional url: Text,
        /// The recording, in speech recognition.
        optional file_url: Text,
        /// Where what was recognised can be fetched, for about 24 hours.
        optional transcription_url: Text,
        /// The error code, if this item failed.
        optional code: Text,
        /// What went wrong, if this item failed.
        optional message: Text,
        /// How this item is, in speech recognition.
        optional subtask_status: TaskStatus,
    }
}

object! {
    /// The one result of a model that brings images to life.
    pub struct VideoResult: lenient {
        /// Where the video can be fetched, for about 24 hours.
        optional video_url: Text,
    }
}

impl TaskItem {
    /// Whether this item has no result.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        self.code.as_ref().is_some_and(|code| !code.is_empty())
            || self.subtask_status == Some(TaskStatus::Failed)
    }
}

impl TaskReply {
    /// The task that failed with this error: its id, its times, what it used up. `None` if the error is no task's.
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

    /// Where the video that was made can be fetched, wherever the model tells that.
    #[must_use]
    pub fn video_url(&self) -> Option<Text> {
        if let Some(url) = &self.output.video_url {
            return Some(url.clone());
        }
        let Some(TaskResults::One(result)) = &self.output.results else { return None };
        result.to::<VideoResult>().ok()?.video_url
    }

    /// The items that failed, also in a task that succeeded as a whole.
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
