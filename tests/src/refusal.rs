//! Refusals, in the service's own envelope and words: both come from the catalogue.

use qwen_request::{
    InvalidFinding, InvalidRequest,
    error::{ErrorEntry, entry},
};
use serde_json::{Value, json};

/// What is answered in place of a completion.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    code: &'static str,
    kind: &'static str,
    message: String,
}

/// The words of the service for a code that its OpenAI mode spells differently.
const INVALID_PARAMETER: &str = "invalid_parameter_error";
const INVALID_REQUEST: &str = "invalid_request_error";

impl Refusal {
    /// The path serves nothing.
    pub(crate) fn not_found() -> Self {
        Self::of("E210", |_| String::new())
    }

    /// The path is right, the method is not.
    pub(crate) fn wrong_method(method: &str) -> Self {
        Self::of("E017", |_| method.to_owned())
    }

    /// The key is not the server's.
    pub(crate) fn wrong_key() -> Self {
        Self::of("E195b", |_| String::new())
    }

    /// Too many calls.
    pub(crate) fn throttled() -> Self {
        Self::of("E213b", |_| String::new())
    }

    /// The body is longer than the server reads, or did not arrive.
    pub(crate) fn unreadable_body() -> Self {
        Self::of("E019", |_| String::new())
    }

    /// The body breaks rules: the service names the first.
    pub(crate) fn invalid(invalid: &InvalidRequest, model: &str) -> Self {
        let Some(finding) = invalid.findings().first() else { return Self::unreadable_body() };
        let id = match finding.answer() {
            _ if finding.rule() == "unknown_model" => "E207c",
            Some(entry) => entry.id,
            None => "E039",
        };
        Self::of(id, |capture| captured(capture, finding, model))
    }

    /// The entry with its captures filled in. It is in the catalogue: the tests ask for each.
    fn of(id: &str, capture: impl Fn(&str) -> String) -> Self {
        let Some(entry) = entry(id) else {
            return Self {
                status: 500,
                code: "internal_error",
                kind: "internal_error",
                message: id.to_owned(),
            };
        };
        let code = code(entry);
        let kind =
            if code == INVALID_PARAMETER || entry.status.contains(&401) { INVALID_REQUEST } else { code };
        let status = entry.status.first().copied().unwrap_or(400);
        Self { status, code, kind, message: message(entry, capture) }
    }

    /// The envelope of the OpenAI mode.
    pub(crate) fn envelope(&self, request_id: &str) -> Value {
        json!({
            "error": { "message": self.message, "type": self.kind, "param": null, "code": self.code },
            "request_id": request_id,
        })
    }

    /// DashScope's flat body.
    pub(crate) fn flat(&self, request_id: &str) -> Value {
        json!({ "code": self.code, "message": self.message, "request_id": request_id })
    }
}

/// The code as the OpenAI mode spells it.
fn code(entry: &'static ErrorEntry) -> &'static str {
    let in_lower_case = entry.codes.iter().find(|code| !code.contains(|c: char| c.is_ascii_uppercase()));
    match in_lower_case.or(entry.codes.first()) {
        None | Some(&"InvalidParameter") => INVALID_PARAMETER,
        Some(code) => code,
    }
}

/// The message of the entry, with a value for each of its captures.
fn message(entry: &'static ErrorEntry, capture: impl Fn(&str) -> String) -> String {
    let mut message = String::new();
    let mut rest = entry.pattern;
    while let Some((text, tail)) = rest.split_once('{') {
        message.push_str(text);
        let Some((name, tail)) = tail.split_once('}') else { break };
        message.push_str(&capture(name));
        rest = tail;
    }
    message + rest
}

/// What stands for a capture, as far as the finding tells.
fn captured(name: &str, finding: &InvalidFinding, model: &str) -> String {
    let (expected, found) = finding.message().rsplit_once(", found ").unwrap_or((finding.message(), ""));
    match name {
        "model" => model.to_owned(),
        "value" | "received_type" => found.trim_matches('`').to_owned(),
        "param_name" | "field" => finding.path().to_owned(),
        // The upper end of a range.
        _ => expected.rsplit(' ').find(|word| word.parse::<f64>().is_ok()).unwrap_or("32768").to_owned(),
    }
}
