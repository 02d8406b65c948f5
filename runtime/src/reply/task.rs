//! Asynchronous tasks.

use std::time::Duration;

use super::Reply;
use crate::wire::{Json, List, Text, from_bytes, object, text_enum, union};

object! {
    /// The answer to a task's submission, and to each question how it is.
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
    /// A task. What it made besides `results` (`video_url`, `url`, `choices`) is in `extra`.
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
        /// It runs.
        Running = "RUNNING",
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
    /// Whether asking again can bring something new.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Pending | Self::Running | Self::Suspended)
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
        /// The error code, if this item failed.
        optional code: Text,
        /// What went wrong, if this item failed.
        optional message: Text,
        /// How this item is, in speech recognition.
        optional subtask_status: TaskStatus,
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
    /// The results that are a list.
    #[must_use]
    pub fn items(&self) -> &[TaskItem] {
        match &self.output.results {
            Some(TaskResults::Items(items)) => items,
            _ => &[],
        }
    }

    /// The items that failed, also in a task that succeeded as a whole.
    pub fn failed_items(&self) -> impl Iterator<Item = &TaskItem> {
        self.items().iter().filter(|item| item.is_failed())
    }
}

impl Reply for TaskReply {
    fn from_json(json: &[u8]) -> serde_json::Result<Self> {
        from_bytes(json)
    }

    fn may_be_error(&self) -> bool {
        self.output.task_id.is_empty()
    }
}

/// How long to wait before each question how a task is. It has no clock: the caller sleeps.
///
/// The waits grow by half each time and end once their sum would exceed the limit.
///
/// ```
/// use std::time::Duration;
/// use qwen_request::reply::PollPlan;
///
/// let waits: Vec<_> = PollPlan::new(Duration::from_secs(10)).map(|wait| wait.as_millis()).collect();
/// assert_eq!(waits, [1000, 1500, 2250, 3375]);
/// ```
#[derive(Debug, Clone)]
pub struct PollPlan {
    next: Duration,
    longest: Duration,
    left: Duration,
}

impl PollPlan {
    /// A plan that starts with a wait of one second, never waits longer than fifteen, and ends within `limit`.
    #[must_use]
    pub fn new(limit: Duration) -> Self {
        Self { next: Duration::from_secs(1), longest: Duration::from_secs(15), left: limit }
    }

    /// The same with another first wait. The service answers 20 questions a second per account.
    #[must_use]
    pub fn first_wait(self, wait: Duration) -> Self {
        Self { next: wait.max(Duration::from_millis(50)), ..self }
    }

    /// The same with another longest wait.
    #[must_use]
    pub fn longest_wait(self, wait: Duration) -> Self {
        Self { longest: wait, ..self }
    }
}

impl Iterator for PollPlan {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        let wait = self.next.min(self.longest).max(Duration::from_millis(50));
        self.left = self.left.checked_sub(wait)?;
        self.next = wait.saturating_add(wait / 2);
        Some(wait)
    }
}
