use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen3.8-max",
        messages: [user("Hello")],
        stream: true,
        enable_search: true,
        search_options: { search_strategy: "max" },
    };
    let _ = qwen_request! {
        model: "qwen3.5-plus",
        messages: [user("Hello")],
        stream: true,
        enable_search: true,
        search_options: { search_strategy: "agent" },
    };
}
