use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-max",
        input: [{ role: "user", content: "What is a vector?" }],
    };
}
