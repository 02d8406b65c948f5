//! Commands of tasks over a WebSocket, as text frames. Nothing here sends: any client will do.
//!
//! A task is begun with `run-task`, whose payload is a checked request. Once the service has said `task-started`, what
//! is to be said follows in `continue-task`, and sound to be listened to in frames of bytes; `finish-task` ends it.

use crate::{Checked, RecognitionTaskRequest, SpeechTaskRequest};

macro_rules! run_task {
    ($($request:ident)*) => { $(
        impl Checked<$request> {
            /// The command that begins the task, under an id of your own: a UUID.
            ///
            /// ```
            /// use qwen_request::{qwen_request, socket};
            ///
            /// let request = qwen_request!(SpeechTaskRequest {
            ///     model: "cosyvoice-v3-flash",
            ///     task_group: "audio",
            ///     task: "tts",
            ///     function: "SpeechSynthesizer",
            ///     input: {},
            ///     parameters: { text_type: "PlainText", voice: "longanyang" },
            /// });
            /// let id = "2bf83b9a-baeb-4fda-8d9a-1f6e0c1d2a3b";
            /// let frames = [
            ///     request.run_task(id)?,
            ///     socket::continue_task(id, "Good morning"),
            ///     socket::finish_task(id),
            /// ];
            /// assert!(frames[0].contains(r#""payload":{"model":"cosyvoice-v3-flash""#));
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            pub fn run_task(&self, task_id: &str) -> Result<String, crate::wire::JsonError> {
                let payload = crate::Json::from_value(&**self)?;
                Ok(command("run-task", task_id, payload.as_str()))
            }
        }
    )* };
}

run_task! { SpeechTaskRequest RecognitionTaskRequest }

/// The command that gives a task the next piece of text, of at most 20000 characters.
#[must_use]
pub fn continue_task(task_id: &str, text: &str) -> String {
    command("continue-task", task_id, &format!(r#"{{"input":{{"text":{}}}}}"#, quoted(text)))
}

/// The command that says that nothing more comes.
#[must_use]
pub fn finish_task(task_id: &str) -> String {
    command("finish-task", task_id, r#"{"input":{}}"#)
}

fn command(action: &str, task_id: &str, payload: &str) -> String {
    let id = quoted(task_id);
    format!(r#"{{"header":{{"action":"{action}","task_id":{id},"streaming":"duplex"}},"payload":{payload}}}"#)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
