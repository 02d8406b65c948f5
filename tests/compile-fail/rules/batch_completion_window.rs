use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(BatchRequest {
        input_file_id: "file-batch-1",
        endpoint: "/v1/chat/completions",
        completion_window: "12h",
    });
}
