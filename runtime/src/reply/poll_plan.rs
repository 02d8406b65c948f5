//! How often to poll a task.

use std::time::Duration;

/// The delays between polls of a task. It is an iterator without a clock: the caller sleeps.
///
/// Each delay is half again as long as the one before. The iterator ends once the sum would exceed the limit.
///
/// ```
/// use std::time::Duration;
/// use qwen_request::reply::PollPlan;
///
/// let waits: Vec<_> = PollPlan::new(Duration::from_secs(10)).map(|wait| wait.as_millis()).collect();
/// assert_eq!(waits, [1000, 1500, 2250, 3375]);
/// ```
///
/// A task is polled by a [`TaskCall`](crate::TaskCall), whose answer is a [`TaskReply`](super::TaskReply):
///
/// ```
/// use std::time::Duration;
/// use qwen_request::{Endpoint, PollPlan, ResponseHead, TaskCall, TaskReply};
///
/// type Outcome<T> = Result<T, Box<dyn std::error::Error>>;
///
/// /// Asks by a client of your own until the task has ended.
/// fn wait(
///     id: &str,
///     endpoint: &Endpoint,
///     send: impl Fn(http::Request<Vec<u8>>) -> Outcome<http::Response<Vec<u8>>>,
/// ) -> Outcome<TaskReply> {
///     for wait in PollPlan::new(Duration::from_secs(600)) {
///         std::thread::sleep(wait);
///         let response = send(TaskCall::query(id).to_http(endpoint)?)?;
///         let task: TaskReply = ResponseHead::from(&response).read(response.body())?;
///         if !task.output.task_status.is_pending() {
///             return Ok(task);
///         }
///     }
///     Err("the task takes longer".into())
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PollPlan {
    next: Duration,
    longest: Duration,
    left: Duration,
}

impl PollPlan {
    /// A plan that starts with a delay of one second, never exceeds fifteen, and ends within `limit`.
    #[must_use]
    pub fn new(limit: Duration) -> Self {
        Self { next: Duration::from_secs(1), longest: Duration::from_secs(15), left: limit }
    }

    /// Sets the first delay. The service answers 20 queries per second and account.
    #[must_use]
    pub fn first_wait(self, wait: Duration) -> Self {
        Self { next: wait.max(Duration::from_millis(50)), ..self }
    }

    /// Sets the longest delay.
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
