use qwen_request::qwen_request;

fn main() {
    let texts = vec![String::from("one"), String::from("two")];
    let _ = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v4",
        input: [..texts],
    });
}
