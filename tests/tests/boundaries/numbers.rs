//! Numbers with a range of their own, and those whose range the parameter table states.

use serde_json::json;

use crate::{
    edge::{Body, Edge},
    image, speech,
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = sampling();
    edges.extend(of_models());
    edges.extend(elsewhere());
    edges.extend(of_rows());
    edges
}

/// A request to chat in the OpenAI-compatible protocol.
pub(crate) fn chat(model: &str) -> Body {
    Body::of("ChatRequest", json!({ "model": model, "messages": [{ "role": "user", "content": "Hello" }] }))
}

/// The same in the DashScope protocol.
pub(crate) fn generation(model: &str) -> Body {
    let input = json!({ "messages": [{ "role": "user", "content": "Hello" }] });
    Body::of("GenerationRequest", json!({ "model": model, "input": input }))
}

/// A request to a model for images or speech, which share an address with models that chat.
pub(crate) fn multimodal(model: &str, input: serde_json::Value) -> Body {
    Body::of_input("MultimodalRequest", model, input)
}

fn sampling() -> Vec<Edge> {
    let (chat, generation) = (chat("qwen-plus"), generation("qwen-plus"));
    let mut edges = vec![
        chat.edge("seed_range", "seed", 0, -1),
        chat.edge("seed_range", "seed", 2_147_483_647, 2_147_483_648_i64),
        generation.edge("generation_seed_range", "parameters.seed", i64::MAX, -1),
        chat.with("logprobs", true).edge("top_logprobs_range", "top_logprobs", 5, 6),
        generation.with("parameters.logprobs", true).edge(
            "top_logprobs_range",
            "parameters.top_logprobs",
            0,
            -1,
        ),
    ];
    let in_protocols = [(&chat, ""), (&generation, "parameters.")];
    for (body, holder) in in_protocols {
        let mut add = |rule, name: &str, inside: f64, outside: f64| {
            edges.push(body.edge(rule, &format!("{holder}{name}"), inside, outside));
        };
        add("temperature_range", "temperature", 0.0, -0.000_001);
        add("temperature_range", "temperature", 1.999_999, 2.0);
        add("top_p_range", "top_p", 0.000_001, 0.0);
        add("top_p_range", "top_p", 1.0, 1.000_001);
        add("repetition_penalty_range", "repetition_penalty", 0.000_001, 0.0);
        add("presence_penalty_range", "presence_penalty", -2.0, -2.000_001);
        add("presence_penalty_range", "presence_penalty", 2.0, 2.000_001);
        edges.push(body.edge("n_range", &format!("{holder}n"), 1, 0));
        edges.push(body.edge("n_range", &format!("{holder}n"), 4, 5));
        edges.push(body.edge("top_k_range", &format!("{holder}top_k"), 0, -1));
        let limit = format!("{holder}max_tokens");
        edges.push(body.edge("max_tokens_range", &limit, 1, 0));
    }
    edges
}

/// Ends that differ from model to model.
fn of_models() -> Vec<Edge> {
    let mut edges =
        vec![chat("qwen-plus").edge("max_completion_tokens_range", "max_completion_tokens", 1, 0)];
    for (model, most) in [("qwen-plus", 32_768), ("qwen-turbo", 16_384), ("qwen-vl-plus", 8_192)] {
        edges.push(chat(model).edge("max_tokens_range", "max_tokens", most, most + 1));
    }
    for (model, most) in [("qwen-plus", 81_920), ("qwen-turbo", 38_912)] {
        let body = chat(model).with("stream", true).with("enable_thinking", true);
        edges.push(body.edge("thinking_budget_range", "thinking_budget", 1, 0));
        edges.push(body.edge("thinking_budget_range", "thinking_budget", most, most + 1));
    }
    // Where efforts stand for budgets, 0 is the least.
    edges.push(chat("qwen3.8-max").edge("thinking_budget_range", "thinking_budget", 0, -1));
    edges
}

fn elsewhere() -> Vec<Edge> {
    let contents = json!({ "contents": ["a cat"] });
    let embedding =
        |model: &str| Body::of("MultimodalEmbeddingRequest", json!({ "model": model, "input": &contents }));
    let (fused, sized) =
        (embedding("qwen3-vl-embedding"), embedding("tongyi-embedding-vision-plus-2026-03-06"));
    let documents = json!({ "query": "a cat", "documents": ["a dog"] });
    let ranked = Body::of("TextRerankRequest", json!({ "model": "qwen3-vl-rerank", "input": documents }));
    let painted = image::old("wan2.2-t2i-flash");
    let filmed =
        Body::of("VideoGenerationRequest", json!({ "model": "wan2.6-t2v", "input": { "prompt": "Mist" } }));
    let mut edges = vec![
        sized.edge("res_level_range", "parameters.res_level", 0, -1),
        sized.edge("res_level_range", "parameters.res_level", 3, 4),
        sized.edge("max_video_frames_range", "parameters.max_video_frames", 64, 65),
    ];
    for body in [&fused, &ranked] {
        edges.push(body.edge("fps_range", "parameters.fps", 0.0, -0.000_001));
        edges.push(body.edge("fps_range", "parameters.fps", 1.0, 1.000_001));
    }
    for body in [&painted, &filmed, &image::asked("qwen-image-2.0")] {
        edges.push(body.edge("media_seed_range", "parameters.seed", 0, -1));
        edges.push(body.edge("media_seed_range", "parameters.seed", 2_147_483_647, 2_147_483_648_i64));
    }
    edges
}

/// Ranges and lists of the parameter table: one of each form, since one rule reads all rows.
fn of_rows() -> Vec<Edge> {
    let spoken = speech::spoken();
    let vocabulary = speech::vocabulary();
    let session = Body::of(
        "SpeechSessionRequest",
        json!({ "model": "qwen3-tts-flash-realtime", "session": { "voice": "Cherry" } }),
    );
    let redrawn = Body::of(
        "ImageGenerationRequest",
        json!({ "model": "wanx-style-repaint-v1", "input": { "image_url": "https://example.com/a.png" } }),
    );
    vec![
        spoken.edge("value_range", "input.rate", 0.5, 0.499_999),
        spoken.edge("value_range", "input.rate", 2.0, 2.000_001),
        spoken.edge("value_range", "input.volume", 0, -1),
        spoken.edge("value_range", "input.volume", 100, 101),
        vocabulary.edge("value_range", "input.vocabulary[0].weight", 1, 0),
        vocabulary.edge("value_range", "input.vocabulary[0].weight", 5, 6),
        session.edge("value_range", "session.bit_rate", 6, 5),
        session.edge("value_range", "session.bit_rate", 510, 511),
        session.edge("value_listed", "session.sample_rate", 48_000, 44_100),
        session.edge("value_listed", "session.mode", "commit", "Commit"),
        spoken
            .edge("value_listed", "input.language_hints", json!(["fil"]), json!(["zh", "fi"]))
            .told_at("input.language_hints[1]"),
        redrawn.edge("value_listed", "input.style_index", 0, -2),
        redrawn.edge("value_listed", "input.style_index", 9, 10),
    ]
}
