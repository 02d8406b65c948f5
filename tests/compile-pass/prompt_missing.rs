use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(TextToImageRequest {
        model: "wan2.2-t2i-flash",
        input: { prompt: "a cat", negative_prompt: "blur" },
    });
    let _ = qwen_request!(TextToImageRequest {
        model: "wanx-poster-generation-v1",
        input: { title: "Spring", prompt_text_zh: "春天", wh_ratios: "竖版", generate_mode: "generate", generate_num: 1 },
    });
}
