// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "embeddings")]
use super::EmbeddingPart;
#[cfg(feature = "embeddings")]
use super::RerankPart;
use super::{
    Content, Function, GenerationContent, GenerationMessage, GenerationPart, InputAudio, MediaUrl, Message,
    Part, PartType, Role, Tool, ToolType, Video,
};
use crate::request::short_forms::short_forms;
use crate::wire::{Json, Text};

short_forms! { GenerationMessage {
    __new_system, __add_system, __add_some_system(content: GenerationContent) => {
        role: Role::System,
        content: Some(content),
    }
    __new_user, __add_user, __add_some_user(content: GenerationContent) => {
        role: Role::User,
        content: Some(content),
    }
    __new_assistant, __add_assistant, __add_some_assistant(content: GenerationContent) => {
        role: Role::Assistant,
        content: Some(content),
    }
    __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: GenerationContent) => {
        role: Role::Tool,
        tool_call_id: Some(tool_call_id),
        content: Some(content),
    }
} }

short_forms! { GenerationPart {
    __new_text, __add_text, __add_some_text(text: Text) => {
        text: Some(text),
    }
    __new_image, __add_image, __add_some_image(image: Text) => {
        image: Some(image),
    }
    __new_video, __add_video, __add_some_video(video: Video) => {
        video: Some(video),
    }
    __new_audio, __add_audio, __add_some_audio(audio: Text) => {
        audio: Some(audio),
    }
} }

#[cfg(feature = "embeddings")]
short_forms! { EmbeddingPart {
    __new_text, __add_text, __add_some_text(text: Text) => {
        text: Some(text),
    }
    __new_image, __add_image, __add_some_image(image: Text) => {
        image: Some(image),
    }
    __new_video, __add_video, __add_some_video(video: Text) => {
        video: Some(video),
    }
} }

short_forms! { Message {
    __new_system, __add_system, __add_some_system(content: Content) => {
        role: Role::System,
        content: Some(content),
    }
    __new_user, __add_user, __add_some_user(content: Content) => {
        role: Role::User,
        content: Some(content),
    }
    __new_assistant, __add_assistant, __add_some_assistant(content: Content) => {
        role: Role::Assistant,
        content: Some(content),
    }
    __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: Content) => {
        role: Role::Tool,
        tool_call_id: Some(tool_call_id),
        content: Some(content),
    }
} }

short_forms! { Part {
    __new_text, __add_text, __add_some_text(text: Text) => {
        r#type: PartType::Text,
        text: Some(text),
    }
    __new_image, __add_image, __add_some_image(url: Text) => {
        r#type: PartType::ImageUrl,
        image_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
    }
    __new_video, __add_video, __add_some_video(url: Text) => {
        r#type: PartType::VideoUrl,
        video_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
    }
    __new_audio, __add_audio, __add_some_audio(data: Text, format: Text) => {
        r#type: PartType::InputAudio,
        input_audio: Some(InputAudio { data, format: Some(format), ..InputAudio::__EMPTY }),
    }
} }

#[cfg(feature = "embeddings")]
short_forms! { RerankPart {
    __new_text, __add_text, __add_some_text(text: Text) => {
        text: Some(text),
    }
    __new_image, __add_image, __add_some_image(image: Text) => {
        image: Some(image),
    }
    __new_video, __add_video, __add_some_video(video: Text) => {
        video: Some(video),
    }
} }

short_forms! { Tool {
    __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
        r#type: ToolType::Function,
        function: Function { name, description: Some(description), parameters: Some(parameters), ..Function::__EMPTY },
    }
} }
