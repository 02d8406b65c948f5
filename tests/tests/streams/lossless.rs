//! The whole of a stream holds all that any of its events held, also what this version of the crate does not know.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use qwen_request::stream::{
    ChatChunk, ChatCollector, GenerationChunk, GenerationCollector, Output, Stream, StreamEvent,
};
use serde_json::{Value, json};

/// The events of every canned stream, by its name.
fn streams() -> Vec<(String, Vec<Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/streams");
    let mut streams = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let events =
            if is_chat(&name) { events::<ChatChunk>(&text) } else { events::<GenerationChunk>(&text) };
        streams.push((name, events));
    }
    assert!(streams.len() > 20);
    streams.sort_by(|one, other| one.0.cmp(&other.0));
    streams
}

fn is_chat(name: &str) -> bool {
    name.starts_with("chat")
}

fn events<E: StreamEvent + serde::Serialize>(text: &str) -> Vec<Value> {
    let mut stream = Stream::<E>::new();
    stream.push(text.as_bytes());
    stream.finish();
    let events = std::iter::from_fn(|| stream.next_event().ok().flatten());
    events.map(|event| serde_json::to_value(&event).unwrap()).collect()
}

/// What a collector makes of events that have the pieces in `output`.
fn whole(name: &str, events: &[Value], output: Output) -> Value {
    if is_chat(name) {
        let mut collector = ChatCollector::new();
        for event in events {
            collector.push(serde_json::from_value::<ChatChunk>(event.clone()).unwrap());
        }
        serde_json::to_value(collector.finish()).unwrap()
    } else {
        let mut collector = GenerationCollector::new(output);
        for event in events {
            collector.push(serde_json::from_value::<GenerationChunk>(event.clone()).unwrap());
        }
        serde_json::to_value(collector.finish()).unwrap()
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty() || text == "null",
        Value::Array(list) => list.iter().all(is_empty),
        Value::Object(members) => members.values().all(is_empty),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The elements of a list that belong to a place of their own, by which a later event finds them again.
fn of_index<'v>(list: &'v [Value], piece: &Value, at: usize) -> Option<&'v Value> {
    let index = piece.get("index").and_then(Value::as_u64);
    list.iter()
        .find(|element| index.is_some() && element.get("index").and_then(Value::as_u64) == index)
        .or(list.get(at))
}

/// Asserts that `whole` has what `event` has in the same place, or what came there later.
fn assert_holds(whole: &Value, event: &Value, path: &str) {
    match event {
        _ if is_empty(event) => {}
        Value::Object(members) => {
            for (name, value) in members {
                // Chunks call the message `delta`, and an object of their own kind.
                let other = if name == "delta" { "message" } else { name };
                let found = whole.get(other).unwrap_or(&Value::Null);
                assert_holds(found, value, &format!("{path}.{name}"));
            }
        }
        Value::Array(list) if path.ends_with("choices") || path.ends_with("tool_calls") => {
            for (at, element) in list.iter().enumerate() {
                let found = of_index(whole.as_array().unwrap(), element, at).unwrap_or(&Value::Null);
                assert_holds(found, element, &format!("{path}[{at}]"));
            }
        }
        _ => assert!(!is_empty(whole), "{path}: the whole has nothing of {event}"),
    }
}

#[test]
fn the_whole_holds_all_that_any_event_held() {
    for (name, events) in streams() {
        for output in [Output::Incremental, Output::Cumulative] {
            let whole = whole(&name, &events, output);
            for (at, event) in events.iter().enumerate() {
                assert_holds(&whole, event, &format!("{name}, event {at}: "));
            }
        }
    }
}

/// Calls `each` with every object of a value, as a JSON pointer. Elements of lists that a later list replaces are left out.
fn each_object(value: &Value, pointer: &str, each: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(members) => {
            each(pointer);
            for (name, member) in members {
                each_object(member, &format!("{pointer}/{name}"), each);
            }
        }
        Value::Array(list) if pointer.ends_with("choices") || pointer.ends_with("tool_calls") => {
            for (at, element) in list.iter().enumerate() {
                each_object(element, &format!("{pointer}/{at}"), each);
            }
        }
        _ => {}
    }
}

/// Each event adds to an unknown member, in any object, and leaves empty what the event before it added.
#[test]
fn an_unknown_member_of_any_event_is_in_the_whole() {
    let mut planted = 0;
    for (name, events) in streams() {
        let mut pointers = BTreeSet::new();
        for event in &events {
            each_object(event, "", &mut |pointer| {
                pointers.insert(pointer.to_owned());
            });
        }
        for pointer in pointers {
            let mut names = Vec::new();
            let mut events = events.clone();
            for (at, event) in events.iter_mut().enumerate() {
                let Some(Value::Object(members)) = event.pointer_mut(&pointer) else { continue };
                let mut added = json!({ format!("kept_{at}"): [at] });
                if let Some(before) = names.last() {
                    added[before] = Value::Null;
                }
                members.insert("planted".to_owned(), json!({ "deep": added }));
                names.push(format!("kept_{at}"));
            }
            let whole = whole(&name, &events, Output::Incremental).to_string();
            for kept in names {
                let number = &kept["kept_".len()..];
                assert!(
                    whole.contains(&format!(r#""{kept}":[{number}]"#)),
                    "{name}, {pointer}, {kept}: {whole}"
                );
                planted += 1;
            }
        }
    }
    assert!(planted > 500, "{planted}");
}
