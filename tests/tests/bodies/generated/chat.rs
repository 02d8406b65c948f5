// The bodies of fixtures/bodies/chat.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{CHAT, assert_same};

#[test]
fn body_001_chat_qwen3_8_max() {
    assert_same(&CHAT, "001-chat-qwen3.8-max", &qwen_request!({"model": "qwen3.8-max", "messages": [{"role": "system", "content": "sample text 1"}, {"role": "user", "content": "示例文本2号"}]}));
}

#[test]
fn body_004_chat_qwen_vl_max_video_frames() {
    assert_same(&CHAT, "004-chat-qwen-vl-max-video-frames", &qwen_request!({"model": "qwen-vl-max", "messages": [{"role": "user", "content": [{"type": "video", "video": ["https://media.example.com/sample-7.jpg", "https://media.example.com/sample-8.jpg", "https://media.example.com/sample-9.jpg", "https://media.example.com/sample-10.jpg"]}, {"type": "text", "text": "示例文本11号"}]}]}));
}

#[test]
fn body_007_chat_qwen_long_fileid_stream() {
    assert_same(&CHAT, "007-chat-qwen-long-fileid-stream", &qwen_request!({"model": "qwen-long", "messages": [{"role": "system", "content": "sample text 19"}, {"role": "system", "content": "fileid://file-fe-sample1"}, {"role": "user", "content": "示例文本21号"}], "stream": true, "stream_options": {"include_usage": true}}));
}

#[test]
fn body_010_chat_qwen3_8_max_think_budget() {
    assert_same(&CHAT, "010-chat-qwen3.8-max-think-budget", &qwen_request!({"model": "qwen3.8-max", "messages": [{"role": "user", "content": "示例文本26号"}], "stream": true, "stream_options": {"include_usage": true}, "enable_thinking": true, "thinking_budget": 50}));
}

#[test]
fn body_013_chat_qwen3_8_max_json_object_image() {
    assert_same(&CHAT, "013-chat-qwen3.8-max-json-object-image", &qwen_request!({"model": "qwen3.8-max", "messages": [{"role": "system", "content": [{"type": "text", "text": "sample text 33"}]}, {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "http://media.example.com/sample-34.jpg"}}, {"type": "text", "text": "示例文本35号 as JSON"}]}], "response_format": {"type": "json_object"}}));
}

#[test]
fn body_016_chat_qwen3_vl_plus_partial_image() {
    assert_same(&CHAT, "016-chat-qwen3-vl-plus-partial-image", &qwen_request!({"model": "qwen3-vl-plus", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-40.png"}}, {"type": "text", "text": "示例文本41号"}]}, {"role": "assistant", "content": "示例文本42号", "partial": true}]}));
}

#[test]
fn body_019_chat_qwen_plus() {
    assert_same(&CHAT, "019-chat-qwen-plus", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "system", "content": "sample text 46"}, {"role": "user", "content": "示例文本47号"}]}));
}

#[test]
fn body_022_chat_qwen_mt_plus_mt() {
    assert_same(&CHAT, "022-chat-qwen-mt-plus-mt", &qwen_request!({"model": "qwen-mt-plus", "messages": [{"role": "user", "content": "示例文本54号"}], "translation_options": {"source_lang": "auto", "target_lang": "English"}}));
}

#[test]
fn body_025_chat_qwen_mt_plus_mt() {
    assert_same(&CHAT, "025-chat-qwen-mt-plus-mt", &qwen_request!({"model": "qwen-mt-plus", "messages": [{"role": "user", "content": "示例文本71号"}], "translation_options": {"source_lang": "Chinese", "target_lang": "English", "domains": "sample text 72"}}));
}

#[test]
fn body_028_chat_qwen3_asr_flash_asropts_audioin() {
    assert_same(&CHAT, "028-chat-qwen3-asr-flash-asropts-audioin", &qwen_request!({"model": "qwen3-asr-flash", "messages": [{"content": [{"type": "input_audio", "input_audio": {"data": "https://media.example.com/sample-77.mp3"}}], "role": "user"}], "stream": false, "asr_options": {"enable_itn": false}}));
}

#[test]
fn body_031_chat_qwen3_6_plus() {
    assert_same(&CHAT, "031-chat-qwen3.6-plus", &qwen_request!({"model": "qwen3.6-plus", "messages": [{"role": "system", "content": "示例文本81号"}, {"role": "user", "content": "示例文本82号"}]}));
}

#[test]
fn body_034_chat_qwen3_6_plus() {
    assert_same(&CHAT, "034-chat-qwen3.6-plus", &qwen_request!({"model": "qwen3.6-plus", "messages": [{"role": "user", "content": "示例文本88号"}]}));
}

#[test]
fn body_037_chat_qwen_plus() {
    assert_same(&CHAT, "037-chat-qwen-plus", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "user", "content": "sample text 93"}]}));
}

#[test]
fn body_040_chat_deepseek_v4_pro_stream_think() {
    assert_same(&CHAT, "040-chat-deepseek-v4-pro-stream-think", &qwen_request!({"model": "deepseek-v4-pro", "messages": [{"role": "user", "content": "示例文本97号"}], "stream": true, "stream_options": {"include_usage": true}, "enable_thinking": true}));
}

#[test]
fn body_043_chat_zhipu_glm_5_1_stream_tools() {
    assert_same(&CHAT, "043-chat-zhipu-glm-5.1-stream-tools", &qwen_request!({"model": "ZHIPU/GLM-5.1", "messages": [{"role": "user", "content": "示例文本100号"}], "tools": [{"type": "function", "function": {"name": "get_weather", "description": "示例文本101号", "parameters": {"type": "object", "properties": {"city": {"type": "string", "description": "示例文本102号"}}, "required": ["city"]}}}], "stream": true, "stream_options": {"include_usage": true}, "tool_stream": true}));
}

#[test]
fn body_046_chat_kimi_kimi_k2_6_think() {
    assert_same(&CHAT, "046-chat-kimi-kimi-k2.6-think", &qwen_request!({"model": "kimi/kimi-k2.6", "messages": [{"role": "system", "content": "sample text 107"}, {"role": "user", "content": "示例文本108号"}], "enable_thinking": true}));
}

#[test]
fn body_049_chat_kimi_k2_6_video() {
    assert_same(&CHAT, "049-chat-kimi-k2.6-video", &qwen_request!({"model": "kimi-k2.6", "messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": "https://media.example.com/sample-112.mp4"}, "fps": 2}, {"type": "text", "text": "示例文本113号"}]}]}));
}

#[test]
fn body_052_chat_minimax_minimax_m2_7() {
    assert_same(&CHAT, "052-chat-minimax-minimax-m2.7", &qwen_request!({"model": "MiniMax/MiniMax-M2.7", "messages": [{"role": "user", "content": "示例文本120号"}]}));
}

#[test]
fn body_055_chat_qwen3_5_plus() {
    assert_same(&CHAT, "055-chat-qwen3.5-plus", &qwen_request!({"model": "qwen3.5-plus", "messages": [{"role": "user", "content": "示例文本123号"}]}));
}

#[test]
fn body_058_chat_qwen_plus_tools() {
    assert_same(&CHAT, "058-chat-qwen-plus-tools", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "system", "content": "sample text 131"}, {"role": "user", "content": "示例文本132号"}], "tools": [{"type": "function", "function": {"name": "get_current_time", "description": "示例文本133号", "parameters": {}}}, {"type": "function", "function": {"name": "get_current_weather", "description": "示例文本134号", "parameters": {"type": "object", "properties": {"location": {"type": "string", "description": "示例文本135号"}}, "required": ["location"]}}}]}));
}

#[test]
fn body_061_chat_kimi_k2_5_video() {
    assert_same(&CHAT, "061-chat-kimi-k2.5-video", &qwen_request!({"model": "kimi-k2.5", "messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": "https://media.example.com/sample-140.mp4"}, "fps": 2}, {"type": "text", "text": "示例文本141号"}]}]}));
}

#[test]
fn body_064_chat_kimi_kimi_k2_5_think() {
    assert_same(&CHAT, "064-chat-kimi-kimi-k2.5-think", &qwen_request!({"model": "kimi/kimi-k2.5", "messages": [{"role": "system", "content": "sample text 148"}, {"role": "user", "content": "示例文本149号"}], "enable_thinking": true}));
}

#[test]
fn body_067_chat_qwen_vl_ocr_latest_image() {
    assert_same(&CHAT, "067-chat-qwen-vl-ocr-latest-image", &qwen_request!({"model": "qwen-vl-ocr-latest", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-153.jpg"}, "min_pixels": 3072, "max_pixels": 8388608}, {"type": "text", "text": "示例文本154号 as JSON"}]}]}));
}

#[test]
fn body_070_chat_qwen3_coder_next_partial() {
    assert_same(&CHAT, "070-chat-qwen3-coder-next-partial", &qwen_request!({"model": "qwen3-coder-next", "messages": [{"role": "user", "content": "示例文本161号"}, {"role": "assistant", "content": "sample text 162", "partial": true}]}));
}

#[test]
fn body_073_chat_qwen_long_stream() {
    assert_same(&CHAT, "073-chat-qwen-long-stream", &qwen_request!({"model": "qwen-long", "messages": [{"role": "system", "content": "sample text 172"}, {"role": "system", "content": "示例文本173号"}, {"role": "user", "content": "示例文本174号"}], "stream": true, "stream_options": {"include_usage": true}}));
}

#[test]
fn body_076_chat_qwen_plus_stream_think_tools() {
    assert_same(&CHAT, "076-chat-qwen-plus-stream-think-tools", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "user", "content": "示例文本184号"}], "tools": [{"type": "function", "function": {"name": "get_current_time", "description": "示例文本185号", "parameters": {}}}, {"type": "function", "function": {"name": "get_current_weather", "description": "示例文本186号", "parameters": {"type": "object", "properties": {"location": {"type": "string", "description": "示例文本187号"}}, "required": ["location"]}}}], "enable_thinking": true, "stream": true}));
}

#[test]
fn body_079_chat_qwen3_omni_flash_stream_modal_audio_image() {
    assert_same(&CHAT, "079-chat-qwen3-omni-flash-stream-modal-audio-image", &qwen_request!({"model": "qwen3-omni-flash", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-190.jpeg"}}, {"type": "text", "text": "示例文本191号"}]}], "stream": true, "stream_options": {"include_usage": true}, "modalities": ["text", "audio"], "audio": {"voice": "Cherry", "format": "wav"}}));
}

#[test]
fn body_082_chat_qwen3_omni_flash_stream_modal_audio_video() {
    assert_same(&CHAT, "082-chat-qwen3-omni-flash-stream-modal-audio-video", &qwen_request!({"model": "qwen3-omni-flash", "messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": "https://media.example.com/sample-199.mp4"}}, {"type": "text", "text": "示例文本200号"}]}], "stream": true, "stream_options": {"include_usage": true}, "modalities": ["text", "audio"], "audio": {"voice": "Cherry", "format": "wav"}}));
}

#[test]
fn body_085_chat_qwen3_max_2026_01_23_stream_think_code_interp() {
    assert_same(&CHAT, "085-chat-qwen3-max-2026-01-23-stream-think-code-interp", &qwen_request!({"model": "qwen3-max-2026-01-23", "messages": [{"role": "user", "content": "示例文本208号"}], "enable_code_interpreter": true, "enable_thinking": true, "stream": true}));
}

#[test]
fn body_088_chat_qwen3_omni_30b_a3b_captioner_audioin() {
    assert_same(&CHAT, "088-chat-qwen3-omni-30b-a3b-captioner-audioin", &qwen_request!({"model": "qwen3-omni-30b-a3b-captioner", "messages": [{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "data:;base64,U2FtcGxl"}}]}]}));
}

#[test]
fn body_091_chat_qwen3_5_plus_image() {
    assert_same(&CHAT, "091-chat-qwen3.5-plus-image", &qwen_request!({"model": "qwen3.5-plus", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-214.png"}}, {"type": "text", "text": "示例文本215号"}]}]}));
}

#[test]
fn body_094_chat_qwen_plus_stream_think_multiturn() {
    assert_same(&CHAT, "094-chat-qwen-plus-stream-think-multiturn", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "user", "content": "示例文本224号"}, {"role": "assistant", "content": "示例文本225号"}, {"role": "user", "content": "示例文本226号"}], "stream": true, "stream_options": {"include_usage": true}, "enable_thinking": true}));
}

#[test]
fn body_097_chat_qwen3_5_plus_image() {
    assert_same(&CHAT, "097-chat-qwen3.5-plus-image", &qwen_request!({"model": "qwen3.5-plus", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-229.jpeg"}}, {"type": "text", "text": "示例文本230号"}]}]}));
}

#[test]
fn body_100_chat_qwen3_5_plus_video() {
    assert_same(&CHAT, "100-chat-qwen3.5-plus-video", &qwen_request!({"model": "qwen3.5-plus", "messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": "https://media.example.com/sample-236.mp4"}, "fps": 2}, {"type": "text", "text": "示例文本237号"}]}]}));
}

#[test]
fn body_103_chat_qwen3_5_plus_video() {
    assert_same(&CHAT, "103-chat-qwen3.5-plus-video", &qwen_request!({"model": "qwen3.5-plus", "messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": "data:video/mp4;base64,U2FtcGxl"}, "fps": 2}, {"type": "text", "text": "示例文本244号"}]}]}));
}

#[test]
fn body_106_chat_qvq_max_stream_image() {
    assert_same(&CHAT, "106-chat-qvq-max-stream-image", &qwen_request!({"model": "qvq-max", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-248.jpg"}}, {"type": "text", "text": "示例文本249号"}]}], "stream": true, "stream_options": {"include_usage": true}}));
}

#[test]
fn body_109_chat_qwen_mt_flash_stream_mt() {
    assert_same(&CHAT, "109-chat-qwen-mt-flash-stream-mt", &qwen_request!({"model": "qwen-mt-flash", "messages": [{"role": "user", "content": "示例文本253号"}], "stream": true, "translation_options": {"source_lang": "Chinese", "target_lang": "English"}}));
}

#[test]
fn body_112_chat_qwen_plus_search() {
    assert_same(&CHAT, "112-chat-qwen-plus-search", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "system", "content": "sample text 260"}, {"role": "user", "content": "示例文本261号"}], "enable_search": true}));
}

#[test]
fn body_115_chat_qwen_plus_search_searchopts() {
    assert_same(&CHAT, "115-chat-qwen-plus-search-searchopts", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "user", "content": "示例文本264号"}], "enable_search": true, "search_options": {"enable_search_extension": true}}));
}

#[test]
fn body_118_chat_qwen_plus_search_searchopts() {
    assert_same(&CHAT, "118-chat-qwen-plus-search-searchopts", &qwen_request!({"model": "qwen-plus", "messages": [{"role": "user", "content": "示例文本267号"}], "enable_search": true, "search_options": {"search_strategy": "turbo", "intention_options": {"prompt_intervene": "示例文本268号"}}}));
}

#[test]
fn body_121_chat_qwen_plus_character() {
    assert_same(&CHAT, "121-chat-qwen-plus-character", &qwen_request!({"model": "qwen-plus-character", "messages": [{"role": "system", "content": "示例文本272号"}, {"role": "assistant", "content": "示例文本273号"}, {"role": "user", "content": "示例文本274号"}]}));
}

#[test]
fn body_124_chat_qwen_plus_character() {
    assert_same(&CHAT, "124-chat-qwen-plus-character", &qwen_request!({"model": "qwen-plus-character", "seed": 123322, "messages": [{"role": "system", "content": "示例文本281号"}, {"role": "assistant", "content": "示例文本282号"}, {"role": "user", "content": "示例文本283号"}]}));
}

#[test]
fn body_127_chat_qwen_plus_character() {
    assert_same(&CHAT, "127-chat-qwen-plus-character", &qwen_request!({"model": "qwen-plus-character", "logit_bias": {"7": -100, "8": -100, "7552": -100, "9909": -100, "320": -100, "873": -100, "42344": -100, "58359": -100, "96899": -100, "6599": -100, "10297": -100, "91093": -100, "12832": -100}, "messages": [{"role": "system", "content": "示例文本297号"}, {"role": "assistant", "content": "示例文本298号"}, {"role": "user", "content": "示例文本299号"}]}));
}

#[test]
fn body_130_chat_glm_5_stream_think() {
    assert_same(&CHAT, "130-chat-glm-5-stream-think", &qwen_request!({"model": "glm-5", "messages": [{"role": "user", "content": "示例文本306号"}], "stream": true, "stream_options": {"include_usage": true}, "enable_thinking": true}));
}

#[test]
fn body_133_chat_gui_plus_hires_image() {
    assert_same(&CHAT, "133-chat-gui-plus-hires-image", &qwen_request!({"model": "gui-plus", "messages": [{"role": "system", "content": "示例文本310号 as JSON"}, {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "https://media.example.com/sample-311.png"}}, {"type": "text", "text": "示例文本312号"}]}], "vl_high_resolution_images": true}));
}
