//! Pieces of tool calls are put together.

use qwen_request::reply::FinishReason;
use qwen_request::stream::{GenerationChunk, Output};
use serde_json::{Value, json};

use crate::collect::{calls, collect_generation, events, of_deltas, sample};

#[test]
fn later_pieces_of_a_call_lack_what_the_first_has() {
    let later = [
        json!({"index": 0, "id": "", "function": {"arguments": "{\"a\""}}),
        json!({"index": 0, "id": null, "type": null, "function": {"name": null, "arguments": ":1"}}),
        json!({"index": 0, "function": {"name": "", "arguments": null}}),
        json!({"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": "}"}}),
        json!({"index": 0}),
    ];
    let mut deltas = vec![json!({"tool_calls": [
        {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": ""}}
    ]})];
    deltas.extend(later.iter().map(|call| json!({"tool_calls": [call]})));
    let completion = of_deltas(&deltas);
    assert_eq!(calls(&completion), [("call_1", "f", "{\"a\":1}")]);
    assert_eq!(completion.tool_calls()[0].r#type, "function");
    // Nothing of the pieces' form is left.
    assert_eq!(
        serde_json::to_value(completion.tool_calls()).unwrap(),
        json!([{"id": "call_1", "type": "function", "index": 0, "function": {"name": "f", "arguments": "{\"a\":1}"}}])
    );
    // All pieces of a chunk are read.
    let mut at_once = deltas[0]["tool_calls"].as_array().unwrap().clone();
    at_once.extend(later);
    assert_eq!(calls(&of_deltas(&[json!({"tool_calls": at_once})])), [("call_1", "f", "{\"a\":1}")]);
}

#[test]
fn id_and_name_may_come_late() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 0, "function": {"arguments": "{"}}]}),
        json!({"tool_calls": [{"index": 0, "function": {"name": "f"}}]}),
        json!({"tool_calls": [{"index": 0, "id": "call_1", "function": {"arguments": "}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("call_1", "f", "{}")]);
    // Without an index, too.
    let completion = of_deltas(&[
        json!({"tool_calls": [{"function": {"name": "f"}}]}),
        json!({"tool_calls": [{"id": "call_1", "function": {"arguments": "{}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("call_1", "f", "{}")]);
}

#[test]
fn calls_are_put_in_order_however_they_come() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 1, "id": "b", "function": {"name": "g", "arguments": "["}}]}),
        json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": "{"}},
                              {"index": 1, "id": "", "function": {"arguments": "1"}}]}),
        json!({"tool_calls": [{"index": 1, "function": {"arguments": "]"}}, {"index": 0, "function": {"arguments": "}"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{}"), ("b", "g", "[1]")]);
}

#[test]
fn calls_without_an_index_are_told_apart_by_id_and_order() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"id": "a", "function": {"name": "f", "arguments": "{"}}]}),
        json!({"tool_calls": [{"id": "", "function": {"arguments": "}"}}]}),
        json!({"tool_calls": [{"id": "b", "function": {"name": "f", "arguments": "["}}]}),
        json!({"tool_calls": [{"id": "a", "function": {"arguments": " "}}]}),
        json!({"tool_calls": [{"id": "b", "function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{} "), ("b", "f", "[]")]);
    // Neither index nor id: a name begins a call.
    let completion = of_deltas(&[
        json!({"tool_calls": [{"function": {"name": "f", "arguments": "{}"}}, {"function": {"name": "f", "arguments": "["}}]}),
        json!({"tool_calls": [{"function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("", "f", "{}"), ("", "f", "[]")]);
}

#[test]
fn an_index_that_is_used_twice_does_not_mix_calls() {
    let completion = of_deltas(&[
        json!({"tool_calls": [{"index": 0, "id": "a", "function": {"name": "f", "arguments": "{}"}}]}),
        json!({"tool_calls": [{"index": 0, "id": "b", "function": {"name": "g", "arguments": "["}}]}),
        json!({"tool_calls": [{"index": 0, "id": "", "function": {"arguments": "]"}}]}),
    ]);
    assert_eq!(calls(&completion), [("a", "f", "{}"), ("b", "g", "[]")]);
}

#[test]
fn the_older_form_of_a_call_is_joined() {
    let completion = of_deltas(&[
        json!({"function_call": {"name": "f", "arguments": "{\"a\""}}),
        json!({"function_call": {"name": "", "arguments": ":1}"}}),
    ]);
    let call = completion.message().unwrap().function_call.as_deref().unwrap();
    assert_eq!((&*call.name, &*call.arguments), ("f", "{\"a\":1}"));
}

#[test]
fn recorded_calls_are_joined() {
    let chunks = events::<GenerationChunk>(&sample(
        "generation-multimodal-generation-message-with-parallel-function-call.sse",
    ));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    let [first, second] = reply.tool_calls() else { panic!() };
    assert_eq!((&*first.id, &*first.function.name), ("call_aa99ad078f294a3d81da41d7", "get_current_weather"));
    assert!(first.function.arguments.starts_with("{\"location\": "));
    assert_eq!(second.id, "call_aa8b6311567847e197e6ca7f");
    assert_eq!(second.function.arguments_as::<Value>().unwrap(), json!({"location": "上海市"}));
    assert!(reply.is_complete());
    assert_eq!(reply.finish_reason(), Some(&FinishReason::ToolCalls));
    assert_eq!(reply.usage.unwrap().output_tokens, 103);

    // Without an index.
    let chunks = events::<GenerationChunk>(&sample("generation-ds-mm-think-tool-call-as-printed.sse"));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.tool_calls().len(), 1);
    assert_eq!(reply.tool_calls()[0].function.arguments_as::<Value>().unwrap(), json!({"location": "杭州"}));
}
