//! The headers that reach the socket: those that are documented, our own, and those of the client.

use std::collections::BTreeSet;

use qwen_request::{ApiRequest, ChatRequest, Checked, GenerationRequest, check_json, qwen_request};
use qwen_request_tests::{Loopback, Received};

use crate::wire;

/// What arrives of a request.
fn received<T: ApiRequest>(request: &Checked<T>) -> Received {
    let studio = Loopback::start().unwrap();
    wire::open(request.to_http(&studio.endpoint()).unwrap());
    let received = studio.requests().pop().unwrap();
    // Each header is there once, and those of the connection are the client's.
    assert_eq!(received.headers.len(), received.headers.keys_len());
    assert_eq!(received.header("authorization"), format!("Bearer {}", Loopback::KEY));
    assert_eq!(received.header("host"), studio.url().trim_start_matches("http://"));
    assert_eq!(received.header("content-length"), request.to_json().unwrap().len().to_string());
    assert_eq!(received.text(), request.to_json().unwrap());
    received
}

/// The names, without those that the client writes.
fn names(received: &Received) -> BTreeSet<&str> {
    let client = ["host", "content-length", "user-agent", "accept-encoding"];
    received
        .headers
        .keys()
        .map(ureq::http::HeaderName::as_str)
        .filter(|name| !client.contains(name))
        .collect()
}

#[test]
fn headers_in_a_foreign_body_stay_in_the_body() {
    let foreign = r#""headers":{"Authorization":"Bearer sk-theirs","Host":"evil.example","Content-Length":"1",
        "Transfer-Encoding":"chunked","X-DashScope-WorkSpace":"ws-theirs","X-Split":"a\r\nCookie: b"}"#;
    let chat = format!(r#"{{"model":"qwen-plus","messages":[{{"role":"user","content":"Hi"}}],{foreign}}}"#);
    let generation = format!(r#"{{"model":"qwen-plus","input":{{"prompt":"Hi"}},"stream":true,{foreign}}}"#);
    for received in [
        received(&check_json::<ChatRequest>(&chat).unwrap()),
        received(&check_json::<GenerationRequest>(&generation).unwrap()),
    ] {
        assert_eq!(names(&received), BTreeSet::from(["accept", "authorization", "content-type"]));
        assert!(received.text().contains("ws-theirs"), "the body is sent as it came");
    }
}

#[test]
fn headers_of_a_call_are_sent_along() {
    let received = received(&qwen_request!(GenerationRequest {
        model: "qwen-plus",
        input: { prompt: "Hi" },
        stream: true,
        headers: { "X-DashScope-WorkSpace": "ws-1", "X-DashScope-DataInspection": "{\"input\":\"cip\"}" },
    }));
    assert_eq!(
        names(&received),
        BTreeSet::from([
            "accept",
            "authorization",
            "content-type",
            "x-dashscope-datainspection",
            "x-dashscope-sse",
            "x-dashscope-workspace",
        ])
    );
    assert_eq!(received.header("x-dashscope-workspace"), "ws-1");
    assert_eq!(received.header("x-dashscope-sse"), "enable");
    assert!(!received.text().contains("headers"));
}
