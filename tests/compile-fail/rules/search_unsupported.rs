use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-mt-plus",
        messages: [user("Hello")],
        translation_options: { target_lang: "English" },
        enable_search: true,
    };
}
