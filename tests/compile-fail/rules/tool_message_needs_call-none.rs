use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [
            user("What time is it?"),
            { role: "tool", tool_call_id: "call_1", content: "12:00" },
        ],
    };
}
