use qwen_request::qwen_request;

struct Limit;

fn main() {
    let limit = Limit;
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        extra_body: { my_limit: limit },
    };
}
