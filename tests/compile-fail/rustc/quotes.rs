//! Single quotes: rustc stops at them, and asks for double ones.

use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! { model: 'qwen-plus', messages: [user('Hi')] };
}
