//! Embedding and rerank: how many at once, what of, and how long the vectors are.

use serde_json::{Value as Json, json};

use crate::edge::{Body, Edge};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = texts();
    edges.extend(contents());
    edges.extend(rerank());
    edges
}

const IMAGE: &str = "https://example.com/a.png";
const VIDEO: &str = "https://example.com/a.mp4";

fn many(one: impl Into<Json>, count: usize) -> Json {
    Json::from(vec![one.into(); count])
}

fn texts() -> Vec<Edge> {
    let openai = |model: &str| Body::of("EmbeddingRequest", json!({ "model": model, "input": "a cat" }));
    let dashscope = |model: &str| {
        Body::of("TextEmbeddingRequest", json!({ "model": model, "input": { "texts": ["a cat"] } }))
    };
    let mut edges = vec![
        openai("text-embedding-v4").edge("embedding_input_empty", "input", " ", ""),
        openai("text-embedding-v4").edge("embedding_input_empty", "input", json!(["a"]), json!([])),
        openai("text-embedding-v4")
            .edge("embedding_input_empty", "input", json!(["a", "b"]), json!(["a", ""]))
            .told_at("input[1]"),
        dashscope("text-embedding-v4").breaks("embedding_input_empty", "input.texts", json!([])),
        openai("text-embedding-v4").edge("embedding_word", "encoding_format", "float", "floats"),
        dashscope("text-embedding-v4").edge("embedding_word", "parameters.text_type", "query", "Query"),
        dashscope("text-embedding-v4").edge("embedding_word", "parameters.output_type", "dense", "both"),
        dashscope("text-embedding-v2").edge(
            "embedding_sparse_unsupported",
            "parameters.output_type",
            "dense",
            "dense&sparse",
        ),
        dashscope("text-embedding-v3")
            .with("parameters.output_type", "sparse")
            .edge("embedding_sparse_unsupported", "model", "text-embedding-v4", "text-embedding-v2")
            .told_at("parameters.output_type"),
    ];
    let file = Body::of("TextEmbeddingRequest", json!({ "model": "text-embedding-async-v2", "input": {} }))
        .with("input.url", "https://example.com/texts.txt");
    edges.push(
        file.edge("embedding_source", "model", "text-embedding-async-v1", "text-embedding-v4")
            .told_at("input"),
    );
    edges.push(
        dashscope("text-embedding-v4")
            .edge("embedding_source", "model", "text-embedding-v2", "text-embedding-async-v2")
            .told_at("input"),
    );
    edges.push(dashscope("text-embedding-v4").needs("embedding_source", "input.texts", "input"));
    for (model, most) in
        [("text-embedding-v4", 10), ("text-embedding-v2", 25), ("qwen3.7-text-embedding", 20)]
    {
        let body = openai(model);
        edges.push(body.edge("embedding_batch_size", "input", many("a", most), many("a", most + 1)));
        let body = dashscope(model);
        edges.push(body.edge("embedding_batch_size", "input.texts", many("a", most), many("a", most + 1)));
    }
    for (model, inside, outside) in
        [("text-embedding-v4", 2048, 2049), ("text-embedding-v4", 64, 63), ("text-embedding-v3", 1024, 1536)]
    {
        edges.push(openai(model).edge("embedding_dimension", "dimensions", inside, outside));
        edges.push(dashscope(model).edge("embedding_dimension", "parameters.dimension", inside, outside));
    }
    edges
}

fn contents() -> Vec<Edge> {
    let body = |model: &str| {
        Body::of("MultimodalEmbeddingRequest", json!({ "model": model, "input": { "contents": ["a"] } }))
    };
    let (image, video) = (json!({ "image": IMAGE }), json!({ "video": VIDEO }));
    let at = "input.contents";
    let count = |model: &str, inside: Json, outside: Json| {
        body(model).edge("embedding_content_count", at, inside, outside)
    };
    let series = |count: usize| json!([{ "multi_images": many(IMAGE, count) }]);
    vec![
        count("qwen3-vl-embedding", many("a", 20), many("a", 21)),
        count("qwen3-vl-embedding", many(image.clone(), 10), many(image.clone(), 11)),
        count("qwen3-vl-embedding", json!([video]), many(video.clone(), 2)),
        count("qwen2.5-vl-embedding", many("a", 1), json!(["a", { "text": "b" }])),
        count("tongyi-embedding-vision-plus", series(8), series(9)),
        count("tongyi-embedding-vision-plus-2026-03-06", series(64), series(65)),
        count(
            "tongyi-embedding-vision-plus",
            json!([image, { "multi_images": many(IMAGE, 7) }]),
            json!([image, { "multi_images": many(IMAGE, 8) }]),
        ),
        body("qwen3-vl-embedding").edge(
            "embedding_content_unsupported",
            "input.contents[0]",
            image.clone(),
            json!({}),
        ),
        body("tongyi-embedding-vision-plus")
            .with(at, series(1))
            .edge(
                "embedding_content_unsupported",
                "model",
                "tongyi-embedding-vision-flash",
                "qwen3-vl-embedding",
            )
            .told_at("input.contents[0].multi_images"),
        body("qwen3-vl-embedding")
            .with("parameters.enable_fusion", true)
            .edge(
                "embedding_parameter_unsupported",
                "model",
                "qwen3-vl-embedding",
                "tongyi-embedding-vision-plus",
            )
            .told_at("parameters.enable_fusion"),
        body("tongyi-embedding-vision-plus-2026-03-06")
            .with("parameters.res_level", 1)
            .edge(
                "embedding_parameter_unsupported",
                "model",
                "tongyi-embedding-vision-flash-2026-03-06",
                "tongyi-embedding-vision-plus",
            )
            .told_at("parameters.res_level"),
        body("qwen3-vl-embedding").with(at, json!([video])).edge(
            "video_url_only",
            "input.contents[0].video",
            "oss://bucket/a.mp4",
            "data:video/mp4;base64,AAAA",
        ),
        body("multimodal-embedding-v1").breaks("embedding_dimension", "parameters.dimension", 1024),
    ]
}

fn rerank() -> Vec<Edge> {
    let body = |model: &str| {
        let input = json!({ "query": "a cat", "documents": ["a dog"] });
        Body::of("TextRerankRequest", json!({ "model": model, "input": input }))
    };
    let openai = Body::of(
        "RerankRequest",
        json!({ "model": "qwen3-rerank", "query": "a cat", "documents": ["a dog"] }),
    );
    let (image, video) = (json!({ "image": IMAGE }), json!({ "video": VIDEO }));
    let at = "input.documents";
    let count = |model: &str, inside: Json, outside: Json| {
        body(model).edge("rerank_document_count", at, inside, outside)
    };
    let vision = body("qwen3-vl-rerank");
    vec![
        count("gte-rerank-v2", many("a", 500), many("a", 501)),
        count("qwen3-vl-rerank", many("a", 100), many("a", 101)),
        count("qwen3-vl-rerank", many(image.clone(), 40), many(image.clone(), 41)),
        count("qwen3-vl-rerank", many(video.clone(), 4), many(video.clone(), 5)),
        openai.edge("rerank_document_count", "documents", many("a", 500), many("a", 501)),
        openai.edge("rerank_input_empty", "documents", json!(["a"]), json!([])),
        openai.edge("rerank_input_empty", "query", " ", ""),
        vision.edge(
            "rerank_input_empty",
            "input.documents[0]",
            json!({ "text": "a" }),
            json!({ "text": "" }),
        ),
        vision
            .with(at, json!([image]))
            .edge("rerank_content_unsupported", "model", "qwen3-vl-rerank", "gte-rerank-v2")
            .told_at("input.documents[0]"),
        vision.edge("rerank_content_unsupported", "input.documents[0]", image.clone(), json!({})),
        vision.edge("rerank_content_unsupported", "input.query", image, video).told_at("input.query.video"),
        body("qwen3-rerank")
            .with("parameters.instruct", "a")
            .edge("rerank_parameter_unsupported", "model", "qwen3.7-text-rerank", "gte-rerank-v2")
            .told_at("parameters.instruct"),
        vision
            .with("parameters.fps", 0.5)
            .edge("rerank_parameter_unsupported", "model", "qwen3-vl-rerank", "gte-rerank-v2")
            .told_at("parameters.fps"),
    ]
}
