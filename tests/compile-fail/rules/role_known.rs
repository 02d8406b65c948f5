use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [{ role: "developer", content: "Be brief." }, user("Hello")],
    };
}
