use qwen_request::qwen_request;

fn main() {
    let mut request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    request.temperature = Some(99.0);
}
