use qwen_request::try_qwen_request;

fn main() {
    let stream = 1;
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        stream: stream,
    };
    let text = "true";
    let _ = try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], stream: text };
}
