use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-mt-plus",
        messages: [user("Hello")],
        translation_options: { source_lang: "auto", target_lang: "English" },
    };
}
