//! Nothing that a server or a body says forges a line of a log or brings a key into it.

use qwen_request::batch::BatchChecker;
use qwen_request::error::ApiError;
use qwen_request::{ChatRequest, Checker};
use serde_json::json;

/// Text that moves the cursor, breaks the line and names a key.
const HOSTILE: &str =
    "x\r\n\u{1b}[2JINFO all is well\u{85}\u{2028}\u{202e} sk-0123456789abcdef Bearer abc123def456";

fn acts(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[track_caller]
fn assert_harmless(shown: &str, breaks: &[char]) {
    assert!(!shown.contains(|letter| acts(letter) && !breaks.contains(&letter)), "{shown:?}");
    assert!(shown.contains("INFO all is well"), "{shown}");
}

#[test]
fn an_error_is_shown_without_what_acts_and_without_keys() {
    for body in [
        json!({ "code": HOSTILE, "message": "no luck" }),
        json!({ "code": "x", "message": HOSTILE }),
        json!({ "code": "x", "message": "no luck", "request_id": HOSTILE }),
        json!({ "error": { "code": "x", "message": format!("no {HOSTILE}"), "param": "p" } }),
        json!({ "code": "x", "message": format!("The model '{HOSTILE}' does not exist.") }),
    ] {
        let error = ApiError::from_response(400, body.to_string().as_bytes()).at_host("evil\r\n.example");
        for (shown, breaks) in [
            (error.to_string(), &[][..]),
            (format!("{error:#}"), &['\n']),
            (format!("{error:?}"), &[]),
            (serde_json::to_string(&error).unwrap(), &[]),
        ] {
            assert_harmless(&shown, breaks);
            assert!(!shown.contains("0123456789abcdef") && !shown.contains("abc123def456"), "{shown}");
        }
        assert!(!format!("{error:#}").contains("\nINFO"), "{error:#}");
    }
    let error = json!({ "error": { "code": "x", "message": "no luck", "param": HOSTILE } });
    let error = ApiError::from_response(400, error.to_string().as_bytes());
    assert_harmless(&format!("{error:?}"), &[]);
    assert_harmless(&serde_json::to_string(&error).unwrap(), &[]);
    // What programs read is as it was said.
    assert_eq!(error.param(), Some(HOSTILE));
}

#[test]
fn a_refused_key_s_host_is_escaped() {
    let body = json!({ "code": "InvalidApiKey", "message": "Invalid API-key provided." });
    let error = ApiError::from_response(401, body.to_string().as_bytes()).at_host("evil\r\n.example");
    let shown = error.to_string();
    assert!(shown.contains(r"evil\r\n.example") && !shown.contains(acts), "{shown:?}");
}

#[test]
fn captures_in_logs_are_masked() {
    let body = json!({ "code": "x", "message": "The model sk-0123456789abcdef does not exist." });
    let error = ApiError::from_response(404, body.to_string().as_bytes());
    assert_eq!(error.capture("model"), Some("sk-0123456789abcdef"));
    assert_eq!(serde_json::to_value(&error).unwrap()["captures"]["model"], "sk-***");
}

#[test]
fn a_finding_is_shown_without_what_acts() {
    let body =
        json!({ "model": "qwen-plus", "messages": [{ "role": HOSTILE, "content": "Hi" }] }).to_string();
    let strict = Checker::<ChatRequest>::new().unknown_values(false);
    let invalid = strict.check_json(&body).unwrap_err();
    assert_harmless(&invalid.to_string(), &['\n']);
    assert!(!invalid.to_string().contains("\nINFO"), "{invalid}");
    assert_harmless(&format!("{invalid:?}"), &[]);

    let line = json!({ "custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": { "model": HOSTILE, "messages": [] } });
    let file = format!("{line}\n");
    let mut checker = BatchChecker::new(file.as_bytes());
    let findings = checker.next_line().unwrap().unwrap();
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(!finding.to_string().contains(|letter| acts(letter) && letter != '\n'), "{finding}");
    }
}
