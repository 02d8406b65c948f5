//! Photos of clothes and shoes with other people in them.
//!
//! Source: the references of virtual model V1 and V2 and of the shoe model, as of 2026.

use super::{Api, ApiFamily, Bound, Object, Shape, Width, about, chat, headers::HEADERS, input, optional};
use crate::models::ServicePath;

/// Photos of clothes and shoes with other people in them.
pub static VIRTUAL_MODEL: Api =
    Api::task("VirtualModelRequest", &[ServicePath::VirtualModel], &BODY, ApiFamily::ImageTool);

static BODY: Object = Object {
    rust: "VirtualModelRequest",
    about: about("A photo of clothes or shoes on another person, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"virtualmodel-v2\"").missing("E165"),
        input(
            &INPUT,
            "{ template_image_url: \"https://example.com/1.png\", shoe_image_url: [\"https://example.com/2.png\"] }",
            "The photo, and what it becomes.",
        ),
        optional(
            "parameters",
            Shape::Object(&PARAMETERS),
            "{ short_side_size: \"1024\" }",
            "Parameters of the photo.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "VirtualModelInput",
    about: about("A photo, and what it becomes."),
    parameters: &[
        optional(
            "base_image_url",
            Shape::Text,
            "\"https://example.com/1.png\"",
            "The photo of somebody who wears the clothes.",
        )
        .url()
        .more("JPEG, PNG or WebP of at most 5 MB, 256 to 4096 pixels on each side."),
        optional(
            "mask_image_url",
            Shape::Text,
            "\"https://example.com/mask.png\"",
            "The mask of what stays, in the size of the photo.",
        )
        .url(),
        optional("prompt", Shape::Text, "\"A woman in a park\"", "The prompt: the person and the place.")
            .free_text()
            .more("Fewer than 100 characters."),
        optional("face_prompt", Shape::Text, "\"Smiling\"", "The prompt for the face.")
            .free_text()
            .more("Fewer than 100 characters."),
        optional("predefined_face_id", Shape::Text, "\"girl1\"", "The face, on wanx-virtualmodel.")
            .one_of(&["girl1", "girl2", "girl3", "boy1", "boy2", "boy3"])
            .more("It takes precedence over `face_image_url`."),
        optional("face_image_url", Shape::Text, "\"https://example.com/face.png\"", "The image of the face.")
            .url(),
        optional(
            "background_image_url",
            Shape::Text,
            "\"https://example.com/park.png\"",
            "The image that the background resembles.",
        )
        .url(),
        optional(
            "bgstyle_scale",
            Shape::Number,
            "0.7",
            "How closely the background follows `background_image_url`, on virtualmodel-v2.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .default("0.7"),
        optional(
            "realPerson",
            Shape::Bool,
            "false",
            "Whether the photo shows a person, not a mannequin, on virtualmodel-v2.",
        )
        .default("`true`"),
        optional("style", Shape::Text, "\"portrait\"", "The style, on virtualmodel-v2.")
            .one_of(&["", "portrait"])
            .default("`portrait`"),
        optional("seed", Shape::Integer(Width::I64), "42", "The random seed, on virtualmodel-v2.")
            .between(Bound::Inclusive(-1.0), Bound::Inclusive(10_000_000.0))
            .default("-1, which is a random one"),
        optional(
            "aspect_ratio",
            Shape::Text,
            "\"3:4\"",
            "The aspect ratio of the result, on virtualmodel-v2.",
        )
        .more("`2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16` or `1:2`.")
        .default("that of the photo"),
        optional(
            "template_image_url",
            Shape::Text,
            "\"https://example.com/1.png\"",
            "The photo whose shoes are replaced, on shoemodel-v1.",
        )
        .url(),
        optional(
            "shoe_image_url",
            Shape::List(&Shape::Text),
            "[\"https://example.com/2.png\"]",
            "Images of the shoes, on shoemodel-v1.",
        )
        .url()
        .more("JPEG, PNG, BMP, WebP or AVIF of at most 5 MB each."),
        optional("scale", Shape::Number, "5.0", "How large the shoes are, on shoemodel-v1.")
            .between(Bound::Inclusive(2.0), Bound::Inclusive(8.0))
            .default("5"),
    ],
    short_forms: &[],
};

static PARAMETERS: Object = Object {
    rust: "VirtualModelParameters",
    about: about("Parameters of the photo."),
    parameters: &[
        optional(
            "short_side_size",
            Shape::Text,
            "\"1024\"",
            "The pixels of the shorter side: a text, not a number.",
        )
        .one_of(&["512", "1024", "2048"])
        .more("512 only on wanx-virtualmodel, 2048 only on virtualmodel-v2."),
        optional("n", Shape::Integer(Width::U32), "1", "The number of images.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(4.0))
            .default("1"),
    ],
    short_forms: &[],
};
