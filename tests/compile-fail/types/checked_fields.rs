use qwen_request::qwen_request;

fn main() {
    let mut request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    request.request.temperature = Some(99.0);
    request.__request.temperature = Some(99.0);
}
