//! Films.
//!
//! Source: the references of Wan video, VACE and style transform, as of 2026.

use super::{
    Api, Family, Object, Protocol, Shape, Width, Words, chat, generation::FOREIGN, headers::HEADERS, input,
    making, optional, required,
};
use crate::{check::Bound, models::Endpoint};

/// Films from text, pictures, films and sound, as a task: `POST /api/v1/services/aigc/video-
/// generation/video-synthesis`.
pub static VIDEO_GENERATION: Api = Api {
    name: "VideoGenerationRequest",
    body: &VIDEO_GENERATION_BODY,
    protocol: Protocol::DashScope,
    family: Family::Video,
    endpoints: &[Endpoint::VideoGeneration],
    foreign: FOREIGN,
    input: Some("input"),
    parameters: Some("parameters"),
};

static VIDEO_GENERATION_BODY: Object = Object {
    rust: "VideoGenerationRequest",
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&VIDEO_INPUT, "{ prompt: \"...\" }", "What is to be filmed."),
        optional(
            "parameters",
            Shape::Object(&VIDEO_PARAMETERS),
            "{ size: \"1280*720\" }",
            "How it is filmed.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static VIDEO_INPUT: Object = Object {
    rust: "VideoInput",
    parameters: &[
        making::PROMPT,
        making::NEGATIVE_PROMPT,
        optional(
            "audio_url",
            Shape::Text,
            "\"https://...\"",
            "What is heard in the film, on wan2.5, wan2.6 and wan2.7-t2v.",
        )
        .url(),
        optional(
            "img_url",
            Shape::Text,
            "\"https://...\"",
            "The first picture, on the image-to-video models up to wan2.6.",
        )
        .url(),
        optional("template", Shape::Text, "\"flying\"", "A ready-made effect; then `prompt` does not count."),
        optional(
            "media",
            Shape::List(&Shape::Object(&MEDIUM)),
            "[{ type: \"first_frame\", url: \"https://...\" }]",
            "What the film is made from, on wan2.7, wan3.0 and the models of other makers.",
        ),
        optional(
            "reference_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Pictures and films of who appears, on wan2.6-r2v.",
        )
        .url(),
        optional(
            "reference_video_urls",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "The older form of `reference_urls`: films alone.",
        )
        .url(),
        optional("function", Shape::Words(&VIDEO_FUNCTION), "\"image_reference\"", "What VACE does.")
            .one_of(&[
                "video-synthesis",
                "image_reference",
                "video_repainting",
                "video_edit",
                "video_extension",
                "video_outpainting",
            ])
            .refused_as("E094"),
        optional(
            "ref_images_url",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Pictures of what is to be seen, on VACE.",
        )
        .url(),
        optional(
            "video_url",
            Shape::Text,
            "\"https://...\"",
            "The film to change, on VACE and style models.",
        )
        .url(),
        optional(
            "mask_image_url",
            Shape::Text,
            "\"https://...\"",
            "What of the first picture is changed: white, on VACE.",
        )
        .url(),
        optional(
            "mask_video_url",
            Shape::Text,
            "\"https://...\"",
            "What of each picture is changed: white, on VACE.",
        )
        .url(),
        optional(
            "mask_frame_id",
            Shape::Integer(Width::U32),
            "1",
            "The picture that `mask_image_url` is for.",
        )
        .between(Bound::Inclusive(1.0), Bound::None),
        optional(
            "first_frame_url",
            Shape::Text,
            "\"https://...\"",
            "The picture that the film begins with, on VACE.",
        )
        .url(),
        optional("last_frame_url", Shape::Text, "\"https://...\"", "The picture that it ends with, on VACE.")
            .url(),
        optional("first_clip_url", Shape::Text, "\"https://...\"", "The film that it goes on from, on VACE.")
            .url(),
        optional("last_clip_url", Shape::Text, "\"https://...\"", "The film that it leads to, on VACE.")
            .url(),
        // Where the reference of Kling of 2026-05 has them: not in `parameters`.
        optional(
            "element_list",
            Shape::List(&Shape::Json),
            "[{ element_id: 1 }]",
            "Who and what appears, on Kling models.",
        ),
        optional(
            "multi_prompt",
            Shape::List(&Shape::Json),
            "[{ index: 1, prompt: \"...\", duration: 5 }]",
            "What each shot shows, on Kling models.",
        ),
        optional("multi_shot", Shape::Bool, "true", "Whether there are several shots, on Kling models."),
        optional("shot_type", Shape::Text, "customize", "Who divides the video into shots, on Kling models."),
    ],
    short_forms: &[],
};

static MEDIUM: Object = Object {
    rust: "Medium",
    parameters: &[
        required("type", Shape::Words(&MEDIA_TYPE), "\"first_frame\"", "What it is for."),
        required("url", Shape::Text, "\"https://...\"", "Where it is.").url().missing("E057"),
        optional(
            "reference_voice",
            Shape::Text,
            "\"https://...\"",
            "How the one in it speaks, on wan2.7-r2v.",
        )
        .url(),
        optional(
            "keep_original_sound",
            Shape::Text,
            "yes",
            "Whether the audio of a video is kept, on Kling models.",
        ),
        optional(
            "ref_name",
            Shape::Text,
            "...",
            "The name by which the prompt calls it, on `PixVerse` models.",
        ),
    ],
    short_forms: &[],
};

static VIDEO_PARAMETERS: Object = Object {
    rust: "VideoParameters",
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, with an asterisk between them.",
        ),
        optional(
            "resolution",
            Shape::Text,
            "\"720P\"",
            "How fine the picture is: `480P`, `720P` or `1080P`.",
        ),
        optional("ratio", Shape::Text, "\"16:9\"", "The form of the picture, on wan2.7 and wan3.0."),
        making::DURATION,
        making::PROMPT_EXTEND,
        making::WATERMARK,
        making::SEED,
        optional(
            "shot_type",
            Shape::Text,
            "\"multi\"",
            "Whether there is one shot or several: `single` or `multi`.",
        ),
        optional(
            "audio",
            Shape::Bool,
            "false",
            "Whether the film has sound, on models that let it be chosen.",
        ),
        optional(
            "audio_setting",
            Shape::Text,
            "\"origin\"",
            "Whether an edited film keeps its sound: `auto` or `origin`.",
        )
        .one_of(&["auto", "origin"]),
        optional(
            "obj_or_bg",
            Shape::List(&Shape::Text),
            "[\"obj\", \"bg\"]",
            "What each of `ref_images_url` shows: `obj` or `bg`, on VACE.",
        ),
        optional(
            "control_condition",
            Shape::Text,
            "\"posebodyface\"",
            "What of a film is kept: `posebodyface`, `posebody`, `depth` or `scribble`, on VACE.",
        )
        .one_of(&["", "posebodyface", "posebody", "depth", "scribble"]),
        optional("strength", Shape::Number, "0.8", "How strongly it is kept, with `video_repainting`.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0)),
        optional(
            "mask_type",
            Shape::Text,
            "\"tracking\"",
            "Whether the mask follows what it covers: `tracking` or `fixed`.",
        )
        .one_of(&["tracking", "fixed"]),
        optional("expand_ratio", Shape::Number, "0.05", "How far a mask that follows grows.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0)),
        optional("expand_mode", Shape::Text, "\"hull\"", "How it grows: `hull`, `bbox` or `original`.")
            .one_of(&["hull", "bbox", "original"]),
        optional(
            "top_scale",
            Shape::Number,
            "1.5",
            "How far the film grows upwards, with `video_outpainting`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("bottom_scale", Shape::Number, "1.5", "How far it grows downwards.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("left_scale", Shape::Number, "1.5", "How far it grows to the left.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("right_scale", Shape::Number, "1.5", "How far it grows to the right.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("mode", Shape::Text, "\"std\"", "How much work goes into the film, on Kling models."),
        optional(
            "style",
            Shape::Integer(Width::U32),
            "0",
            "The style that a film gets, on video-style-transform.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(7.0))
        .refused_as("E065"),
        optional(
            "video_fps",
            Shape::Integer(Width::U32),
            "15",
            "How many pictures a second it gets, on video-style-transform.",
        )
        .between(Bound::Inclusive(15.0), Bound::Inclusive(25.0))
        .refused_as("E065"),
        optional(
            "animate_emotion",
            Shape::Bool,
            "false",
            "Whether faces are animated, on video-style-transform.",
        ),
        optional(
            "min_len",
            Shape::Integer(Width::U32),
            "720",
            "The length of the shorter side, on video-style-transform: 720 or 540.",
        )
        .one_of(&["720", "540"])
        .refused_as("E065"),
        optional(
            "use_SR",
            Shape::Bool,
            "true",
            "Whether the result is made finer, on video-style-transform.",
        ),
        optional("aspect_ratio", Shape::Text, "16:9", "The aspect ratio of the video, on Kling models."),
    ],
    short_forms: &[],
};

static MEDIA_TYPE: Words = Words {
    rust: "MediaType",
    known: &[
        ("first_frame", "FirstFrame"),
        ("last_frame", "LastFrame"),
        ("driving_audio", "DrivingAudio"),
        ("first_clip", "FirstClip"),
        ("reference_image", "ReferenceImage"),
        ("reference_video", "ReferenceVideo"),
        ("reference_audio", "ReferenceAudio"),
        ("video", "Video"),
        ("image", "Image"),
        ("file", "File"),
        ("link", "Link"),
    ],
};

static VIDEO_FUNCTION: Words = Words {
    rust: "VideoFunction",
    known: &[
        ("video-synthesis", "VideoSynthesis"),
        ("image_reference", "ImageReference"),
        ("video_repainting", "VideoRepainting"),
        ("video_edit", "VideoEdit"),
        ("video_extension", "VideoExtension"),
        ("video_outpainting", "VideoOutpainting"),
    ],
};
