use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-max",
        instructions: "Be brief.",
        input: "What is a vector?",
        max_output_tokens: 100,
    };
}
