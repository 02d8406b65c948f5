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
        input(&IMAGE_TO_IMAGE_INPUT, "{ prompt: \"...\" }", "What is to be changed, and how."),
        optional(
            "parameters",
            Shape::Object(&IMAGE_TO_IMAGE_PARAMETERS),
            "{ size: \"1280*720\" }",
            "How it is changed.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static IMAGE_TO_IMAGE_INPUT: Object = Object {
    rust: "ImageToImageInput",
    about: about("What is to be changed, and how."),
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
        optional("function", Shape::Text, "\"stylization_all\"", "What wanx2.1-imageedit does.").one_of(&[
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
        optional("base_image_url", Shape::Text, "\"https://...\"", "The image that it changes.").url(),
        optional(
            "mask_image_url",
            Shape::Text,
            "\"https://...\"",
            "What of it is changed, with `description_edit_with_mask`.",
        )
        .url(),
        optional("person_image_url", Shape::Text, "\"https://...\"", "The person who tries something on.")
            .url(),
        optional("top_garment_url", Shape::Text, "\"https://...\"", "What is tried on above, or a dress.")
            .url(),
        optional("bottom_garment_url", Shape::Text, "\"https://...\"", "What is tried on below.")
            .url()
            .more("At least one of the two, except on aitryon-refiner.")
            .errors(&["E176"]),
        optional(
            "coarse_image_url",
            Shape::Text,
            "\"https://...\"",
            "The first try, which aitryon-refiner refines.",
        )
        .url(),
        optional(
            "image_url",
            Shape::Text,
            "\"https://...\"",
            "The image whose text qwen-mt-image translates.",
        )
        .url(),
        optional("source_lang", Shape::Text, "\"zh\"", "The language of that text."),
        optional("target_lang", Shape::Text, "\"en\"", "The language that it is translated to."),
        optional(
            "ext",
            Shape::Json,
            "{ domainHint: \"...\" }",
            "Hints for the translation: words, domain, what to leave out.",
        ),
        optional("mask_url", Shape::Text, "\"https://...\"", "What is erased, on image-erase-completion.")
            .url(),
        optional(
            "foreground_url",
            Shape::Text,
            "\"https://...\"",
            "What is kept, on image-erase-completion.",
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
    about: about("How it is changed."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, with an asterisk between them.",
        )
        .models("wan2.5-i2i-preview"),
        optional("n", Shape::Integer(Width::U32), "1", "How many images are made.").more("Between 1 and 4."),
        image_and_video::SEED,
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        optional("strength", Shape::Number, "0.5", "How far the result may be from the image.")
            .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0)),
        optional(
            "upscale_factor",
            Shape::Integer(Width::U32),
            "2",
            "How many times as wide it becomes, with `super_resolution`.",
        )
        .between(Bound::Inclusive(1.0), Bound::Inclusive(4.0)),
        optional("top_scale", Shape::Number, "1.5", "How far it grows upwards, with `expand`.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("bottom_scale", Shape::Number, "1.5", "How far it grows downwards.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("left_scale", Shape::Number, "1.5", "How far it grows to the left.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(2.0)),
        optional("right_scale", Shape::Number, "1.5", "How far it grows to the right.")
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
        optional("gender", Shape::Text, "\"woman\"", "Whom aitryon-refiner dresses.")
            .one_of(&["woman", "man"]),
        optional(
            "add_watermark",
            Shape::Bool,
            "false",
            "Whether the result is marked as made by a model, on image-erase-completion.",
        ),
        optional(
            "dilate_flag",
            Shape::Bool,
            "true",
            "Whether the mask is widened, on image-erase-completion.",
        ),
        optional(
            "fast_mode",
            Shape::Bool,
            "true",
            "Whether speed counts more than quality, on image-erase-completion.",
        ),
        optional(
            "style",
            Shape::Text,
            "\"<auto>\"",
            "The style, on wanx-sketch-to-image-lite and wanx-x-painting.",
        ),
        optional(
            "sketch_weight",
            Shape::Integer(Width::U32),
            "10",
            "How closely the result follows the sketch, on wanx-sketch-to-image-lite.",
        ),
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
        ),
    ],
    short_forms: &[],
};
