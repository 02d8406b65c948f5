//! Events of tasks over a WebSocket.

use super::reply;
use crate::wire::{Json, Text, object, text_enum};

object! {
    /// What the service says of a task over a WebSocket. Audio comes beside it, in frames of bytes.
    pub struct SocketEvent: lenient {
        /// Which task, and what happened.
        defaulted header: SocketHeader,
        /// The result so far, in the form of the model.
        defaulted payload: SocketPayload,
    }
}

object! {
    /// Which task an event is about, and what happened.
    pub struct SocketHeader: lenient {
        /// The id that `run-task` gave it.
        defaulted task_id: Text,
        /// What happened.
        defaulted event: SocketEventKind,
        /// The error code, if the task failed.
        optional error_code: Text,
        /// What went wrong, if the task failed.
        optional error_message: Text,
        /// What else is told.
        optional attributes: Json,
    }
}

text_enum! {
    /// What happened to a task.
    pub enum SocketEventKind {
        /// It takes input now.
        TaskStarted = "task-started",
        /// There is a piece of the result.
        ResultGenerated = "result-generated",
        /// It has ended.
        TaskFinished = "task-finished",
        /// It has failed, and the connection is closed.
        TaskFailed = "task-failed",
    }
}

object! {
    /// A piece of the result of a task.
    pub struct SocketPayload: lenient {
        /// The piece.
        optional output: Json,
        /// What the task has used up so far.
        optional usage: Json,
    }
}

reply! {
    SocketEvent: |event| lacks "header.event" if event.header.event.as_str().is_empty();
    suspects event.header.event == SocketEventKind::TaskFailed || event.header.extra.get("status_code").is_some();
}
