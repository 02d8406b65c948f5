//! Messages over sockets: answered, streamed, counted and refused.

use qwen_request::{
    Checked, Endpoint, Error, MessagesRequest, Stream, TokenCountRequest, parse, qwen_request,
    reply::{MessagesReply, StopReason},
    stream::{MessagesCollector, MessagesEvent},
    try_qwen_request,
};
use qwen_request_tests::Loopback;

use crate::wire;

static PLAIN: Checked<MessagesRequest> = qwen_request!(MessagesRequest {
    model: "qwen3.8-max",
    max_tokens: 2048,
    messages: [user("Who are you?")]
});

static WEATHER: Checked<MessagesRequest> = qwen_request!(MessagesRequest {
    model: "qwen3.8-max",
    max_tokens: 2048,
    messages: [user("What is the weather in Hangzhou?")],
    thinking: { type: "enabled", budget_tokens: 1024 },
    tools: [{
        name: "weather",
        input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    }],
});

fn answered(request: &Checked<MessagesRequest>, endpoint: &Endpoint) -> MessagesReply {
    let answer = wire::send(request, endpoint);
    parse::<MessagesRequest>(answer.status, &answer.body).unwrap()
}

fn streamed(request: &Checked<MessagesRequest>, endpoint: &Endpoint) -> MessagesReply {
    let request = request.clone().edit(|request| request.stream = Some(true)).unwrap();
    let answer = wire::send(&request, endpoint);
    let mut stream = Stream::<MessagesEvent>::of_response(answer.status);
    stream.push(&answer.body);
    stream.finish();
    let mut collector = MessagesCollector::new();
    while let Some(event) = stream.next_event().unwrap() {
        collector.push(event);
    }
    collector.finish()
}

#[test]
fn a_stream_says_what_the_whole_answer_says() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    for request in [&PLAIN, &WEATHER] {
        let whole = answered(request, &endpoint);
        let pieces = streamed(request, &endpoint);
        assert_eq!(pieces.text(), whole.text());
        assert_eq!(pieces.reasoning(), whole.reasoning());
        assert_eq!(pieces.stop_reason, whole.stop_reason);
        assert!(pieces.is_complete());
    }
}

#[test]
fn a_tool_is_used_and_its_result_read() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint().with_api_key_header();
    let reply = streamed(&WEATHER, &endpoint);
    assert_eq!(reply.stop_reason, Some(StopReason::ToolUse));
    assert!(!reply.reasoning().is_empty());
    let used = reply.tool_uses().next().unwrap();
    let id = used.id.as_deref().unwrap();
    let request = try_qwen_request!(MessagesRequest {
        model: "qwen3.8-max",
        max_tokens: 2048,
        messages: [
            user("What is the weather in Hangzhou?"),
            { role: "assistant", content: [{ type: "tool_use", id: id, name: "weather", input: { city: "Hangzhou" } }] },
            { role: "user", content: [{ type: "tool_result", tool_use_id: id, content: "rain" }] },
        ],
    });
    assert_eq!(answered(&request.unwrap(), &endpoint).text(), "The tool says: rain");
}

#[test]
fn tokens_are_counted() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request!(TokenCountRequest { model: "qwen3.8-max", messages: [user("Who are you?")] });
    let answer = wire::send(&request, &studio.endpoint());
    assert_eq!(parse::<TokenCountRequest>(answer.status, &answer.body).unwrap().input_tokens, Some(3));
}

#[test]
fn a_wrong_key_is_refused_in_the_envelope_of_messages() {
    let studio = Loopback::start().unwrap();
    let answer = wire::send(&PLAIN, &Endpoint::custom(studio.url(), "sk-wrong"));
    let body: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
    assert!(body["type"] == "error" && body["error"].is_object(), "{body}");
    let error = parse::<MessagesRequest>(answer.status, &answer.body).unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status(), error.entry().map(|entry| entry.id)), (401, Some("E195b")));
}
