//! Images that are extended beyond their edges.
//!
//! Source: the reference of image out-painting, as of 2026.

use super::{
    Api, ApiFamily, Bound, Object, Parameter, Shape, Width, about, chat, headers::HEADERS, input, optional,
    required,
};
use crate::models::ServicePath;

/// Images extended beyond their edges.
pub static OUT_PAINTING: Api =
    Api::task("OutPaintingRequest", &[ServicePath::OutPainting], &BODY, ApiFamily::ImageTool);

static BODY: Object = Object {
    rust: "OutPaintingRequest",
    about: about("An image extended beyond its edges, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"image-out-painting\"").missing("E165"),
        input(&INPUT, "{ image_url: \"https://example.com/1.png\" }", "The image to extend."),
        required(
            "parameters",
            Shape::Object(&PARAMETERS),
            "{ output_ratio: \"16:9\" }",
            "How far it is extended.",
        )
        .missing("E164"),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "OutPaintingInput",
    about: about("The image to extend."),
    parameters: &[required(
        "image_url",
        Shape::Text,
        "\"https://example.com/1.png\"",
        "The image to extend.",
    )
    .url()
    .missing("E057")
    .more("JPEG, PNG, HEIF or WebP of at most 10 MB, 512 to 4096 pixels on each side.")],
    short_forms: &[],
};

static PARAMETERS: Object = Object {
    rust: "OutPaintingParameters",
    about: about("How far an image is extended."),
    parameters: &[
        optional(
            "angle",
            Shape::Integer(Width::U32),
            "45",
            "The degrees by which the image is turned first, counter-clockwise.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(359.0))
        .default("0"),
        optional("output_ratio", Shape::Text, "\"16:9\"", "The aspect ratio of the result.")
            .one_of(&["", "1:1", "3:4", "4:3", "9:16", "16:9"]),
        scale("x_scale", "The factor by which the image is widened."),
        scale("y_scale", "The factor by which the image is made taller."),
        offset("top_offset", "The pixels that are added above."),
        offset("bottom_offset", "The pixels that are added below."),
        offset("left_offset", "The pixels that are added on the left."),
        offset("right_offset", "The pixels that are added on the right."),
        optional("best_quality", Shape::Bool, "true", "Whether quality takes precedence over speed.")
            .default("`false`"),
        optional(
            "limit_image_size",
            Shape::Bool,
            "false",
            "Whether the result has at most 5 MB. Its aspect ratio must be between 1:4 and 4:1 then.",
        )
        .default("`true`"),
        optional("add_watermark", Shape::Bool, "false", "Whether the result has an AI watermark.")
            .default("`true`"),
    ],
    short_forms: &[],
};

const fn scale(name: &'static str, sentence: &'static str) -> Parameter {
    optional(name, Shape::Number, "1.5", sentence)
        .between(Bound::Inclusive(1.0), Bound::Inclusive(3.0))
        .default("1")
}

const fn offset(name: &'static str, sentence: &'static str) -> Parameter {
    optional(name, Shape::Integer(Width::U32), "200", sentence).default("0")
}
