use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] ImageToImageRequest {
        model: "aitryon-plus",
        input: {
            person_image_url: "https://example.com/a.png",
            bottom_garment_url: "https://example.com/b.png",
        },
    });
}
