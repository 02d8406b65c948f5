use qwen_request::{ChatRequest, Checked, try_qwen_request};

fn fail() -> ! {
    loop {}
}

fn main() {
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stop: fail() };
}
