//! Bodies that the service takes, by reports of users and the newest pages, and that were refused once.
//!
//! Each has the label of its report. `check_json` takes them, and so does a strict check, which knows the names of parameters.

use qwen_request::Checker;

/// The report, the request type, and the body.
const TABLE: &[(&str, &str, &str)] = &[
    // No budget is given: nothing to compare a limit with.
    (
        "K1",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"max_completion_tokens":4096}"#,
    ),
    (
        "K1",
        "ChatRequest",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":"Hello"}],"stream":true,"max_completion_tokens":1}"#,
    ),
    (
        "K1",
        "ChatRequest",
        r#"{"model":"glm-5.2","messages":[{"role":"user","content":"Hello"}],"stream":true,"max_completion_tokens":2000}"#,
    ),
    (
        "K1",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"max_completion_tokens":4097,"thinking_budget":4096}"#,
    ),
    // What a model writes while it thinks, its row says.
    (
        "K2",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"enable_thinking":true,"max_tokens":65536}"#,
    ),
    (
        "K2",
        "ChatRequest",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":"Hello"}],"stream":true,"enable_thinking":true,"max_tokens":131072}"#,
    ),
    (
        "K2",
        "ChatRequest",
        r#"{"model":"qwen3-max-2026-01-23","messages":[{"role":"user","content":"Hello"}],"stream":true,"enable_thinking":true,"max_tokens":32768}"#,
    ),
    // An effort of none is thinking off.
    (
        "K3",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"reasoning_effort":"none","tools":[{"type":"function","function":{"name":"look_up","parameters":{"type":"object","properties":{}}}}],"tool_choice":{"type":"function","function":{"name":"look_up"}}}"#,
    ),
    (
        "K3",
        "ChatRequest",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false,"reasoning_effort":"none"}"#,
    ),
    (
        "K3",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"reasoning_effort":"none","n":2}"#,
    ),
    (
        "K4",
        "MultimodalRequest",
        r#"{"model":"qwen3.5-plus","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":true}}"#,
    ),
    (
        "K4",
        "MultimodalRequest",
        r#"{"model":"qwen3.7-plus","input":{"messages":[{"role":"user","content":[{"text":"Hello"}]}]},"parameters":{"incremental_output":false,"enable_thinking":false}}"#,
    ),
    (
        "K4",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false,"n":2}"#,
    ),
    // A tool can be forced while the model does not think.
    (
        "K9",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false,"tools":[{"type":"function","function":{"name":"look_up","parameters":{"type":"object","properties":{}}}}],"tool_choice":"required"}"#,
    ),
    (
        "K9",
        "ChatRequest",
        r#"{"model":"qwen3.5-flash","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false,"tools":[{"type":"function","function":{"name":"look_up"}}],"tool_choice":"required"}"#,
    ),
    (
        "9",
        "ChatRequest",
        r#"{"model":"kimi/kimi-k3","messages":[{"role":"user","content":"Hello"}],"stream":true,"tools":[{"type":"function","function":{"name":"look_up"}}],"tool_choice":"required"}"#,
    ),
    (
        "K11",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":"Hello"}],"stream":true,"thinking_budget":0}"#,
    ),
    (
        "K11",
        "ChatRequest",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":"Hello"}],"stream":true,"thinking_budget":262144}"#,
    ),
    // Voices that were cloned or designed.
    (
        "1",
        "MultimodalRequest",
        r#"{"model":"qwen3-tts-vc-2026-01-22","input":{"text":"Hello","voice":"qwen-tts-vc-anna-voice-20260801120000123-1a2b"}}"#,
    ),
    (
        "1",
        "MultimodalRequest",
        r#"{"model":"qwen3-tts-vc-0122","input":{"text":"Hello","voice":"qwen-tts-vc-realtime-voice-20260801120000123-ffff"}}"#,
    ),
    (
        "1",
        "MultimodalRequest",
        r#"{"model":"qwen3-tts-vd-2026-01-26","input":{"text":"Hello","voice":"qwen-tts-vd-old-man-voice-20260801120000123-00ff"}}"#,
    ),
    // Files.
    (
        "2",
        "ChatRequest",
        r#"{"model":"qwen3.8-max","messages":[{"role":"user","content":[{"type":"file","file":{"file_url":"https://example.com/a.pdf"}},{"type":"text","text":"What is it about?"}]}],"include_tool_usage":true}"#,
    ),
    (
        "2",
        "ChatRequest",
        r#"{"model":"qwen3.8-27b","messages":[{"role":"user","content":[{"type":"file","file":{"file_url":"https://example.com/a.pdf"}},{"type":"text","text":"Sum it up."}]}],"stream":true}"#,
    ),
    (
        "2",
        "ChatRequest",
        r#"{"model":"qwen3.8-flash","messages":[{"role":"user","content":[{"type":"file","file":{"file_url":"https://example.com/a.pdf"}}]}]}"#,
    ),
    (
        "4",
        "GenerationRequest",
        r#"{"model":"qwen3.7-max","input":{"messages":[{"role":"user","content":"Hello"}]},"parameters":{"enable_thinking":true,"result_format":"message"}}"#,
    ),
    (
        "6",
        "EmbeddingRequest",
        r#"{"model":"text-embedding-v4","input":["Hello"],"encoding_format":"base64"}"#,
    ),
    (
        "7",
        "RerankRequest",
        r#"{"model":"qwen3-rerank","query":"Hello","documents":["a","b"],"return_documents":true}"#,
    ),
    (
        "7",
        "TextRerankRequest",
        r#"{"model":"qwen3-rerank","input":{"query":"Hello","documents":["a","b"]},"parameters":{"return_documents":true}}"#,
    ),
    // Recognition.
    (
        "8",
        "MultimodalRequest",
        r#"{"model":"fun-asr-flash-2026-06-15","input":{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"https://example.com/a.mp3"}}]}]},"parameters":{"format":"mp3","sample_rate":"16000"}}"#,
    ),
    (
        "8",
        "MultimodalRequest",
        r#"{"model":"qwen-audio-3.1-asr-flash","input":{"messages":[{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"data:audio/wav;base64,UklGRg=="}}]}]},"parameters":{"sample_rate":16000,"asr_options":{"enable_lid":true}}}"#,
    ),
    (
        "8",
        "MultimodalRequest",
        r#"{"model":"fun-asr-realtime","input":{"messages":[]},"parameters":{"audio_address":"https://example.com/a.wav","format":"wav","sample_rate":16000}}"#,
    ),
    // Schemas.
    (
        "9",
        "ChatRequest",
        r#"{"model":"qwen3.5-plus","messages":[{"role":"user","content":"Hello"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object"}}},"enable_thinking":false}"#,
    ),
    (
        "9",
        "ChatRequest",
        r#"{"model":"qwen3.6-flash","messages":[{"role":"user","content":"Hello"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object"}}}}"#,
    ),
    (
        "9",
        "ChatRequest",
        r#"{"model":"qwen-turbo","messages":[{"role":"user","content":"Hello"}],"response_format":{"type":"json_schema","json_schema":{"name":"answer","schema":{"type":"object"}}}}"#,
    ),
    (
        "10",
        "ChatRequest",
        r#"{"model":"MiniMax-M2.5","messages":[{"role":"user","content":"Hello"}],"stream":true,"max_tokens":131072}"#,
    ),
    (
        "10",
        "ImageToVideoRequest",
        r#"{"model":"videoretalk","input":{"video_url":"https://example.com/a.mp4","audio_url":"https://example.com/a.mp3","ref_image_url":""}}"#,
    ),
    (
        "10",
        "TextToImageRequest",
        r#"{"model":"wan2.5-t2i-preview","input":{"prompt":"a cat"},"parameters":{"size":"1024*1024"}}"#,
    ),
    (
        "10",
        "MultimodalRequest",
        r#"{"model":"qwen-image-edit","input":{"messages":[{"role":"user","content":[{"image":"https://example.com/a.png"},{"image":"https://example.com/b.png"},{"image":"https://example.com/c.png"},{"text":"Join them."}]}]}}"#,
    ),
    (
        "11",
        "VideoGenerationRequest",
        r#"{"model":"wan2.6-t2v","input":{"prompt":"a cat","function":"video-synthesis"},"parameters":{"size":"1280*720"}}"#,
    ),
    (
        "11",
        "ImageToVideoRequest",
        r#"{"model":"wan2.2-kf2v-flash","input":{"prompt":"a cat","function":"video-synthesis","first_frame_url":"https://example.com/a.png"}}"#,
    ),
    (
        "11",
        "TextEmbeddingRequest",
        r#"{"model":"text-embedding-async-v1","input":{"url":"https://example.com/texts.txt"}}"#,
    ),
    (
        "11",
        "TextEmbeddingRequest",
        r#"{"model":"text-embedding-async-v2","input":{"url":"oss://bucket/texts.txt"},"parameters":{"text_type":"query"}}"#,
    ),
    (
        "11",
        "TextEmbeddingRequest",
        r#"{"model":"my-vectors","input":{"url":"https://example.com/texts.txt"}}"#,
    ),
    (
        "11",
        "TextToImageRequest",
        r#"{"model":"wanx-poster-generation-v1","input":{"title":"Spring","sub_title":"is here","body_text":"See you.","prompt_text_zh":"春天","wh_ratios":"竖版","lora_name":"童话油画","lora_weight":0.8,"ctrl_ratio":0.7,"ctrl_step":0.7,"generate_mode":"generate","generate_num":1},"parameters":{}}"#,
    ),
    (
        "11",
        "TextToImageRequest",
        r#"{"model":"wanx-poster-generation-v1","input":{"auxiliary_parameters":"a3c1","generate_mode":"sr","generate_num":1}}"#,
    ),
    // Names of tools.
    (
        "12",
        "ChatRequest",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"}],"tools":[{"type":"function","function":{"name":"天气.查询"}}]}"#,
    ),
    (
        "12",
        "ChatRequest",
        r#"{"model":"qwen-max","messages":[{"role":"user","content":"Hello"}],"enable_thinking":false}"#,
    ),
    (
        "13",
        "ChatRequest",
        r#"{"model":"qwen-omni-turbo","stream":true,"messages":[{"role":"user","content":[{"type":"video","video":["https://example.com/1.png","https://example.com/2.png","https://example.com/3.png","https://example.com/4.png"]},{"type":"text","text":"What happens?"}]}]}"#,
    ),
    // What OpenAI's clients write back, and what agents send.
    (
        "section 2",
        "ChatRequest",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi","annotations":[],"audio":null,"function_call":null,"refusal":null},{"role":"user","content":"Go on"}]}"#,
    ),
    (
        "section 2",
        "ChatRequest",
        r#"{"model":"qwen-plus","messages":[{"role":"user","content":[{"type":"text","text":"Hello","cache_control":{"type":"ephemeral","ttl":"5m"}}]}],"chat_template_kwargs":{"enable_thinking":false},"prompt_cache_key":"k","verbosity":"low"}"#,
    ),
    (
        "section 2",
        "MultimodalRequest",
        r#"{"model":"qwen3-tts-instruct-flash","input":{"text":"Hello","voice":"Cherry"},"parameters":{"instructions":"Softly.","optimize_instructions":true}}"#,
    ),
    (
        "section 2",
        "MultimodalRequest",
        r#"{"model":"MiniMax/speech-2.8-hd","input":{"text":"Hello","voice_setting":{"voice_id":"a"},"audio_setting":{"format":"mp3"},"pronunciation_dict":{"tone":[]},"subtitle_enable":false,"stream":false}}"#,
    ),
    (
        "section 2",
        "GenerationRequest",
        r#"{"model":"tongyi-xiaomi-analysis-pro","input":{"messages":[{"role":"user","content":"Hello"}],"temperature":0.1,"top_k":1},"parameters":{"enable_encryption":true}}"#,
    ),
    (
        "section 2",
        "TranscriptionRequest",
        r#"{"model":"qwen3-asr-flash-filetrans","input":{"file_url":"https://example.com/a.mp3"},"parameters":{"corpus":{"text":"names"}}}"#,
    ),
    (
        "section 2",
        "ImageGenerationRequest",
        r#"{"model":"kling/kling-v3-image-generation","input":{"messages":[{"role":"user","content":[{"text":"a cat"}]}]},"parameters":{"aspect_ratio":"16:9","resolution":"2k","result_type":"single"}}"#,
    ),
    (
        "section 2",
        "TextToImageRequest",
        r#"{"model":"wanx-v1","input":{"prompt":"a cat","ref_image":"https://example.com/a.png"},"parameters":{"ref_mode":"repaint","ref_strength":0.5}}"#,
    ),
    (
        "section 2",
        "ImageToImageRequest",
        r#"{"model":"image-erase-completion","input":{"image_url":"https://example.com/a.png","mask_url":"https://example.com/b.png","foreground_url":"https://example.com/c.png"},"parameters":{"add_watermark":false,"dilate_flag":true,"fast_mode":true}}"#,
    ),
    (
        "section 2",
        "ImageToImageRequest",
        r#"{"model":"wanx-sketch-to-image-lite","input":{"prompt":"a cat","sketch_image_url":"https://example.com/a.png"},"parameters":{"style":"<auto>","sketch_weight":3,"sketch_extraction":false,"sketch_color":[[0,0,0]]}}"#,
    ),
    (
        "section 2",
        "VideoGenerationRequest",
        r#"{"model":"kling/kling-v3-omni-video-generation","input":{"multi_shot":true,"shot_type":"customize","multi_prompt":[{"index":1,"prompt":"a cat","duration":"5"}],"element_list":[{"element_id":1}],"media":[{"type":"video","url":"https://example.com/a.mp4","keep_original_sound":"yes"}]},"parameters":{"aspect_ratio":"16:9"}}"#,
    ),
    (
        "section 2",
        "VideoGenerationRequest",
        r#"{"model":"pixverse/pixverse-v5.6-r2v","input":{"prompt":"@cat runs","media":[{"type":"image","url":"https://example.com/a.png","ref_name":"cat"}]}}"#,
    ),
    (
        "section 2",
        "VideoGenerationRequest",
        r#"{"model":"wan2.7-t2v","input":{"prompt":"a cat"},"parameters":{"audio":true,"shot_type":"single"}}"#,
    ),
    // Models.
    (
        "Models",
        "SpeechRequest",
        r#"{"model":"qwen-audio-3.1-tts-plus","input":{"text":"Hello","voice":"longanyang"}}"#,
    ),
    ("Models", "ChatRequest", r#"{"model":"MiniMax-M3","messages":[{"role":"user","content":"Hello"}]}"#),
    (
        "Models",
        "ChatRequest",
        r#"{"model":"qwen3.8-max-preview","messages":[{"role":"user","content":"Hello"}]}"#,
    ),
];

#[test]
fn what_works_is_taken() {
    let mut refused = Vec::new();
    for (label, request, body) in TABLE {
        for_request!(*request, Request => {
            let names = Checker::<Request>::new().unknown_parameters(false);
            for (how, checker) in [("check_json", Checker::new()), ("strict", names)] {
                if let Err(invalid) = checker.check_json(body) {
                    refused.push(format!("{label}, {how}: {invalid}\n{body}"));
                }
            }
        });
    }
    assert!(refused.is_empty(), "{}", refused.join("\n\n"));
}
