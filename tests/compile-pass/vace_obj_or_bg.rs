use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wanx2.1-vace-plus",
        input: {
            function: "image_reference",
            prompt: "A walk by the river",
            ref_images_url: ["https://example.com/a.png", "https://example.com/b.png"],
        },
        parameters: { obj_or_bg: ["obj", "bg"] },
    });
}
