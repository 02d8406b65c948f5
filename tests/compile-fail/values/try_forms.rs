//! What is neither JSON nor Rust, where expressions are taken.

use qwen_request::{Message, try_qwen_request};

fn main() {
    let history = vec![Message::user("Hello")];
    let (brief, texts, q) = (true, ["a"], "b");
    let _ = try_qwen_request! { model: "qwen-plus", messages: [...history, user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [*history, user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [history.., user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [..history user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: vec![user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")] + history };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [if brief { system("Be brief.") }, user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user(text) for text in texts] };
    let _ = try_qwen_request! { model: qwen-plus, messages: [user("Hello")] };
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: Some(0.5) };
    let _ = try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: [q "c"] });
    let _ = try_qwen_request!(GenerationRequest { model: "qwen-plus", input: { messages: [..history ..history] } });
}
