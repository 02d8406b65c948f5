//! Videos that are made: from what, how long, and of what size.

use serde_json::{Value as Json, json};

use crate::edge::{Body, Edge};

pub(crate) fn edges() -> Vec<Edge> {
    let mut edges = durations();
    edges.extend(frames());
    edges.extend(media());
    edges.extend(inputs());
    edges.extend(vace());
    edges
}

const IMAGE: &str = "https://example.com/a.png";
const VIDEO: &str = "https://example.com/a.mp4";

fn filmed(model: &str, input: Json) -> Body {
    Body::of_input("VideoGenerationRequest", model, input)
}

/// A video from a prompt.
fn told(model: &str) -> Body {
    filmed(model, json!({ "prompt": "Mist" }))
}

/// A video from media of these types.
fn made_of(model: &str, types: &[&str]) -> Body {
    filmed(model, json!({ "prompt": "Mist", "media": of_types(types) }))
}

fn of_types(types: &[&str]) -> Json {
    types.iter().map(|kind| json!({ "type": kind, "url": "https://example.com/a" })).collect()
}

fn durations() -> Vec<Edge> {
    let at = "parameters.duration";
    let mut edges = Vec::new();
    for (model, inside, outside) in [
        ("wan2.6-t2v", 2, 1),
        ("wan2.6-t2v", 15, 16),
        ("wan2.5-t2v-preview", 10, 9),
        ("wan2.2-t2v-plus", 5, 6),
        ("wan3.0-video", 2, 1),
        ("wan3.0-video", 30, 31),
        ("wan3.0-video", -1, 0),
        ("wan3.0-video", -1, -2),
    ] {
        edges.push(told(model).edge("video_duration", at, inside, outside));
    }
    edges.push(made_of("wan2.7-videoedit", &["video"]).edge("video_duration", at, 0, 1));
    edges.push(made_of("wan2.7-videoedit", &["video"]).edge("video_duration", at, 10, 11));
    edges
}

fn frames() -> Vec<Edge> {
    vec![
        told("wan2.6-t2v").edge("video_frame", "parameters.size", "1280*720", "832*480"),
        told("wan2.5-t2v-preview").edge("video_frame", "parameters.size", "832*480", "832*481"),
        told("wan2.7-t2v").edge("video_frame", "parameters.resolution", "720P", "720p"),
        told("wan2.7-t2v").edge("video_frame", "parameters.resolution", "1080P", "480P"),
        told("wan2.7-t2v").edge("video_frame", "parameters.ratio", "3:4", "adaptive"),
        told("wan3.0-video").edge("video_frame", "parameters.ratio", "adaptive", "2:1"),
        told("wan2.7-t2v").breaks("video_frame", "parameters.size", "1280*720"),
    ]
}

fn media() -> Vec<Edge> {
    let edge = |model: &str, inside: &[&str], outside: &[&str]| {
        made_of(model, inside).breaks("video_media", "input.media", of_types(outside))
    };
    let many = |kind: &'static str, count: usize| vec![kind; count];
    vec![
        edge("wan2.7-i2v", &["first_frame", "last_frame", "driving_audio"], &["last_frame"]),
        edge("wan2.7-i2v", &["first_clip", "last_frame"], &["first_clip", "first_frame"]),
        edge("wan2.7-i2v", &["first_frame"], &["first_frame", "first_frame"]),
        edge("wan2.7-r2v", &["reference_image"], &["first_frame"]),
        edge("wan2.7-r2v", &many("reference_image", 5), &many("reference_image", 6)),
        edge("wan2.7-videoedit", &["video"], &["video", "video"]),
        edge(
            "wan2.7-videoedit",
            &[vec!["video"], many("reference_image", 4)].concat(),
            &[vec!["video"], many("reference_image", 5)].concat(),
        ),
        edge("wan3.0-video", &["first_frame", "last_frame"], &["first_frame", "reference_image"]),
        edge("wan3.0-video", &many("reference_image", 10), &many("reference_image", 11)),
        edge("wan3.0-video", &many("reference_video", 5), &many("reference_video", 6)),
        edge("wan3.0-video", &many("reference_audio", 5), &many("reference_audio", 6)),
        edge("wan3.0-video", &["file"], &["file", "link"]),
    ]
}

fn inputs() -> Vec<Edge> {
    let animated = Body::of(
        "ImageToVideoRequest",
        json!({
            "model": "emo-v1",
            "input": {
                "image_url": IMAGE,
                "audio_url": "https://example.com/a.mp3",
                "face_bbox": [302, 286, 610, 593],
                "ext_bbox": [71, 9, 840, 778],
            },
        }),
    );
    let mut edges = vec![
        told("wan2.6-t2v").needs("video_input_missing", "input.prompt", "input"),
        filmed("wan2.6-i2v", json!({ "img_url": IMAGE })).needs(
            "video_input_missing",
            "input.img_url",
            "input",
        ),
        told("wan3.0-video").needs("video_input_missing", "input.prompt", "input"),
        animated.needs("video_input_missing", "input.audio_url", "input"),
    ];
    for name in ["input.face_bbox", "input.ext_bbox"] {
        edges.push(animated.breaks("box_of_four", name, json!([1, 2, 3])));
        edges.push(animated.breaks("box_of_four", name, json!([1, 2, 3, 4, 5])));
    }
    edges
}

fn vace() -> Vec<Edge> {
    let vace = |input: Json, parameters: Json| {
        let body = filmed("wanx2.1-vace-plus", input).with("input.prompt", "Mist");
        body.with("parameters", parameters)
    };
    let images = |count: usize| vec![IMAGE; count];
    let referred = vace(
        json!({ "function": "image_reference", "ref_images_url": images(2) }),
        json!({ "obj_or_bg": ["obj", "bg"] }),
    );
    let (said, shown) = ("parameters.obj_or_bg", "input.ref_images_url");
    let repainted = vace(
        json!({ "function": "video_repainting", "video_url": VIDEO }),
        json!({ "control_condition": "depth" }),
    );
    let edited =
        vace(json!({ "function": "video_edit", "video_url": VIDEO, "mask_image_url": IMAGE }), json!({}));
    let three = referred.with(said, json!(["obj", "obj", "bg"])).with(shown, images(3));
    vec![
        three.beside("vace_input", &three.with(shown, images(4)).with(said, vec!["obj"; 4]), shown),
        referred.with(said, Json::Null).edge("vace_input", shown, images(1), json!([])),
        repainted.needs("vace_input", "input.video_url", "input"),
        repainted.needs("vace_input", "parameters.control_condition", "parameters"),
        repainted.edge("vace_input", shown, images(1), images(2)),
        edited.needs("vace_input", "input.video_url", "input"),
        edited.edge("vace_input", shown, images(1), images(2)),
        referred.edge("vace_obj_or_bg", said, json!(["obj", "bg"]), json!(["obj"])),
        referred.edge("vace_obj_or_bg", said, json!(["obj", "bg"]), json!(["obj", "bg", "obj"])),
        referred
            .edge("vace_obj_or_bg", said, json!(["obj", "obj"]), json!(["obj", "OBJ"]))
            .told_at("parameters.obj_or_bg[1]"),
        referred
            .edge("vace_obj_or_bg", said, json!(["bg", "obj"]), json!(["bg", "bg"]))
            .told_at("parameters.obj_or_bg[1]"),
        vace(json!({ "function": "image_reference", "ref_images_url": images(1) }), json!({})).breaks(
            "vace_obj_or_bg",
            shown,
            images(2),
        ),
        edited.breaks("vace_mask", "input.mask_video_url", VIDEO),
        edited.needs("vace_mask", "input.mask_image_url", "input"),
        edited.with("input.mask_video_url", VIDEO).with("input.mask_image_url", Json::Null).breaks(
            "vace_mask",
            "input.mask_frame_id",
            1,
        ),
    ]
}
