// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/dashscope_message.rs; edit that.

use super::{CacheControl, InputAudio, Role, ToolCall, Video};
use crate::wire::{List, Text, object, union};

object! {
    /// One message of a conversation in the DashScope protocol.
    pub struct GenerationMessage {
        /// Who speaks.
        required role: Role,
        /// What is said: text, or a list of parts.
        ///
        /// Errors: W16.
        optional content: GenerationContent,
        /// OpenAI's name of the speaker; Model Studio's pages do not mention it.
        optional name: Text,
        /// What the model thought before this message, as its reply carried it.
        optional reasoning_content: Text,
        /// The tools that the model asked for in this message.
        optional tool_calls: List<ToolCall>,
        /// Which tool call a `tool` message answers.
        optional tool_call_id: Text,
        /// Whether the model goes on with this message, which must be the last.
        optional partial: bool,
    }
}

union! {
    /// What a message says.
    pub enum GenerationContent {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, video and audio.
        Parts(List<GenerationPart>) from list,
    }
}

object! {
    /// One part of a message in the DashScope protocol: the member that is there says what it is.
    pub struct GenerationPart {
        /// Text.
        optional text: Text,
        /// An image: its URL, or itself as a `data:` URL.
        optional image: Text,
        /// A video: its URL, or its images.
        optional video: Video,
        /// An audio file: its URL, or itself as a `data:` URL.
        optional audio: Text,
        /// Which member carries the content, on document models.
        optional r#type: Text as "type",
        /// Documents, by their URLs.
        optional doc_url: List<Text>,
        /// How documents are taken apart.
        optional file_parsing_strategy: Text,
        /// How many images of each second of a video the model looks at.
        optional fps: f64,
        /// The most images of a video that it looks at.
        optional max_frames: u32,
        /// Smaller images are scaled up to this size.
        optional min_pixels: u32,
        /// Larger images are scaled down to this size.
        optional max_pixels: u32,
        /// The most pixels that all images of a video have together.
        optional total_pixels: u32,
        /// Whether an image is turned upright first, on OCR models.
        optional enable_rotate: bool,
        /// Marks the end of a beginning that is kept for the next requests.
        optional cache_control: CacheControl,
        /// The audio of an `input_audio` part, on speech recognition models.
        optional input_audio: InputAudio,
    }
}
