//! What programs send: the request types, their parts, and what belongs to each API.

mod api;
#[cfg(feature = "batch")]
mod batch;
#[cfg(feature = "embeddings")]
mod batches;
mod chat;
mod convert;
#[cfg(feature = "embeddings")]
mod convert_contents;
#[cfg(feature = "embeddings")]
mod embedding;
mod generation;
mod generation_message;
mod headers;
mod history;
mod message;
#[cfg(feature = "embeddings")]
mod multimodal_embedding;
mod options;
#[cfg(feature = "embeddings")]
mod rerank;
mod tool;

pub use api::ApiRequest;
#[cfg(feature = "batch")]
pub use batch::{BatchEndpoint, BatchMetadata, BatchRequest};
#[cfg(feature = "embeddings")]
pub use batches::Batches;
pub use chat::{ChatRequest, FunctionCallChoice, Modality, ReasoningEffort, Stop, StopItem};
#[cfg(feature = "embeddings")]
pub use embedding::{
    EmbeddingInput, EmbeddingOutputType, EmbeddingRequest, EmbeddingTextType, EncodingFormat,
    TextEmbeddingInput, TextEmbeddingParameters, TextEmbeddingRequest,
};
pub use generation::{
    GenerationInput, GenerationParameters, GenerationRequest, MultimodalRequest, ResultFormat,
};
pub use generation_message::{GenerationContent, GenerationMessage, GenerationPart};
pub use headers::RequestHeaders;
pub use message::{
    CacheControl, CacheType, Content, InputAudio, MediaUrl, Message, Part, PartType, Role, Video,
};
#[cfg(feature = "embeddings")]
pub use multimodal_embedding::{
    EmbeddingContent, EmbeddingPart, MultimodalEmbeddingInput, MultimodalEmbeddingParameters,
    MultimodalEmbeddingRequest,
};
pub use options::{
    AsrOptions, AudioFormat, AudioOptions, CharacterOptions, CitationFormat, IntentionOptions, JsonSchema,
    Memory, MemoryKind, OcrOptions, OcrTask, OcrTaskConfig, ResponseFormat, ResponseType, SearchOptions,
    SearchStrategy, Skill, SkillMode, SkillType, StreamOptions, ThinkingSwitch, ThinkingType,
    TranslationOptions, TranslationPair,
};
#[cfg(feature = "embeddings")]
pub use rerank::{
    RerankContent, RerankInput, RerankParameters, RerankPart, RerankRequest, TextRerankRequest,
};
pub use tool::{
    CalledFunction, Function, NamedFunction, NamedTool, Tool, ToolCall, ToolChoice, ToolMode, ToolType,
};
