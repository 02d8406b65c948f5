//! What is no object for a member, and what is none of a struct's fields.
use qwen_request::{ChatRequest, Message, ResponseFormat, try_qwen_request};

fn text(format: &str) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], response_format: format };
}

fn option(format: Option<ResponseFormat>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], response_format: format };
}

fn rest_of_checked() {
    let base = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")] }.unwrap();
    let _ = ChatRequest { temperature: Some(0.3), ..base };
}

fn list_of_text() {
    let mut request = ChatRequest::default();
    request.model = "qwen-plus";
    request.messages = vec![Message::user("Hello")];
    request.stop = vec!["a".to_string()];
}

fn list_as_text(model: &str) {
    let _ = Message::user(vec![model]);
}

fn main() {}
