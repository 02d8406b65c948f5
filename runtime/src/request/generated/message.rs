// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/message.rs; edit that.

use super::ToolCall;
use crate::wire::{IntoText, Json, List, Text, object, text_enum, union};

object! {
    /// One message of a conversation.
    ///
    /// ```
    /// use qwen_request::{Message, Part, try_qwen_request};
    ///
    /// let history = [
    ///     Message::user([Part::image("https://example.com/cat.png"), Part::text("What is this?")]),
    ///     Message::assistant("A cat."),
    /// ];
    /// let request = try_qwen_request! {
    ///     model: "qwen3-vl-plus",
    ///     messages: [..history, user("What color is it?")],
    /// }?;
    /// assert_eq!(request.messages[0].text(), "What is this?");
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct Message {
        /// The role.
        required role: Role,
        /// The content: text, or a list of parts.
        ///
        /// Errors: W16.
        optional content: Content,
        /// OpenAI's name of the speaker; Model Studio's pages do not mention it.
        optional name: Text,
        /// The reasoning that preceded this message, as the reply carried it.
        optional reasoning_content: Text,
        /// The tool calls of this message.
        optional tool_calls: List<ToolCall>,
        /// The id of the tool call that a `tool` message answers.
        optional tool_call_id: Text,
        /// Whether the model continues this message, which must be the last.
        optional partial: bool,
        /// OpenAI's annotations of a reply, as clients send them back.
        optional annotations: List<Json>,
        /// OpenAI's audio of a reply, as clients send it back.
        optional audio: Json,
        /// OpenAI's predecessor of `tool_calls`, as clients send it back.
        optional function_call: Json,
        /// OpenAI's refusal, as clients send it back.
        optional refusal: Text,
    }
}

text_enum! {
    /// The role.
    ///
    /// ```
    /// use qwen_request::Role;
    ///
    /// assert_eq!(Role::System.as_str(), "system");
    /// assert_eq!(Role::from("system"), Role::System);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(Role::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum Role {
        /// Instructions for the whole conversation.
        System = "system",
        /// The user: the person or program that asks.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// The answer of a tool.
        Tool = "tool",
    }
}

union! {
    /// The content of a message.
    ///
    /// ```
    /// use qwen_request::{Content, Part};
    ///
    /// let text = Content::from("What is this?");
    /// let parts = Content::from([Part::image("https://example.com/cat.png"), Part::text("What is this?")]);
    /// assert_eq!(text.text(), parts.text());
    /// ```
    pub enum Content {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, video and audio.
        Parts(List<Part>) from list,
    }
}

object! {
    /// One part of a message: its `type` says which other member holds the content.
    ///
    /// ```
    /// use qwen_request::Part;
    ///
    /// let clip = Part { fps: Some(2.0), ..Part::video("https://example.com/clip.mp4") };
    /// assert_eq!(
    ///     serde_json::to_value(&clip)?,
    ///     serde_json::json!({
    ///         "type": "video_url",
    ///         "video_url": { "url": "https://example.com/clip.mp4" },
    ///         "fps": 2.0,
    ///     })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Part {
        /// The type of the part: which member holds the content.
        required r#type: PartType as "type",
        /// The text of a `text` part.
        optional text: Text,
        /// The image of an `image_url` part.
        optional image_url: MediaUrl,
        /// The video of a `video_url` part.
        optional video_url: MediaUrl,
        /// The video of a `video` part, as images in their order.
        optional video: Video,
        /// The audio of an `input_audio` part.
        optional input_audio: InputAudio,
        /// The frames per second at which a video is sampled.
        optional fps: f64,
        /// Smaller images are scaled up to this size.
        optional min_pixels: u32,
        /// Larger images are scaled down to this size.
        optional max_pixels: u32,
        /// The maximum total number of pixels of all frames of a video.
        optional total_pixels: u32,
        /// Marks the end of a prompt prefix to cache for later requests.
        optional cache_control: CacheControl,
        /// The PDF file of a `file` part, on models that read documents.
        optional file: FileUrl,
    }
}

text_enum! {
    /// The type of a part.
    ///
    /// ```
    /// use qwen_request::PartType;
    ///
    /// assert_eq!(PartType::Text.as_str(), "text");
    /// assert_eq!(PartType::from("text"), PartType::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(PartType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum PartType {
        /// `text`.
        Text = "text",
        /// `image_url`.
        ImageUrl = "image_url",
        /// `video_url`.
        VideoUrl = "video_url",
        /// `video`.
        Video = "video",
        /// `input_audio`.
        InputAudio = "input_audio",
        /// `file`.
        File = "file",
    }
}

object! {
    /// An image or a video.
    ///
    /// ```
    /// use qwen_request::{MediaUrl, Part, PartType};
    ///
    /// let image = MediaUrl::new("data:image/png;base64,iVBORw0KGgo=");
    /// let part = Part { r#type: PartType::ImageUrl, image_url: Some(image), ..Part::default() };
    /// assert_eq!(part, Part::image("data:image/png;base64,iVBORw0KGgo="));
    /// ```
    pub struct MediaUrl {
        /// The URL of the file, or the file itself as a `data:` URL.
        required url: Text,
        /// OpenAI's level of detail; Model Studio's pages do not mention it.
        optional detail: Text,
    }
}

impl MediaUrl {
    /// With the members that must be there.
    pub fn new(url: impl IntoText) -> Self {
        Self { url: url.into_text(), ..Self::default() }
    }
}

object! {
    /// A PDF file.
    ///
    /// ```
    /// use qwen_request::{FileUrl, Part, PartType};
    ///
    /// let file = FileUrl { file_url: Some("https://example.com/report.pdf".into()), ..FileUrl::default() };
    /// let part = Part { r#type: PartType::File, file: Some(file), ..Part::default() };
    /// assert_eq!(serde_json::to_value(&part)?["file"]["file_url"], "https://example.com/report.pdf");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileUrl {
        /// The URL of the file.
        optional file_url: Text,
    }
}

union! {
    /// A video.
    ///
    /// ```
    /// use qwen_request::Video;
    ///
    /// assert!(matches!(Video::from("https://example.com/clip.mp4"), Video::Url(_)));
    /// let frames = Video::from(["https://example.com/1.png", "https://example.com/2.png"]);
    /// assert!(matches!(frames, Video::Frames(frames) if frames.len() == 2));
    /// ```
    pub enum Video {
        /// As images, in their order.
        Frames(List<Text>) from list,
        /// As a file.
        Url(Text) from text,
    }
}

object! {
    /// An audio file.
    ///
    /// ```
    /// use qwen_request::{InputAudio, Part, PartType};
    ///
    /// let audio = InputAudio { format: Some("mp3".into()), ..InputAudio::new("https://example.com/hello.mp3") };
    /// let part = Part { r#type: PartType::InputAudio, input_audio: Some(audio), ..Part::default() };
    /// assert_eq!(part, Part::audio("https://example.com/hello.mp3", "mp3"));
    /// ```
    pub struct InputAudio {
        /// The URL of the audio, or the audio itself as a `data:` URL.
        required data: Text,
        /// The format of the audio.
        optional format: Text,
    }
}

impl InputAudio {
    /// With the members that must be there.
    pub fn new(data: impl IntoText) -> Self {
        Self { data: data.into_text(), ..Self::default() }
    }
}

object! {
    /// A mark for the context cache.
    ///
    /// ```
    /// use qwen_request::{CacheControl, CacheType};
    ///
    /// let cache_control = CacheControl::new(CacheType::Ephemeral);
    /// assert_eq!(
    ///     serde_json::to_value(&cache_control)?,
    ///     serde_json::json!({ "type": "ephemeral" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CacheControl {
        /// The cache lifetime: five minutes, renewed by each use.
        required r#type: CacheType as "type",
        /// The cache lifetime that agents ask for; Model Studio's pages do not mention it.
        optional ttl: Text,
    }
}

impl CacheControl {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<CacheType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}

text_enum! {
    /// The lifetime of a cached prompt prefix.
    ///
    /// ```
    /// use qwen_request::CacheType;
    ///
    /// assert_eq!(CacheType::Ephemeral.as_str(), "ephemeral");
    /// assert_eq!(CacheType::from("ephemeral"), CacheType::Ephemeral);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(CacheType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum CacheType {
        /// `ephemeral`.
        Ephemeral = "ephemeral",
    }
}
