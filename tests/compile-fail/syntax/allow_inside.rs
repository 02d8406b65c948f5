use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(ChatRequest {
        #![allow(top_p_range)]
        model: "qwen-plus",
        messages: [user("Hello")],
        top_p: 1.5,
    });
}
