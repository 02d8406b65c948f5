//! What stands beside a body: `headers`, and `stream` in the DashScope protocol. It comes from Rust or a macro, is checked
//! like the body, and never comes out of the JSON of a body.

use qwen_request::{
    ApiRequest, ChatRequest, Checked, Checker, EmbeddingRequest, Endpoint, Envelope, GenerationRequest,
    InvalidRequest, Json, MultimodalRequest, RequestHeaders, SpeechRequest, check_json, qwen_request,
    try_qwen_request,
};
use serde_json::{Value, json};

/// Headers that others would like to set: of the connection, of the account, of our own, and a documented one.
const HOSTILE: &[(&str, &str)] = &[
    ("Authorization", "Bearer sk-theirs"),
    ("authorization", "Bearer sk-theirs"),
    ("Host", "evil.example"),
    ("Content-Length", "0"),
    ("Transfer-Encoding", "chunked"),
    ("Content-Type", "text/plain"),
    ("Accept", "text/event-stream"),
    ("Connection", "close"),
    ("Cookie", "a=b"),
    ("Proxy-Authorization", "Basic eA=="),
    ("X-DashScope-SSE", "enable"),
    ("x-dashscope-async", "enable"),
    ("x-dashscope-workspace", "ws-theirs"),
    ("X-Other", "1"),
    ("a\r\nb", "c"),
];

fn endpoint() -> Endpoint {
    Endpoint::custom("http://localhost:1", "sk-ours")
}

fn chat() -> ChatRequest {
    check_json(r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}]}"#)
        .map(Checked::into_inner)
        .unwrap()
}

/// Rule and path of each finding.
fn found<T>(result: Result<Checked<T>, InvalidRequest>) -> Vec<(String, String)> {
    let Err(invalid) = result else { return Vec::new() };
    let pair =
        |finding: &qwen_request::InvalidFinding| (finding.rule().to_owned(), finding.path().to_owned());
    invalid.findings().iter().map(pair).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(rule, path)| ((*rule).to_owned(), (*path).to_owned())).collect()
}

/// Names and values of all headers, in order of the names.
fn sent<T: ApiRequest>(request: &Checked<T>) -> Vec<(String, String)> {
    let http = request.to_http(&endpoint()).unwrap();
    let text = |value: &ureq::http::HeaderValue| value.to_str().unwrap().to_owned();
    let mut headers: Vec<_> =
        http.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    headers.sort();
    headers
}

const OURS: &[(&str, &str)] = &[
    ("accept", "application/json"),
    ("authorization", "Bearer sk-ours"),
    ("content-type", "application/json"),
];

/// A body with foreign `headers` and, in the DashScope protocol, `stream`: both stay in the body, as they came.
fn stays_in_the_body<T: ApiRequest>(body: &Value, dash_scope: bool) {
    let headers: Value = HOSTILE.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    for foreign in
        [headers, json!("text"), json!(null), json!([1]), json!({"X-DashScope-WorkSpace": "ws-theirs"})]
    {
        let mut body = body.clone();
        body["headers"] = foreign;
        let mut names = vec![("unknown_parameter", "headers")];
        if dash_scope {
            body["stream"] = json!(true);
            names.push(("unknown_parameter", "stream"));
        }
        let text = body.to_string();
        let checked = check_json::<T>(&text).unwrap();
        let by_serde: T = serde_json::from_value(body.clone()).unwrap();
        for request in [checked, Checker::new().check(by_serde).unwrap()] {
            assert!(request.headers().is_none());
            assert!(!request.is_streamed());
            assert_eq!(serde_json::from_str::<Value>(&request.to_json().unwrap()).unwrap(), body);
            assert_eq!(sent(&request), pairs(OURS));
        }
        let strict = Checker::<T>::new().unknown_parameters(false);
        assert_eq!(found(strict.check_json(&text)), pairs(&names), "{text}");
    }
}

#[test]
fn members_of_a_body_are_not_what_stands_beside_it() {
    let messages = json!([{"role": "user", "content": "Hi"}]);
    stays_in_the_body::<ChatRequest>(&json!({"model": "qwen-plus", "messages": messages}), false);
    stays_in_the_body::<GenerationRequest>(
        &json!({"model": "qwen-plus", "input": {"messages": messages}, "parameters": {"result_format": "message"}}),
        true,
    );
    stays_in_the_body::<MultimodalRequest>(
        &json!({"model": "qwen-vl-plus", "input": {"messages": [{"role": "user", "content": [{"text": "Hi"}]}]}}),
        true,
    );
    stays_in_the_body::<EmbeddingRequest>(&json!({"model": "text-embedding-v4", "input": "Hi"}), false);
    stays_in_the_body::<SpeechRequest>(
        &json!({"model": "cosyvoice-v3-flash", "input": {"text": "Hi", "voice": "longanyang"}}),
        true,
    );
}

#[test]
fn a_chat_is_streamed_by_its_body() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"stream":true}"#;
    let request = check_json::<ChatRequest>(body).unwrap();
    assert!(request.is_streamed());
    assert_eq!(
        request.to_json().unwrap(),
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"stream":true}"#
    );
}

#[test]
fn a_member_of_a_body_and_what_stands_beside_it_are_not_one() {
    let body =
        r#"{"headers":{"Host":"evil.example"},"model":"qwen-plus","input":{"prompt":"Hi"},"stream":"yes"}"#;
    let request = check_json::<GenerationRequest>(body).unwrap();
    let headers = RequestHeaders { x_dashscope_workspace: Some("ws-1".into()), ..Default::default() };
    let request = request
        .edit(|request| {
            request.headers = Some(headers);
            request.stream = Some(true);
        })
        .unwrap();
    assert_eq!(
        sent(&request),
        pairs(&[
            ("accept", "text/event-stream"),
            ("authorization", "Bearer sk-ours"),
            ("content-type", "application/json"),
            ("x-dashscope-sse", "enable"),
            ("x-dashscope-workspace", "ws-1"),
        ])
    );
    assert_eq!(
        serde_json::from_str::<Value>(&request.to_json().unwrap()).unwrap(),
        serde_json::from_str::<Value>(body).unwrap()
    );
}

#[test]
fn a_body_may_say_no_member_twice_whether_or_not_it_counts() {
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}],"headers":1,"headers":2}"#;
    assert_eq!(found(check_json::<ChatRequest>(body)), pairs(&[("duplicate_parameter", "headers")]));
}

#[test]
fn headers_are_checked_when_the_program_runs() {
    let bogus = || String::from("bogus");
    let expected = pairs(&[("header_value", "headers.X-DashScope-DataInspection")]);
    let by_macro = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hi")],
        headers: { "X-DashScope-DataInspection": bogus() },
    };
    assert_eq!(found(by_macro), expected);

    let headers = RequestHeaders { x_dashscope_datainspection: Some(bogus().into()), ..Default::default() };
    assert_eq!(found(ChatRequest { headers: Some(headers.clone()), ..chat() }.check()), expected);
    let checked = chat().check().unwrap();
    assert_eq!(found(checked.clone().edit(|request| request.headers = Some(headers.clone()))), expected);

    // A rule of the service can be switched off.
    let request = ChatRequest { headers: Some(headers), ..chat() };
    assert_eq!(found(Checker::new().allow("header_value").check(request)), []);

    let good = RequestHeaders {
        x_dashscope_datainspection: Some(r#"{"input":"cip","output":"cip"}"#.into()),
        x_dashscope_wait_timeout: Some("0".into()),
        ..Default::default()
    };
    assert_eq!(found(checked.edit(|request| request.headers = Some(good))), []);
}

#[test]
fn whether_an_answer_is_streamed_is_checked_where_it_stands() {
    let body = r#"{"model":"qwen-plus","input":{"messages":[{"role":"user","content":"Hi"}]},
        "parameters":{"enable_thinking":true,"incremental_output":true,"result_format":"message"}}"#;
    let checker = Checker::<GenerationRequest>::new();
    // Nobody knows whether a gateway will stream it.
    assert_eq!(found(checker.check_json(body)), []);
    let thinking = pairs(&[("thinking_needs_stream", "parameters.enable_thinking")]);
    assert_eq!(found(checker.clone().streaming(false).check_json(body)), thinking);

    let streamed = checker.clone().streaming(true).check_json(body).unwrap();
    assert!(streamed.is_streamed(), "what was checked as a stream is sent as one");
    assert_eq!(found(streamed.clone().edit(|request| request.stream = Some(false))), thinking);

    // What the request says itself counts, whatever the checker was told.
    let mut request = streamed.into_inner();
    assert_eq!(found(checker.clone().streaming(false).check(request.clone())), []);
    request.stream = Some(false);
    assert_eq!(found(checker.streaming(true).check(request)), thinking);
}

#[test]
fn no_header_can_be_set_that_is_not_documented() {
    for (name, value) in HOSTILE {
        let mut headers = RequestHeaders::default();
        headers.extra.insert(*name, Json::from_value(value).unwrap());
        let request = || ChatRequest { headers: Some(headers.clone()), ..chat() };
        let expected = pairs(&[("header_name", &format!("headers.{name}"))]);
        assert_eq!(found(request().check()), expected);
        // Other rules have no say in it, and itself it cannot be switched off.
        let lenient = Checker::new().allow("unknown_parameter").allow("header_value");
        assert_eq!(found(lenient.check(request())), expected);

        let stored = json!({"headers": {*name: value}, "body": chat()}).to_string();
        let Envelope(read) = serde_json::from_str::<Envelope<ChatRequest>>(&stored).unwrap();
        assert_eq!(found(read.check()), expected);
    }
}

#[test]
fn a_value_cannot_break_a_request_in_two() {
    for value in ["a\r\nHost: evil.example", "a\n", "\r", "\0", "\u{7f}", "\u{e9}", "\u{2028}", "{\n}"] {
        let text = || Some(String::from(value).into());
        let all = [
            (
                "X-DashScope-DataInspection",
                RequestHeaders { x_dashscope_datainspection: text(), ..Default::default() },
            ),
            (
                "X-DashScope-OssResourceResolve",
                RequestHeaders { x_dashscope_ossresourceresolve: text(), ..Default::default() },
            ),
            (
                "X-DashScope-Wait-Timeout",
                RequestHeaders { x_dashscope_wait_timeout: text(), ..Default::default() },
            ),
            (
                "x-dashscope-aca-session",
                RequestHeaders { x_dashscope_aca_session: text(), ..Default::default() },
            ),
            ("X-DashScope-WorkSpace", RequestHeaders { x_dashscope_workspace: text(), ..Default::default() }),
        ];
        for (name, headers) in all {
            let request = ChatRequest { headers: Some(headers), ..chat() };
            assert_eq!(
                found(request.clone().check()),
                pairs(&[("header_value", &format!("headers.{name}"))]),
                "{value:?}"
            );
            // With the rule switched off, the last door is the request itself.
            let checked = Checker::new().allow("header_value").check(request).unwrap();
            match checked.to_http(&endpoint()) {
                Err(error) => assert!(!error.to_string().contains(['\r', '\n'])),
                Ok(http) => {
                    let value = http.headers().get(name).unwrap().as_bytes();
                    assert!(!value.iter().any(u8::is_ascii_control), "{value:?}");
                }
            }
        }
    }
}

#[test]
fn a_session_or_workspace_may_be_known_only_later() {
    let workspace = String::from("ws-1");
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hi")],
        headers: { "X-DashScope-WorkSpace": workspace },
    };
    assert!(sent(&request).contains(&("x-dashscope-workspace".to_owned(), "ws-1".to_owned())));
    let broken = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hi")],
        headers: { "x-dashscope-aca-session": String::from("a\r\nb: c") },
    };
    assert!(broken.to_http(&endpoint()).is_err());
}
