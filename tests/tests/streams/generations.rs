//! Streams of the DashScope protocol fold into the reply that the same request would have got without streaming.

use qwen_request::stream::{GenerationChunk, Output};
use serde_json::{Value, json};

use crate::collect::{collect_generation, events, sample};

#[test]
fn a_deep_research_keeps_what_it_found_and_is_complete_with_its_answer() {
    let event = |phase: &str, content: &str, status: &str, found: Value| -> GenerationChunk {
        let extra = json!({"deep_research": found});
        let message = json!({"phase": phase, "role": "assistant", "content": content, "status": status, "extra": extra});
        serde_json::from_value(json!({"output": {"message": message}, "request_id": "r"})).unwrap()
    };
    let mut events = vec![
        event("ResearchPlanning", "plan", "typing", json!({})),
        event("ResearchPlanning", "", "finished", json!({})),
        event("WebResearch", "", "streamingWebResult", json!({"research": {"learningMap": {"11": "a"}}})),
        event("WebResearch", "", "streamingWebResult", json!({"research": {"learningMap": {"12": "b"}}})),
        event("answer", "The ", "typing", json!({"references": [{"url": "u"}]})),
        event("KeepAlive", "", "", json!({})),
        event("answer", "end.", "typing", json!({})),
    ];
    let (cut, _) = collect_generation(Output::Incremental, events.clone());
    assert!(!cut.is_complete());
    events.push(event("answer", "", "finished", json!({})));
    events.push(event("KeepAlive", "", "", json!({})));
    let (reply, _) = collect_generation(Output::Incremental, events);
    assert!(reply.is_complete());
    assert_eq!(reply.text(), "The end.");
    assert_eq!(
        serde_json::to_value(reply.message().unwrap()).unwrap()["extra"],
        json!({"deep_research": {"research": {"learningMap": {"11": "a", "12": "b"}}, "references": [{"url": "u"}]}})
    );
}

#[test]
fn incremental_generations_are_joined() {
    let event = |content: Value, reason: &str| -> GenerationChunk {
        let choice = json!({"message": {"role": "assistant", "content": content}, "finish_reason": reason});
        serde_json::from_value(json!({"output": {"choices": [choice]}, "request_id": "r"})).unwrap()
    };
    let (reply, printed) = collect_generation(
        Output::Incremental,
        [event(json!("a"), "null"), event(json!("b"), "null"), event(json!(""), "stop")],
    );
    assert_eq!((&*reply.text(), &*printed), ("ab", "ab"));
    assert!(reply.is_complete());
    let (reply, printed) = collect_generation(
        Output::Incremental,
        [
            event(json!([]), "null"),
            event(json!([{"text": "a"}]), "null"),
            event(json!([{"text": "b"}, {"image_hw": [[2, 3]]}]), "null"),
            event(json!([{"text": "c"}]), "stop"),
        ],
    );
    assert_eq!((&*reply.text(), &*printed), ("abc", "abc"));
    let content = &reply.message().unwrap().content;
    assert_eq!(
        serde_json::to_value(content).unwrap(),
        json!([{"text": "ab"}, {"image_hw": [[2, 3]]}, {"text": "c"}])
    );
}

#[test]
fn cumulative_generations_are_not_repeated() {
    let events = ["a", "ab", "ab", "abc"].map(|text| -> GenerationChunk {
        let calls = json!([{"index": 0, "id": "x", "function": {"name": "f", "arguments": text}}]);
        let choice = json!({"message": {"content": text, "reasoning_content": text, "tool_calls": calls}});
        serde_json::from_value(json!({"output": {"choices": [choice]}, "request_id": "r"})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), reply.reasoning(), &*printed), ("abc", "abc", "abc"));
    assert_eq!(reply.tool_calls()[0].function.arguments, "abc");

    let events = ["a", "ab", "abc"].map(|text| -> GenerationChunk {
        serde_json::from_value(json!({"output": {"text": text, "finish_reason": "null"}})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), &*printed), ("abc", "abc"));
    assert!(!reply.is_complete());
    // A text that was revised is printed from where it differs.
    let events = [json!([{"text": "day"}]), json!([{"text": "dé"}, {"text": "jà"}])].map(
        |content| -> GenerationChunk {
            serde_json::from_value(json!({"output": {"choices": [{"message": {"content": content}}]}}))
                .unwrap()
        },
    );
    let (reply, printed) = collect_generation(Output::Cumulative, events);
    assert_eq!((&*reply.text(), &*printed), ("déjà", "dayéjà"));
}

#[test]
fn recorded_searches_keep_their_results() {
    let chunks = events::<GenerationChunk>(&sample("generation-single-generation-message-search.sse"));
    let (reply, printed) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.output.search_info.as_ref().unwrap().search_results.len(), 5);
    assert_eq!(reply.text(), printed);
    assert_eq!(reply.usage.as_ref().unwrap().plugins.as_ref().unwrap().search.as_ref().unwrap().count, 1);
    let chunks =
        events::<GenerationChunk>(&sample("generation-single-generation-message-with-code-interpreter.sse"));
    let (reply, _) = collect_generation(Output::Incremental, chunks);
    assert_eq!(reply.output.tool_info.as_ref().unwrap().len(), 1);
    assert!(!reply.reasoning().is_empty());
}

#[test]
fn a_deep_research_ends_with_its_answer() {
    let events = [
        json!({"phase": "ResearchPlanning", "content": "First ", "status": "typing"}),
        json!({"phase": "ResearchPlanning", "content": "this.", "status": "typing"}),
        json!({"phase": "answer", "content": "It ", "status": "typing"}),
        json!({"phase": "KeepAlive", "status": "typing"}),
        json!({"phase": "answer", "content": "is.", "status": "finished"}),
    ]
    .map(|message| -> GenerationChunk {
        serde_json::from_value(json!({"output": {"message": message}})).unwrap()
    });
    let (reply, printed) = collect_generation(Output::Incremental, events);
    assert_eq!((&*reply.text(), &*printed), ("It is.", "First this.It is."));
}
