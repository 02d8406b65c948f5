//! Elements of another type than the list has.

use qwen_request::{Message, Tool, try_qwen_request};

fn list(history: Vec<Message>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [history] };
}

fn option(message: Option<Message>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [message, user("Hello")] };
}

fn text(question: String) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [question] };
}

fn tools(tools: Vec<Tool>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], tools: [tools] };
}

fn spliced(message: Message) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [..message] };
}

fn result(history: Result<Vec<Message>, ()>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [..history] };
}

fn input(texts: Option<Vec<String>>) {
    let _ = try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: texts });
}

fn main() {}
