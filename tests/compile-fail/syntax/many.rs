use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model "qwen-plus",
        messages: [user("Hello"),, user()],
        temperature: ,
        stream: True,
        [top_p]: 0.5,
        ..defaults,
        stop: 'a',
        max_
    };
}
