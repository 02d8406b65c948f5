use qwen_request::try_qwen_request;

fn main() {
    let effort = 3;
    let _ = try_qwen_request! {
        model: "qwen3.8-max",
        messages: [user("Hello")],
        reasoning_effort: effort,
    };
}
