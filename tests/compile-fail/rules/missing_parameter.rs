use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        {
            messages: [user("Hello")],
        }
    };
}
