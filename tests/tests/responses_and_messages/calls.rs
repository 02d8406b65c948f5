//! Requests and calls as HTTP, and the lookup from an address to a request type.

use qwen_request::{
    ApiRequest, Endpoint, ItemFilter, MessagesRequest, Region, RequestType, ResponsesCall, ResponsesRequest,
    qwen_request,
};

fn endpoint() -> Endpoint {
    Endpoint::new(Region::Beijing, "sk-key").unwrap()
}

#[test]
fn a_response_is_asked_for_like_a_chat() {
    let request = qwen_request!(ResponsesRequest {
        model: "qwen3.8-max",
        input: "Hello",
        stream: true,
        headers: { "x-dashscope-session-cache": "enable" },
    });
    let http = request.to_http(&endpoint()).unwrap();
    assert_eq!((http.method().as_str(), http.uri().path()), ("POST", ResponsesRequest::PATH));
    assert_eq!(http.headers()["authorization"], "Bearer sk-key");
    assert_eq!(http.headers()["accept"], "text/event-stream");
    assert_eq!(http.headers()["x-dashscope-session-cache"], "enable");
    assert!(!http.headers().contains_key("x-dashscope-sse"));
    assert!(!http.headers().contains_key("anthropic-version"));
    assert_eq!(http.body(), br#"{"model":"qwen3.8-max","input":"Hello","stream":true}"#);
}

#[test]
fn a_message_carries_the_key_in_either_header() {
    let request =
        qwen_request!(MessagesRequest { model: "qwen3.8-max", max_tokens: 16, messages: [user("Hello")] });
    let http = request.to_http(&endpoint()).unwrap();
    assert_eq!(http.uri().path(), "/apps/anthropic/v1/messages");
    assert_eq!(http.headers()["authorization"], "Bearer sk-key");
    assert_eq!(http.headers()["anthropic-version"], "2023-06-01");
    assert!(!http.headers().contains_key("x-api-key"));

    let endpoint = endpoint().with_api_key_header();
    let http = request.to_http(&endpoint).unwrap();
    assert_eq!(http.headers()["x-api-key"], "sk-key");
    assert!(http.headers()["x-api-key"].is_sensitive());
    assert!(!http.headers().contains_key("authorization"));
    assert!(!format!("{endpoint:?}").contains("sk-key"));

    // Other protocols know one header only.
    let chat = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let http = chat.to_http(&endpoint).unwrap();
    assert!(http.headers().contains_key("authorization") && !http.headers().contains_key("x-api-key"));
}

#[test]
fn calls_name_their_address() {
    let labels = qwen_request!(ConversationRequest { metadata: { topic: "birds" } });
    let filter = ItemFilter {
        after: Some("msg 1".into()),
        limit: Some(5),
        oldest_first: true,
        ..ItemFilter::default()
    };
    let none = ItemFilter::default();
    let calls = [
        (ResponsesCall::fetch("resp_1"), "GET", "/compatible-mode/v1/responses/resp_1"),
        (ResponsesCall::delete("a/b"), "DELETE", "/compatible-mode/v1/responses/a%2Fb"),
        (ResponsesCall::input_items("r", &none), "GET", "/compatible-mode/v1/responses/r/input_items"),
        (ResponsesCall::conversation("c"), "GET", "/compatible-mode/v1/conversations/c"),
        (ResponsesCall::delete_conversation("c"), "DELETE", "/compatible-mode/v1/conversations/c"),
        (
            ResponsesCall::items("c", &filter),
            "GET",
            "/compatible-mode/v1/conversations/c/items?after=msg%201&limit=5&order=asc",
        ),
        (ResponsesCall::item("c", "m"), "GET", "/compatible-mode/v1/conversations/c/items/m"),
        (ResponsesCall::delete_item("c", "m"), "DELETE", "/compatible-mode/v1/conversations/c/items/m"),
        (
            ResponsesCall::update_conversation("c", &labels).unwrap(),
            "POST",
            "/compatible-mode/v1/conversations/c",
        ),
        (
            ResponsesCall::add_items("c", &labels).unwrap(),
            "POST",
            "/compatible-mode/v1/conversations/c/items",
        ),
    ];
    for (call, method, path) in calls {
        assert_eq!((call.method(), call.path()), (method, path));
        let http = call.to_http(&endpoint()).unwrap();
        assert_eq!(http.uri().path_and_query().unwrap().as_str(), path);
        assert_eq!(http.headers()["authorization"], "Bearer sk-key");
        let body = if method == "POST" { &br#"{"metadata":{"topic":"birds"}}"#[..] } else { b"" };
        assert_eq!(
            (http.body().as_slice(), http.headers().contains_key("content-type")),
            (body, method == "POST")
        );
    }
}

#[test]
fn an_address_tells_the_request_type() {
    let name = |method: &str, path: &str| RequestType::for_path(method, path).map(RequestType::name);
    for (path, expected) in [
        ("/compatible-mode/v1/chat/completions", Some("ChatRequest")),
        ("/api/v1/services/aigc/image2video/video-synthesis/", Some("ImageToVideoRequest")),
        (
            "https://{WorkspaceId}.cn-beijing.maas.aliyuncs.com/apps/anthropic/v1/messages",
            Some("MessagesRequest"),
        ),
        ("/apps/anthropic/v1/messages/count_tokens?beta=true", Some("TokenCountRequest")),
        ("/compatible-mode/v1/conversations", Some("ConversationRequest")),
        ("/compatible-mode/v1/conversations/conv_1", Some("ConversationRequest")),
        ("/compatible-mode/v1/conversations/conv_1/items", Some("ConversationRequest")),
        ("/compatible-mode/v1/conversations/conv_1/items/msg_1", None),
        ("/compatible-mode/v1/conversations//items", None),
        ("/compatible-mode/v1/conversationsx", None),
        ("/compatible-mode/v1/responses/resp_1", None),
        ("/api/v2/apps/protocols/apps/anthropic/v1/messages", None),
        ("/api-ws/v1/inference", None),
        ("/", None),
        ("", None),
        ("https://dashscope.aliyuncs.com", None),
    ] {
        assert_eq!(name("POST", path), expected, "{path}");
        assert_eq!(name("post", path), expected, "{path}");
        assert_eq!(name("GET", path), None, "{path}");
    }
}

#[test]
fn every_address_of_the_table_tells_its_own_type() {
    for api in RequestType::all().filter(|api| !api.path().starts_with("/api-ws/")) {
        assert_eq!(RequestType::for_path(api.method(), api.path()), Some(api));
    }
    assert!(
        RequestType::all().any(|api| api.name() == "MessagesRequest" && api.feature() == Some("messages"))
    );
    assert_eq!(MessagesRequest::PATH, "/apps/anthropic/v1/messages");
}
