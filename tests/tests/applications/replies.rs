//! Replies of applications are read and written back as they came, and errors find their entries.

use std::fs;

use qwen_request::{ApplicationRequest, Error, ErrorCode, parse, reply::FinishReason};
use serde_json::{Value, json};

#[test]
fn replies_of_the_pages_lose_nothing() {
    let mut errors = Vec::new();
    for line in fs::read_to_string("fixtures/replies/applications.jsonl").unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let status = u16::try_from(row["status"].as_u64().unwrap()).unwrap();
        match parse::<ApplicationRequest>(status, row["body"].to_string().as_bytes()) {
            Ok(reply) => {
                assert_eq!(serde_json::to_value(&reply).unwrap(), row["body"], "{}", row["name"]);
                assert!(reply.is_complete() && !reply.text().is_empty(), "{}", row["name"]);
                assert!(reply.output.extra.is_empty(), "{}", row["name"]);
            }
            Err(Error::Api(error)) => errors.push(error.code().cloned()),
            Err(error) => panic!("{}: {error}", row["name"]),
        }
    }
    assert_eq!(errors, [Some(ErrorCode::InvalidApiKey)]);
}

#[test]
fn steps_and_documents_are_told() {
    let body = json!({
        "output": {
            "text": "At nine.<ref>[1]</ref>",
            "finish_reason": "stop",
            "thoughts": [
                { "thought": null, "action_type": "agentRag", "action_name": "Hours", "action_input": { "query": "open" },
                  "action_input_stream": "{\"query\"", "observation": "[]" },
                { "reasoningContent": "It is a museum.", "action_type": "reasoning", "action_input": "as text" },
            ],
            "doc_references": [{ "index_id": "1", "doc_name": "hours.pdf", "images": ["https://example.com/a.png"], "page_number": [0, 3] }],
        },
        "usage": {},
        "request_id": "r-1",
    });
    let reply = parse::<ApplicationRequest>(200, body.to_string().as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&reply).unwrap(), body);
    let thoughts = reply.output.thoughts.unwrap();
    assert_eq!(thoughts[0].action_input.as_ref().unwrap().to::<Value>().unwrap(), json!({ "query": "open" }));
    assert_eq!(thoughts[1].reasoning_content.as_deref(), Some("It is a museum."));
    assert_eq!(reply.output.doc_references.unwrap()[0].page_number.as_deref(), Some(&[0, 3][..]));
}

#[test]
fn an_answer_that_goes_on_is_not_complete() {
    let body = br#"{"output":{"text":"At","finish_reason":"null"},"request_id":"r-1"}"#;
    let reply = parse::<ApplicationRequest>(200, body).unwrap();
    assert!(!reply.is_complete());
    assert!(!reply.output.finish_reason.is_some_and(|reason| FinishReason::is_final(&reason)));
    assert!(parse::<ApplicationRequest>(200, br#"{"request_id":"r-1"}"#).is_err());
}

#[test]
fn errors_of_the_page_find_their_entries() {
    for (status, code, message, entry) in [
        (400, "FlowNotPublished", "Flow has not published yet, please publish flow and try again.", "E147"),
        (400, "FaqRuleBlocked", "Input or output data is blocked by faq rule.", "E182"),
        (
            400,
            "CustomRoleBlocked",
            "Input or output data may contain inappropriate content with custom rule.",
            "E188",
        ),
        (403, "App.AccessDenied", "App access denied.", "E203"),
        (403, "Workspace.AccessDenied", "Workspace access denied.", "E204"),
        (500, "InvokePluginFailed", "Failed to invoke plugin.", "E247"),
        (500, "AppProcessFailed", "Failed to proceed application request.", "E248"),
        (500, "RewriteFailed", "Failed to rewrite content for prompt.", "E249"),
        (500, "RetrievalFailed", "Failed to retrieve data from documents.", "E250"),
    ] {
        let body = json!({ "code": code, "message": message, "request_id": "r-1" }).to_string();
        let Err(Error::Api(error)) = parse::<ApplicationRequest>(status, body.as_bytes()) else {
            panic!("{code}")
        };
        assert_eq!(error.entry().map(|entry| entry.id), Some(entry), "{code}");
        assert_eq!((error.status(), error.request_id()), (status, Some("r-1")));
    }
}
