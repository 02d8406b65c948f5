//! Events of tasks over a WebSocket.

use super::reply;
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// An event of a task over a WebSocket. Audio is sent separately, in binary frames.
    pub struct SocketEvent: lenient {
        /// The task and the type of the event.
        defaulted header: SocketHeader,
        /// The result so far, whose form depends on the model.
        defaulted payload: SocketPayload,
    }
}

object! {
    /// The header of an event: the task and the type of the event.
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
