//! Collectors make of a stream what the same call would have been answered with at once, and lose nothing.

use qwen_request::reply::{MessagesReply, ResponsesReply, ResponsesStatus, StopReason};
use qwen_request::stream::{MessagesCollector, MessagesEvent, ResponsesCollector, ResponsesEvent};
use serde_json::{Value, json};

use crate::{events, sample, samples};

fn response(text: &str) -> (ResponsesReply, String) {
    let mut collector = ResponsesCollector::new();
    let mut printed = String::new();
    for event in events::<ResponsesEvent>([text.as_bytes()]).0 {
        collector.push(event);
        printed.push_str(collector.new_text());
    }
    (collector.finish(), printed)
}

fn message(text: &str) -> (MessagesReply, String) {
    let mut collector = MessagesCollector::new();
    let mut printed = String::new();
    for event in events::<MessagesEvent>([text.as_bytes()]).0 {
        collector.push(event);
        printed.push_str(collector.new_text());
    }
    (collector.finish(), printed)
}

/// The response of the last event.
fn last_response(text: &str) -> ResponsesReply {
    let (events, _) = events::<ResponsesEvent>([text.as_bytes()]);
    *events.into_iter().rev().find_map(|event| event.response).unwrap()
}

#[test]
fn a_response_that_is_whole_is_that_of_the_last_event() {
    for name in ["text", "tools", "incomplete"] {
        let text = sample("responses", name);
        let (mut response, _) = response(&text);
        // What an unknown event had is kept beside it.
        response.extra.remove("state");
        assert_eq!(response, last_response(&text), "{name}");
    }
}

/// The pieces alone make the items that the last event would have had.
#[test]
fn items_are_made_of_their_pieces() {
    let whole = last_response(&sample("responses", "text"));
    let (response, printed) = response(&sample("responses", "without-final-output"));
    assert_eq!(response.output, whole.output);
    assert_eq!((response.text().as_ref(), printed.as_str()), ("Kingfisher", "Kingfisher"));
    assert_eq!(response.reasoning(), "A bird.");
    assert!(response.is_complete());

    // Without the events that repeat the items as they are.
    let pieces: String = sample("responses", "tools")
        .split_inclusive("\n\n")
        .filter(|event| event.contains(".delta") || event.contains("output_item.added"))
        .collect();
    let (response, _) = self::response(&pieces);
    let calls: Vec<_> = response.function_calls().map(|call| call.arguments.as_deref()).collect();
    assert_eq!(calls, [Some(r#"{"city": "Lima"}"#)]);
    assert_eq!(response.output.len(), 3);
}

#[test]
fn pieces_without_an_id_find_their_item_by_its_index() {
    let (response, printed) = response(&sample("responses", "index-only"));
    assert_eq!((response.text().as_ref(), printed.as_str()), ("Kingfisher", "Kingfisher"));
    assert_eq!(response.output.len(), 1);
    assert_eq!(response.output[0].id, "msg_final");
}

#[test]
fn pieces_with_neither_belong_to_the_last_item_of_their_kind() {
    let stream = concat!(
        r#"data:{"type":"response.reasoning_text.delta","delta":"A "}"#,
        "\n\n",
        r#"data:{"type":"response.output_text.delta","delta":"King"}"#,
        "\n\n",
        r#"data:{"type":"response.reasoning_text.delta","delta":"bird."}"#,
        "\n\n",
        r#"data:{"type":"response.output_text.delta","delta":"fisher"}"#,
        "\n\n",
        r#"data:{"type":"response.output_text.delta","delta":"!","content_index":4000000000}"#,
        "\n\n",
        r#"data:{"type":"response.completed"}"#,
        "\n\n",
    );
    let (response, _) = response(stream);
    assert_eq!((response.text().as_ref(), response.reasoning().as_ref()), ("Kingfisher!", "A bird."));
    assert_eq!(response.output.len(), 2);
    assert!(response.is_complete());
}

#[test]
fn a_stream_that_broke_off_leaves_what_it_brought() {
    let (response, _) = response(&sample("responses", "cut"));
    assert_eq!((response.text().as_ref(), response.reasoning().as_ref()), ("Kingfisher", "A bird."));
    assert!(!response.is_complete());
    assert_eq!(response.status, ResponsesStatus::InProgress);

    let (message, _) = message(&sample("messages", "cut"));
    assert!(!message.is_complete());
    let call = message.tool_uses().next().unwrap();
    assert_eq!(call.input_as::<Value>().unwrap(), json!({}));
    assert_eq!(call.extra.get("partial_json").unwrap().as_str(), r#""{\"city\":""#);
}

#[test]
fn events_of_an_unknown_type_are_kept() {
    let mut collector = ResponsesCollector::new();
    for event in events::<ResponsesEvent>([sample("responses", "tools").as_bytes()]).0 {
        collector.push(event);
    }
    let [other] = collector.other_events() else { panic!("{:?}", collector.other_events()) };
    assert_eq!(other.r#type.as_str(), "response.something_new");
    assert_eq!(collector.finish().extra.get("state").unwrap().as_str(), r#"{"step":1}"#);

    let mut collector = MessagesCollector::new();
    for event in events::<MessagesEvent>([sample("messages", "new").as_bytes()]).0 {
        collector.push(event);
    }
    assert_eq!(collector.other_events().len(), 1);
    let message = collector.finish();
    assert_eq!(message.extra.get("state").unwrap().as_str(), r#"{"step":1}"#);
    let block = serde_json::to_value(&message.content[0]).unwrap();
    assert_eq!(block, json!({ "type": "something_new", "made": 1, "more": 2 }));
}

#[test]
fn a_message_is_made_of_its_pieces() {
    let (message, printed) = message(&sample("messages", "tools"));
    let expected = json!({
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "qwen3.7-plus",
        "content": [
            { "type": "thinking", "thinking": "A bird.", "signature": "" },
            { "type": "text", "text": "Kingfisher" },
            { "type": "tool_use", "id": "toolu_1", "name": "get_time", "input": { "city": "Lima" } },
        ],
        "stop_reason": "tool_use",
        "usage": {
            "input_tokens": 158, "output_tokens": 96,
            "cache_creation_input_tokens": 0, "cache_read_input_tokens": 12,
        },
    });
    let mut written = serde_json::to_value(&message).unwrap();
    // Absent and `null` say the same.
    written.as_object_mut().unwrap().retain(|_, member| !member.is_null());
    assert_eq!(written, expected);
    assert_eq!((printed.as_str(), message.stop_reason), ("Kingfisher", Some(StopReason::ToolUse)));
}

/// A member that no type knows, put into an object of any event, is somewhere in the whole.
#[test]
fn an_unknown_member_of_any_event_is_in_the_whole() {
    let mut planted = 0;
    for api in ["responses", "messages"] {
        for (name, text) in samples(api) {
            let events: Vec<&str> = text.split_inclusive("\n\n").collect();
            for at in 0..events.len() {
                let (head, data) = events[at].split_once("data:").unwrap();
                let data: Value = serde_json::from_str(data).unwrap();
                if data["type"] == "error" || data["type"] == "response.failed" {
                    continue;
                }
                for pointer in objects(&data) {
                    let mut data = data.clone();
                    data.pointer_mut(&pointer).unwrap()["planted"] = json!([planted]);
                    let changed = format!("{head}data:{data}\n\n");
                    let stream: String = events
                        .iter()
                        .enumerate()
                        .map(|(i, event)| if i == at { &changed } else { *event })
                        .collect();
                    let whole = match api {
                        "responses" => serde_json::to_string(&response(&stream).0).unwrap(),
                        _ => serde_json::to_string(&message(&stream).0).unwrap(),
                    };
                    assert!(
                        whole.contains(&format!(r#""planted":[{planted}]"#)),
                        "{api}, {name}, {at}, {pointer}: {whole}"
                    );
                    planted += 1;
                }
            }
        }
    }
    assert!(planted > 150, "{planted}");
}

/// The places of the objects that are typed: what a member without a type holds is replaced as a whole.
fn objects(value: &Value) -> Vec<String> {
    const TYPED: &[&str] = &[
        "response",
        "item",
        "part",
        "message",
        "content_block",
        "delta",
        "usage",
        "error",
        "incomplete_details",
        "content",
        "summary",
        "output",
        "input_tokens_details",
        "output_tokens_details",
    ];
    let mut found = vec![String::new()];
    let mut open = vec![(String::new(), value)];
    while let Some((pointer, value)) = open.pop() {
        let members: Vec<(String, &Value)> = match value {
            Value::Object(members) => members
                .iter()
                .filter(|(name, _)| TYPED.contains(&name.as_str()))
                .map(|(name, member)| (format!("{pointer}/{name}"), member))
                .collect(),
            Value::Array(list) => {
                list.iter().enumerate().map(|(at, member)| (format!("{pointer}/{at}"), member)).collect()
            }
            _ => Vec::new(),
        };
        found.extend(
            members.iter().filter(|(_, member)| member.is_object()).map(|(pointer, _)| pointer.clone()),
        );
        open.extend(members);
    }
    found
}
