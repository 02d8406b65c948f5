//! What is no text.

use std::path::Path;

use qwen_request::qwen_request;

fn option(name: Option<String>) {
    let _ = qwen_request! { model: "qwen-plus", messages: [user(name)] };
}

fn result() {
    let _ = qwen_request! { model: "qwen-plus", messages: [user(std::fs::read_to_string("question.txt"))] };
}

fn number(count: usize) {
    let _ = qwen_request! { model: "qwen-plus", messages: [user(count)] };
}

fn path(path: &Path) {
    let _ = qwen_request! { model: "qwen-plus", messages: [user(path.display())] };
}

fn main() {}
