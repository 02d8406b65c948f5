use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        ChatRequets { model: "qwen-plus", messages: [user("Hello")] }
    };
}
