use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [{ role: "system", content: "Be brief." }, user("Hello")],
    };
}
