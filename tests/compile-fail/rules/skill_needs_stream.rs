use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-doc-turbo",
        messages: [user("Hello")],
        skill: [{ type: "ppt" }],
    };
}
