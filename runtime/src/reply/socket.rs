//! Events of tasks over a WebSocket.

use super::reply;
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// An event of a task over a WebSocket. Audio is sent separately, in binary frames.
    ///
    /// ```
    /// use qwen_request::reply::{SocketEvent, SocketEventKind, read};
    ///
    /// // A text frame of the WebSocket. One that says that the task failed is an error.
    /// let frame = br#"{"header":{"task_id":"2bf8","event":"task-started","attributes":{}},"payload":{}}"#;
    /// let event: SocketEvent = read(200, frame)?;
    /// match event.header.event {
    ///     SocketEventKind::TaskStarted => println!("send the input of {}", event.header.task_id),
    ///     SocketEventKind::ResultGenerated => println!("{:?}", event.payload.output),
    ///     SocketEventKind::TaskFinished => println!("done"),
    ///     _ => {}
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct SocketEvent: lenient {
        /// The task and the type of the event.
        defaulted header: SocketHeader,
        /// The result so far, whose form depends on the model.
        defaulted payload: SocketPayload,
    }
}

object! {
    /// The header of an event: the task and the type of the event.
    ///
    /// ```
    /// use qwen_request::reply::SocketEvent;
    ///
    /// let event: SocketEvent = serde_json::from_str(
    ///     r#"{"header":{"task_id":"2bf8","event":"task-failed","error_code":"CLIENT_ERROR","error_message":"timeout"}}"#,
    /// )?;
    /// let header = event.header;
    /// assert_eq!((&*header.task_id, header.error_code.as_deref()), ("2bf8", Some("CLIENT_ERROR")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SocketHeader: lenient {
        /// The task id that `run-task` set.
        defaulted task_id: Text,
        /// The type of the event.
        defaulted event: SocketEventKind,
        /// The error code, if the task failed.
        optional error_code: Text,
        /// The error message, if the task failed.
        optional error_message: Text,
        /// Further attributes.
        optional attributes: Json,
    }
}

text_enum! {
    /// The type of a task event.
    ///
    /// ```
    /// use qwen_request::reply::{SocketEvent, SocketEventKind};
    ///
    /// let event: SocketEvent = serde_json::from_str(r#"{"header":{"task_id":"2bf8","event":"task-finished"}}"#)?;
    /// assert_eq!(event.header.event, SocketEventKind::TaskFinished);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum SocketEventKind {
        /// The task accepts input.
        TaskStarted = "task-started",
        /// A part of the result.
        ResultGenerated = "result-generated",
        /// The task has finished.
        TaskFinished = "task-finished",
        /// The task has failed, and the connection is closed.
        TaskFailed = "task-failed",
    }
}

object! {
    /// A part of the result of a task.
    ///
    /// ```
    /// use qwen_request::reply::SocketEvent;
    ///
    /// let event: SocketEvent = serde_json::from_str(
    ///     r#"{"header":{"event":"result-generated"},"payload":{"output":{"sentence":{"text":"Good morning."}}}}"#,
    /// )?;
    /// let output: serde_json::Value = event.payload.output.map(|output| output.to()).transpose()?.unwrap_or_default();
    /// assert_eq!(output["sentence"]["text"], "Good morning.");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SocketPayload: lenient {
        /// The output.
        optional output: Json,
        /// The usage so far.
        optional usage: Json,
    }
}

reply! {
    SocketEvent: |event| lacks "header.event" if event.header.event.as_str().is_empty();
    suspects event.header.event == SocketEventKind::TaskFailed || event.header.extra.get("status_code").is_some();
}
