//! Texts of Python: rustc refuses the prefix before a macro sees it, and this crate says what to write.

use qwen_request::qwen_request;

fn main() {
    let name = "Ann";
    let _ = qwen_request! { model: "qwen-plus", messages: [user(f"Hello {name}")] };
}
