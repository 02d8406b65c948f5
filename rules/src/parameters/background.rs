//! Backgrounds made for a product.
//!
//! Source: the reference of Wanx background generation, as of 2026.

use super::{
    Api, ApiFamily, Bound, Object, Parameter, Shape, Width, about, chat, headers::HEADERS, input, optional,
    required,
};
use crate::models::ServicePath;

/// Backgrounds made for a product.
pub static BACKGROUND: Api =
    Api::task("BackgroundRequest", &[ServicePath::BackgroundGeneration], &BODY, ApiFamily::ImageTool);

static BODY: Object = Object {
    rust: "BackgroundRequest",
    about: about("A background made for a product, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wanx-background-generation-v2\"").missing("E165"),
        input(
            &INPUT,
            "{ base_image_url: \"https://example.com/cup.png\", ref_prompt: \"On a table\" }",
            "The product, and what the background shows.",
        ),
        optional("parameters", Shape::Object(&PARAMETERS), "{ n: 2 }", "Parameters of the background."),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "BackgroundInput",
    about: about("A product, and what its background shows."),
    parameters: &[
        required(
            "base_image_url",
            Shape::Text,
            "\"https://example.com/cup.png\"",
            "The product on a transparent background: a PNG image with an alpha channel.",
        )
        .url()
        .missing("E057")
        .more("At most 2048 pixels on the longer side."),
        optional(
            "ref_image_url",
            Shape::Text,
            "\"https://example.com/table.png\"",
            "The image that the background resembles.",
        )
        .url(),
        optional("ref_prompt", Shape::Text, "\"On a table\"", "The prompt: what the background shows.")
            .free_text()
            .more("At least one of `ref_image_url` and `ref_prompt`."),
        optional(
            "neg_ref_prompt",
            Shape::Text,
            "\"low resolution\"",
            "The negative prompt: what the background must not show.",
        )
        .free_text()
        .more("At most 150 words are used."),
        optional(
            "reference_edge",
            Shape::Object(&REFERENCE_EDGE),
            "{ background_edge: [\"https://example.com/leaf.png\"] }",
            "Elements before and behind the product.",
        ),
        optional("title", Shape::Text, "\"Sale\"", "A title on the image. Deprecated.").free_text(),
        optional("sub_title", Shape::Text, "\"Today\"", "A subtitle on the image. Deprecated.").free_text(),
    ],
    short_forms: &[],
};

static REFERENCE_EDGE: Object = Object {
    rust: "ReferenceEdge",
    about: about("Elements before and behind a product: at most 10."),
    parameters: &[
        elements("foreground_edge", "Images of the elements before the product."),
        elements("background_edge", "Images of the elements behind the product."),
        prompts(
            "foreground_edge_prompt",
            "What each element before the product is; an empty text for nothing.",
        ),
        prompts(
            "background_edge_prompt",
            "What each element behind the product is; an empty text for nothing.",
        ),
    ],
    short_forms: &[],
};

const fn elements(name: &'static str, sentence: &'static str) -> Parameter {
    optional(name, Shape::List(&Shape::Text), "[\"https://example.com/leaf.png\"]", sentence).url()
}

const fn prompts(name: &'static str, sentence: &'static str) -> Parameter {
    optional(name, Shape::List(&Shape::Text), "[\"a leaf\"]", sentence).free_text()
}

static PARAMETERS: Object = Object {
    rust: "BackgroundParameters",
    about: about("Parameters of a background."),
    parameters: &[
        optional("n", Shape::Integer(Width::U32), "2", "The number of images.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(4.0))
            .default("1"),
        optional("model_version", Shape::Text, "\"v3\"", "The version of the model.")
            .one_of(&["v2", "v3"])
            .default("`v2`"),
        optional(
            "noise_level",
            Shape::Integer(Width::U32),
            "300",
            "How far the background may differ from `ref_image_url`.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(999.0))
        .default("300"),
        optional(
            "ref_prompt_weight",
            Shape::Number,
            "0.5",
            "The weight of `ref_prompt` beside `ref_image_url`.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .default("0.5"),
        optional("scene_type", Shape::Text, "\"GENERAL\"", "The kind of scene. Deprecated."),
    ],
    short_forms: &[],
};
