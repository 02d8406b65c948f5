// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/dashscope_message.rs; edit that.

use super::{CacheControl, InputAudio, Role, ToolCall, Video};
use crate::wire::{List, Text, object, union};

object! {
    /// One message of a conversation in the DashScope protocol.
    ///
    /// ```
    /// use qwen_request::{GenerationMessage, try_qwen_request};
    ///
    /// let history = [GenerationMessage::user("Hello"), GenerationMessage::assistant("Hi!")];
    /// let request = try_qwen_request!(GenerationRequest {
    ///     model: "qwen-plus",
    ///     input: { messages: [system("Be brief."), ..history, user("Who are you?")] },
    ///     parameters: { result_format: "message" },
    /// })?;
    /// assert_eq!(request.input.messages.as_ref().map(|messages| messages.len()), Some(4));
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct GenerationMessage {
        /// The role.
        required role: Role,
        /// The content: text, or a list of parts.
        ///
        /// Errors: W16.
        optional content: GenerationContent,
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
    }
}

union! {
    /// The content of a message.
    ///
    /// ```
    /// use qwen_request::{GenerationContent, GenerationPart};
    ///
    /// let text = GenerationContent::from("What is this?");
    /// let parts = GenerationContent::from([
    ///     GenerationPart::image("https://example.com/cat.png"),
    ///     GenerationPart::text("What is this?"),
    /// ]);
    /// assert_eq!(text.text(), parts.text());
    /// ```
    pub enum GenerationContent {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, video and audio.
        Parts(List<GenerationPart>) from list,
    }
}

object! {
    /// One part of a message in the DashScope protocol: the member that is present says what it is.
    ///
    /// ```
    /// use qwen_request::GenerationPart;
    ///
    /// let clip = GenerationPart { fps: Some(2.0), ..GenerationPart::video("https://example.com/clip.mp4") };
    /// assert_eq!(
    ///     serde_json::to_value(&clip)?,
    ///     serde_json::json!({ "video": "https://example.com/clip.mp4", "fps": 2.0 })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct GenerationPart {
        /// Text.
        optional text: Text,
        /// An image: its URL, or itself as a `data:` URL.
        optional image: Text,
        /// A video: its URL, or its images.
        optional video: Video,
        /// An audio file: its URL, or itself as a `data:` URL.
        optional audio: Text,
        /// The type of the part: which member holds the content, on document models.
        optional r#type: Text as "type",
        /// Documents, by their URLs.
        optional doc_url: List<Text>,
        /// How documents are parsed.
        optional file_parsing_strategy: Text,
        /// The frames per second at which a video is sampled.
        optional fps: f64,
        /// The maximum number of frames of a video that are read.
        optional max_frames: u32,
        /// Smaller images are scaled up to this size.
        optional min_pixels: u32,
        /// Larger images are scaled down to this size.
        optional max_pixels: u32,
        /// The maximum total number of pixels of all frames of a video.
        optional total_pixels: u32,
        /// Whether an image is rotated upright first, on OCR models.
        optional enable_rotate: bool,
        /// Marks the end of a prompt prefix to cache for later requests.
        optional cache_control: CacheControl,
        /// The audio of an `input_audio` part, on speech recognition models.
        optional input_audio: InputAudio,
    }
}
