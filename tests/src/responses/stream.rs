//! A response in events, as the service cuts it.

use serde_json::{Value, json};

/// The events that a finished response is streamed in.
pub(super) fn events(response: &Value) -> Vec<String> {
    let mut events = Events(Vec::new());
    for status in ["created", "in_progress"] {
        let mut begun = response.clone();
        begun["output"] = json!([]);
        begun["status"] = if status == "created" { "queued" } else { status }.into();
        begun["usage"] = Value::Null;
        events.push(&format!("response.{status}"), json!({ "response": begun }));
    }
    for (index, item) in response["output"].as_array().into_iter().flatten().enumerate() {
        events.item(index, item);
    }
    events.push("response.completed", json!({ "response": response }));
    events.0
}

struct Events(Vec<String>);

impl Events {
    fn item(&mut self, index: usize, item: &Value) {
        let mut begun = item.clone();
        // What follows piece by piece is empty at first.
        for (member, empty) in [
            ("content", json!([])),
            ("summary", json!([])),
            ("arguments", json!("")),
            ("status", json!("in_progress")),
        ] {
            if let Some(value) = begun.get_mut(member) {
                *value = empty;
            }
        }
        let at = json!({ "output_index": index, "item_id": item["id"] });
        self.push(
            "response.output_item.added",
            with(&json!({ "output_index": index }), json!({ "item": begun })),
        );
        match item["type"].as_str().unwrap_or_default() {
            "reasoning" => {
                let text = item["summary"][0]["text"].as_str().unwrap_or_default();
                let at = with(&at, json!({ "summary_index": 0 }));
                self.pieces("response.reasoning_summary_text", "text", text, &at);
            }
            "function_call" => {
                let arguments = item["arguments"].as_str().unwrap_or_default();
                self.pieces("response.function_call_arguments", "arguments", arguments, &at);
            }
            _ => {
                let part = &item["content"][0];
                let at = with(&at, json!({ "content_index": 0 }));
                let mut empty = part.clone();
                empty["text"] = "".into();
                self.push("response.content_part.added", with(&at, json!({ "part": empty })));
                self.pieces("response.output_text", "text", part["text"].as_str().unwrap_or_default(), &at);
                self.push("response.content_part.done", with(&at, json!({ "part": part })));
            }
        }
        self.push(
            "response.output_item.done",
            with(&json!({ "output_index": index }), json!({ "item": item })),
        );
    }

    /// A text word by word, and then as a whole.
    fn pieces(&mut self, kind: &str, member: &str, text: &str, at: &Value) {
        for delta in text.split_inclusive(' ') {
            self.push(&format!("{kind}.delta"), with(at, json!({ "delta": delta })));
        }
        self.push(&format!("{kind}.done"), with(at, json!({ member: text })));
    }

    fn push(&mut self, kind: &str, members: Value) {
        let number = self.0.len();
        let data = with(&json!({ "type": kind, "sequence_number": number }), members);
        self.0.push(format!("id:{}\nevent:{kind}\n:HTTP_STATUS/200\ndata:{data}\n\n", number + 1));
    }
}

/// The members of both objects.
fn with(object: &Value, more: Value) -> Value {
    let mut object = object.clone();
    if let (Some(members), Value::Object(more)) = (object.as_object_mut(), more) {
        members.extend(more);
    }
    object
}
