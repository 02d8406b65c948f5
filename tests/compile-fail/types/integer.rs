use qwen_request::try_qwen_request;

fn main() {
    let limit: usize = 100;
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        max_tokens: limit,
    };
}
