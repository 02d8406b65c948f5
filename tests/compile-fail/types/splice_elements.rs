use qwen_request::try_qwen_request;

fn main() {
    let history = vec!["Hello", "Hi!"];
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [..history, user("Who are you?")],
    };
}
