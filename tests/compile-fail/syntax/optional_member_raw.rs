use qwen_request::try_qwen_request;

fn main() {
    let _ = try_qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        logit_bias: { "320"?: Some(-100) },
        extra_body: { mine?: Some(true) },
    };
}
