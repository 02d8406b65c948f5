use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VideoGenerationRequest {
        model: "wanx2.1-vace-plus",
        input: {
            function: "video_edit",
            prompt: "A walk by the river",
            video_url: "https://example.com/a.mp4",
            mask_image_url: "https://example.com/a.png",
            mask_frame_id: 1,
        },
    });
}
