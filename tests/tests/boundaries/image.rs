//! Images that are made: how many, how large, and from what.

use serde_json::{Value as Json, json};

use crate::{
    edge::{Body, Edge},
    numbers::multimodal,
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = numbers();
    edges.extend(sizes());
    edges.extend(messages());
    edges.extend(members());
    edges
}

const IMAGE: &str = "https://example.com/a.png";

/// A model that is asked in a message.
pub(crate) fn asked(model: &str) -> Body {
    multimodal(model, json!({ "messages": [{ "role": "user", "content": [{ "text": "Mist" }] }] }))
}

/// A model that is given a prompt.
pub(crate) fn old(model: &str) -> Body {
    Body::of("TextToImageRequest", json!({ "model": model, "input": { "prompt": "Mist" } }))
}

fn numbers() -> Vec<Edge> {
    let mut edges = Vec::new();
    let n = "parameters.n";
    for (body, most) in [(asked("qwen-image-2.0"), 6), (asked("qwen-image"), 1), (asked("wan2.7-image"), 4)] {
        edges.push(body.edge("image_count_range", n, 1, 0));
        edges.push(body.edge("image_count_range", n, most, most + 1));
    }
    edges.push(old("wan2.2-t2i-flash").edge("image_count_range", n, 4, 5));
    edges.push(old("wan2.2-t2i-flash").needs("prompt_missing", "input.prompt", "input"));
    let poster =
        Body::of_input("TextToImageRequest", "wanx-poster-generation-v1", json!({ "title": "Spring" }));
    edges.push(poster.breaks("prompt_missing", "model", "wanx2.0-t2i-turbo").told_at("input"));
    let series = asked("wan2.7-image").with("parameters.enable_sequential", true);
    edges.push(series.edge("image_count_range", n, 12, 13));
    edges.push(
        series.with(n, 5).breaks("image_count_range", "parameters.enable_sequential", false).told_at(n),
    );
    edges.push(old("wan2.2-t2i-flash").edge(
        "negative_prompt_length",
        "input.negative_prompt",
        "雾".repeat(500),
        "雾".repeat(501),
    ));
    edges
}

fn sizes() -> Vec<Edge> {
    let asked_sizes = [
        ("qwen-image-2.0", "512*512", "512*511"),
        ("qwen-image-2.0", "2048*2048", "2048*2049"),
        ("qwen-image-2.0", "1024*1024", "1K"),
        ("qwen-image", "1664*928", "1664*929"),
        ("wan2.7-image", "768*768", "768*767"),
        ("wan2.7-image", "2K", "4K"),
        ("wan2.7-image-pro", "4K", "8K"),
        ("wan2.7-image-pro", "4096*4096", "4096*4097"),
    ];
    let old_sizes = [
        ("wan2.2-t2i-flash", "512*512", "512*511"),
        ("wan2.2-t2i-flash", "1440*1440", "1441*1440"),
        ("wan2.2-t2i-flash", "1024*1024", "1024x1024"),
        ("wan2.2-t2i-flash", "1024*1024", "+1024*1024"),
    ];
    let edge =
        |body: Body, inside: &str, outside: &str| body.edge("image_size", "parameters.size", inside, outside);
    let asked_sizes =
        asked_sizes.into_iter().map(|(model, inside, outside)| edge(asked(model), inside, outside));
    let old_sizes = old_sizes.into_iter().map(|(model, inside, outside)| edge(old(model), inside, outside));
    asked_sizes.chain(old_sizes).collect()
}

/// Parts of a message: so many images, and a text.
fn parts(images: usize) -> Json {
    let images = vec![json!({ "image": IMAGE }); images];
    images.into_iter().chain([json!({ "text": "Mist" })]).collect()
}

fn messages() -> Vec<Edge> {
    let body = asked("qwen-image-2.0");
    let (user, system) = (
        json!({ "role": "user", "content": [{ "text": "a" }] }),
        json!({ "role": "system", "content": [{ "text": "a" }] }),
    );
    let (messages, content) = ("input.messages", "input.messages[0].content");
    let mut edges = vec![
        body.breaks("image_message", messages, json!([user, user])),
        body.needs("image_message", messages, "input"),
        body.breaks("image_message", messages, json!([user, system])),
        body.edge("image_content", content, json!([{ "text": "a" }]), "a"),
        body.edge("image_content", content, json!([{ "text": "a" }]), json!([{ "image": IMAGE }])),
        body.edge(
            "image_content",
            content,
            json!([{ "text": "a" }]),
            json!([{ "text": "a" }, { "text": "b" }]),
        ),
        asked("qwen-image-3.0").with(content, parts(1)).edge(
            "agent_with_pictures",
            "parameters.prompt_extend_mode",
            "direct",
            "agent",
        ),
        asked("qwen-image-3.0")
            .with("parameters.prompt_extend_mode", "agent")
            .breaks("agent_with_pictures", content, parts(1))
            .told_at("parameters.prompt_extend_mode"),
    ];
    let reads = [
        ("qwen-image-2.0", 3, 4),
        ("qwen-image", 0, 1),
        ("qwen-image-edit", 1, 0),
        ("qwen-image-edit", 3, 4),
        ("qwen-image-edit-plus", 1, 0),
        ("qwen-image-edit-plus", 3, 4),
        ("wan2.7-image", 9, 10),
    ];
    edges.extend(reads.map(|(model, inside, outside)| {
        asked(model).edge("image_inputs", content, parts(inside), parts(outside))
    }));
    edges
}

fn members() -> Vec<Edge> {
    let redrawn = Body::of(
        "ImageGenerationRequest",
        json!({ "model": "wanx-style-repaint-v1", "input": { "image_url": IMAGE, "style_index": 0 } }),
    );
    let own = redrawn.with("input.style_index", -1).with("input.style_ref_url", IMAGE);
    let worn = Body::of(
        "ImageToImageRequest",
        json!({ "model": "aitryon-plus", "input": { "person_image_url": IMAGE, "top_garment_url": IMAGE } }),
    );
    let edited = Body::of(
        "ImageToImageRequest",
        json!({ "model": "wan2.5-i2i-preview", "input": { "prompt": "Mist", "images": [IMAGE] } }),
    );
    let mut edges = vec![
        own.breaks("style_reference", "input.style_index", 0),
        own.needs("style_reference", "input.style_ref_url", "input.style_index"),
        worn.needs("garment_missing", "input.top_garment_url", "input"),
        worn.with("input", json!({ "person_image_url": IMAGE, "bottom_garment_url": IMAGE })).needs(
            "garment_missing",
            "input.bottom_garment_url",
            "input",
        ),
        edited.edge("image_inputs", "input.images", vec![IMAGE; 3], vec![IMAGE; 4]),
        edited.edge("image_inputs", "input.images", vec![IMAGE], json!([])),
    ];
    for (name, value) in [("size", json!("1024*1024")), ("prompt_extend", json!(true))] {
        let place = format!("parameters.{name}");
        edges.push(asked("qwen-image-edit").with("input.messages[0].content", parts(1)).breaks(
            "image_parameter_unsupported",
            &place,
            value,
        ));
    }
    edges
}
