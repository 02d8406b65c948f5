use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request! {
        ChatRequest {
            messages: [
                { content: "Answer politely." },
                { role: "user", content: [{ type: "text", txt: "Hello" }] },
                { role: "tool", tool_call_id: "call_1", content: 12 },
            ],
            tools: [
                { type: "function", function: { name: "search" } },
                { type: "function" },
            ],
            response_format: { type: "json_object" },
        }
    };
}
