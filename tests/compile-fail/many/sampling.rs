use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 2.5,
        top_p: 0,
        top_k: -3,
        n: "two",
        seed: 1.5,
        max_tokens: 1000000,
        presence_penality: 1,
    };
}
