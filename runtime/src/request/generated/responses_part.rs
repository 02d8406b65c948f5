// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_part.rs; edit that.

use crate::wire::{IntoText, Json, List, Text, object, text_enum, union};

object! {
    /// One part of a message: its `type` says which other members it has.
    pub struct ResponsesPart {
        /// What it is.
        required r#type: ResponsesPartType as "type",
        /// The text of a part.
        optional text: Text,
        /// The image of an `input_image`: its URL, or the image itself as a `data:` URL.
        optional image_url: ResponsesImage,
        /// OpenAI's wish for detail.
        optional detail: Text,
        /// Where the document of an `input_file` is.
        ///
        /// A PDF file of at most 100 MB, or an image of at most 20 MB.
        ///
        /// Models: qwen3.5-ocr.
        optional file_url: Text,
        /// OpenAI's id of an uploaded file.
        optional file_id: Text,
        /// OpenAI's form of a file itself.
        optional file_data: Text,
        /// OpenAI's name of that file.
        optional filename: Text,
        /// Where the audio of an `input_audio` is.
        ///
        /// Models: qwen3.8-omni-flash.
        optional audio_url: Text,
        /// The audio of an `input_audio` itself, as a `data:` URL, in place of `audio_url`.
        ///
        /// Models: qwen3.8-omni-flash.
        optional data: Text,
        /// The format of the audio, such as `wav` or `mp3`.
        optional format: Text,
        /// Whether the channels of the audio are told apart.
        ///
        /// Default: `false`.
        optional use_multichannel: bool,
        /// Where the video of an `input_video` is.
        ///
        /// Models: qwen3.8-omni-flash.
        optional video_url: Text,
        /// How many images of each second of a video the model looks at.
        optional fps: f64,
        /// OpenAI's reason for not answering.
        optional refusal: Text,
        /// Notes on the text of a reply.
        optional annotations: List<Json>,
        /// How likely the tokens of a reply were.
        optional logprobs: List<Json>,
        /// What an OCR model read.
        optional ocr_result: Json,
    }
}

text_enum! {
    /// What a part is.
    pub enum ResponsesPartType {
        /// Text that the model reads.
        InputText = "input_text",
        /// An image.
        InputImage = "input_image",
        /// A document.
        InputFile = "input_file",
        /// An audio file.
        InputAudio = "input_audio",
        /// A video.
        InputVideo = "input_video",
        /// Text that a model wrote.
        OutputText = "output_text",
        /// OpenAI's reason for not answering.
        Refusal = "refusal",
        /// What a model thought.
        SummaryText = "summary_text",
        /// What a model thought, at length.
        ReasoningText = "reasoning_text",
        /// The name of `input_text` on older pages.
        Text = "text",
        /// The name of `input_image` on older pages.
        ImageUrl = "image_url",
    }
}

union! {
    /// An image.
    pub enum ResponsesImage {
        /// Its URL.
        Url(Text) from text,
        /// An object that holds the URL, as older pages write it.
        Object(ResponsesImageObject) from object,
    }
}

object! {
    /// An object that holds the URL of an image.
    pub struct ResponsesImageObject {
        /// Where the image is, or the image itself as a `data:` URL.
        required url: Text,
        /// OpenAI's wish for detail.
        optional detail: Text,
    }
}

impl ResponsesImageObject {
    /// With the members that must be there.
    pub fn new(url: impl IntoText) -> Self {
        Self { url: url.into_text(), ..Self::default() }
    }
}
