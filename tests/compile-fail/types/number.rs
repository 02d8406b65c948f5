use qwen_request::try_qwen_request;

fn main() {
    let temperature = "0.5";
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: temperature,
    };
}
