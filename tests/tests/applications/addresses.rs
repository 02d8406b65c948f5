//! The id of an application is part of the path, and stands beside the body.

use qwen_request::{ApiRequest, Endpoint, Envelope, RequestType, ResponsesCall, qwen_request};
use serde_json::{Value, json};

#[test]
fn the_id_is_part_of_the_path() {
    let endpoint = Endpoint::custom("http://localhost", "sk-key");
    let request = qwen_request!(ApplicationRequest {
        app_id: "a b/c",
        input: { prompt: "Hello" },
        stream: true,
        headers: { "X-DashScope-WorkSpace": "ws-1" },
    });
    let http = request.to_http(&endpoint).unwrap();
    assert_eq!(http.uri().path(), "/api/v1/apps/a%20b%2Fc/completion");
    assert_eq!(http.headers()["x-dashscope-sse"], "enable");
    assert_eq!(http.headers()["x-dashscope-workspace"], "ws-1");
    assert_eq!(
        serde_json::from_slice::<Value>(http.body()).unwrap(),
        json!({ "input": { "prompt": "Hello" } })
    );

    let request = qwen_request!(ApplicationResponsesRequest { app_id: "0123", input: "Hello", stream: true });
    let http = request.to_http(&endpoint).unwrap();
    assert_eq!(http.uri().path(), "/api/v2/apps/agent/0123/compatible-mode/v1/responses");
    assert_eq!(
        serde_json::from_slice::<Value>(http.body()).unwrap(),
        json!({ "input": "Hello", "stream": true })
    );
    assert!(!http.headers().contains_key("x-dashscope-sse"));
}

#[test]
fn without_an_id_there_is_no_path() {
    let request = qwen_request!(ApplicationRequest { input: { prompt: "Hello" } });
    assert_eq!(request.path(), None);
    let error = request.to_http(&Endpoint::custom("http://localhost", "sk-key")).unwrap_err();
    assert!(error.to_string().contains("app_id"), "{error}");
    // Other requests have the path of their API.
    let chat = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    assert_eq!(chat.path().as_deref(), Some("/compatible-mode/v1/chat/completions"));
}

#[test]
fn an_envelope_keeps_the_id() {
    let request = qwen_request!(ApplicationRequest { app_id: "0123", input: { prompt: "Hello" } });
    let stored = serde_json::to_value(Envelope(request.clone().into_inner())).unwrap();
    assert_eq!(stored["app_id"], "0123");
    let Envelope(read) =
        serde_json::from_value::<Envelope<qwen_request::ApplicationRequest>>(stored.clone()).unwrap();
    assert_eq!(read.check().unwrap(), request);
    let of_chat = json!({ "app_id": "0123", "body": { "model": "qwen-plus", "messages": [] } });
    let error = serde_json::from_value::<Envelope<qwen_request::ChatRequest>>(of_chat).unwrap_err();
    assert!(error.to_string().contains("app_id"), "{error}");
}

#[test]
fn an_address_tells_the_type() {
    let name = |path: &str| RequestType::for_path("POST", path).map(RequestType::name);
    for (path, expected) in [
        ("https://dashscope.aliyuncs.com/api/v1/apps/0123/completion", Some("ApplicationRequest")),
        ("/api/v1/apps/{APP_ID}/completion", Some("ApplicationRequest")),
        ("/api/v1/apps/0123/completion/", Some("ApplicationRequest")),
        ("/api/v2/apps/agent/0123/compatible-mode/v1/responses", Some("ApplicationResponsesRequest")),
        ("/api/v2/apps/agent/0123/compatible-mode/v1/responses?a=b", Some("ApplicationResponsesRequest")),
        ("/api/v2/apps/protocols/compatible-mode/v1/responses", Some("ResponsesRequest")),
        ("/api/v1/apps//completion", None),
        ("/api/v1/apps/completion", None),
        ("/api/v1/apps/0123/4567/completion", None),
        ("/api/v2/apps/agent//compatible-mode/v1/responses", None),
        ("/api/v2/apps/agent/0123/compatible-mode/v1/responses/resp_1", None),
        ("/api/v2/apps/agent/0123/compatible-mode/v1/chat/completions", None),
    ] {
        assert_eq!(name(path), expected, "{path}");
        assert_eq!(RequestType::for_path("GET", path), None, "{path}");
    }
}

#[test]
fn answers_that_are_made_later_are_fetched_by_their_id() {
    let path = "/api/v2/apps/agent/0123/compatible-mode/v1/responses/resp_1";
    let fetch = ResponsesCall::fetch_of_application("0123", "resp_1");
    assert_eq!((fetch.method(), fetch.path()), ("GET", path));
    let cancel = ResponsesCall::cancel_of_application("0123", "resp_1");
    assert_eq!((cancel.method(), cancel.path()), ("POST", &*format!("{path}/cancel")));
    let delete = ResponsesCall::delete_of_application("0123", "resp_1");
    assert_eq!((delete.method(), delete.path()), ("DELETE", path));
}
