use qwen_request::{ChatRequest, Checked};

fn main() {
    let request = ChatRequest { temperature: Some(99.0), ..ChatRequest::default() };
    let _ = Checked { request, settings: unreachable!() };
}
