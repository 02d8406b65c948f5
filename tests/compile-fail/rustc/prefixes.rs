//! Texts of Python: rustc refuses the prefix before a macro sees it, and this crate says what to write. Both stay, since rustc's
//! advice leads to the same text with a blank in it, and in editions before 2021 it says nothing.

use qwen_request::qwen_request;

fn main() {
    let name = "Ann";
    let _ = qwen_request! { model: "qwen-plus", messages: [user(f"Hello {name}")] };
}
