//! Three-dimensional shapes.
//!
//! Source: the reference of Tripo, as of 2026.

use super::{
    Api, ApiFamily, Object, Shape, StringEnum, about, chat, headers::HEADERS, input, optional, word,
};
use crate::models::ServicePath;

/// Three-dimensional shapes.
pub static THREE_D: Api =
    Api::task("ThreeDRequest", &[ServicePath::ThreeDGeneration], &BODY, ApiFamily::ImageTool);

static BODY: Object = Object {
    rust: "ThreeDRequest",
    about: about("A three-dimensional shape from text or images, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"Tripo/Tripo-P1.0\"").missing("E165"),
        input(&INPUT, "{ prompt: \"A teapot\" }", "The prompt, or images of the shape."),
        optional("parameters", Shape::Object(&PARAMETERS), "{ pbr: false }", "Parameters of the shape."),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "ThreeDInput",
    about: about("What a shape is made from: exactly one of `prompt`, `image` and `images`."),
    parameters: &[
        optional("prompt", Shape::Text, "\"A teapot\"", "The prompt: what the shape is.")
            .free_text()
            .more("At most 1024 characters."),
        optional("image", Shape::Text, "\"https://example.com/1.png\"", "An image of the shape.")
            .url()
            .more("JPEG or PNG of at most 20 MB, 20 to 6000 pixels on each side."),
        optional(
            "images",
            Shape::List(&Shape::Object(&VIEW)),
            "[{ type: \"png\", file_token: \"https://example.com/1.png\" }, {}, {}, {}]",
            "Images of the shape from the front, the left, the back and the right.",
        )
        .more("Exactly four entries, of which two to four are filled; `{}` is an empty one."),
    ],
    short_forms: &[],
};

static VIEW: Object = Object {
    rust: "ThreeDView",
    about: about("An image of a shape from one side, or none."),
    parameters: &[
        optional("type", Shape::StringEnum(&VIEW_TYPE), "\"png\"", "The format of the image.")
            .one_of(&["jpeg", "png"]),
        optional("file_token", Shape::Text, "\"https://example.com/1.png\"", "The URL of the image.").url(),
    ],
    short_forms: &[],
};

static VIEW_TYPE: StringEnum = StringEnum {
    rust: "ThreeDViewType",
    about: about("The format of an image of a shape."),
    known: &[word("jpeg"), word("png")],
};

static PARAMETERS: Object = Object {
    rust: "ThreeDParameters",
    about: about("Parameters of a shape."),
    parameters: &[
        optional("texture_quality", Shape::Text, "\"detailed\"", "The quality of the texture.")
            .one_of(&["standard", "detailed"])
            .default("`standard`"),
        optional("geometry_quality", Shape::Text, "\"ultra\"", "The quality of the geometry.")
            .one_of(&["standard", "ultra"])
            .models("Tripo/Tripo-H3.1")
            .default("`standard`"),
        optional(
            "pbr",
            Shape::Bool,
            "false",
            "Whether the texture has the properties of materials. If so, there is a texture.",
        )
        .default("`true`"),
        optional("texture", Shape::Bool, "false", "Whether the shape has a texture.")
            .more("A shape without one needs `pbr: false`, too.")
            .default("`true`"),
    ],
    short_forms: &[],
};
