//! Commands over a WebSocket, as text frames. This crate does not send them: any client will do.
//!
//! A task is started by `run-task`, whose payload is a checked request. After `task-started`, text to be synthesized
//! follows in `continue-task`, and audio to be recognized in binary frames. `finish-task` ends the input.
//!
//! A realtime speech session is configured by `session.update`; [`append_text`] sends text, [`finish_session`] ends the input.
//! [`realtime`] has all other sessions of events.

use qwen_request_rules::json::write_text;

use crate::realtime;
use crate::wire::{JsonError, to_json};
use crate::{ApiRequest, Checked, Endpoint, RecognitionTaskRequest, SpeechSessionRequest, SpeechTaskRequest};

macro_rules! run_task {
    ($($request:ident)*) => { $(
        impl Checked<$request> {
            /// The URL of the WebSocket. The key goes into the header `Authorization`.
            pub fn socket_url(&self, endpoint: &Endpoint) -> String {
                endpoint.socket_url($request::PATH)
            }

            /// The command that starts the task, under an id of your own: a UUID.
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
            pub fn run_task(&self, task_id: &str) -> Result<String, JsonError> {
                Ok(command("run-task", task_id, &self.to_json()?))
            }
        }
    )* };
}

run_task! { SpeechTaskRequest RecognitionTaskRequest }

impl Checked<SpeechSessionRequest> {
    /// The URL of the WebSocket: the model is part of it. The key goes into the header `Authorization`.
    pub fn socket_url(&self, endpoint: &Endpoint) -> String {
        realtime::url(endpoint, &self.model)
    }

    /// The event that configures the session, under an id of your own. The model belongs in the URL.
    ///
    /// ```
    /// use qwen_request::{Endpoint, Region, qwen_request, socket};
    ///
    /// let request = qwen_request!(SpeechSessionRequest {
    ///     model: "qwen3-tts-flash-realtime",
    ///     session: { voice: "Cherry", response_format: "mp3" },
    /// });
    /// let endpoint = Endpoint::new(Region::Singapore, "sk-...")?;
    /// let url = "wss://dashscope-intl.aliyuncs.com/api-ws/v1/realtime?model=qwen3-tts-flash-realtime";
    /// assert_eq!(request.socket_url(&endpoint), url);
    /// let frames = [
    ///     request.session_update("event-1")?,
    ///     socket::append_text("event-2", "Good morning"),
    ///     socket::finish_session("event-3"),
    /// ];
    /// assert!(frames[0].ends_with(r#""session":{"voice":"Cherry","response_format":"mp3"}}"#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn session_update(&self, event_id: &str) -> Result<String, JsonError> {
        let session = to_json(&self.session)?;
        Ok(event("session.update", event_id, &format!(r#","session":{session}"#)))
    }
}

/// The event that appends text to the buffer of a session.
///
/// ```
/// use qwen_request::socket;
///
/// let frame = socket::append_text("event-2", "Good morning");
/// assert_eq!(frame, r#"{"event_id":"event-2","type":"input_text_buffer.append","text":"Good morning"}"#);
/// ```
#[must_use]
pub fn append_text(event_id: &str, text: &str) -> String {
    event("input_text_buffer.append", event_id, &format!(r#","text":{}"#, quoted(text)))
}

/// The event that synthesizes the buffered text, if `mode` is `commit`.
///
/// ```
/// use qwen_request::socket;
///
/// assert_eq!(socket::commit_text("event-3"), r#"{"event_id":"event-3","type":"input_text_buffer.commit"}"#);
/// ```
#[must_use]
pub fn commit_text(event_id: &str) -> String {
    event("input_text_buffer.commit", event_id, "")
}

/// The event that ends the input of a session.
///
/// ```
/// use qwen_request::socket;
///
/// assert_eq!(socket::finish_session("event-4"), r#"{"event_id":"event-4","type":"session.finish"}"#);
/// ```
#[must_use]
pub fn finish_session(event_id: &str) -> String {
    event("session.finish", event_id, "")
}

/// The command that sends a task more text, of at most 20,000 characters.
///
/// ```
/// use qwen_request::socket;
///
/// let frame = socket::continue_task("2bf8", "Good morning");
/// assert!(frame.ends_with(r#""payload":{"input":{"text":"Good morning"}}}"#));
/// ```
#[must_use]
pub fn continue_task(task_id: &str, text: &str) -> String {
    command("continue-task", task_id, &format!(r#"{{"input":{{"text":{}}}}}"#, quoted(text)))
}

/// The command that ends the input of a task.
///
/// ```
/// use qwen_request::socket;
///
/// let frame = socket::finish_task("2bf8");
/// assert!(frame.starts_with(r#"{"header":{"action":"finish-task","task_id":"2bf8","streaming":"duplex"}"#));
/// ```
#[must_use]
pub fn finish_task(task_id: &str) -> String {
    command("finish-task", task_id, r#"{"input":{}}"#)
}

fn command(action: &str, task_id: &str, payload: &str) -> String {
    let id = quoted(task_id);
    format!(r#"{{"header":{{"action":"{action}","task_id":{id},"streaming":"duplex"}},"payload":{payload}}}"#)
}

fn event(kind: &str, event_id: &str, members: &str) -> String {
    format!(r#"{{"event_id":{},"type":"{kind}"{members}}}"#, quoted(event_id))
}

fn quoted(text: &str) -> String {
    let mut json = String::new();
    write_text(&mut json, text);
    json
}
