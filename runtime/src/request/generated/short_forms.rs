// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "applications")]
use super::ApplicationContent;
#[cfg(feature = "applications")]
use super::ApplicationMessage;
#[cfg(feature = "applications")]
use super::ApplicationRole;
#[cfg(feature = "embeddings")]
use super::EmbeddingPart;
#[cfg(feature = "messages")]
use super::MessagesBlock;
#[cfg(feature = "messages")]
use super::MessagesBlockType;
#[cfg(feature = "messages")]
use super::MessagesContent;
#[cfg(feature = "messages")]
use super::MessagesResult;
#[cfg(feature = "messages")]
use super::MessagesRole;
#[cfg(feature = "messages")]
use super::MessagesSystemBlock;
#[cfg(feature = "messages")]
use super::MessagesSystemBlockType;
#[cfg(feature = "messages")]
use super::MessagesTurn;
#[cfg(feature = "embeddings")]
use super::RerankPart;
#[cfg(feature = "responses")]
use super::ResponsesContent;
#[cfg(feature = "responses")]
use super::ResponsesImage;
#[cfg(feature = "responses")]
use super::ResponsesItem;
#[cfg(feature = "responses")]
use super::ResponsesItemType;
#[cfg(feature = "responses")]
use super::ResponsesOutput;
#[cfg(feature = "responses")]
use super::ResponsesPart;
#[cfg(feature = "responses")]
use super::ResponsesPartType;
#[cfg(feature = "responses")]
use super::ResponsesRole;
#[cfg(feature = "responses")]
use super::ResponsesTool;
#[cfg(feature = "responses")]
use super::ResponsesToolType;
use super::{
    Content, Function, GenerationContent, GenerationMessage, GenerationPart, InputAudio, MediaUrl, Message,
    Part, PartType, Role, Tool, ToolType, Video,
};
use crate::request::short_forms::short_forms;
use crate::wire::{Json, Text};

#[cfg(feature = "applications")]
short_forms! { ApplicationMessage {
    __new_system, __add_system, __add_some_system(content: ApplicationContent) => {
        role: ApplicationRole::System,
        content,
    }
    __new_user, __add_user, __add_some_user(content: ApplicationContent) => {
        role: ApplicationRole::User,
        content,
    }
    __new_assistant, __add_assistant, __add_some_assistant(content: ApplicationContent) => {
        role: ApplicationRole::Assistant,
        content,
    }
} }

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

#[cfg(feature = "messages")]
short_forms! { MessagesTurn {
    __new_user, __add_user, __add_some_user(content: MessagesContent) => {
        role: MessagesRole::User,
        content,
    }
    __new_assistant, __add_assistant, __add_some_assistant(content: MessagesContent) => {
        role: MessagesRole::Assistant,
        content,
    }
} }

#[cfg(feature = "messages")]
short_forms! { MessagesBlock {
    __new_text, __add_text, __add_some_text(text: Text) => {
        r#type: MessagesBlockType::Text,
        text: Some(text),
    }
    __new_tool_use, __add_tool_use, __add_some_tool_use(id: Text, name: Text, input: Json) => {
        r#type: MessagesBlockType::ToolUse,
        id: Some(id),
        name: Some(name),
        input: Some(input),
    }
    __new_tool_result, __add_tool_result, __add_some_tool_result(tool_use_id: Text, content: MessagesResult) => {
        r#type: MessagesBlockType::ToolResult,
        tool_use_id: Some(tool_use_id),
        content: Some(content),
    }
} }

#[cfg(feature = "messages")]
short_forms! { MessagesSystemBlock {
    __new_text, __add_text, __add_some_text(text: Text) => {
        r#type: MessagesSystemBlockType::Text,
        text,
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

#[cfg(feature = "responses")]
short_forms! { ResponsesItem {
    __new_system, __add_system, __add_some_system(content: ResponsesContent) => {
        role: Some(ResponsesRole::System),
        content: Some(content),
    }
    __new_developer, __add_developer, __add_some_developer(content: ResponsesContent) => {
        role: Some(ResponsesRole::Developer),
        content: Some(content),
    }
    __new_user, __add_user, __add_some_user(content: ResponsesContent) => {
        role: Some(ResponsesRole::User),
        content: Some(content),
    }
    __new_assistant, __add_assistant, __add_some_assistant(content: ResponsesContent) => {
        role: Some(ResponsesRole::Assistant),
        content: Some(content),
    }
    __new_function_call, __add_function_call, __add_some_function_call(call_id: Text, name: Text, arguments: Text) => {
        r#type: Some(ResponsesItemType::FunctionCall),
        call_id: Some(call_id),
        name: Some(name),
        arguments: Some(arguments),
    }
    __new_function_call_output, __add_function_call_output, __add_some_function_call_output(call_id: Text, output: ResponsesOutput) => {
        r#type: Some(ResponsesItemType::FunctionCallOutput),
        call_id: Some(call_id),
        output: Some(output),
    }
} }

#[cfg(feature = "responses")]
short_forms! { ResponsesPart {
    __new_text, __add_text, __add_some_text(text: Text) => {
        r#type: ResponsesPartType::InputText,
        text: Some(text),
    }
    __new_image, __add_image, __add_some_image(image_url: ResponsesImage) => {
        r#type: ResponsesPartType::InputImage,
        image_url: Some(image_url),
    }
    __new_file, __add_file, __add_some_file(file_url: Text) => {
        r#type: ResponsesPartType::InputFile,
        file_url: Some(file_url),
    }
    __new_video, __add_video, __add_some_video(video_url: Text) => {
        r#type: ResponsesPartType::InputVideo,
        video_url: Some(video_url),
    }
    __new_audio, __add_audio, __add_some_audio(audio_url: Text, format: Text) => {
        r#type: ResponsesPartType::InputAudio,
        audio_url: Some(audio_url),
        format: Some(format),
    }
} }

#[cfg(feature = "responses")]
short_forms! { ResponsesTool {
    __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
        r#type: ResponsesToolType::Function,
        name: Some(name),
        description: Some(description),
        parameters: Some(parameters),
    }
} }

short_forms! { Tool {
    __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
        r#type: ToolType::Function,
        function: Function { name, description: Some(description), parameters: Some(parameters), ..Function::__EMPTY },
    }
} }
