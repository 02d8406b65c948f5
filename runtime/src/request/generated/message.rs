// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/message.rs; edit that.

use super::ToolCall;
use crate::wire::{Json, List, Text, object, text_enum, union};

object! {
    /// One message of a conversation.
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
    pub enum Content {
        /// Text alone.
        Text(Text) from text,
        /// Text, images, video and audio.
        Parts(List<Part>) from list,
    }
}

object! {
    /// One part of a message: its `type` says which other member holds the content.
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
        /// The URL of the file, or the file itself as a `data:` URL.
        required url: Text,
        /// OpenAI's level of detail; Model Studio's pages do not mention it.
        optional detail: Text,
    }
}

object! {
    /// A PDF file.
    pub struct FileUrl {
        /// The URL of the file.
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
        /// The URL of the audio, or the audio itself as a `data:` URL.
        required data: Text,
        /// The format of the audio.
        optional format: Text,
    }
}

object! {
    /// A mark for the context cache.
    pub struct CacheControl {
        /// The cache lifetime: five minutes, renewed by each use.
        required r#type: CacheType as "type",
        /// The cache lifetime that agents ask for; Model Studio's pages do not mention it.
        optional ttl: Text,
    }
}

text_enum! {
    /// The lifetime of a cached prompt prefix.
    pub enum CacheType {
        /// `ephemeral`.
        Ephemeral = "ephemeral",
    }
}
