//! Images from text and messages.
//!
//! Source: the references of Qwen-Image, Wan image, style redraw and creative posters, as of 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Parameter, Protocol, Shape, StringEnum,
    Width, about, chat, dashscope_message::MESSAGE, headers::HEADERS, image_and_video, input, optional,
    required, word,
};
use crate::models::ServicePath;

/// Images from text, as a task.
pub static TEXT_TO_IMAGE: Api = Api {
    name: "TextToImageRequest",
    path: ServicePath::TextToImage.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &TEXT_TO_IMAGE_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Image,
    endpoints: &[ServicePath::TextToImage],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

/// Images from a message, as a task.
pub static IMAGE_GENERATION: Api = Api {
    name: "ImageGenerationRequest",
    path: ServicePath::ImageGeneration.path(),
    delivery: Delivery::Task,
    reply: Docs::new("TaskReply"),
    event: Docs::new(None),
    body: &IMAGE_GENERATION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Image,
    endpoints: &[ServicePath::ImageGeneration],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static TEXT_TO_IMAGE_BODY: Object = Object {
    rust: "TextToImageRequest",
    about: about("Images from text, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wan2.2-t2i-flash\"").missing("E165"),
        input(&TEXT_TO_IMAGE_INPUT, "{ prompt: \"...\" }", "The prompt and the images that it refers to."),
        optional(
            "parameters",
            Shape::Object(&TEXT_TO_IMAGE_PARAMETERS),
            "{ size: \"1280*720\" }",
            "Parameters of the image.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static IMAGE_GENERATION_BODY: Object = Object {
    rust: "ImageGenerationRequest",
    about: about("Images from a message, as a task"),
    parameters: &[
        chat::MODEL.shown_as("\"wanx-style-repaint-v1\"").missing("E165"),
        input(
            &IMAGE_GENERATION_INPUT,
            "{ messages: [user([text(\"...\")])] }",
            "The messages, or an image to repaint.",
        ),
        optional(
            "parameters",
            Shape::Object(&IMAGE_GENERATION_PARAMETERS),
            "{ size: \"1280*720\" }",
            "Parameters of the image.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

pub(super) const EXTEND_MODE: Parameter = optional(
    "prompt_extend_mode",
    Shape::StringEnum(&PROMPT_EXTEND_MODE),
    "\"direct\"",
    "How the prompt is rewritten, on Qwen-Image 3.0.",
)
.one_of(&["direct", "agent"])
.default("`direct`");

pub(super) const ENABLE_SEQUENTIAL: Parameter =
    optional("enable_sequential", Shape::Bool, "true", "Whether the images form a series, on wan2.7-image.")
        .default("`false`");

pub(super) const THINKING_MODE: Parameter =
    optional("thinking_mode", Shape::Bool, "false", "Whether the model thinks first, on wan2.7-image.")
        .default("`true`")
        .more("It counts only without images in the input and without `enable_sequential`.");

pub(super) const BBOX_LIST: Parameter = optional(
    "bbox_list",
    Shape::List(&Shape::List(&Shape::List(&Shape::Integer(Width::U32)))),
    "[[[0, 0, 100, 100]]]",
    "The boxes to edit in each input image, on wan2.7-image.",
)
.more("At most two boxes an image: left, top, right, bottom.");

pub(super) const COLOR_PALETTE: Parameter = optional(
    "color_palette",
    Shape::List(&COLOR_SHAPE),
    "[{ hex: \"#C2D1E6\", ratio: \"100.00%\" }]",
    "The color palette, on wan2.7-image.",
)
.more("3 to 10, not with `enable_sequential`.");

static TEXT_TO_IMAGE_INPUT: Object = Object {
    rust: "TextToImageInput",
    about: about("The prompt and the images that it refers to."),
    parameters: &[
        image_and_video::PROMPT.more("All models need one but those of posters.").errors(&["E057"]),
        image_and_video::NEGATIVE_PROMPT,
        optional(
            "ref_image",
            Shape::Text,
            "\"https://...\"",
            "The image that the result resembles, on wanx-v1.",
        )
        .url(),
        optional("title", Shape::Text, "\"...\"", "The title, on wanx-poster-generation-v1.").free_text(),
        optional("sub_title", Shape::Text, "\"...\"", "The subtitle, on wanx-poster-generation-v1.")
            .free_text(),
        optional("body_text", Shape::Text, "\"...\"", "The text below, on wanx-poster-generation-v1.")
            .free_text(),
        optional(
            "prompt_text_zh",
            Shape::Text,
            "\"...\"",
            "The prompt of the poster, in Chinese, on wanx-poster-generation-v1.",
        )
        .free_text()
        .more("At least one of this and `prompt_text_en`, together at most 50 characters."),
        optional(
            "prompt_text_en",
            Shape::Text,
            "\"...\"",
            "The prompt of the poster, in English, on wanx-poster-generation-v1.",
        )
        .free_text(),
        optional("wh_ratios", Shape::Text, "\"竖版\"", "The orientation, on wanx-poster-generation-v1.")
            .one_of(&["横版", "竖版"])
            .default("`横版`"),
        optional("lora_name", Shape::Text, "\"童话油画\"", "The style, on wanx-poster-generation-v1.").one_of(&[
            "",
            "2D插画1",
            "2D插画2",
            "浩瀚星云",
            "浓郁色彩",
            "光线粒子",
            "透明玻璃",
            "剪纸工艺",
            "折纸工艺",
            "中国水墨",
            "中国刺绣",
            "真实场景",
            "2D卡通",
            "儿童水彩",
            "赛博背景",
            "浅蓝抽象",
            "深蓝抽象",
            "抽象点线",
            "童话油画",
        ]),
        optional(
            "lora_weight",
            Shape::Number,
            "0.8",
            "The weight of the style, on wanx-poster-generation-v1.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .default("0.8"),
        optional(
            "ctrl_ratio",
            Shape::Number,
            "0.7",
            "The weight of the text layout, on wanx-poster-generation-v1.",
        )
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1.0))
        .default("0.7"),
        optional(
            "ctrl_step",
            Shape::Number,
            "0.7",
            "The fraction of the steps that the control image guides, on wanx-poster-generation-v1.",
        )
        .between(Bound::Exclusive(0.0), Bound::Inclusive(1.0))
        .default("0.7"),
        optional(
            "creative_title_layout",
            Shape::Bool,
            "true",
            "Whether the title has a creative layout, on wanx-poster-generation-v1.",
        )
        .default("`false`"),
        optional(
            "generate_mode",
            Shape::Text,
            "\"generate\"",
            "The mode: a new poster, or a refined one of `auxiliary_parameters`, on wanx-poster-generation-v1.",
        )
        .one_of(&["generate", "sr", "hrf"])
        .refused_as("E094"),
        optional(
            "generate_num",
            Shape::Integer(Width::U32),
            "1",
            "The number of posters, on wanx-poster-generation-v1.",
        )
        .more("1 to 4; more count as 4.")
        .default("1"),
        optional(
            "auxiliary_parameters",
            Shape::Text,
            "\"...\"",
            "The parameters from an earlier task of the poster to refine, on wanx-poster-generation-v1.",
        )
        .free_text(),
    ],
    short_forms: &[],
};

static TEXT_TO_IMAGE_PARAMETERS: Object = Object {
    rust: "TextToImageParameters",
    about: about("Parameters of the image."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, separated by an asterisk.",
        )
        .more(
            "Which ones depends on the model: a list of sizes, a range for each side, or a \
             range for the area.",
        ),
        optional("n", Shape::Integer(Width::U32), "1", "The number of images.")
            .more("Between 1 and 4 on Wan, 1 on Qwen-Image.")
            .default("4 on Wan"),
        image_and_video::NEGATIVE_PROMPT,
        image_and_video::SEED,
        image_and_video::PROMPT_EXTEND,
        image_and_video::WATERMARK,
        optional("style", Shape::Text, "\"<auto>\"", "The style, on wanx-v1."),
        optional(
            "ref_mode",
            Shape::Text,
            "\"repaint\"",
            "How `ref_image` is used, on wanx-v1: `repaint` or `refonly`.",
        ),
        optional(
            "ref_strength",
            Shape::Number,
            "0.5",
            "The similarity of the result to `ref_image`, on wanx-v1.",
        ),
    ],
    short_forms: &[],
};

static IMAGE_GENERATION_INPUT: Object = Object {
    rust: "ImageGenerationInput",
    about: about("The messages, or an image to repaint."),
    parameters: &[
        optional(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user([text(\"...\")])]",
            "One message of the user: one text, and the images that it refers to.",
        )
        .more("Exactly one.")
        .errors(&["E072", "E075"]),
        optional("image_url", Shape::Text, "\"https://...\"", "The portrait to repaint, on style models.")
            .url(),
        optional("style_index", Shape::Integer(Width::I64), "2", "The style, on style models.")
            .one_of(&[
                "-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "14", "15", "30", "31", "32", "33",
                "34", "35", "36", "37", "38", "39", "40",
            ])
            .refused_as("E062")
            .more("-1 is the style of `style_ref_url`."),
        optional(
            "style_ref_url",
            Shape::Text,
            "\"https://...\"",
            "The image whose style is applied, with `style_index` -1.",
        )
        .url(),
    ],
    short_forms: &[],
};

static IMAGE_GENERATION_PARAMETERS: Object = Object {
    rust: "ImageGenerationParameters",
    about: about("Parameters of the image."),
    parameters: &[
        optional(
            "size",
            Shape::Text,
            "\"1280*720\"",
            "Width and height in pixels, separated by an asterisk.",
        )
        .more("Or `1K`, `2K`, `4K` on wan2.7-image."),
        optional("n", Shape::Integer(Width::U32), "1", "The number of images.")
            .more("The default and the most depend on the model."),
        image_and_video::NEGATIVE_PROMPT,
        image_and_video::SEED,
        image_and_video::PROMPT_EXTEND,
        EXTEND_MODE,
        optional(
            "enable_thinking",
            Shape::Bool,
            "false",
            "Whether the model that rewrites the prompt thinks, on Qwen-Image 3.0.",
        )
        .default("`true`")
        .more("It counts only with `prompt_extend`."),
        image_and_video::WATERMARK,
        ENABLE_SEQUENTIAL,
        THINKING_MODE,
        BBOX_LIST,
        COLOR_PALETTE,
        optional(
            "max_images",
            Shape::Integer(Width::U32),
            "3",
            "The maximum number of images in one answer, on wan2.6-image.",
        ),
        optional(
            "enable_interleave",
            Shape::Bool,
            "true",
            "Whether text and images are interleaved, on wan2.6-image.",
        ),
        optional("aspect_ratio", Shape::Text, "\"16:9\"", "The aspect ratio of the image, on Kling models."),
        optional("resolution", Shape::Text, "\"2k\"", "The resolution, on Kling models."),
        optional(
            "result_type",
            Shape::Text,
            "\"single\"",
            "Whether one image is made or a series, on Kling models.",
        ),
    ],
    short_forms: &[],
};

static PALETTE_COLOR: Object = Object {
    rust: "PaletteColor",
    about: about("A color of a palette."),
    parameters: &[
        required("hex", Shape::Text, "\"#C2D1E6\"", "The color, as `#` and six hexadecimal digits."),
        required(
            "ratio",
            Shape::Text,
            "\"23.51%\"",
            "The share of the image with this color. The shares of a palette add up to 100 %.",
        )
        .more("Two digits after the point, as in `\"23.51%\"`."),
    ],
    short_forms: &[],
};

static PROMPT_EXTEND_MODE: StringEnum = StringEnum {
    rust: "PromptExtendMode",
    about: about("How a prompt is rewritten."),
    known: &[
        word("direct").meaning("A model rewrites the prompt."),
        word("agent").meaning("An agent rewrites it and may search; not with images in the input."),
    ],
};

static COLOR_SHAPE: Shape = Shape::Object(&PALETTE_COLOR);
