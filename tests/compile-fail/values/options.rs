//! What is no option.
use qwen_request::{Tool, try_qwen_request};

fn number(temperature: f64) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature?: temperature };
}

fn integer(limit: usize) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens?: limit };
}

fn text(stop: String) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop?: stop };
}

fn list(tools: Vec<Tool>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], tools?: tools };
}

fn wrong_inside(temperature: Option<String>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature?: temperature };
}

fn main() {}
