use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus", # the model, not more
        messages: [user("Hello")],
    };
    let _ = qwen_request! {
        # Hello
        model: "qwen-plus",
        messages: [user("Hello")],
    };
    let _ = qwen_request! {
        messages: [
            # the question
            user("Hello" # from the person
            ),
        ],
        model: "qwen-plus",
        temperature: 0.2 # low
    };
}
