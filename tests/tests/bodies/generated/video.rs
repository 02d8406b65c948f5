// The bodies of fixtures/bodies/video.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{VIDEO, assert_same};

#[test]
fn body_382_video_happyhorse_1_0_i2v_async_prompt() {
    assert_same(&VIDEO, "382-video-happyhorse-1.0-i2v-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "happyhorse-1.0-i2v", "input": {"prompt": "示例文本789号", "media": [{"type": "first_frame", "url": "https://media.example.com/sample-790.png"}]}, "parameters": {"resolution": "720P", "duration": 5}}));
}

#[test]
fn body_385_video_happyhorse_1_0_video_edit_async_prompt() {
    assert_same(&VIDEO, "385-video-happyhorse-1.0-video-edit-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "happyhorse-1.0-video-edit", "input": {"prompt": "示例文本796号", "media": [{"type": "video", "url": "https://media.example.com/sample-797.mp4"}, {"type": "reference_image", "url": "https://media.example.com/sample-798.webp"}]}, "parameters": {"resolution": "720P"}}));
}

#[test]
fn body_388_video_kling_kling_v3_omni_video_generation_async_prompt() {
    assert_same(&VIDEO, "388-video-kling-kling-v3-omni-video-generation-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "kling/kling-v3-omni-video-generation", "input": {"prompt": "示例文本803号", "media": [{"type": "first_frame", "url": "https://media.example.com/sample-804.webp"}]}, "parameters": {"mode": "std", "duration": 5, "audio": false, "watermark": true}}));
}

#[test]
fn body_391_video_wan2_2_i2v_plus_async_prompt() {
    assert_same(&VIDEO, "391-video-wan2.2-i2v-plus-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "wan2.2-i2v-plus", "input": {"prompt": "示例文本810号", "img_url": "https://media.example.com/sample-811.png"}, "parameters": {"resolution": "480P", "prompt_extend": true}}));
}

#[test]
fn body_394_video_wanx2_1_kf2v_plus_async_prompt() {
    assert_same(&VIDEO, "394-video-wanx2.1-kf2v-plus-async-prompt", &qwen_request!(ImageToVideoRequest {"model": "wanx2.1-kf2v-plus", "input": {"first_frame_url": "data:image/png;base64,U2FtcGxl", "last_frame_url": "data:image/png;base64,U2FtcGxl", "prompt": "示例文本816号"}, "parameters": {"resolution": "720P", "prompt_extend": true}}));
}

#[test]
fn body_397_video_wan2_6_t2v_async_prompt() {
    assert_same(&VIDEO, "397-video-wan2.6-t2v-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "wan2.6-t2v", "input": {"prompt": "示例文本825号", "audio_url": "https://media.example.com/sample-826.mp3"}, "parameters": {"size": "1280*720", "prompt_extend": true, "duration": 10, "shot_type": "multi"}}));
}

#[test]
fn body_400_video_wanx2_1_vace_plus_async_prompt() {
    assert_same(&VIDEO, "400-video-wanx2.1-vace-plus-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "wanx2.1-vace-plus", "input": {"function": "image_reference", "prompt": "示例文本830号", "ref_images_url": ["http://media.example.com/sample-831.png", "http://media.example.com/sample-832.png"]}, "parameters": {"prompt_extend": true, "obj_or_bg": ["obj", "bg"], "size": "1280*720"}}));
}

#[test]
fn body_403_video_pixverse_pixverse_c1_kf2v_async_prompt() {
    assert_same(&VIDEO, "403-video-pixverse-pixverse-c1-kf2v-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "pixverse/pixverse-c1-kf2v", "input": {"media": [{"type": "first_frame", "url": "https://media.example.com/sample-837.png"}, {"type": "last_frame", "url": "https://media.example.com/sample-838.png"}], "prompt": "示例文本839号"}, "parameters": {"resolution": "720P", "duration": 5, "watermark": true}}));
}

#[test]
fn body_406_video_pixverse_pixverse_v6_t2v_async_prompt() {
    assert_same(&VIDEO, "406-video-pixverse-pixverse-v6-t2v-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "pixverse/pixverse-v6-t2v", "input": {"prompt": "示例文本845号"}, "parameters": {"size": "1280*720", "duration": 5, "audio": true, "shot_type": "multi", "watermark": true}}));
}

#[test]
fn body_409_video_vidu_viduq3_pro_img2video_async_prompt() {
    assert_same(&VIDEO, "409-video-vidu-viduq3-pro-img2video-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "vidu/viduq3-pro_img2video", "input": {"media": [{"type": "image", "url": "https://media.example.com/sample-848.webp"}], "prompt": "示例文本849号"}, "parameters": {"duration": 5, "resolution": "720P", "watermark": true}}));
}

#[test]
fn body_412_video_vidu_viduq2_pro_reference2video_async_prompt() {
    assert_same(&VIDEO, "412-video-vidu-viduq2-pro-reference2video-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "vidu/viduq2-pro_reference2video", "input": {"media": [{"type": "video", "url": "https://media.example.com/sample-857.mp4"}, {"type": "image", "url": "https://media.example.com/sample-858.png"}, {"type": "image", "url": "https://media.example.com/sample-859.png"}], "prompt": "示例文本860号"}, "parameters": {"duration": 5, "size": "1280*720", "resolution": "720P", "watermark": true}}));
}

#[test]
fn body_415_video_wan2_2_animate_move_async() {
    assert_same(&VIDEO, "415-video-wan2.2-animate-move-async", &qwen_request!(ImageToVideoRequest {"model": "wan2.2-animate-move", "input": {"image_url": "https://media.example.com/sample-864.jpeg", "video_url": "https://media.example.com/sample-865.mp4", "watermark": true}, "parameters": {"mode": "wan-std"}}));
}

#[test]
fn body_418_video_wan2_7_r2v_async_prompt() {
    assert_same(&VIDEO, "418-video-wan2.7-r2v-async-prompt", &qwen_request!(VideoGenerationRequest {"model": "wan2.7-r2v", "input": {"prompt": "示例文本870号", "media": [{"type": "reference_image", "url": "https://media.example.com/sample-871.jpg", "reference_voice": "https://media.example.com/sample-872.mp3"}, {"type": "reference_video", "url": "https://media.example.com/sample-873.mp4", "reference_voice": "https://media.example.com/sample-874.mp3"}, {"type": "reference_image", "url": "https://media.example.com/sample-875.png"}, {"type": "reference_image", "url": "https://media.example.com/sample-876.png"}, {"type": "reference_image", "url": "https://media.example.com/sample-877.png"}]}, "parameters": {"resolution": "720P", "ratio": "16:9", "duration": 10, "prompt_extend": false, "watermark": true}}));
}

#[test]
fn body_421_video_animate_anyone_gen2_async() {
    assert_same(&VIDEO, "421-video-animate-anyone-gen2-async", &qwen_request!(ImageToVideoRequest {"model": "animate-anyone-gen2", "input": {"image_url": "https://media.example.com/sample-883.png", "template_id": "AACT.xxx.xxx-xxx.xxx"}, "parameters": {"use_ref_img_bg": false, "video_ratio": "9:16"}}));
}
