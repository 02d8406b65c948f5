//! What follows `?:` and is no `Option` of the member's type.

use qwen_request::try_qwen_request;

fn value(temperature: f64) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature?: temperature };
}

fn text(stop: String) {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop?: stop };
}

fn main() {}
