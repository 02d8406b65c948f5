//! Numbers and booleans of another type.

use qwen_request::try_qwen_request;

fn option(temperature: Option<f64>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
}

fn result(text: &str) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], top_p: text.parse::<f64>() };
}

fn text(seed: &str) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], seed: seed };
}

fn flag(stream: Option<bool>) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stream: stream };
}

fn main() {}
