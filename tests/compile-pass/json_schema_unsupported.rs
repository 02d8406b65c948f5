use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.7-plus",
        messages: [user("Hello")],
        response_format: { type: "json_schema", json_schema: { name: "answer", schema: { type: "object" } } },
    };
}
