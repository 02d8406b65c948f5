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
        chat::MODEL.shown_as("\"wan2.2-animate-move\"").missing("E165"),
        input(&IMAGE_TO_VIDEO_INPUT, "{ prompt: \"...\" }", "What is brought to life."),
        optional(
            "parameters",
            Shape::Object(&IMAGE_TO_VIDEO_PARAMETERS),
            "{ resolution: \"720P\" }",
            "How the video is made.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static IMAGE_TO_VIDEO_INPUT: Object = Object {
    rust: "ImageToVideoInput",
    about: about("What is brought to life."),
    parameters: &[
        optional(
            "first_frame_url",
            Shape::Text,
            "\"https://...\"",
            "The image that the video begins with, on kf2v models.",
        )
        .url(),
        optional("last_frame_url", Shape::Text, "\"https://...\"", "The image that it ends with.").url(),
        image_and_video::PROMPT.more("At most 800 characters count."),
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "template",
            Shape::Text,
            "\"flying\"",
            "A ready-made effect; then only the first image counts.",
        ),
        optional("image_url", Shape::Text, "\"https://...\"", "The image of who moves or speaks.").url(),
        optional(
            "video_url",
            Shape::Text,
            "\"https://...\"",
            "The video whose movement is taken over, or whose lips are moved.",
        )
        .url(),
        optional("audio_url", Shape::Text, "\"https://...\"", "What is said.").url(),
        optional("ref_image_url", Shape::Text, "\"https://...\"", "The face that is meant, on videoretalk.")
            .url(),
        optional(
            "watermark",
            Shape::Bool,
            "true",
            "Whether the video is marked as made by a model, on wan2.2-animate models.",
        ),
        optional("template_id", Shape::Text, "\"AACT....\"", "The movement, on animate-anyone-gen2."),
        optional(
            "face_bbox",
            Shape::List(&Shape::Integer(Width::I64)),
            "[302, 286, 610, 593]",
            "Where the face is: the numbers that the detection answered.",
        )
        .more("Four integers.")
        .errors(&["E059", "E101"]),
        optional(
            "ext_bbox",
            Shape::List(&Shape::Integer(Width::I64)),
            "[71, 9, 840, 778]",
            "Where the person is: the numbers that the detection answered.",
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
            "What is done: `video-synthesis`, as the vendor's SDK writes it.",
        ),
    ],
    short_forms: &[],
};

static IMAGE_TO_VIDEO_PARAMETERS: Object = Object {
    rust: "ImageToVideoParameters",
    about: about("How the video is made."),
    parameters: &[
        optional("resolution", Shape::Text, "\"720P\"", "How fine the image is.")
            .one_of(&["480P", "720P", "1080P"]),
        image_and_video::DURATION.more("5 on kf2v models."),
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        image_and_video::SEED,
        optional(
            "mode",
            Shape::Text,
            "\"wan-std\"",
            "How much work goes into the video, on wan2.2-animate models.",
        )
        .one_of(&["wan-std", "wan-pro"]),
        optional(
            "check_image",
            Shape::Bool,
            "false",
            "Whether the image is looked at first, on wan2.2-animate models.",
        )
        .default("`true`"),
        optional(
            "video_extension",
            Shape::Bool,
            "true",
            "Whether a video that is shorter than the audio is made longer, on videoretalk.",
        )
        .default("`false`"),
        optional(
            "query_face_threshold",
            Shape::Integer(Width::U32),
            "170",
            "How sure the face must be that `ref_image_url` shows, on videoretalk.",
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
        optional("video_ratio", Shape::Text, "\"9:16\"", "The form of the video then.")
            .one_of(&["9:16", "3:4"])
            .refused_as("E064")
            .default("`9:16`"),
        optional("style_level", Shape::Text, "\"normal\"", "How lively the face is, on emo-v1.")
            .one_of(&["normal", "calm", "active"])
            .refused_as("E063")
            .default("`normal`"),
        optional("template_id", Shape::Text, "\"normal\"", "How lively the face is, on liveportrait.")
            .one_of(&["normal", "calm", "active"])
            .refused_as("E086")
            .default("`normal`"),
        optional("eye_move_freq", Shape::Number, "0.5", "How often the eyes move, on liveportrait.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .refused_as("E086")
            .default("0.5"),
        optional(
            "video_fps",
            Shape::Integer(Width::U32),
            "24",
            "How many images a second there are, on liveportrait.",
        )
        .between(Bound::Inclusive(15.0), Bound::Inclusive(30.0))
        .refused_as("E086")
        .default("24"),
        optional("mouth_move_strength", Shape::Number, "1.0", "How far the mouth moves, on liveportrait.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.5))
            .refused_as("E086")
            .default("1"),
        optional("head_move_strength", Shape::Number, "0.7", "How far the head moves, on liveportrait.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
            .refused_as("E086")
            .default("0.7"),
        optional(
            "paste_back",
            Shape::Bool,
            "true",
            "Whether the face is put back into the whole image, on liveportrait.",
        )
        .default("`true`"),
    ],
    short_forms: &[],
};
