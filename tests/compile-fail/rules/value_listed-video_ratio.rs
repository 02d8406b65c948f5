use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] ImageToVideoRequest {
        model: "animate-anyone-gen2",
        input: { image_url: "https://example.com/a.png", template_id: "AACT.a" },
        parameters: { use_ref_img_bg: true, video_ratio: "16:9" },
    });
}
