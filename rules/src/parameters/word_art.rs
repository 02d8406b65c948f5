//! Words as pictures: letters filled with a texture, and letters that show what a word means.
//!
//! Source: the references of `WordArt`, as of 2026.

use super::{
    Api, ApiFamily, Bound, Object, Parameter, Shape, Width, about, chat, headers::HEADERS, input, optional,
    required,
};
use crate::models::ServicePath;

/// Letters filled with a texture.
pub static WORD_TEXTURE: Api =
    Api::task("WordTextureRequest", &[ServicePath::WordArtTexture], &TEXTURE_BODY, ApiFamily::ImageTool);

/// Letters that show what a word means.
pub static WORD_ART: Api =
    Api::task("WordArtRequest", &[ServicePath::WordArtSemantic], &ART_BODY, ApiFamily::ImageTool);

static TEXTURE_BODY: Object = Object {
    rust: "WordTextureRequest",
    about: about("Letters filled with a texture, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wordart-texture\"").missing("E165"),
        input(
            &TEXTURE_INPUT,
            "{ text: { text_content: \"Summer\" }, prompt: \"Water\" }",
            "The letters, and the texture.",
        ),
        required("parameters", Shape::Object(&TEXTURE_PARAMETERS), "{ n: 2 }", "Parameters of the pictures.")
            .missing("E164"),
        HEADERS,
    ],
    short_forms: &[],
};

static ART_BODY: Object = Object {
    rust: "WordArtRequest",
    about: about("Letters that show what a word means, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wordart-semantic\"").missing("E165"),
        input(&ART_INPUT, "{ text: \"Fire\", prompt: \"Flames\" }", "The word, and what it shows."),
        optional("parameters", Shape::Object(&ART_PARAMETERS), "{ n: 2 }", "Parameters of the pictures."),
        HEADERS,
    ],
    short_forms: &[],
};

static TEXTURE_INPUT: Object = Object {
    rust: "WordTextureInput",
    about: about("Letters, and the texture that fills them."),
    parameters: &[
        optional(
            "image",
            Shape::Object(&TEXTURE_IMAGE),
            "{ image_url: \"https://example.com/letters.png\" }",
            "An image of the letters.",
        )
        .more("Either this or `text`."),
        optional(
            "text",
            Shape::Object(&TEXTURE_TEXT),
            "{ text_content: \"Summer\" }",
            "The letters and their font.",
        )
        .more("Either this or `image`."),
        PROMPT,
        optional("texture_style", Shape::Text, "\"material\"", "The style of the texture.")
            .one_of(&[
                "material",
                "scene",
                "lighting",
                "waterfall",
                "snow_plateau",
                "forest",
                "sky",
                "chinese_building",
                "cartoon",
                "lego",
                "flower",
                "acrylic",
                "marble",
                "felt",
                "oil_painting",
                "watercolor_painting",
                "chinese_painting",
                // So spelled.
                "claborate_style_painting",
                "city_night",
                "mountain_lake",
                "autumn_leaves",
                "green_dragon",
                "red_dragon",
            ])
            .more("`ref_image_url` takes precedence.")
            .default("`material`"),
        optional(
            "ref_image_url",
            Shape::Text,
            "\"https://example.com/water.png\"",
            "The image that the texture resembles.",
        )
        .url(),
    ],
    short_forms: &[],
};

static TEXTURE_IMAGE: Object = Object {
    rust: "TextureImage",
    about: about("An image of letters: white ones on black."),
    parameters: &[required("image_url", Shape::Text, "\"https://example.com/letters.png\"", "The image.")
        .url()
        .missing("E057")
        .more("JPEG, PNG or BMP of less than 5 MB, at most 2048 pixels on the longer side.")],
    short_forms: &[],
};

static TEXTURE_TEXT: Object = Object {
    rust: "TextureText",
    about: about("Letters and their font."),
    parameters: &[
        required("text_content", Shape::Text, "\"Summer\"", "The letters: at most 6.").missing("E057"),
        FONT_NAME.default("`dongfangdakai`"),
        TTF_URL,
        optional("output_image_ratio", Shape::Text, "\"16:9\"", "The aspect ratio of the pictures.")
            .one_of(&["1:1", "16:9", "9:16"])
            .default("`1:1`"),
    ],
    short_forms: &[],
};

static TEXTURE_PARAMETERS: Object = Object {
    rust: "WordTextureParameters",
    about: about("Parameters of pictures of letters."),
    parameters: &[
        optional(
            "image_short_size",
            Shape::Integer(Width::U32),
            "704",
            "The pixels of the shorter side: a multiple of 64.",
        )
        .between(Bound::Inclusive(512.0), Bound::Inclusive(1024.0))
        .default("704"),
        N.default("1"),
        optional(
            "alpha_channel",
            Shape::Bool,
            "true",
            "Whether the letters stand on a transparent background.",
        )
        .default("`false`"),
    ],
    short_forms: &[],
};

static ART_INPUT: Object = Object {
    rust: "WordArtInput",
    about: about("A word, and what it shows."),
    parameters: &[required("text", Shape::Text, "\"Fire\"", "The word.").free_text().missing("E057"), PROMPT],
    short_forms: &[],
};

static ART_PARAMETERS: Object = Object {
    rust: "WordArtParameters",
    about: about("Parameters of pictures of a word."),
    parameters: &[
        N.default("4"),
        optional("steps", Shape::Integer(Width::U32), "30", "The number of steps.")
            .between(Bound::Inclusive(10.0), Bound::Inclusive(100.0))
            .default("30"),
        FONT_NAME.default("`fangzhengkaiti`"),
        TTF_URL,
        optional(
            "output_image_ratio",
            Shape::Text,
            "\"1024x1024\"",
            "Width and height in pixels, separated by the letter x.",
        )
        .one_of(&["1280x720", "720x1280", "1024x1024"])
        .default("`1280x720`"),
    ],
    short_forms: &[],
};

const PROMPT: Parameter = required("prompt", Shape::Text, "\"Water\"", "The prompt: what fills the letters.")
    .free_text()
    .missing("E057")
    .more("At most 200 characters.");

const N: Parameter = optional("n", Shape::Integer(Width::U32), "2", "The number of pictures.")
    .between(Bound::Inclusive(1.0), Bound::Inclusive(4.0));

const FONT_NAME: Parameter = optional("font_name", Shape::Text, "\"dongfangdakai\"", "The font.").one_of(&[
    "dongfangdakai",
    "puhuiti_m",
    "shuheiti",
    "jinbuti",
    "kuheiti",
    "kuaileti",
    "wenyiti",
    "logoti",
    "cangeryuyangti_m",
    "siyuansongti_b",
    "siyuanheiti_m",
    "fangzhengkaiti",
]);

const TTF_URL: Parameter = optional(
    "ttf_url",
    Shape::Text,
    "\"https://example.com/font.ttf\"",
    "A font of your own, in place of `font_name`.",
)
.url();
