use qwen_request::qwen_request;

fn main() {
    let limit = ();
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        extra_body: { my_limit: limit },
    };
}
