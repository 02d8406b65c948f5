// The bodies of fixtures/bodies/image.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{IMAGE, assert_same};

#[test]
fn body_358_image_wanx2_1_t2i_turbo_async_n_prompt() {
    assert_same(&IMAGE, "358-image-wanx2.1-t2i-turbo-async-n-prompt", &qwen_request!(TextToImageRequest {"model": "wanx2.1-t2i-turbo", "input": {"prompt": "示例文本741号"}, "parameters": {"size": "1024*1024", "n": 1}}));
}

#[test]
fn body_364_image_qwen_image_plus_async_n_prompt() {
    assert_same(&IMAGE, "364-image-qwen-image-plus-async-n-prompt", &qwen_request!(TextToImageRequest {"model": "qwen-image-plus", "input": {"prompt": "示例文本755号"}, "parameters": {"negative_prompt": " ", "size": "1664*928", "n": 1, "prompt_extend": true, "watermark": false}}));
}

#[test]
fn body_367_image_wanx_v1_async_n_prompt() {
    assert_same(&IMAGE, "367-image-wanx-v1-async-n-prompt", &qwen_request!(TextToImageRequest {"model": "wanx-v1", "input": {"prompt": "示例文本759号"}, "parameters": {"style": "<auto>", "size": "1024*1024", "n": 1}}));
}

#[test]
fn body_370_image_wan2_2_t2i_flash_async_n_prompt() {
    assert_same(&IMAGE, "370-image-wan2.2-t2i-flash-async-n-prompt", &qwen_request!(TextToImageRequest {"model": "wan2.2-t2i-flash", "input": {"prompt": "示例文本762号", "negative_prompt": "示例文本763号"}, "parameters": {"size": "1024*1024", "n": 1}}));
}

#[test]
fn body_376_image_wan2_5_i2i_preview_async_n_prompt() {
    assert_same(&IMAGE, "376-image-wan2.5-i2i-preview-async-n-prompt", &qwen_request!(ImageToImageRequest {"model": "wan2.5-i2i-preview", "input": {"prompt": "示例文本778号", "images": ["https://media.example.com/sample-779.webp"]}, "parameters": {"prompt_extend": true, "n": 1}}));
}

#[test]
fn body_recorded_013_image2image_synthesis_translation_nosse() {
    assert_same(&IMAGE, "recorded/013-image2image-synthesis-translation-nosse", &qwen_request!(ImageToImageRequest {"model": "qwen-mt-image", "input": {"image_url": "https://media.example.com/sample-922.webp", "source_lang": "zh", "target_lang": "en", "ext": {"domainHint": "sample text 923", "sensitives": ["示例文本924号"], "terminologies": [{"src": "示例文本925号", "tgt": "unified"}], "config": {"imageSegment": false}}}}));
}
