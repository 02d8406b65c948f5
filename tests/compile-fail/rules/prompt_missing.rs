use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextToImageRequest {
        model: "wan2.2-t2i-flash",
        input: { negative_prompt: "blur" },
    });
}
