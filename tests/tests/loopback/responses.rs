//! Responses and conversations over sockets: answered, streamed, stored, asked about and deleted.

use qwen_request::{
    Checked, ConversationRequest, Endpoint, ItemFilter, ResponsesCall, ResponsesRequest, Stream, parse,
    qwen_request,
    reply::{Conversation, Deleted, ItemList, ResponsesReply},
    stream::{ResponsesCollector, ResponsesEvent},
    try_qwen_request,
};
use qwen_request_tests::Loopback;
use serde::de::DeserializeOwned;

use crate::wire;

static PLAIN: Checked<ResponsesRequest> =
    qwen_request!(ResponsesRequest { model: "qwen3.8-max", input: "Who are you?" });

static WEATHER: Checked<ResponsesRequest> = qwen_request!(ResponsesRequest {
    model: "qwen3.8-max",
    input: "What is the weather in Hangzhou?",
    stream: true,
    tools: [{
        type: "function",
        name: "weather",
        parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    }],
});

fn respond(request: &Checked<ResponsesRequest>, studio: &Loopback) -> ResponsesReply {
    let answer = wire::send(request, &studio.endpoint());
    parse::<ResponsesRequest>(answer.status, &answer.body).unwrap()
}

fn streamed(request: &Checked<ResponsesRequest>, studio: &Loopback) -> ResponsesReply {
    let answer = wire::send(request, &studio.endpoint());
    let mut stream = Stream::<ResponsesEvent>::of_response(answer.status);
    stream.push(&answer.body);
    stream.finish();
    let mut collector = ResponsesCollector::new();
    while let Some(event) = stream.next_event().unwrap() {
        collector.push(event);
    }
    collector.finish()
}

/// What a call is answered, and with which status.
fn call<T: DeserializeOwned>(call: &ResponsesCall, endpoint: &Endpoint) -> Result<T, u16> {
    let answer = wire::receive(wire::open(call.to_http(endpoint).unwrap()));
    if answer.status == 200 { Ok(serde_json::from_slice(&answer.body).unwrap()) } else { Err(answer.status) }
}

#[test]
fn a_response_is_kept_until_it_is_deleted() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    let response = respond(&PLAIN, &studio);
    assert_eq!(response.text(), "You asked: Who are you? Nobody here knows: this is a loopback server.");
    assert!(response.is_complete());

    let fetched: ResponsesReply = call(&ResponsesCall::fetch(&response.id), &endpoint).unwrap();
    assert_eq!(fetched, response);
    let items: ItemList =
        call(&ResponsesCall::input_items(&response.id, &ItemFilter::default()), &endpoint).unwrap();
    assert_eq!(items.data.iter().flatten().count(), 1);

    let next = try_qwen_request!(ResponsesRequest {
        model: "qwen3.8-max",
        input: "And I?",
        previous_response_id: response.id.as_ref(),
    });
    assert!(respond(&next.unwrap(), &studio).is_complete());

    let deleted: Deleted = call(&ResponsesCall::delete(&response.id), &endpoint).unwrap();
    assert!(deleted.deleted);
    assert_eq!(call::<Deleted>(&ResponsesCall::delete(&response.id), &endpoint), Err(404));
}

#[test]
fn what_is_not_to_be_stored_is_not() {
    let studio = Loopback::start().unwrap();
    let request = PLAIN.clone().edit(|request| request.store = Some(false)).unwrap();
    let response = respond(&request, &studio);
    assert_eq!(call::<ResponsesReply>(&ResponsesCall::fetch(&response.id), &studio.endpoint()), Err(404));
}

#[test]
fn a_stream_says_what_the_whole_answer_says() {
    let studio = Loopback::start().unwrap();
    for request in [&PLAIN, &WEATHER] {
        let thinking = request.clone().edit(|request| request.enable_thinking = Some(true)).unwrap();
        for request in [request, &thinking] {
            let whole = respond(&request.clone().edit(|request| request.stream = None).unwrap(), &studio);
            let streaming = request.clone().edit(|request| request.stream = Some(true)).unwrap();
            let pieces = streamed(&streaming, &studio);
            assert_eq!(pieces.text(), whole.text());
            assert_eq!(pieces.reasoning(), whole.reasoning());
            assert_eq!(pieces.function_calls().count(), whole.function_calls().count());
            assert!(pieces.is_complete());
        }
    }
}

#[test]
fn a_function_is_called_and_its_output_read() {
    let studio = Loopback::start().unwrap();
    let response = streamed(&WEATHER, &studio);
    let called = response.function_calls().next().unwrap();
    assert_eq!(called.arguments.as_deref(), Some(r#"{"city":"Hangzhou"}"#));

    let call_id = called.call_id.as_deref().unwrap();
    let answered = try_qwen_request!(ResponsesRequest {
        model: "qwen3.8-max",
        input: [
            { role: "user", content: "What is the weather in Hangzhou?" },
            { type: "function_call", call_id: call_id, name: "weather", arguments: "{}" },
            { type: "function_call_output", call_id: call_id, output: "rain" },
        ],
    });
    assert_eq!(respond(&answered.unwrap(), &studio).text(), "The tool says: rain");
}

#[test]
fn a_conversation_is_made_changed_and_deleted() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    let first = qwen_request!(ConversationRequest {
        items: [{ type: "message", role: "user", content: "Hello" }],
        metadata: { topic: "birds" },
    });
    let answer = wire::send(&first, &endpoint);
    let conversation = parse::<ConversationRequest>(answer.status, &answer.body).unwrap();
    let id = conversation.id.as_ref();

    let more =
        qwen_request!(ConversationRequest { items: [{ type: "message", role: "user", content: "And?" }] });
    let added: ItemList = call(&ResponsesCall::add_items(id, &more).unwrap(), &endpoint).unwrap();
    assert_eq!(added.data.iter().flatten().count(), 1);
    let items: ItemList = call(&ResponsesCall::items(id, &ItemFilter::default()), &endpoint).unwrap();
    assert_eq!(items.data.iter().flatten().count(), 2);

    let labels = qwen_request!(ConversationRequest { metadata: { topic: "owls" } });
    let updated: Conversation =
        call(&ResponsesCall::update_conversation(id, &labels).unwrap(), &endpoint).unwrap();
    assert_eq!(updated.id, conversation.id);
    assert_ne!(updated.metadata, conversation.metadata);

    call::<Deleted>(&ResponsesCall::delete_conversation(id), &endpoint).unwrap();
    assert_eq!(call::<Conversation>(&ResponsesCall::conversation(id), &endpoint), Err(404));
}
