use qwen_request::try_qwen_request;

fn main() {
    let history = 42;
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [..history, user("Who are you?")],
    };
}
