//! What is no number for a member.
use qwen_request::{qwen_request, try_qwen_request};

fn wide_float(seed: u64) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: seed };
}

fn option(temperature: Option<f64>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
}

fn option_of_integer(limit: Option<usize>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens: limit };
}

fn float(limit: f64) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens: limit };
}

fn text(temperature: &str) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
}

fn result(temperature: Result<f64, String>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
}

fn flag(stream: u8) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stream: stream };
}

fn checked_by_no_rule(detail: usize) {
    let _ = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([{ type: "image_url", image_url: { url: "https://example.com/1.png" }, max_pixels: detail }, text("?")])],
    };
}

fn main() {}
