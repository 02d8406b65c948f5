//! Messages, parts and tools by one call: what the short forms of the macros stand for.

use super::{
    Content, Function, GenerationContent, GenerationMessage, GenerationPart, InputAudio, MediaUrl, Message,
    Part, PartType, Role, Tool, ToolType, Video,
};
#[cfg(feature = "embeddings")]
use super::{EmbeddingPart, RerankPart};
use crate::{
    fill::{Argument, Elements},
    wire::{IntoText, Json, List, Text},
};

/// A row per short form: the constructor, what the macros call for it, first for its value and then to add it to a list that
/// must be there or may be left out, what all take, and the object.
macro_rules! constructors {
    ($($object:ident { $(
        #[doc = $doc:literal]
        $form:ident, $made:ident, $added:ident, $added_some:ident($($argument:ident: $type:ident),*) => { $($members:tt)* }
    )* })*) => { $(
        impl $object {
            $(
                #[doc = $doc]
                pub fn $form($($argument: constructors!(@from $type)),*) -> Self {
                    Self::$made($(constructors!(@into $argument: $type)),*)
                }

                #[doc(hidden)]
                #[inline]
                pub const fn $made($($argument: $type),*) -> Self {
                    Self { $($members)*, ..Self::__EMPTY }
                }

                #[doc(hidden)]
                pub fn $added(list: &mut List<Self>, $($argument: impl Argument<$type>),*) {
                    list.elements().push(Self::$made($($argument.into_member()),*));
                }

                #[doc(hidden)]
                pub fn $added_some(list: &mut Option<List<Self>>, $($argument: impl Argument<$type>),*) {
                    list.elements().push(Self::$made($($argument.into_member()),*));
                }
            )*
        }
    )* };
    (@from Text) => { impl IntoText };
    (@from $type:ident) => { impl Into<$type> };
    (@into $argument:ident: Text) => { $argument.into_text() };
    (@into $argument:ident: $type:ident) => { $argument.into() };
}

/// What both protocols write alike.
macro_rules! messages {
    ($($message:ident of $content:ident;)*) => { $(
constructors! {
    $message {
        /// Instructions for the whole conversation.
        system, __new_system, __add_system, __add_some_system(content: $content) => { role: Role::System, content: Some(content) }
        /// What the person says.
        user, __new_user, __add_user, __add_some_user(content: $content) => { role: Role::User, content: Some(content) }
        /// What the model has said.
        assistant, __new_assistant, __add_assistant, __add_some_assistant(content: $content) => { role: Role::Assistant, content: Some(content) }
        /// The answer to a tool call, by the call's id.
        tool, __new_tool, __add_tool, __add_some_tool(tool_call_id: Text, content: $content) => {
            role: Role::Tool, tool_call_id: Some(tool_call_id), content: Some(content)
        }
    }
}
    )* };
}

messages! {
    Message of Content;
    GenerationMessage of GenerationContent;
}

constructors! {
    Tool {
        /// A function that the model may ask for: its name, when to ask for it, and what it takes, as a JSON Schema.
        function, __new_function, __add_function, __add_some_function(name: Text, description: Text, parameters: Json) => {
            r#type: ToolType::Function,
            function: Function {
                name, description: Some(description), parameters: Some(parameters), ..Function::__EMPTY
            }
        }
    }

    Part {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => { r#type: PartType::Text, text: Some(text) }
        /// A picture, by its URL.
        image, __new_image, __add_image, __add_some_image(url: Text) => {
            r#type: PartType::ImageUrl, image_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY })
        }
        /// A film, by its URL.
        video, __new_video, __add_video, __add_some_video(url: Text) => {
            r#type: PartType::VideoUrl, video_url: Some(MediaUrl { url, ..MediaUrl::__EMPTY })
        }
        /// A sound: its URL, and its format, such as `mp3`.
        audio, __new_audio, __add_audio, __add_some_audio(data: Text, format: Text) => {
            r#type: PartType::InputAudio,
            input_audio: Some(InputAudio { data, format: Some(format), ..InputAudio::__EMPTY })
        }
    }

    GenerationPart {
        /// Text.
        text, __new_text, __add_text, __add_some_text(text: Text) => { text: Some(text) }
        /// A picture, by its URL.
        image, __new_image, __add_image, __add_some_image(url: Text) => { image: Some(url) }
        /// A film, by its URL or as its pictures.
        video, __new_video, __add_video, __add_some_video(video: Video) => { video: Some(video) }
        /// A sound, by its URL.
        audio, __new_audio, __add_audio, __add_some_audio(url: Text) => { audio: Some(url) }
    }
}

/// Parts that say by their one member what they are.
#[cfg(feature = "embeddings")]
macro_rules! media_parts {
    ($($part:ident)*) => { $(
constructors! {
    $part {
        /// A text.
        text, __new_text, __add_text, __add_some_text(text: Text) => { text: Some(text) }
        /// A picture, by its URL.
        image, __new_image, __add_image, __add_some_image(url: Text) => { image: Some(url) }
        /// A film, by its URL.
        video, __new_video, __add_video, __add_some_video(url: Text) => { video: Some(url) }
    }
}
    )* };
}

#[cfg(feature = "embeddings")]
media_parts! { EmbeddingPart RerankPart }
