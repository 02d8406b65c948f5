//! The parameter table: what each API's body is made of.
//!
//! One row per parameter holds all that is known of it: its name on the wire, its shape, its range, what the service answers
//! to a wrong one, and what documentation says. The macro reads the table to know what to emit and the shape rules to know
//! what to refuse; the request types of the runtime crate are printed from it, by `cargo run -p qwen-request-catalogue -- print`.

mod application;
mod application_options;
mod application_responses;
mod background;
mod batch;
mod chat;
mod clothes;
mod code_generation;
mod completion;
mod conversation;
mod customization;
mod dashscope_message;
mod deployment;
mod embedding;
mod feature;
mod fine_tuning;
mod generation;
mod generation_parameters;
mod headers;
mod image;
mod image_and_video;
mod image_edit;
mod image_to_video;
mod index;
mod index_file;
mod message;
mod messages;
mod messages_block;
mod messages_options;
mod messages_tool;
mod model_import;
mod multimodal_embedding;
mod music;
mod options;
mod out_painting;
mod portrait;
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
mod retrieval;
mod row;
mod sampling;
mod search;
mod speech;
mod speech_session;
mod speech_synthesis;
mod thinking;
mod three_d;
mod tool;
mod translation;
mod video;
mod virtual_model;
mod word_art;

pub use application::APPLICATION;
pub use application_responses::APPLICATION_RESPONSES;
pub use background::BACKGROUND;
pub use batch::BATCH;
pub use chat::CHAT;
pub use clothes::CLOTHES_PARSING;
pub use code_generation::CODE_GENERATION;
pub use completion::{COMPLETION, TOKENIZER};
pub use conversation::CONVERSATION;
pub use customization::{VOCABULARY, VOICE};
pub use deployment::{DEPLOYMENT, DEPLOYMENT_SCALE, DEPLOYMENT_UPDATE};
pub use embedding::{EMBEDDING, TEXT_EMBEDDING};
pub use fine_tuning::FINE_TUNE;
pub use generation::{GENERATION, MULTIMODAL};
pub(crate) use headers::REQUEST_HEADERS;
pub use image::{IMAGE_GENERATION, TEXT_TO_IMAGE};
pub use image_edit::IMAGE_TO_IMAGE;
pub use image_to_video::IMAGE_TO_VIDEO;
pub use index::{INDEX, INDEX_DOCUMENTS, INDEX_JOB};
pub use index_file::{FILE_LEASE, INDEX_FILE};
pub use messages::{MESSAGES, TOKEN_COUNT};
#[cfg(feature = "messages")]
pub(crate) use messages_block::{BLOCK, SOURCE};
pub use model_import::MODEL_IMPORT;
pub use multimodal_embedding::MULTIMODAL_EMBEDDING;
pub use music::MUSIC;
pub use out_painting::OUT_PAINTING;
pub use portrait::{BODY_DETECTION, FACE_DETECTION, MOTION_TEMPLATE};
pub use realtime::REALTIME;
pub use recognition::{RECOGNITION_TASK, TRANSCRIPTION};
pub use rerank::{RERANK, TEXT_RERANK};
pub use responses::RESPONSES;
#[cfg(any(feature = "messages", feature = "responses"))]
pub(crate) use responses_options::EFFORTS;
pub use retrieval::RETRIEVAL;
pub use row::{
    About, Alternative, Api, ApiFamily, Bound, Delivery, Object, OneOf, OtherProtocol, Parameter, Protocol,
    Shape, ShortForm, StringEnum, Width, Word,
};
pub use speech::{SPEECH, SPEECH_TASK};
pub use speech_session::SPEECH_SESSION;
pub use three_d::THREE_D;
pub use video::{MEDIA_TYPE, VIDEO_GENERATION};
pub use virtual_model::VIRTUAL_MODEL;
pub use word_art::{WORD_ART, WORD_TEXTURE};
#[cfg(feature = "speech")]
pub(crate) use {
    realtime_item::{ITEM as REALTIME_ITEM, PART as REALTIME_PART},
    realtime_tool::TOOL as REALTIME_TOOL,
};
#[cfg(feature = "responses")]
pub(crate) use {
    responses_item::{ITEM, ITEM_ROLE, ITEM_TYPE},
    responses_part::{PART, PART_TYPE},
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
    &FACE_DETECTION,
    &BODY_DETECTION,
    &MOTION_TEMPLATE,
    &CLOTHES_PARSING,
    &OUT_PAINTING,
    &BACKGROUND,
    &VIRTUAL_MODEL,
    &WORD_TEXTURE,
    &WORD_ART,
    &THREE_D,
    &MUSIC,
    &FINE_TUNE,
    &DEPLOYMENT,
    &DEPLOYMENT_SCALE,
    &DEPLOYMENT_UPDATE,
    &MODEL_IMPORT,
    &INDEX,
    &INDEX_JOB,
    &INDEX_DOCUMENTS,
    &RETRIEVAL,
    &FILE_LEASE,
    &INDEX_FILE,
    &CODE_GENERATION,
];

/// The HTTP method of an API: `POST`, but for those that change what is there.
pub fn method_of(api: &Api) -> &'static str {
    const PUT: [&Api; 3] = [&DEPLOYMENT_SCALE, &DEPLOYMENT_UPDATE, &INDEX_FILE];
    if PUT.iter().any(|put| put.name == api.name) { "PUT" } else { "POST" }
}
