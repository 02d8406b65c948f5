//! What the loopback server answers when all is well, read by the crate from real sockets.

use qwen_request::{
    ChatChunk, ChatCollector, ChatCompletion, ChatRequest, Checked, Endpoint, Error, ErrorCode, Message,
    Stream, Tool, parse, qwen_request, reply::FinishReason, try_qwen_request,
};
use qwen_request_tests::Loopback;
use serde_json::{Value, json};

use crate::wire;

static PLAIN: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user("Who are you?")] };

static THINKING: Checked<ChatRequest> = qwen_request! {
    model: "qwen-plus",
    messages: [user("Who are you?")],
    enable_thinking: true,
    stream: true,
    stream_options: { include_usage: true },
};

static WEATHER: Checked<ChatRequest> = qwen_request! {
    model: "qwen-plus",
    messages: [user("What is the weather in Hangzhou?")],
    tools: [{
        type: "function",
        function: {
            name: "weather",
            description: "The weather of a city",
            parameters: {
                type: "object",
                properties: { city: { type: "string" }, days: { type: "integer" }, unit: { enum: ["C", "F"] } },
                required: ["city", "days", "unit"],
            },
        },
    }],
};

/// Sends a request that streams, and takes the whole stream.
fn chunks(request: &Checked<ChatRequest>, studio: &Loopback) -> Vec<ChatChunk> {
    let answer = wire::send(request, &studio.endpoint());
    let mut stream = Stream::<ChatChunk>::of_response(answer.status);
    stream.push(&answer.body);
    stream.finish();
    let chunks = std::iter::from_fn(|| stream.next_event().unwrap()).collect();
    assert!(stream.is_ended());
    chunks
}

fn completion(request: &Checked<ChatRequest>, studio: &Loopback) -> ChatCompletion {
    let answer = wire::send(request, &studio.endpoint());
    parse::<ChatRequest>(answer.status, &answer.body).unwrap()
}

fn collected(chunks: Vec<ChatChunk>) -> ChatCompletion {
    let mut collector = ChatCollector::new();
    for chunk in chunks {
        collector.push(chunk);
    }
    collector.finish()
}

#[test]
fn a_completion_in_one_piece() {
    let studio = Loopback::start().unwrap();
    let completion = completion(&PLAIN, &studio);
    assert_eq!(completion.model, "qwen-plus");
    assert_eq!(completion.text(), "You asked: Who are you? Nobody here knows: this is a loopback server.");
    assert_eq!(completion.finish_reason(), Some(&FinishReason::Stop));
    assert!(completion.is_complete());
    let usage = completion.usage.unwrap();
    assert_eq!((usage.prompt_tokens, usage.completion_tokens, usage.total_tokens), (3, 13, 16));
}

#[test]
fn as_many_choices_as_asked_for() {
    let studio = Loopback::start().unwrap();
    let request = PLAIN.clone().edit(|request| request.n = Some(3)).unwrap();
    assert_eq!(completion(&request, &studio).choices.len(), 3);
    let streamed = request.edit(|request| request.stream = Some(true)).unwrap();
    let streamed = collected(chunks(&streamed, &studio));
    assert_eq!(streamed.choices.len(), 3);
    assert!(streamed.is_complete());
}

#[test]
fn json_where_json_is_asked_for() {
    let studio = Loopback::start().unwrap();
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Answer in JSON.")],
        response_format: { type: "json_object" },
    };
    let answer: Value = completion(&request, &studio).json().unwrap();
    assert_eq!(answer, json!({ "question": "Answer in JSON." }));
}

#[test]
fn reasoning_then_answer_then_usage() {
    let studio = Loopback::start().unwrap();
    let chunks = chunks(&THINKING, &studio);
    let first_text = chunks.iter().position(|chunk| !chunk.text().is_empty()).unwrap();
    let last_reasoning = chunks.iter().rposition(|chunk| !chunk.reasoning().is_empty()).unwrap();
    assert!(last_reasoning < first_text);
    let with_usage: Vec<bool> = chunks.iter().map(|chunk| chunk.usage.is_some()).collect();
    assert_eq!(with_usage.iter().position(|has_usage| *has_usage), Some(chunks.len() - 1));

    let streamed = collected(chunks);
    assert_eq!(streamed.reasoning(), "The question is: Who are you? I have no model to answer it.");
    assert!(streamed.is_complete());
    let usage = streamed.usage.unwrap();
    assert_eq!(usage.completion_tokens_details.unwrap().reasoning_tokens, Some(13));
}

#[test]
fn no_usage_unless_asked_for() {
    let studio = Loopback::start().unwrap();
    let request = THINKING.clone().edit(|request| request.stream_options = None).unwrap();
    assert!(chunks(&request, &studio).iter().all(|chunk| chunk.usage.is_none()));
}

#[test]
fn a_tool_call_is_answered_and_its_result_read() {
    let studio = Loopback::start().unwrap();
    let reply = completion(&WEATHER, &studio);
    assert_eq!(reply.finish_reason(), Some(&FinishReason::ToolCalls));
    let [call] = reply.tool_calls() else { panic!("{:?}", reply.tool_calls()) };
    let arguments: Value = call.function.arguments_as().unwrap();
    assert_eq!(arguments, json!({ "city": "Hangzhou", "days": 1, "unit": "C" }));

    let history =
        [Message::user("What is the weather in Hangzhou?"), reply.message().cloned().unwrap().into()];
    let second = try_qwen_request! {
        model: "qwen-plus",
        messages: [..history, tool(call.id.clone(), "sunny")],
        tools: WEATHER.tools.clone().unwrap(),
    };
    assert_eq!(completion(&second.unwrap(), &studio).text(), "The tool says: sunny");
}

#[test]
fn streamed_tool_calls_come_in_pieces_with_empty_ids() {
    let studio = Loopback::start().unwrap();
    let two = |request: &mut ChatRequest| {
        let mut tools: Vec<Tool> = request.tools.clone().unwrap().into_owned();
        let mut second = tools[0].clone();
        second.function.name = "forecast".into();
        tools.push(second);
        request.tools = Some(tools.into());
        request.parallel_tool_calls = Some(true);
        request.stream = Some(true);
    };
    let request = WEATHER.clone().edit(two).unwrap();
    let chunks = chunks(&request, &studio);
    let pieces: Vec<_> = chunks.iter().flat_map(|chunk| chunk.choices[0].delta.tool_calls()).collect();
    assert!(pieces.iter().filter(|piece| piece.id.is_empty()).count() > 2);

    let streamed = collected(chunks);
    let names: Vec<_> = streamed.tool_calls().iter().map(|call| &*call.function.name).collect();
    assert_eq!(names, ["weather", "forecast"]);
    for call in streamed.tool_calls() {
        let arguments: Value = call.function.arguments_as().unwrap();
        assert_eq!(arguments["city"], "Hangzhou");
    }
}

#[test]
fn tool_choice_decides_what_is_called() {
    let studio = Loopback::start().unwrap();
    let none = WEATHER.clone().edit(|request| request.tool_choice = Some("none".into())).unwrap();
    assert!(completion(&none, &studio).tool_calls().is_empty());
}

#[test]
fn the_bytes_on_the_wire() {
    let studio = Loopback::start().unwrap();
    completion(&PLAIN, &studio);
    let [received] = &studio.requests()[..] else { panic!("one request was sent") };
    assert_eq!((received.method.as_str(), &*received.path), ("POST", "/compatible-mode/v1/chat/completions"));
    assert_eq!(received.header("authorization"), format!("Bearer {}", Loopback::KEY));
    assert_eq!(received.header("content-type"), "application/json");
    assert_eq!(received.header("accept"), "application/json");
    let body = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Who are you?"}]}"#;
    assert_eq!(received.text(), body);
}

#[test]
fn a_stream_asks_for_events() {
    let studio = Loopback::start().unwrap();
    chunks(&THINKING, &studio);
    assert_eq!(studio.requests()[0].header("accept"), "text/event-stream");
}

#[test]
fn the_key_is_printed_nowhere() {
    let studio = Loopback::start().unwrap();
    completion(&PLAIN, &studio);
    let request = PLAIN.to_http(&studio.endpoint()).unwrap();
    let printed = format!("{studio:?} {:?} {:?} {request:?}", studio.endpoint(), studio.requests());
    assert!(!printed.contains(Loopback::KEY), "{printed}");

    let answer = wire::send(&PLAIN, &Endpoint::custom(studio.url(), "sk-wrong-0123456789"));
    let error = parse::<ChatRequest>(answer.status, &answer.body).unwrap_err();
    let Error::Api(api) = &error else { panic!("{error:?}") };
    assert_eq!(api.code(), Some(&ErrorCode::InvalidApiKey));
    assert!(!format!("{error} {error:?} {api:#}").contains("sk-wrong-0123456789"));
}
