//! Refusals, in the service's own envelope and words: both come from the catalogue.

use qwen_request::{
    InvalidRequest,
    error::{ErrorEntry, entry},
};
use serde_json::{Value, json};

/// How the OpenAI mode spells `InvalidParameter`, and the class that it gives most refusals.
const INVALID_PARAMETER: &str = "invalid_parameter_error";
const INVALID_REQUEST: &str = "invalid_request_error";

/// What is answered in place of a completion.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    code: &'static str,
    dashscope_code: &'static str,
    kind: &'static str,
    pub(crate) message: String,
}

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

    /// Too many calls.
    pub(crate) fn throttled() -> Self {
        Self::of("E213b", &[])
    }

    /// The body is no JSON, is longer than the server reads, or did not arrive.
    pub(crate) fn unreadable_body() -> Self {
        Self::of("E019", &[])
    }

    /// The body breaks rules: the service names the first.
    pub(crate) fn invalid(invalid: &InvalidRequest, model: &str) -> Self {
        let Some(finding) = invalid.findings().first() else { return Self::unreadable_body() };
        // Of the entries of this rule, the one that the OpenAI mode is known for.
        if finding.rule() == "unknown_model" {
            return Self::of("E207c", &[("model", model)]);
        }
        match (finding.entry(), finding.answer()) {
            (Some(entry), Some(answer)) => Self::with_answer(entry, answer),
            _ => Self::of("E039", &[("param_name", finding.path())]),
        }
    }

    /// The entry with its captures filled in. It is in the catalogue: the tests ask for each.
    fn of(id: &str, captures: &[(&str, &str)]) -> Self {
        let Some(entry) = entry(id) else {
            return Self {
                status: 500,
                code: "internal_error",
                dashscope_code: "InternalError",
                kind: "internal_error",
                message: id.to_owned(),
            };
        };
        Self::with_answer(entry, &entry.answer_with(captures).to_string())
    }

    /// An entry with the words of an answer, before which status and code stand.
    fn with_answer(entry: &'static ErrorEntry, answer: &str) -> Self {
        let code = code(entry);
        let kind =
            if code == INVALID_PARAMETER || entry.status.contains(&401) { INVALID_REQUEST } else { code };
        let message = answer.split_once(": ").map_or(answer, |(_, words)| words).to_owned();
        let status = entry.status.first().copied().unwrap_or(400);
        Self { status, code, dashscope_code: dashscope_code(entry), kind, message }
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
        json!({ "code": self.dashscope_code, "message": self.message, "request_id": request_id })
    }

    /// The code as the DashScope protocol spells it.
    pub(crate) fn dashscope_code(&self) -> &'static str {
        self.dashscope_code
    }
}

/// The code as the OpenAI mode spells it.
fn code(entry: &'static ErrorEntry) -> &'static str {
    let in_lower_case = entry.codes.iter().find(|code| !has_capitals(code));
    match in_lower_case.or(entry.codes.first()) {
        None | Some(&"InvalidParameter") => INVALID_PARAMETER,
        Some(code) => code,
    }
}

/// The code as the DashScope protocol spells it.
fn dashscope_code(entry: &'static ErrorEntry) -> &'static str {
    let code = entry.codes.iter().find(|code| has_capitals(code)).or(entry.codes.first());
    code.copied().unwrap_or("InvalidParameter")
}

fn has_capitals(code: &str) -> bool {
    code.contains(|c: char| c.is_ascii_uppercase())
}
