//! Refusals, in the service's own envelope and words: both come from the catalogue.

use qwen_request::{
    ChatRequest, GenerationRequest, InvalidRequest, MessagesRequest, ServiceError, error::entry,
};
use serde_json::{Value, json};

use crate::Received;

/// What is answered in place of a completion.
#[derive(Debug)]
pub(crate) struct Refusal(ServiceError);

impl Refusal {
    /// The path serves nothing.
    pub(crate) fn not_found() -> Self {
        Self::of("E210", &[])
    }

    /// The path is right, the method is not.
    pub(crate) fn wrong_method(method: &str) -> Self {
        Self::of("E017", &[("method", method)])
    }

    /// The key is not the server's.
    pub(crate) fn wrong_key() -> Self {
        Self::of("E195b", &[])
    }

    /// The API answers by tasks only.
    pub(crate) fn must_be_a_task() -> Self {
        Self::of("E198", &[])
    }

    /// No file has the id, in the native form.
    pub(crate) fn no_such_file() -> Self {
        Self::of("W60", &[])
    }

    /// No room is left for the file.
    pub(crate) fn out_of_space(used: usize, total: usize) -> Self {
        Self::of("W61", &[("used", &used.to_string()), ("max_bytes", &total.to_string())])
    }

    /// The purpose of an upload is none.
    pub(crate) fn wrong_purpose() -> Self {
        Self::of("W63", &[("purpose", "file-extract")])
    }

    /// A URL that begins with `oss://` came without its header.
    pub(crate) fn unresolved_url() -> Self {
        Self::of("E041", &[])
    }

    /// A URL leads nowhere.
    pub(crate) fn download_failed() -> Self {
        Self::of("E051a", &[])
    }

    /// Too many calls.
    pub(crate) fn throttled() -> Self {
        Self::of("E213b", &[])
    }

    /// The body is no JSON, is longer than the server reads, or did not arrive.
    pub(crate) fn unreadable_body() -> Self {
        Self::of("E019", &[])
    }

    /// The body breaks rules: the service names the first.
    pub(crate) fn invalid(invalid: &InvalidRequest) -> Self {
        Self(invalid.to_service_error())
    }

    /// The entry with its captures filled in.
    fn of(id: &str, captures: &[(&str, &str)]) -> Self {
        let entry = entry(id).expect("an entry of the catalogue");
        Self(ServiceError::new::<ChatRequest>(entry, captures))
    }

    pub(crate) fn status(&self) -> u16 {
        self.0.status()
    }

    pub(crate) fn message(&self) -> &str {
        self.0.message()
    }

    /// The body of the answer to a request, in the envelope of its protocol.
    pub(crate) fn body(&self, received: &Received, request_id: &str) -> Value {
        if received.is_anthropic() {
            return json!(self.0.clone().in_envelope_of::<MessagesRequest>().with_request_id(request_id));
        }
        if received.is_openai() { self.envelope(request_id) } else { self.flat(request_id) }
    }

    /// The envelope of the OpenAI mode.
    pub(crate) fn envelope(&self, request_id: &str) -> Value {
        json!(self.0.clone().in_envelope_of::<ChatRequest>().with_request_id(request_id))
    }

    /// DashScope's flat body.
    pub(crate) fn flat(&self, request_id: &str) -> Value {
        json!(self.dashscope().with_request_id(request_id))
    }

    /// The code as the DashScope protocol spells it.
    pub(crate) fn dashscope_code(&self) -> &'static str {
        self.dashscope().code()
    }

    fn dashscope(&self) -> ServiceError {
        self.0.clone().in_envelope_of::<GenerationRequest>()
    }
}
