//! Images that are changed: edited, translated, dressed.
//!
//! Source: the references of Wan image editing and try-on, as of 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Protocol, Shape, Width, about, chat,
    headers::HEADERS, image_and_video, input, optional,
};
use crate::models::ServicePath;

/// Changed images, as a task.
pub static IMAGE_TO_IMAGE: Api = Api {
    name: "ImageToImageRequest",
    path: ServicePath::ImageToImage.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &IMAGE_TO_IMAGE_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Image,
    endpoints: &[ServicePath::ImageToImage],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static IMAGE_TO_IMAGE_BODY: Object = Object {
    rust: "ImageToImageRequest",
    about: about("Changed images, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wan2.5-i2i-preview\"").missing("E165"),
        input(&IMAGE_TO_IMAGE_INPUT, "{ prompt: \"...\" }", "The images to edit, and the instruction."),
        optional(
            "parameters",
            Shape::Object(&IMAGE_TO_IMAGE_PARAMETERS),
            "{ size: \"1280*720\" }",
            "Parameters of the edit.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static IMAGE_TO_IMAGE_INPUT: Object = Object {
    rust: "ImageToImageInput",
    about: about("The images to edit, and the instruction."),
    parameters: &[
        image_and_video::PROMPT,
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "images",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "The images that the prompt speaks of, on wan2.5-i2i-preview.",
        )
        .url()
        .more("1 to 3."),
        optional("function", Shape::Text, "\"stylization_all\"", "The function of wanx2.1-imageedit.")
            .one_of(&[
                "stylization_all",
                "stylization_local",
                "description_edit",
                "description_edit_with_mask",
                "remove_watermark",
                "expand",
                "super_resolution",
                "colorization",
                "doodle",
                "control_cartoon_feature",
            ]),
        optional("base_image_url", Shape::Text, "\"https://...\"", "The image to edit.").url(),
        optional(
            "mask_image_url",
            Shape::Text,
            "\"https://...\"",
            "The mask of what is edited, with `description_edit_with_mask`.",
        )
        .url(),
        optional(
            "person_image_url",
            Shape::Text,
            "\"https://...\"",
            "The image of the person who tries something on.",
        )
        .url(),
        optional(
            "top_garment_url",
            Shape::Text,
            "\"https://...\"",
            "The image of the upper garment, or of a dress.",
        )
        .url(),
        optional("bottom_garment_url", Shape::Text, "\"https://...\"", "The image of the lower garment.")
            .url()
            .more("At least one of the two, except on aitryon-refiner.")
            .errors(&["E176"]),
        optional(
            "coarse_image_url",
            Shape::Text,
            "\"https://...\"",
            "The result of the try-on that aitryon-refiner refines.",
        )
        .url(),
        optional(
            "image_url",
            Shape::Text,
            "\"https://...\"",
            "The image whose text qwen-mt-image translates.",
        )
        .url(),
        optional("source_lang", Shape::Text, "\"zh\"", "The language of the source text."),
        optional("target_lang", Shape::Text, "\"en\"", "The target language."),
        optional(
            "ext",
            Shape::Json,
            "{ domainHint: \"...\" }",
            "Hints for the translation: words, domain, what to leave out.",
        ),
        optional(
            "mask_url",
            Shape::Text,
            "\"https://...\"",
            "The mask of what is erased, on image-erase-completion.",
        )
        .url(),
        optional(
            "foreground_url",
            Shape::Text,
            "\"https://...\"",
            "The mask of what is kept, on image-erase-completion.",
        )
        .url(),
        optional(
            "sketch_image_url",
            Shape::Text,
            "\"https://...\"",
            "The sketch, on wanx-sketch-to-image-lite.",
        )
        .url(),
    ],
    short_forms: &[],
};

static IMAGE_TO_IMAGE_PARAMETERS: Object = Object {
    rust: "ImageToImageParameters",
    about: about("Parameters of the edit."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, separated by an asterisk.",
        )
        .models("wan2.5-i2i-preview"),
        optional("n", Shape::Integer(Width::U32), "1", "The number of images.").more("Between 1 and 4."),
        image_and_video::SEED,
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        optional("strength", Shape::Number, "0.5", "How far the result may differ from the image.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0)),
        optional(
            "upscale_factor",
            Shape::Integer(Width::U32),
            "2",
            "The factor by which the image is upscaled, with `super_resolution`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(4.0)),
        optional(
            "top_scale",
            Shape::Number,
            "1.5",
            "The scale by which it is extended upwards, with `expand`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("bottom_scale", Shape::Number, "1.5", "The scale by which it is extended downwards.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("left_scale", Shape::Number, "1.5", "The scale by which it is extended to the left.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("right_scale", Shape::Number, "1.5", "The scale by which it is extended to the right.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional(
            "resolution",
            Shape::Integer(Width::I64),
            "1024",
            "The size of the result of a try-on: -1 as the person, 1024 or 1280.",
        )
        .one_of(&["-1", "1024", "1280"])
        .default("-1"),
        optional("restore_face", Shape::Bool, "false", "Whether the face stays as it is, in a try-on.")
            .default("`true`"),
        optional("gender", Shape::Text, "\"woman\"", "The gender of the person, on aitryon-refiner.")
            .one_of(&["woman", "man"]),
        optional(
            "add_watermark",
            Shape::Bool,
            "false",
            "Whether the result has an AI watermark, on image-erase-completion.",
        )
        .default("`true`"),
        optional(
            "dilate_flag",
            Shape::Bool,
            "true",
            "Whether the mask is dilated, on image-erase-completion.",
        )
        .default("`true`"),
        optional(
            "fast_mode",
            Shape::Bool,
            "true",
            "Whether speed takes precedence over quality, on image-erase-completion.",
        )
        .default("`false`"),
        optional(
            "style",
            Shape::Text,
            "\"<auto>\"",
            "The style, on wanx-sketch-to-image-lite and wanx-x-painting.",
        )
        .one_of(&[
            "<auto>",
            "<3d cartoon>",
            "<anime>",
            "<oil painting>",
            "<watercolor>",
            "<sketch>",
            "<chinese painting>",
            "<flat illustration>",
        ])
        .default("`<auto>`"),
        optional(
            "sketch_weight",
            Shape::Integer(Width::U32),
            "10",
            "How closely the result follows the sketch, on wanx-sketch-to-image-lite.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(10.0))
        .default("10"),
        optional(
            "sketch_extraction",
            Shape::Bool,
            "true",
            "Whether the sketch is drawn from the image first, on wanx-sketch-to-image-lite.",
        ),
        optional(
            "sketch_color",
            Shape::List(&Shape::List(&Shape::Integer(Width::U32))),
            "[[0, 0, 0]]",
            "The colors that are lines of the sketch, on wanx-sketch-to-image-lite.",
        )
        .more("Without effect if `sketch_extraction` is true."),
        optional(
            "mask_color",
            Shape::List(&Shape::List(&Shape::Integer(Width::U32))),
            "[[255, 255, 255]]",
            "The colors of the mask that are painted, on wanx-x-painting.",
        ),
    ],
    short_forms: &[],
};
