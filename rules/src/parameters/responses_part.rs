//! The parts of a message in the Responses API. Other than in chats, their members are flat.
//!
//! Source: the reference "OpenAI compatible - Responses" of October 2026. Pages before it call the first two parts `text` and
//! `image_url`, and write the image as an object.

use super::{Object, OneOf, Shape, ShortForm, StringEnum, about, alternative, optional, required, word};

/// One part, as an element of a list.
pub(super) static PART_SHAPE: Shape = Shape::Object(&PART);

pub(crate) static PART: Object = Object {
    rust: "ResponsesPart",
    about: about("One part of a message: its `type` says which other members it has."),
    parameters: &[
        required("type", Shape::StringEnum(&PART_TYPE), "\"input_text\"", "What it is."),
        optional("text", Shape::Text, "\"...\"", "The text of a part.").free_text(),
        optional(
            "image_url",
            Shape::OneOf(&IMAGE_URL),
            "\"https://...\"",
            "The image of an `input_image`: its URL, or the image itself as a `data:` URL.",
        )
        .url(),
        optional("detail", Shape::Text, "\"auto\"", "OpenAI's wish for detail.").free_text().undocumented(),
        optional("file_url", Shape::Text, "\"https://...\"", "Where the document of an `input_file` is.")
            .url()
            .more("A PDF file of at most 100 MB, or an image of at most 20 MB.")
            .models("qwen3.5-ocr"),
        optional("file_id", Shape::Text, "\"file-...\"", "OpenAI's id of an uploaded file.").undocumented(),
        optional(
            "file_data",
            Shape::Text,
            "\"data:application/pdf;base64,...\"",
            "OpenAI's form of a file itself.",
        )
        .undocumented(),
        optional("filename", Shape::Text, "\"report.pdf\"", "OpenAI's name of that file.")
            .free_text()
            .undocumented(),
        optional("audio_url", Shape::Text, "\"https://...\"", "Where the audio of an `input_audio` is.")
            .url()
            .models("qwen3.8-omni-flash"),
        optional(
            "data",
            Shape::Text,
            "\"data:audio/wav;base64,...\"",
            "The audio of an `input_audio` itself, as a `data:` URL, in place of `audio_url`.",
        )
        .models("qwen3.8-omni-flash"),
        optional("format", Shape::Text, "\"wav\"", "The format of the audio, such as `wav` or `mp3`."),
        optional(
            "use_multichannel",
            Shape::Bool,
            "false",
            "Whether the channels of the audio are told apart.",
        )
        .default("`false`"),
        optional("video_url", Shape::Text, "\"https://...\"", "Where the video of an `input_video` is.")
            .url()
            .models("qwen3.8-omni-flash"),
        optional(
            "fps",
            Shape::Number,
            "2.0",
            "How many images of each second of a video the model looks at.",
        ),
        optional("refusal", Shape::Text, "\"...\"", "OpenAI's reason for not answering.").free_text(),
        optional("annotations", Shape::List(&Shape::Json), "[]", "Notes on the text of a reply."),
        optional("logprobs", Shape::List(&Shape::Json), "[]", "How likely the tokens of a reply were."),
        optional("ocr_result", Shape::Json, "{}", "What an OCR model read."),
    ],
    short_forms: &[
        ShortForm::new("text", "Text.", &[&["text"]]).fixed(&[("type", "input_text")]),
        ShortForm::new("image", "An image, by its URL.", &[&["image_url"]]).fixed(&[("type", "input_image")]),
        ShortForm::new("file", "A document, by its URL.", &[&["file_url"]]).fixed(&[("type", "input_file")]),
        ShortForm::new("video", "A video, by its URL.", &[&["video_url"]]).fixed(&[("type", "input_video")]),
        ShortForm::new(
            "audio",
            "An audio file: its URL, and its format, such as `mp3`.",
            &[&["audio_url"], &["format"]],
        )
        .fixed(&[("type", "input_audio")]),
    ],
};

pub(crate) static PART_TYPE: StringEnum = StringEnum {
    rust: "ResponsesPartType",
    about: about("What a part is."),
    known: &[
        word("input_text").meaning("Text that the model reads."),
        word("input_image").meaning("An image."),
        word("input_file").meaning("A document."),
        word("input_audio").meaning("An audio file."),
        word("input_video").meaning("A video."),
        word("output_text").meaning("Text that a model wrote."),
        word("refusal").meaning("OpenAI's reason for not answering."),
        word("summary_text").meaning("What a model thought."),
        word("reasoning_text").meaning("What a model thought, at length."),
        word("text").meaning("The name of `input_text` on older pages."),
        word("image_url").meaning("The name of `input_image` on older pages."),
    ],
};

static IMAGE_URL: OneOf = OneOf {
    rust: "ResponsesImage",
    about: about("An image."),
    alternatives: &[
        alternative("Url", Shape::Text, "Its URL."),
        alternative(
            "Object",
            Shape::Object(&IMAGE_OBJECT),
            "An object that holds the URL, as older pages write it.",
        ),
    ],
};

static IMAGE_OBJECT: Object = Object {
    rust: "ResponsesImageObject",
    about: about("An object that holds the URL of an image."),
    parameters: &[
        required(
            "url",
            Shape::Text,
            "\"https://...\"",
            "Where the image is, or the image itself as a `data:` URL.",
        )
        .url(),
        optional("detail", Shape::Text, "\"auto\"", "OpenAI's wish for detail.").free_text().undocumented(),
    ],
    short_forms: &[],
};
