use qwen_request::qwen_request;

fn main() {
    let question = "As JSON, please";
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user(question)],
        response_format: { type: "json_object" },
    };
}
