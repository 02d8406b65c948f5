use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [
            user("What time is it?"),
            {
                role: "assistant",
                tool_calls: [{ id: "call_1", type: "function", function: { name: "now", arguments: "{}" } }],
            },
            tool("call_1", "12:00"),
        ],
    };
}
