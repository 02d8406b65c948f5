//! Clothes that are cut out of a photo.
//!
//! Source: the reference of `OutfitAnyone` image parsing, as of 2026-03.

use super::{Api, ApiFamily, Object, Shape, about, chat, headers::HEADERS, input, optional, required};
use crate::models::ServicePath;

/// Clothes cut out of photos.
pub static CLOTHES_PARSING: Api =
    Api::task("ClothesParsingRequest", &[ServicePath::ImageProcess], &BODY, ApiFamily::ImageTool)
        .at_once("ClothesParsingReply");

static BODY: Object = Object {
    rust: "ClothesParsingRequest",
    about: about("Clothes cut out of a photo").more(
        "The cropped images in the reply are what a try-on takes as `top_garment_url` and `bottom_garment_url`.",
    ),
    parameters: &[
        chat::MODEL.shown_as("\"aitryon-parsing-v1\"").missing("E165"),
        input(&INPUT, "{ image_url: \"https://example.com/model.jpg\" }", "The photo."),
        optional(
            "parameters",
            Shape::Object(&PARAMETERS),
            "{ clothes_type: [\"upper\"] }",
            "Which clothes are cut out.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "ClothesParsingInput",
    about: about("The photo that clothes are cut out of."),
    parameters: &[required(
        "image_url",
        Shape::Text,
        "\"https://example.com/model.jpg\"",
        "The photo of one person who wears the clothes.",
    )
    .url()
    .missing("E057")
    .errors(&["E146", "E181"])],
    short_forms: &[],
};

static PARAMETERS: Object = Object {
    rust: "ClothesParsingParameters",
    about: about("Which clothes are cut out."),
    parameters: &[optional(
        "clothes_type",
        Shape::List(&Shape::Text),
        "[\"upper\"]",
        "Which clothes are cut out: the upper ones, the lower ones or both, or a dress.",
    )
    .one_of(&["upper", "lower", "dress"])
    .refused_as("E085")
    .more("The lists of the reply have an entry for each.")
    .default("`upper`")],
    short_forms: &[],
};
