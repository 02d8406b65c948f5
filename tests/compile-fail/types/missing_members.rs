//! A literal of a request type takes what it leaves out from `..Default::default()`.

use qwen_request::{CalledFunction, ChatRequest};

fn main() {
    let _ = ChatRequest { model: "qwen-plus".into(), messages: [].into() };
    let _ = CalledFunction { name: "now".into(), arguments: "{}".into() };
}
