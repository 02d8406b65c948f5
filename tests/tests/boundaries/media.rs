//! Images, videos and audio in messages: where they are, how large, and how many.

use serde_json::{Value as Json, json};

use crate::{
    edge::{Body, Edge},
    numbers::chat,
};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = urls();
    edges.extend(counts());
    edges
}

/// A body with one image, and where its URL is.
fn shown(model: &str) -> (Body, &'static str) {
    let content = json!([{ "type": "image_url", "image_url": { "url": "https://example.com/a.png" } }]);
    (chat(model).with("messages[0].content", content), "messages[0].content[0].image_url.url")
}

/// A `data:` URL of so many bytes.
fn data_url(length: usize) -> String {
    let head = "data:image/png;base64,";
    format!("{head}{}", "A".repeat(length - head.len()))
}

fn urls() -> Vec<Edge> {
    let (body, url) = shown("qwen3-vl-plus");
    let mut edges: Vec<Edge> = [
        ("HTTPS://example.com/a", "example.com/a"),
        ("oss://bucket/a", "oss:bucket/a"),
        ("https://example.com/a%20b", "https://example.com/a b"),
        ("data:;base64,AA==", "data:;base64,"),
        ("data:;base64,AA==", "data:;base64,AA==="),
        ("data:image/png;base64,AA", "data:image/png,AA"),
        ("http://example.com/a", "file:///a"),
    ]
    .into_iter()
    .map(|(inside, outside)| body.edge("media_url", url, inside, outside))
    .collect();
    let hosts = [
        ("http://9.255.255.255/a", "http://10.0.0.0/a"),
        ("http://11.0.0.0/a", "http://10.255.255.255/a"),
        ("http://172.15.255.255/a", "http://172.16.0.0/a"),
        ("http://172.32.0.0/a", "http://172.31.255.255/a"),
        ("http://192.167.255.255/a", "http://192.168.0.0/a"),
        ("http://192.169.0.0/a", "http://192.168.255.255/a"),
        ("http://126.255.255.255/a", "http://127.0.0.0/a"),
        ("http://128.0.0.0/a", "http://127.255.255.255/a"),
        ("http://169.253.255.255/a", "http://169.254.0.0/a"),
        ("http://0.0.0.1/a", "http://0.0.0.0/a"),
        ("http://[2001:db8::1]/a", "http://[fc00::]/a"),
        ("http://localhost.com/a", "http://localhost:80/a"),
        ("https://a.oss-cn-beijing.aliyuncs.com/a", "https://a.oss-cn-beijing-internal.aliyuncs.com/a"),
    ];
    edges.extend(hosts.into_iter().map(|(inside, outside)| body.edge("media_host", url, inside, outside)));
    edges.push(body.edge("data_url_size", url, data_url(10_485_760), data_url(10_485_761)));
    let (text_only, url) = shown("qwen-plus");
    edges.push(text_only.edge("modality_unsupported", "model", "qwen3-vl-plus", "qwen-plus").told_at(url));
    edges
}

fn counts() -> Vec<Edge> {
    let (body, _) = shown("qwen3-vl-plus");
    let images = |count: usize| {
        let part = json!({ "type": "image_url", "image_url": { "url": "data:;base64,AA==" } });
        Json::from(vec![part; count])
    };
    let frames =
        |count: usize| json!([{ "type": "video", "video": vec!["https://example.com/a.png"; count] }]);
    let mut edges = vec![
        body.edge("data_url_count", "messages[0].content", images(250), images(251))
            .told_at("messages[0].content[250].image_url.url"),
    ];
    let mut add = |model: &str, inside: usize, outside: usize| {
        let edge = chat(model).edge("video_frames", "messages[0].content", frames(inside), frames(outside));
        edges.push(edge.told_at("messages[0].content[0].video"));
    };
    for (model, most) in [("qwen3-vl-plus", 2000), ("qwen-vl-max", 80), ("qwen3.5-plus", 8000)] {
        add(model, 4, 3);
        add(model, most, most + 1);
    }
    edges
}
