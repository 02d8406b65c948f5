use qwen_request::qwen_request;

fn main() {
    let id = "call_1";
    let _ = qwen_request! {
        model: "qwen-plus",
        messages: [
            user("What time is it?"),
            {
                role: "assistant",
                tool_calls: [{ id: "call_1", type: "function", function: { name: "now", arguments: "{}" } }],
            },
            tool(id, "12:00"),
        ],
    };
}
