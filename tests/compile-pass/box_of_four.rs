use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(#![allow(retired_model)] ImageToVideoRequest {
        model: "emo-v1",
        input: {
            image_url: "https://example.com/a.png",
            audio_url: "https://example.com/a.mp3",
            face_bbox: [302, 286, 610, 593],
            ext_bbox: [71, 9, 840, 778],
        },
    });
}
