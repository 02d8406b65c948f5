// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_part.rs; edit that.

use crate::wire::{IntoText, Json, List, Text, object, text_enum, union};

object! {
    /// One part of a message: its `type` says which other members it has.
    ///
    /// ```
    /// use qwen_request::{ResponsesItem, ResponsesPart};
    ///
    /// let clip = ResponsesPart { fps: Some(2.0), ..ResponsesPart::video("https://example.com/clip.mp4") };
    /// assert_eq!(
    ///     serde_json::to_value(&clip)?,
    ///     serde_json::json!({ "type": "input_video", "video_url": "https://example.com/clip.mp4", "fps": 2.0 })
    /// );
    /// let item = ResponsesItem::user(vec![clip, ResponsesPart::text("What happens here?")]);
    /// # assert!(item.content.is_some());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::ResponsesPartType;
    ///
    /// assert_eq!(ResponsesPartType::InputText.as_str(), "input_text");
    /// assert_eq!(ResponsesPartType::from("input_text"), ResponsesPartType::InputText);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ResponsesPartType::from("brand-new").as_str(), "brand-new");
    /// ```
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
    ///
    /// ```
    /// use qwen_request::{ResponsesImage, ResponsesPart};
    ///
    /// let image = ResponsesImage::from("https://example.com/cat.png");
    /// assert_eq!(ResponsesPart::image(image), ResponsesPart::image("https://example.com/cat.png"));
    /// ```
    pub enum ResponsesImage {
        /// Its URL.
        Url(Text) from text,
        /// An object that holds the URL, as older pages write it.
        Object(ResponsesImageObject) from object,
    }
}

object! {
    /// An object that holds the URL of an image.
    ///
    /// ```
    /// use qwen_request::{ResponsesImage, ResponsesImageObject, ResponsesPart};
    ///
    /// let object = ResponsesImageObject::new("https://example.com/cat.png");
    /// let part = ResponsesPart::image(ResponsesImage::Object(object));
    /// assert_eq!(serde_json::to_value(&part)?["image_url"]["url"], "https://example.com/cat.png");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
