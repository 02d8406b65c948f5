use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user([text("As json, please")])],
        response_format: { type: "json_object" },
    };
}
