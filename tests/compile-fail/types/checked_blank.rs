use qwen_request::{ChatRequest, Checked};

fn main() {
    let _ = ChatRequest::__BLANK;
    let _ = Checked::new(ChatRequest::default(), unreachable!());
    let _ = Checked::<ChatRequest>::default();
    let _: Checked<ChatRequest> = ChatRequest::default();
}
