// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

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
use crate::request::constructors::constructors;
use crate::wire::{Json, Text};

constructors! {
    GenerationMessage {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: GenerationContent) => {
            role: Role::System,
            content: Some(content),
        }
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: GenerationContent) => {
            role: Role::User,
            content: Some(content),
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: GenerationContent) => {
            role: Role::Assistant,
            content: Some(content),
        }
        /// The answer to a tool call, by the call's id.
        tool, __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: GenerationContent) => {
            role: Role::Tool,
            tool_call_id: Some(tool_call_id),
            content: Some(content),
        }
    }
}

constructors! {
    GenerationPart {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL or as its images.
        video, __new_video, __add_video, __add_some_video(video: Video) => {
            video: Some(video),
        }
        /// An audio file, by its URL.
        audio, __new_audio, __add_audio, __add_some_audio(audio: Text) => {
            audio: Some(audio),
        }
    }
}

#[cfg(feature = "embeddings")]
constructors! {
    EmbeddingPart {
        /// A text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video: Text) => {
            video: Some(video),
        }
    }
}

constructors! {
    Message {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: Content) => {
            role: Role::System,
            content: Some(content),
        }
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: Content) => {
            role: Role::User,
            content: Some(content),
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: Content) => {
            role: Role::Assistant,
            content: Some(content),
        }
        /// The answer to a tool call, by the call's id.
        tool, __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: Content) => {
            role: Role::Tool,
            tool_call_id: Some(tool_call_id),
            content: Some(content),
        }
    }
}

constructors! {
    Part {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: PartType::Text,
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(url: Text) => {
            r#type: PartType::ImageUrl,
            image_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(url: Text) => {
            r#type: PartType::VideoUrl,
            video_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY }),
        }
        /// An audio file: its URL, and its format, such as `mp3`.
        audio, __new_audio, __add_audio, __add_some_audio(data: Text, format: Text) => {
            r#type: PartType::InputAudio,
            input_audio: Some(InputAudio { data, format: Some(format), ..InputAudio::__EMPTY }),
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesTurn {
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: MessagesContent) => {
            role: MessagesRole::User,
            content,
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: MessagesContent) => {
            role: MessagesRole::Assistant,
            content,
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesBlock {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: MessagesBlockType::Text,
            text: Some(text),
        }
        /// A call that the model asked for: its id, the tool, and what that is given.
        tool_use, __new_tool_use, __add_tool_use, __add_some_tool_use(id: Text, name: Text, input: Json) => {
            r#type: MessagesBlockType::ToolUse,
            id: Some(id),
            name: Some(name),
            input: Some(input),
        }
        /// The result of a call, by the call's id.
        tool_result, __new_tool_result, __add_tool_result, __add_some_tool_result(tool_use_id: Text, content: MessagesResult) => {
            r#type: MessagesBlockType::ToolResult,
            tool_use_id: Some(tool_use_id),
            content: Some(content),
        }
    }
}

#[cfg(feature = "messages")]
constructors! {
    MessagesSystemBlock {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: MessagesSystemBlockType::Text,
            text,
        }
    }
}

#[cfg(feature = "embeddings")]
constructors! {
    RerankPart {
        /// A text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image: Text) => {
            image: Some(image),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video: Text) => {
            video: Some(video),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesItem {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: ResponsesContent) => {
            role: Some(ResponsesRole::System),
            content: Some(content),
        }
        /// Instructions of the program.
        developer, __new_developer, __add_developer, __add_some_developer(content: ResponsesContent) => {
            role: Some(ResponsesRole::Developer),
            content: Some(content),
        }
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: ResponsesContent) => {
            role: Some(ResponsesRole::User),
            content: Some(content),
        }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: ResponsesContent) => {
            role: Some(ResponsesRole::Assistant),
            content: Some(content),
        }
        /// A call of a function that the model asked for: its id, the function, and its arguments as JSON
        /// text.
        function_call, __new_function_call, __add_function_call, __add_some_function_call(call_id: Text, name: Text, arguments: Text) => {
            r#type: Some(ResponsesItemType::FunctionCall),
            call_id: Some(call_id),
            name: Some(name),
            arguments: Some(arguments),
        }
        /// The result of a call, by the call's id.
        function_call_output, __new_function_call_output, __add_function_call_output, __add_some_function_call_output(call_id: Text, output: ResponsesOutput) => {
            r#type: Some(ResponsesItemType::FunctionCallOutput),
            call_id: Some(call_id),
            output: Some(output),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesPart {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => {
            r#type: ResponsesPartType::InputText,
            text: Some(text),
        }
        /// An image, by its URL.
        image, __new_image, __add_image, __add_some_image(image_url: ResponsesImage) => {
            r#type: ResponsesPartType::InputImage,
            image_url: Some(image_url),
        }
        /// A document, by its URL.
        file, __new_file, __add_file, __add_some_file(file_url: Text) => {
            r#type: ResponsesPartType::InputFile,
            file_url: Some(file_url),
        }
        /// A video, by its URL.
        video, __new_video, __add_video, __add_some_video(video_url: Text) => {
            r#type: ResponsesPartType::InputVideo,
            video_url: Some(video_url),
        }
        /// An audio file: its URL, and its format, such as `mp3`.
        audio, __new_audio, __add_audio, __add_some_audio(audio_url: Text, format: Text) => {
            r#type: ResponsesPartType::InputAudio,
            audio_url: Some(audio_url),
            format: Some(format),
        }
    }
}

#[cfg(feature = "responses")]
constructors! {
    ResponsesTool {
        /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
        /// Schema.
        function, __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
            r#type: ResponsesToolType::Function,
            name: Some(name),
            description: Some(description),
            parameters: Some(parameters),
        }
    }
}

constructors! {
    Tool {
        /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON
        /// Schema.
        function, __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
            r#type: ToolType::Function,
            function: Function { name, description: Some(description), parameters: Some(parameters), ..Function::__EMPTY },
        }
    }
}
