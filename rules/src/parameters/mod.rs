//! The parameter table: what each API's body is made of.
//!
//! One row per parameter holds all that is known of it: its name on the wire, its shape, its range, what the service answers
//! to a wrong one, and what documentation says. The macro reads the table to know what to emit and the shape rules to know
//! what to refuse; the request types of the runtime crate are printed from it, by `cargo run -p qwen-request-catalogue -- print`.

mod application;
mod application_options;
mod application_responses;
mod batch;
mod chat;
mod completion;
mod conversation;
mod customization;
mod dashscope_message;
mod embedding;
mod feature;
mod generation;
mod generation_parameters;
mod headers;
mod image;
mod image_and_video;
mod image_edit;
mod image_to_video;
mod message;
mod messages;
mod messages_block;
mod messages_options;
mod messages_tool;
mod multimodal_embedding;
mod options;
mod realtime;
mod realtime_audio;
mod realtime_item;
mod realtime_session;
mod realtime_tool;
mod realtime_translation;
mod realtime_turn;
mod recognition;
mod rerank;
mod response_format;
mod responses;
mod responses_item;
mod responses_options;
mod responses_part;
mod responses_tool;
mod row;
mod sampling;
mod search;
mod speech;
mod speech_session;
mod speech_synthesis;
mod thinking;
mod tool;
mod translation;
mod video;

pub use application::APPLICATION;
pub use application_responses::APPLICATION_RESPONSES;
pub use batch::BATCH;
pub use chat::CHAT;
pub use completion::{COMPLETION, TOKENIZER};
pub use conversation::CONVERSATION;
pub use customization::{VOCABULARY, VOICE};
pub use embedding::{EMBEDDING, TEXT_EMBEDDING};
pub use generation::{GENERATION, MULTIMODAL};
pub(crate) use headers::REQUEST_HEADERS;
pub use image::{IMAGE_GENERATION, TEXT_TO_IMAGE};
pub use image_edit::IMAGE_TO_IMAGE;
pub use image_to_video::IMAGE_TO_VIDEO;
pub use messages::{MESSAGES, TOKEN_COUNT};
#[cfg(feature = "messages")]
pub(crate) use messages_block::{BLOCK, SOURCE};
pub use multimodal_embedding::MULTIMODAL_EMBEDDING;
pub use realtime::REALTIME;
pub use recognition::{RECOGNITION_TASK, TRANSCRIPTION};
pub use rerank::{RERANK, TEXT_RERANK};
pub use responses::RESPONSES;
#[cfg(any(feature = "messages", feature = "responses"))]
pub(crate) use responses_options::EFFORTS;
pub use row::{
    About, Alternative, Api, ApiFamily, Bound, Delivery, Object, OneOf, OtherProtocol, Parameter, Protocol,
    Shape, ShortForm, StringEnum, Width, Word,
};
pub use speech::{SPEECH, SPEECH_TASK};
pub use speech_session::SPEECH_SESSION;
pub use video::{MEDIA_TYPE, VIDEO_GENERATION};
#[cfg(feature = "speech")]
pub(crate) use {
    realtime_item::{ITEM as REALTIME_ITEM, PART as REALTIME_PART},
    realtime_tool::TOOL as REALTIME_TOOL,
};
#[cfg(feature = "responses")]
pub(crate) use {
    responses_item::{ITEM, ITEM_TYPE},
    responses_part::PART,
    responses_tool::TOOL as RESPONSES_TOOL,
};

use crate::docs::Docs;

use row::{OTHER_PROTOCOLS, about, alternative, input, optional, required, word};

/// Every API, by the name of its request type.
pub static APIS: &[&Api] = &[
    &CHAT,
    &GENERATION,
    &MULTIMODAL,
    &TEXT_TO_IMAGE,
    &IMAGE_GENERATION,
    &IMAGE_TO_IMAGE,
    &VIDEO_GENERATION,
    &IMAGE_TO_VIDEO,
    &SPEECH,
    &SPEECH_TASK,
    &SPEECH_SESSION,
    &REALTIME,
    &TRANSCRIPTION,
    &RECOGNITION_TASK,
    &VOICE,
    &VOCABULARY,
    &EMBEDDING,
    &TEXT_EMBEDDING,
    &MULTIMODAL_EMBEDDING,
    &RERANK,
    &TEXT_RERANK,
    &BATCH,
    &RESPONSES,
    &CONVERSATION,
    &MESSAGES,
    &TOKEN_COUNT,
    &APPLICATION,
    &APPLICATION_RESPONSES,
    &COMPLETION,
    &TOKENIZER,
];
