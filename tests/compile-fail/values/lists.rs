//! What is no list for a member, and no element of one.
use qwen_request::{Message, try_qwen_request};
use serde_json::Value;

fn messages_of_texts(history: Vec<String>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: history };
}

fn one_message(message: Message) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: message };
}

fn numbers(stops: Vec<f64>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop: stops };
}

fn options(stops: Vec<Option<String>>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop: stops };
}

fn option_of_list(history: Option<Vec<Message>>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: history };
}

fn text_as_element(text: String) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [text] };
}

fn list_as_element(history: Vec<Message>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [history] };
}

fn json_as_element(tool: Value) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], tools: [tool] };
}

fn main() {}
