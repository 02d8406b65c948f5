// The bodies of fixtures/bodies/multimodal.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{MULTIMODAL, assert_same};

#[test]
fn body_190_ds_mm_qwen_vl_plus_images() {
    assert_same(&MULTIMODAL, "190-ds-mm-qwen-vl-plus-images", &qwen_request!(MultimodalRequest {"model": "qwen-vl-plus", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-434.jpeg"}, {"image": "https://media.example.com/sample-435.png"}, {"image": "https://media.example.com/sample-436.png"}, {"text": "示例文本437号"}]}]}}));
}

#[test]
fn body_193_ds_mm_qwen3_8_max_search_nonstream() {
    assert_same(&MULTIMODAL, "193-ds-mm-qwen3.8-max-search-nonstream", &qwen_request!(MultimodalRequest {"model": "qwen3.8-max", "input": {"messages": [{"role": "system", "content": [{"text": "sample text 446"}]}, {"role": "user", "content": [{"text": "示例文本447号"}]}]}, "parameters": {"enable_search": true, "result_format": "message"}}));
}

#[test]
fn body_196_ds_mm_qwen3_8_max_think_budget_sse() {
    assert_same(&MULTIMODAL, "196-ds-mm-qwen3.8-max-think-budget-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen3.8-max", "input": {"messages": [{"role": "user", "content": [{"text": "示例文本453号"}]}]}, "parameters": {"enable_thinking": true, "thinking_budget": 50, "incremental_output": true, "result_format": "message"}}));
}

#[test]
fn body_199_ds_mm_qwen3_8_max_json_object_image() {
    assert_same(&MULTIMODAL, "199-ds-mm-qwen3.8-max-json-object-image", &qwen_request!(MultimodalRequest {"model": "qwen3.8-max", "input": {"messages": [{"role": "system", "content": [{"text": "sample text 460"}]}, {"role": "user", "content": [{"image": "http://media.example.com/sample-461.jpg"}, {"text": "示例文本462号 as JSON"}]}]}, "parameters": {"response_format": {"type": "json_object"}}}));
}

#[test]
fn body_202_ds_mm_qwen3_8_max_think_tools_sse() {
    assert_same(&MULTIMODAL, "202-ds-mm-qwen3.8-max-think-tools-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen3.8-max", "input": {"messages": [{"role": "user", "content": [{"text": "示例文本468号"}]}]}, "parameters": {"enable_thinking": true, "incremental_output": true, "result_format": "message", "tools": [{"type": "function", "function": {"name": "get_current_time", "description": "示例文本469号", "parameters": {}}}, {"type": "function", "function": {"name": "get_current_weather", "description": "示例文本470号", "parameters": {"type": "object", "properties": {"location": {"type": "string", "description": "示例文本471号"}}, "required": ["location"]}}}]}}));
}

#[test]
fn body_205_ds_mm_qwen_image_2_0_pro_n_image() {
    assert_same(&MULTIMODAL, "205-ds-mm-qwen-image-2.0-pro-n-image", &qwen_request!(MultimodalRequest {"model": "qwen-image-2.0-pro", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-476.png"}, {"image": "https://media.example.com/sample-477.png"}, {"text": "示例文本478号"}]}]}, "parameters": {"n": 1, "negative_prompt": " ", "prompt_extend": true, "watermark": false, "size": "2048*2048"}}));
}

#[test]
fn body_208_ds_mm_wan2_7_image_pro_n_image() {
    assert_same(&MULTIMODAL, "208-ds-mm-wan2.7-image-pro-n-image", &qwen_request!(MultimodalRequest {"model": "wan2.7-image-pro", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-481.webp"}, {"image": "https://media.example.com/sample-482.webp"}, {"text": "示例文本483号"}]}]}, "parameters": {"size": "2K", "n": 1, "watermark": false}}));
}

#[test]
fn body_211_ds_mm_wan2_6_image_sse() {
    assert_same(&MULTIMODAL, "211-ds-mm-wan2.6-image-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "wan2.6-image", "input": {"messages": [{"role": "user", "content": [{"text": "示例文本488号"}]}]}, "parameters": {"max_images": 3, "size": "1280*1280", "stream": true, "enable_interleave": true}}));
}

#[test]
fn body_214_ds_mm_qwen_vl_ocr_latest_ocr_image() {
    assert_same(&MULTIMODAL, "214-ds-mm-qwen-vl-ocr-latest-ocr-image", &qwen_request!(MultimodalRequest {"model": "qwen-vl-ocr-latest", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-493.jpg", "min_pixels": 3072, "max_pixels": 8388608, "enable_rotate": false}]}]}, "parameters": {"ocr_options": {"task": "advanced_recognition"}}}));
}

#[test]
fn body_217_ds_mm_qwen_vl_ocr_latest_ocr_image() {
    assert_same(&MULTIMODAL, "217-ds-mm-qwen-vl-ocr-latest-ocr-image", &qwen_request!(MultimodalRequest {"model": "qwen-vl-ocr-latest", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-499.jpg", "min_pixels": 3072, "max_pixels": 8388608, "enable_rotate": false}]}]}, "parameters": {"ocr_options": {"task": "document_parsing"}}}));
}

#[test]
fn body_220_ds_mm_qwen_vl_ocr_latest_ocr_image() {
    assert_same(&MULTIMODAL, "220-ds-mm-qwen-vl-ocr-latest-ocr-image", &qwen_request!(MultimodalRequest {"model": "qwen-vl-ocr-latest", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-502.png", "min_pixels": 3072, "max_pixels": 8388608, "enable_rotate": false}]}]}, "parameters": {"ocr_options": {"task": "multi_lan"}}}));
}

#[test]
fn body_223_ds_mm_qwen3_asr_flash_asropts_audioin() {
    assert_same(&MULTIMODAL, "223-ds-mm-qwen3-asr-flash-asropts-audioin", &qwen_request!(MultimodalRequest {"model": "qwen3-asr-flash", "input": {"messages": [{"content": [{"text": ""}], "role": "system"}, {"content": [{"audio": "https://media.example.com/sample-506.mp3"}], "role": "user"}]}, "parameters": {"asr_options": {"enable_itn": false}}}));
}

#[test]
fn body_226_ds_mm_minimax_speech_2_8_turbo_voice_clone() {
    assert_same(&MULTIMODAL, "226-ds-mm-minimax-speech-2.8-turbo-voice-clone", &qwen_request!(MultimodalRequest {"input": {"action": "voice_clone", "voice_id": "bailian-test-voice-22", "audio_url": "https://media.example.com/sample-511.wav", "text": "示例文本512号"}, "model": "MiniMax/speech-2.8-turbo"}));
}

#[test]
fn body_229_ds_mm_qwen_image_max() {
    assert_same(&MULTIMODAL, "229-ds-mm-qwen-image-max", &qwen_request!(MultimodalRequest {"model": "qwen-image-max", "input": {"messages": [{"role": "user", "content": [{"text": "示例文本520号"}]}]}, "parameters": {"negative_prompt": "示例文本521号", "prompt_extend": true, "watermark": false, "size": "1664*928"}}));
}

#[test]
fn body_232_ds_mm_qwen_audio_asr_audioin() {
    assert_same(&MULTIMODAL, "232-ds-mm-qwen-audio-asr-audioin", &qwen_request!(MultimodalRequest {"model": "qwen-audio-asr", "input": {"messages": [{"role": "user", "content": [{"audio": "https://media.example.com/sample-529.mp3"}]}]}}));
}

#[test]
fn body_235_ds_mm_qwen_vl_max_latest_video() {
    assert_same(&MULTIMODAL, "235-ds-mm-qwen-vl-max-latest-video", &qwen_request!(MultimodalRequest {"model": "qwen-vl-max-latest", "input": {"messages": [{"role": "user", "content": [{"video": ["https://media.example.com/sample-536.jpg", "https://media.example.com/sample-537.jpg", "https://media.example.com/sample-538.jpg", "https://media.example.com/sample-539.jpg"]}, {"text": "示例文本540号"}]}]}}));
}

#[test]
fn body_238_ds_mm_qwen3_omni_30b_a3b_captioner_audioin() {
    assert_same(&MULTIMODAL, "238-ds-mm-qwen3-omni-30b-a3b-captioner-audioin", &qwen_request!(MultimodalRequest {"model": "qwen3-omni-30b-a3b-captioner", "input": {"messages": [{"role": "user", "content": [{"audio": "https://media.example.com/sample-546.wav"}]}]}}));
}

#[test]
fn body_241_ds_mm_qwen3_asr_flash_sse_asropts_audioin() {
    assert_same(&MULTIMODAL, "241-ds-mm-qwen3-asr-flash-sse-asropts-audioin", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen3-asr-flash", "input": {"messages": [{"content": [{"text": ""}], "role": "system"}, {"content": [{"audio": "https://media.example.com/sample-548.mp3"}], "role": "user"}]}, "parameters": {"incremental_output": true, "asr_options": {"enable_itn": false}}}));
}

#[test]
fn body_244_ds_mm_multimodal_dialog_sse() {
    assert_same(&MULTIMODAL, "244-ds-mm-multimodal-dialog-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "multimodal-dialog", "input": {"directive": "Request", "app_id": "xxxxxx", "text": ""}, "parameters": {"images": [{"type": "url", "value": "img_url"}], "client_info": {"user_id": "test-251222", "device": {"uuid": "test-251222-123"}}, "biz_params": {"commands": [{"name": "agent_command", "exec_params": {"app_id": "image_to_image", "intent": "open_image_to_image", "slots": [{"name": "function", "norm_value": "imageAssistant"}, {"name": "size", "norm_value": "768*768"}]}}], "user_defined_params": {"image_to_image": {"user_prompt_params": {"positive": {"hair": "示例文本553号", "name": "示例文本554号"}, "negative": {"style": "示例文本555号"}}}}}}}));
}

#[test]
fn body_247_ds_mm_qwen_audio_turbo_audioin() {
    assert_same(&MULTIMODAL, "247-ds-mm-qwen-audio-turbo-audioin", &qwen_request!(MultimodalRequest {"model": "qwen-audio-turbo", "input": {"messages": [{"role": "system", "content": [{"text": "sample text 560"}]}, {"role": "user", "content": [{"audio": "data:;base64,U2FtcGxl"}, {"text": "示例文本561号"}]}]}}));
}

#[test]
fn body_250_ds_mm_qwen3_5_plus_image() {
    assert_same(&MULTIMODAL, "250-ds-mm-qwen3.5-plus-image", &qwen_request!(MultimodalRequest {"model": "qwen3.5-plus", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-568.jpeg"}, {"text": "示例文本569号"}]}]}}));
}

#[test]
fn body_253_ds_mm_qwen3_5_plus_video() {
    assert_same(&MULTIMODAL, "253-ds-mm-qwen3.5-plus-video", &qwen_request!(MultimodalRequest {"model": "qwen3.5-plus", "input": {"messages": [{"role": "user", "content": [{"video": "https://media.example.com/sample-575.mp4", "fps": 2}, {"text": "示例文本576号"}]}]}}));
}

#[test]
fn body_256_ds_mm_qwen3_5_plus_video() {
    assert_same(&MULTIMODAL, "256-ds-mm-qwen3.5-plus-video", &qwen_request!(MultimodalRequest {"model": "qwen3.5-plus", "input": {"messages": [{"role": "user", "content": [{"video": "data:video/mp4;base64,U2FtcGxl"}, {"text": "示例文本583号"}]}]}}));
}

#[test]
fn body_259_ds_mm_qvq_max_sse_image() {
    assert_same(&MULTIMODAL, "259-ds-mm-qvq-max-sse-image", &qwen_request!(MultimodalRequest {"stream": true, "model": "qvq-max", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-587.jpg"}, {"text": "示例文本588号"}]}]}}));
}

#[test]
fn body_recorded_016_multimodal_generation_audio_sse() {
    assert_same(&MULTIMODAL, "recorded/016-multimodal-generation-audio-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen-audio-turbo", "input": {"messages": [{"role": "system", "content": [{"text": "sample text 930"}]}, {"role": "user", "content": [{"audio": "https://media.example.com/sample-931.wav"}, {"text": "示例文本932号"}]}]}, "parameters": {"seed": 1234, "top_k": 100, "top_p": 0.81, "incremental_output": true}}));
}

#[test]
fn body_recorded_019_multimodal_generation_message_with_tools_sse() {
    assert_same(&MULTIMODAL, "recorded/019-multimodal-generation-message-with-tools-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen3.6-plus", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-939.jpeg"}, {"text": "示例文本940号"}]}, {"content": [], "role": "assistant", "tool_calls": [{"function": {"arguments": "{\"location\": \"示例文本941号\"}", "name": "get_current_weather"}, "id": "call_aa99ad078f294a3d81da41d7", "index": 0, "type": "function"}, {"function": {"arguments": "{\"location\": \"示例文本942号\"}", "name": "get_current_weather"}, "id": "call_aa8b6311567847e197e6ca7f", "index": 1, "type": "function"}]}, {"role": "tool", "content": [{"text": "示例文本943号"}], "tool_call_id": "call_aa99ad078f294a3d81da41d7"}, {"role": "tool", "content": [{"text": "示例文本944号"}], "tool_call_id": "call_aa8b6311567847e197e6ca7f"}]}, "parameters": {"incremental_output": true, "enable_thinking": true, "tools": [{"type": "function", "function": {"name": "get_current_weather", "description": "示例文本945号", "parameters": {"type": "object", "properties": {"location": {"type": "string", "description": "示例文本946号"}}, "required": ["location"]}}}], "parallel_tool_calls": true}}));
}

#[test]
fn body_recorded_022_multimodal_generation_vl_ocr_key_information_extraction_nosse() {
    assert_same(&MULTIMODAL, "recorded/022-multimodal-generation-vl-ocr-key-information-extraction-nosse", &qwen_request!(MultimodalRequest {"model": "qwen-vl-ocr-latest", "input": {"messages": [{"role": "user", "content": [{"image": "https://media.example.com/sample-952.jpg"}]}]}, "parameters": {"ocr_options": {"task": "key_information_extraction", "task_config": {"result_schema": {"乘车日期": "示例文本953号", "发票": {"发票代码": "示例文本954号", "发票号码": "示例文本955号"}}}}}}));
}

#[test]
fn body_recorded_025_multimodal_generation_vl_sse() {
    assert_same(&MULTIMODAL, "recorded/025-multimodal-generation-vl-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen-vl-plus", "input": {"messages": [{"role": "system", "content": [{"text": "sample text 960"}]}, {"role": "user", "content": [{"image": "https://media.example.com/sample-961.jpeg"}, {"text": "示例文本962号"}]}]}, "parameters": {"incremental_output": true, "seed": 1234, "top_k": 100, "top_p": 0.81}}));
}

#[test]
fn body_recorded_028_multimodal_generation_vl_video_sse() {
    assert_same(&MULTIMODAL, "recorded/028-multimodal-generation-vl-video-sse", &qwen_request!(MultimodalRequest {"stream": true, "model": "qwen-vl-max", "input": {"messages": [{"role": "user", "content": [{"video": ["https://media.example.com/sample-970.jpg", "https://media.example.com/sample-971.jpg", "https://media.example.com/sample-972.jpg", "https://media.example.com/sample-973.jpg"]}, {"text": "示例文本974号"}]}]}, "parameters": {"seed": 1234, "top_p": 0.01, "temperature": 0.1, "repetition_penalty": 1.05, "incremental_output": true}}));
}
