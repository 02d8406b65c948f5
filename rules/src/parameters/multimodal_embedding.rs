//! The body that asks for vectors of texts, images and videos.
//!
//! Source: the reference of multimodal embedding of 2026-05 and 2026-08.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OneOf, Parameter, Protocol, Shape, ShortForm, Width, about,
    alternative,
    embedding::{DASHSCOPE_ERRORS, DIMENSION, INSTRUCT, OPEN_AI, OUTPUT_TYPE, model},
    headers::HEADERS,
    input, optional, required,
};
use crate::models::ServicePath;

/// Embeddings of texts, images and videos.
pub static MULTIMODAL_EMBEDDING: Api = Api {
    name: "MultimodalEmbeddingRequest",
    path: ServicePath::MultimodalEmbedding.path(),
    delivery: Delivery::Whole,
    reply: Docs::new("MultimodalEmbeddingReply"),
    event: Docs::new(None),
    body: &MULTIMODAL_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Embedding,
    endpoints: &[ServicePath::MultimodalEmbedding],
    other_protocols: OPEN_AI,
    input: Some("input"),
    parameters: Some("parameters"),
};

static MULTIMODAL_BODY: Object = Object {
    rust: "MultimodalEmbeddingRequest",
    about: about("Embeddings of texts, images and videos in the DashScope protocol"),
    parameters: &[
        model("\"qwen3-vl-embedding\"", "E165")
            .more(
                "`qwen3-vl-embedding`, `qwen2.5-vl-embedding`, `multimodal-embedding-v1` and the \
                 tongyi-embedding-vision models.",
            )
            .errors(DASHSCOPE_ERRORS),
        input(&MULTIMODAL_INPUT, "{ contents: [text(\"...\")] }", "The contents to embed."),
        optional(
            "parameters",
            Shape::Object(&MULTIMODAL_PARAMETERS),
            "{ dimension: 1024 }",
            "Parameters of the embeddings.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static MULTIMODAL_INPUT: Object = Object {
    rust: "MultimodalEmbeddingInput",
    about: about("The contents to embed."),
    parameters: &[required(
        "contents",
        Shape::List(&Shape::OneOf(&CONTENT)),
        "[text(\"...\"), image(\"https://...\")]",
        "The texts, images and videos to embed.",
    )
    .more(
        "At least one; at most 20 on most models, of which 10 images and one video on \
         `qwen3-vl-embedding`, 64 and 8 on the snapshots of 2026-03-06, one of each kind on \
         `qwen2.5-vl-embedding`.",
    )],
    short_forms: &[],
};

static CONTENT: OneOf = OneOf {
    rust: "EmbeddingContent",
    about: about("The content of one vector."),
    alternatives: &[
        alternative("Text", Shape::Text, "A text."),
        alternative(
            "Part",
            Shape::Object(&PART),
            "A text, an image, a video, or several of them for one vector.",
        ),
    ],
};

/// What one vector is made of: the members that are there.
static PART: Object = Object {
    rust: "EmbeddingPart",
    about: about("The content of one vector, as given by the members that are present."),
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "A text.")
            .free_text()
            .more("At most 32,000 tokens on the Qwen models, 1,024 on the tongyi models."),
        optional("image", Shape::Text, "\"https://...\"", "An image: its URL, or itself as a `data:` URL.")
            .errors(&["E041", "E045a", "E051a"]),
        optional("video", Shape::Text, "\"https://...\"", "A video, by its URL.")
            .more("A `data:` URL is not taken.")
            .errors(&["E041", "E051a"]),
        optional(
            "multi_images",
            Shape::List(&Shape::Text),
            "[\"https://...\"]",
            "Several images for one vector, on tongyi-embedding-vision models.",
        )
        .more("At most 8, on the snapshots of 2026-03-06 at most 64."),
    ],
    short_forms: MEDIA_FORMS,
};

/// Short forms of objects whose members are `text`, `image` and `video`.
pub(super) const MEDIA_FORMS: &[ShortForm] = &[
    ShortForm::new("text", "A text.", &[&["text"]]),
    ShortForm::new("image", "An image, by its URL.", &[&["image"]]),
    ShortForm::new("video", "A video, by its URL.", &[&["video"]]),
];

pub(super) const FPS: Parameter =
    optional("fps", Shape::Number, "0.5", "The share of a video's frames that is sampled.").default("1");

static MULTIMODAL_PARAMETERS: Object = Object {
    rust: "MultimodalEmbeddingParameters",
    about: about("Parameters of the embeddings."),
    parameters: &[
        OUTPUT_TYPE.more("These models make `dense` ones only."),
        DIMENSION.default("the most of the model, 1024 on `qwen2.5-vl-embedding`").more(
            "2560 to 256 on `qwen3-vl-embedding`, 2048 to 512 on `qwen2.5-vl-embedding`, 1152 \
             or 768 to 64 on the snapshots of 2026-03-06. Models with one length do not take \
             it.",
        ),
        FPS,
        INSTRUCT,
        optional(
            "enable_fusion",
            Shape::Bool,
            "true",
            "Whether all contents are embedded into one vector, on qwen3-vl-embedding.",
        )
        .default("`false`"),
        optional(
            "res_level",
            Shape::Integer(Width::U32),
            "1",
            "The level of detail at which images are read, on snapshots of 2026-03-06.",
        )
        .default("1"),
        optional(
            "max_video_frames",
            Shape::Integer(Width::U32),
            "8",
            "The maximum number of frames of a video that are read, on snapshots of 2026-03-06.",
        )
        .default("8"),
    ],
    short_forms: &[],
};
