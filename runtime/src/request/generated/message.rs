// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/message.rs; edit that.

use super::ToolCall;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// One message of a conversation.
    pub struct Message {
        /// Who speaks.
        required role: Role,
        /// What is said: text, or a list of parts.
        ///
        /// Errors: W16.
        optional content: Content,
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
        /// OpenAI's notes of a reply, as clients write them back.
        optional annotations: List<Json>,
        /// OpenAI's spoken form of a reply, as clients write it back.
        optional audio: Json,
        /// OpenAI's older form of `tool_calls`, as clients write it back.
        optional function_call: Json,
        /// OpenAI's reason for not answering, as clients write it back.
        optional refusal: Text,
    }
}

text_enum! {
    /// Who speaks.
    pub enum Role {
        /// Instructions for the whole conversation.
        System = "system",
        /// The person, or the program, that asks.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// The answer of a tool.
        Tool = "tool",
    }
}

union! {
    /// What a message says.
    pub enum Content {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, video and audio.
        Parts(List<Part>) from list,
    }
}

object! {
    /// One part of a message: its `type` says which other member carries the content.
    pub struct Part {
        /// Which member carries the content.
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
        /// How many images of each second of a video the model looks at.
        optional fps: f64,
        /// Smaller images are scaled up to this size.
        optional min_pixels: u32,
        /// Larger images are scaled down to this size.
        optional max_pixels: u32,
        /// The most pixels that all images of a video have together.
        optional total_pixels: u32,
        /// Marks the end of a beginning that is kept for the next requests.
        optional cache_control: CacheControl,
        /// The PDF file of a `file` part, on models that read documents.
        optional file: FileUrl,
    }
}

text_enum! {
    /// The kind of a part.
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
    pub struct MediaUrl {
        /// Where the file is, or the file itself as a `data:` URL.
        required url: Text,
        /// OpenAI's wish for detail; Model Studio's pages do not mention it.
        optional detail: Text,
    }
}

object! {
    /// A PDF file.
    pub struct FileUrl {
        /// Where the file is.
        optional file_url: Text,
    }
}

union! {
    /// A video.
    pub enum Video {
        /// As images, in their order.
        Frames(List<Text>) from list,
        /// As a file.
        Url(Text) from text,
    }
}

object! {
    /// An audio file.
    pub struct InputAudio {
        /// Where the audio is, or the audio itself as a `data:` URL.
        required data: Text,
        /// The format of the audio.
        optional format: Text,
    }
}

object! {
    /// A mark for the context cache.
    pub struct CacheControl {
        /// How long the beginning is kept: five minutes, renewed by each use.
        required r#type: CacheType as "type",
        /// How long agents want it kept; Model Studio's pages do not mention it.
        optional ttl: Text,
    }
}

text_enum! {
    /// How long the beginning of a conversation is kept.
    pub enum CacheType {
        /// `ephemeral`.
        Ephemeral = "ephemeral",
    }
}
