//! What programs send: the request types, their parts, and what belongs to each API.

mod api;
mod chat;
mod convert;
mod generation;
mod generation_message;
mod headers;
mod history;
mod message;
mod options;
mod tool;

pub use api::{ApiRequest, Delivery};
pub use chat::{ChatRequest, FunctionCallChoice, Modality, ReasoningEffort, Stop, StopItem};
pub use generation::{
    GenerationInput, GenerationParameters, GenerationRequest, MultimodalRequest, ResultFormat,
};
pub use generation_message::{GenerationContent, GenerationMessage, GenerationPart};
pub use headers::RequestHeaders;
pub use message::{
    CacheControl, CacheType, Content, InputAudio, MediaUrl, Message, Part, PartType, Role, Video,
};
pub use options::{
    AsrOptions, AudioFormat, AudioOptions, CharacterOptions, CitationFormat, IntentionOptions, JsonSchema,
    Memory, MemoryKind, OcrOptions, OcrTask, OcrTaskConfig, ResponseFormat, ResponseType, SearchOptions,
    SearchStrategy, Skill, SkillMode, SkillType, StreamOptions, ThinkingSwitch, ThinkingType,
    TranslationOptions, TranslationPair,
};
pub use tool::{
    CalledFunction, Function, NamedFunction, NamedTool, Tool, ToolCall, ToolChoice, ToolMode, ToolType,
};
