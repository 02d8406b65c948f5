//! Videos between two frames, and animated portraits.
//!
//! Source: the references of Wan keyframes and animate, `VideoRetalk` and the portrait models, as of 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Protocol, Shape, Width, about, chat,
    headers::HEADERS, image_and_video, input, optional,
};
use crate::models::ServicePath;

/// Videos between two frames, and animated portraits, as a task.
pub static IMAGE_TO_VIDEO: Api = Api {
    name: "ImageToVideoRequest",
    path: ServicePath::ImageToVideo.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &IMAGE_TO_VIDEO_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Video,
    endpoints: &[ServicePath::ImageToVideo],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static IMAGE_TO_VIDEO_BODY: Object = Object {
    rust: "ImageToVideoRequest",
    about: about("Videos between two frames, and animated portraits, as a task"),
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&IMAGE_TO_VIDEO_INPUT, "{ prompt: \"...\" }", "The image to animate, and what drives it."),
        optional(
            "parameters",
            Shape::Object(&IMAGE_TO_VIDEO_PARAMETERS),
            "{ resolution: \"720P\" }",
            "Parameters of the video.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static IMAGE_TO_VIDEO_INPUT: Object = Object {
    rust: "ImageToVideoInput",
    about: about("The image to animate, and what drives it."),
    parameters: &[
        optional(
            "first_frame_url",
            Shape::Text,
            "\"https://...\"",
            "The image that the video begins with, on kf2v models.",
        )
        .url(),
        optional("last_frame_url", Shape::Text, "\"https://...\"", "The image that it ends with.").url(),
        image_and_video::PROMPT.more("At most 800 characters are used."),
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "template",
            Shape::Text,
            "\"flying\"",
            "The template of an effect; then only the first image is used.",
        ),
        optional("image_url", Shape::Text, "\"https://...\"", "The image of the person to animate.").url(),
        optional(
            "video_url",
            Shape::Text,
            "\"https://...\"",
            "The video whose motion is transferred, or whose lips are synchronized.",
        )
        .url(),
        optional("audio_url", Shape::Text, "\"https://...\"", "What is said.").url(),
        optional("ref_image_url", Shape::Text, "\"https://...\"", "The face to animate, on videoretalk.")
            .url(),
        optional(
            "watermark",
            Shape::Bool,
            "true",
            "Whether the video has an AI watermark, on wan2.2-animate models.",
        ),
        optional("template_id", Shape::Text, "\"AACT....\"", "The movement, on animate-anyone-gen2."),
        optional(
            "face_bbox",
            Shape::List(&Shape::Integer(Width::I64)),
            "[302, 286, 610, 593]",
            "The bounding box of the face, as the detection returned it.",
        )
        .more("Four integers.")
        .errors(&["E059", "E101"]),
        optional(
            "ext_bbox",
            Shape::List(&Shape::Integer(Width::I64)),
            "[71, 9, 840, 778]",
            "The bounding box of the person, as the detection returned it.",
        )
        .more("Four integers.")
        .errors(&["E059", "E101"]),
        optional("driven_id", Shape::Text, "\"mengwa_kaixin\"", "The expression, on emoji-v1.")
            .one_of(&[
                "mengwa_kaixin",
                "mengwa_dengyan",
                "mengwa_gandong",
                "mengwa_renzhen_1",
                "mengwa_jidong",
                "mengwa_kun_1",
                "mengwa_jiaoxie",
                "dagong_kaixin",
                "dagong_yangwang",
                "dagong_kunhuo",
                "dagong_zhuakuang",
                "dagong_wunai",
                "dagong_weixiao",
                "dagong_ganji",
                "jingdian_tiaopi",
                "jingdian_deyi_1",
                "jingdian_qidai",
                "jingdian_landuo_1",
                "jingdian_xianqi",
                "jingdian_lei",
            ])
            .refused_as("E060")
            .errors(&["E102"]),
        optional(
            "function",
            Shape::Text,
            "\"video-synthesis\"",
            "The function: `video-synthesis`, as the vendor's SDK writes it.",
        ),
    ],
    short_forms: &[],
};

static IMAGE_TO_VIDEO_PARAMETERS: Object = Object {
    rust: "ImageToVideoParameters",
    about: about("Parameters of the video."),
    parameters: &[
        optional("resolution", Shape::Text, "\"720P\"", "The resolution.").one_of(&["480P", "720P", "1080P"]),
        image_and_video::DURATION.more("5 on kf2v models."),
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        image_and_video::SEED,
        optional(
            "mode",
            Shape::Text,
            "\"wan-std\"",
            "The quality mode of the video, on wan2.2-animate models.",
        )
        .one_of(&["wan-std", "wan-pro"]),
        optional(
            "check_image",
            Shape::Bool,
            "false",
            "Whether the image is checked first, on wan2.2-animate models.",
        )
        .default("`true`"),
        optional(
            "video_extension",
            Shape::Bool,
            "true",
            "Whether a video that is shorter than the audio is extended, on videoretalk.",
        )
        .default("`false`"),
        optional(
            "query_face_threshold",
            Shape::Integer(Width::U32),
            "170",
            "The minimum similarity to the face in `ref_image_url`, on videoretalk.",
        )
        .between(Bound::Inclusive(120.0), Bound::Inclusive(200.0))
        .default("170"),
        optional(
            "use_ref_img_bg",
            Shape::Bool,
            "true",
            "Whether the background of the image is kept, on animate-anyone-gen2.",
        )
        .default("`false`"),
        optional("video_ratio", Shape::Text, "\"9:16\"", "The aspect ratio of the video then.")
            .one_of(&["9:16", "3:4"])
            .refused_as("E064")
            .default("`9:16`"),
        optional("style_level", Shape::Text, "\"normal\"", "The intensity of the expression, on emo-v1.")
            .one_of(&["normal", "calm", "active"])
            .refused_as("E063")
            .default("`normal`"),
        optional(
            "template_id",
            Shape::Text,
            "\"normal\"",
            "The template of the motion: how lively the face is, on liveportrait.",
        )
        .one_of(&["normal", "calm", "active"])
        .refused_as("E086")
        .default("`normal`"),
        optional("eye_move_freq", Shape::Number, "0.5", "The frequency of blinking, on liveportrait.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .refused_as("E086")
            .default("0.5"),
        optional("video_fps", Shape::Integer(Width::U32), "24", "The frames per second, on liveportrait.")
            .between(Bound::Inclusive(15.0), Bound::Inclusive(30.0))
            .refused_as("E086")
            .default("24"),
        optional(
            "mouth_move_strength",
            Shape::Number,
            "1.0",
            "The amplitude of mouth movements, on liveportrait.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.5))
        .refused_as("E086")
        .default("1"),
        optional(
            "head_move_strength",
            Shape::Number,
            "0.7",
            "The amplitude of head movements, on liveportrait.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .refused_as("E086")
        .default("0.7"),
        optional(
            "paste_back",
            Shape::Bool,
            "true",
            "Whether the face is pasted back into the whole image, on liveportrait.",
        )
        .default("`true`"),
    ],
    short_forms: &[],
};
