use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        #![allow(undocumented_parameter)]
        model: "qwen-plus",
        messages: [user("Hello")],
        frequency_penalty: 0.5,
    };
}
