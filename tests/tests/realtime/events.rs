//! Events of the service are read and written back as they came.

use std::fs;

use qwen_request::{
    Error,
    reply::{RealtimeEvent, RealtimeEventKind, RealtimeStatus, read},
};
use serde_json::{Value, json};

fn event(body: &Value) -> RealtimeEvent {
    read(200, body.to_string().as_bytes()).unwrap()
}

#[test]
fn events_of_the_pages_lose_nothing() {
    let mut errors = 0;
    for line in fs::read_to_string("fixtures/replies/realtime.jsonl").unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let (name, body) = (&row["name"], &row["body"]);
        let text = body.to_string();
        let event = match read::<RealtimeEvent>(200, text.as_bytes()) {
            Err(Error::Api(error)) => {
                errors += 1;
                RealtimeEvent::of_error(&error).unwrap()
            }
            event => event.unwrap(),
        };
        assert_eq!(&serde_json::to_value(&event).unwrap(), body, "{name}");
        assert!(!matches!(event.r#type, RealtimeEventKind::Other(_)), "{name}: {:?}", event.r#type);
        assert!(event.extra.is_empty(), "{name}: {:?}", event.extra);
    }
    assert_eq!(errors, 7);
}

#[test]
fn events_that_nobody_knows_are_kept_whole() {
    let new = json!({
        "event_id": "event_1",
        "type": "response.mcp_list_tools.completed",
        "item": { "id": "mcpl_1", "type": "mcp_list_tools", "server_label": "maps", "tools": [{ "name": "find_route" }] },
        "brand_new": { "a": [1, null] },
    });
    let event = event(&new);
    assert_eq!(event.r#type.as_str(), "response.mcp_list_tools.completed");
    assert_eq!(serde_json::to_value(&event).unwrap(), new);
}

#[test]
fn nulls_stay_nulls() {
    let manual = json!({ "type": "session.updated", "session": { "turn_detection": null, "input_audio_format": "pcm" } });
    assert_eq!(serde_json::to_value(event(&manual)).unwrap(), manual);
}

#[test]
fn a_response_tells_its_words_and_calls() {
    let done = event(&json!({ "type": "response.done", "response": {
        "id": "resp_1",
        "status": "completed",
        "output": [
            { "id": "item_1", "type": "message", "role": "assistant",
              "content": [{ "type": "audio", "transcript": "One " }, { "type": "text", "text": "two" }] },
            { "id": "item_2", "type": "function_call", "call_id": "call_1", "name": "now", "arguments": " {\"zone\": 1}" },
        ],
        "usage": { "total_tokens": 9, "output_tokens_details": { "text_tokens": 2, "audio_tokens": 7 } },
    }}));
    assert_eq!(done.response_id(), Some("resp_1"));
    let response = done.response.unwrap();
    assert_eq!((response.text().as_ref(), &response.status), ("One two", &RealtimeStatus::Completed));
    let calls: Vec<_> = response.function_calls().collect();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].arguments_as::<Value>().unwrap(), json!({ "zone": 1 }));
    assert_eq!(response.usage.unwrap().output_tokens_details.unwrap().audio_tokens, Some(7));
}

#[test]
fn audio_is_decoded_and_other_deltas_are_none() {
    let audio = event(&json!({ "type": "response.audio.delta", "response_id": "resp_1", "delta": "aGk=" }));
    assert_eq!(audio.audio().unwrap(), b"hi");
    assert_eq!(audio.response_id(), Some("resp_1"));
    let words = event(&json!({ "type": "response.text.delta", "delta": "hi, there" }));
    assert_eq!(words.audio().unwrap(), b"");
    let wrong = event(&json!({ "type": "response.audio.delta", "delta": "a*==" }));
    assert!(wrong.audio().is_err());
}

#[test]
fn frames_that_are_no_events_are_errors() {
    for frame in ["", "[]", "null", "{}", "{\"type\":1", "{\"event_id\":\"event_1\"}"] {
        assert!(read::<RealtimeEvent>(200, frame.as_bytes()).is_err(), "{frame}");
    }
}
