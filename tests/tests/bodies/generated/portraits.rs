// The bodies of fixtures/bodies/portraits.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{PORTRAITS, assert_same};

#[test]
fn body_page_emoji_detect() {
    assert_same(&PORTRAITS, "page/emoji-detect", &qwen_request!(FaceDetectionRequest {"model": "emoji-detect-v1", "input": {"image_url": "https://example.com/a.png"}, "parameters": {"ratio": "1:1"}}));
}

#[test]
fn body_page_emo_detect() {
    assert_same(&PORTRAITS, "page/emo-detect", &qwen_request!(FaceDetectionRequest {"model": "emo-detect-v1", "input": {"image_url": "https://example.com/a.png"}, "parameters": {"ratio": "3:4"}}));
}

#[test]
fn body_page_liveportrait_detect() {
    assert_same(&PORTRAITS, "page/liveportrait-detect", &qwen_request!(FaceDetectionRequest {"model": "liveportrait-detect", "input": {"image_url": "https://example.com/a.png"}}));
}

#[test]
fn body_page_s2v_detect() {
    assert_same(&PORTRAITS, "page/s2v-detect", &qwen_request!(FaceDetectionRequest {"model": "wan2.2-s2v-detect", "input": {"image_url": "https://example.com/a.png"}}));
}

#[test]
fn body_page_animate_anyone_detect() {
    assert_same(&PORTRAITS, "page/animate-anyone-detect", &qwen_request!(BodyDetectionRequest {"model": "animate-anyone-detect-gen2", "input": {"image_url": "https://example.com/a.png"}, "parameters": {}}));
}

#[test]
fn body_page_animate_anyone_template() {
    assert_same(&PORTRAITS, "page/animate-anyone-template", &qwen_request!(MotionTemplateRequest {"model": "animate-anyone-template-gen2", "input": {"video_url": "https://example.com/a.mp4"}}));
}

#[test]
fn body_page_animate_anyone() {
    assert_same(&PORTRAITS, "page/animate-anyone", &qwen_request!(ImageToVideoRequest {"model": "animate-anyone-gen2", "input": {"image_url": "https://media.example.com/sample-883.png", "template_id": "AACT.xxx.xxx-xxx.xxx"}, "parameters": {"use_ref_img_bg": false, "video_ratio": "9:16"}}));
}

#[test]
fn body_page_emoji() {
    assert_same(&PORTRAITS, "page/emoji", &qwen_request!(ImageToVideoRequest {"model": "emoji-v1", "input": {"image_url": "https://example.com/a.png", "driven_id": "mengwa_kaixin", "face_bbox": [212, 194, 460, 441], "ext_bbox": [63, 30, 609, 575]}}));
}

#[test]
fn body_page_emo() {
    assert_same(&PORTRAITS, "page/emo", &qwen_request!(ImageToVideoRequest {"model": "emo-v1", "input": {"image_url": "https://example.com/a.png", "audio_url": "https://example.com/a.wav", "face_bbox": [302, 286, 610, 593], "ext_bbox": [71, 9, 840, 778]}, "parameters": {"style_level": "normal"}}));
}

#[test]
fn body_page_liveportrait() {
    assert_same(&PORTRAITS, "page/liveportrait", &qwen_request!(ImageToVideoRequest {"model": "liveportrait", "input": {"image_url": "https://example.com/a.png", "audio_url": "https://example.com/a.mp3"}, "parameters": {"template_id": "normal", "eye_move_freq": 0.5, "video_fps": 24, "mouth_move_strength": 1, "paste_back": true, "head_move_strength": 0.7}}));
}

#[test]
fn body_page_videoretalk() {
    assert_same(&PORTRAITS, "page/videoretalk", &qwen_request!(ImageToVideoRequest {"model": "videoretalk", "input": {"video_url": "https://example.com/a.mp4", "audio_url": "https://example.com/a.wav", "ref_image_url": ""}, "parameters": {"video_extension": false}}));
}

#[test]
fn body_page_video_style_transform() {
    assert_same(&PORTRAITS, "page/video-style-transform", &qwen_request!(VideoGenerationRequest {"model": "video-style-transform", "input": {"video_url": "https://example.com/a.mp4"}, "parameters": {"style": 0, "video_fps": 15, "animate_emotion": true, "min_len": 720, "use_SR": false}}));
}
