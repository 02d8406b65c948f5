use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        #![deny(top_p_range)]
        model: "qwen-plus",
        messages: [user("Hello")],
        top_p: 0.5,
    };
}
