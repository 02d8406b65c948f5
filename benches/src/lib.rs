//! What is measured: the same bodies, replies and streams for all contestants.

use std::fmt::Write;

use qwen_request::{ChatRequest, Checked, InvalidRequest, qwen_request, try_qwen_request};

/// A run-time text of a request.
pub const QUESTION: &str = "What will the weather be like in Hangzhou tomorrow?";

/// Another.
pub const INSTRUCTION: &str = "Answer in one sentence, and say where you know it from.";

/// A request with two run-time texts.
pub fn request(instruction: &str, question: &str) -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen-plus",
        messages: [system(instruction), user(question)],
        temperature: 0.2,
        max_tokens: 512,
        stream: true,
        tools: [{
            type: "function",
            function: {
                name: "get_weather",
                description: "The weather in a city",
                parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
            },
        }],
    }
}

/// The same, checked when it runs.
pub fn request_at_run_time(
    model: &str,
    instruction: &str,
    question: &str,
) -> Result<Checked<ChatRequest>, InvalidRequest> {
    try_qwen_request! {
        model: model,
        messages: [system(instruction), user(question)],
        temperature: 0.2,
        max_tokens: 512,
        stream: true,
        tools: [{
            type: "function",
            function: {
                name: "get_weather",
                description: "The weather in a city",
                parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
            },
        }],
    }
}

/// The same request with nothing left to run time.
pub fn literal_request() -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen-plus",
        messages: [system("Answer in one sentence."), user("Why is the sky blue?")],
        temperature: 0.2,
        max_tokens: 512,
        stream: true,
        tools: [{
            type: "function",
            function: {
                name: "get_weather",
                description: "The weather in a city",
                parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
            },
        }],
    }
}

/// A typical body: a conversation with a tool.
pub const BODY: &str = r#"{
    "model": "qwen-plus",
    "messages": [
        {"role": "system", "content": "You are a helpful assistant. Answer in one sentence."},
        {"role": "user", "content": "What will the weather be like in Hangzhou tomorrow?"},
        {"role": "assistant", "content": "", "tool_calls": [{"id": "call_1", "type": "function", "index": 0,
            "function": {"name": "get_weather", "arguments": "{\"city\": \"Hangzhou\"}"}}]},
        {"role": "tool", "tool_call_id": "call_1", "content": "Sunny, 24 degrees, light wind from the east."},
        {"role": "user", "content": "And on the day after?"}
    ],
    "temperature": 0.7,
    "top_p": 0.8,
    "max_tokens": 1024,
    "stream": true,
    "stream_options": {"include_usage": true},
    "tools": [{"type": "function", "function": {"name": "get_weather", "description": "The weather in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string", "description": "Its name"}},
            "required": ["city"]}}}]
}"#;

/// The least that a chat is, in 65 bytes.
pub const SMALL_BODY: &str = r#"{"model":"qwen-plus","messages":[{"role":"user","content":"Hi"}]}"#;

/// A question about an image that stands in the body itself, as a `data:` URL of about 5 MB.
#[must_use]
pub fn body_with_image() -> String {
    const DIGITS: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ+/";
    let image = DIGITS.repeat(5_000_000 / DIGITS.len());
    format!(
        r#"{{"model":"qwen3-vl-plus","messages":[{{"role":"user","content":[{{"type":"image_url","image_url":{{"url":"data:image/png;base64,{image}"}}}},{{"type":"text","text":"What is this?"}}]}}]}}"#
    )
}

/// The least that a program can do to check and keep a text: one pass over it, and one copy.
#[must_use]
pub fn memchr_and_a_copy(text: &str) -> (Option<usize>, String) {
    (memchr::memchr(b'\\', text.as_bytes()), text.to_owned())
}

/// A refusal of the catalogue, as the service writes it.
pub const MESSAGE: &str =
    "<400> InternalError.Algo.InvalidParameter: Range of max_tokens should be [1, 8192]";

/// What a model answers, in its usual form: an escape every forty bytes.
const ANSWER: &str = r#"### Why the sky is blue

Sunlight is made of all colours. When it meets the molecules of the air, **short waves are scattered more than long
ones**: blue light (about 450 nm) roughly four times as much as red light (about 650 nm).

1. Blue light reaches your eye from every direction of the sky.
2. Red and yellow light comes straight from the sun.
3. Violet light is scattered even more, but the eye sees it badly.

Lord Rayleigh described this in 1871, hence the name "Rayleigh scattering". At sunset the light has a longer way through
the air, so that little blue is left of it.

"#;

/// A reply of about `bytes` bytes, half of it reasoning.
#[must_use]
pub fn reply(bytes: usize) -> String {
    let text = ANSWER.replace('\n', "\\n").replace('"', "\\\"");
    let text: String = text.chars().cycle().take(bytes.saturating_sub(500) / 2).collect();
    // Not in the middle of an escape.
    let text = text.trim_end_matches('\\');
    format!(
        r#"{{"choices":[{{"message":{{"role":"assistant","content":"{text}","reasoning_content":"{text}"}},"finish_reason":"stop","index":0,"logprobs":null}}],"object":"chat.completion","usage":{{"prompt_tokens":3019,"completion_tokens":104,"total_tokens":3123,"completion_tokens_details":{{"reasoning_tokens":52}},"prompt_tokens_details":{{"cached_tokens":2048}}}},"created":1735120033,"system_fingerprint":null,"model":"qwen-plus","id":"chatcmpl-d4b3b233-c2f3-9e40-56c2-dc2bf49c42b9"}}"#
    )
}

/// A stream of that many chunks, as the service sends it.
#[must_use]
pub fn stream(chunks: usize) -> String {
    let mut stream = String::new();
    let mut chunk = |content: &str, finish_reason: &str| {
        let _ = write!(
            stream,
            "data: {{\"choices\":[{{\"delta\":{{\"content\":\"{content}\"}},\"finish_reason\":{finish_reason},\"index\":0,\"logprobs\":null}}],\"object\":\"chat.completion.chunk\",\"usage\":null,\"created\":1735113344,\"system_fingerprint\":null,\"model\":\"qwen-plus\",\"id\":\"chatcmpl-e30f5ae7-3063-93c4-90fe-beb5f900bd57\"}}\n\n"
        );
    };
    for number in 1..chunks {
        chunk(if number % 3 == 0 { "天空" } else { " light" }, "null");
    }
    chunk("", "\"stop\"");
    stream.push_str("data: [DONE]\n\n");
    stream
}

/// The stream cut into pieces of 1 to 4096 bytes, the same on every run.
#[must_use]
pub fn pieces(stream: &str) -> Vec<&[u8]> {
    let mut rest = stream.as_bytes();
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let length = usize::try_from(random % 4096).unwrap_or_default() + 1;
        let (piece, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        pieces.push(piece);
        rest = after;
    }
    pieces
}
