use qwen_request::try_qwen_request;

fn main() {
    let model = Some("qwen-plus");
    let _ = try_qwen_request! {
        model?: model,
        messages: [user("Hello")],
    };
}
