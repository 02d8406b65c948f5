// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

mod apis;
#[cfg(feature = "batch")]
mod batch;
mod chat;
mod constructors;
#[cfg(feature = "responses")]
mod conversation;
#[cfg(feature = "speech")]
mod customization;
mod dashscope_message;
#[cfg(feature = "embeddings")]
mod embedding;
mod feature;
mod generation;
mod headers;
mod image;
mod image_edit;
#[cfg(feature = "video")]
mod image_to_video;
mod message;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "messages")]
mod messages_block;
#[cfg(feature = "messages")]
mod messages_options;
#[cfg(feature = "messages")]
mod messages_tool;
mod options;
#[cfg(feature = "speech")]
mod recognition;
#[cfg(feature = "embeddings")]
mod rerank;
#[cfg(feature = "responses")]
mod responses;
#[cfg(feature = "responses")]
mod responses_item;
#[cfg(feature = "responses")]
mod responses_options;
#[cfg(feature = "responses")]
mod responses_part;
#[cfg(feature = "responses")]
mod responses_tool;
mod sampling;
mod short_forms;
#[cfg(feature = "speech")]
mod speech;
#[cfg(feature = "speech")]
mod speech_session;
#[cfg(feature = "speech")]
mod speech_synthesis;
mod thinking;
mod tool;
#[cfg(feature = "video")]
mod video;

#[cfg(feature = "batch")]
pub use batch::{BatchEndpoint, BatchMetadata, BatchRequest};
pub use chat::{ChatRequest, FunctionCallChoice};
#[cfg(feature = "responses")]
pub use conversation::ConversationRequest;
#[cfg(feature = "speech")]
pub use customization::{
    VocabularyInput, VocabularyRequest, VocabularyWord, VoiceInput, VoiceParameters, VoiceRequest,
    VoiceSample,
};
pub use dashscope_message::{GenerationContent, GenerationMessage, GenerationPart};
#[cfg(feature = "embeddings")]
pub use embedding::{
    EmbeddingContent, EmbeddingInput, EmbeddingOutputType, EmbeddingPart, EmbeddingRequest,
    EmbeddingTextType, EncodingFormat, MultimodalEmbeddingInput, MultimodalEmbeddingParameters,
    MultimodalEmbeddingRequest, TextEmbeddingInput, TextEmbeddingParameters, TextEmbeddingRequest,
};
pub use feature::Modality;
pub use generation::{
    GenerationInput, GenerationParameters, GenerationRequest, MultimodalRequest, ResultFormat, SampleRate,
};
pub use headers::RequestHeaders;
pub use image::{
    ImageGenerationInput, ImageGenerationParameters, ImageGenerationRequest, PaletteColor, PromptExtendMode,
    TextToImageInput, TextToImageParameters, TextToImageRequest,
};
pub use image_edit::{ImageToImageInput, ImageToImageParameters, ImageToImageRequest};
#[cfg(feature = "video")]
pub use image_to_video::{ImageToVideoInput, ImageToVideoParameters, ImageToVideoRequest};
pub use message::{
    CacheControl, CacheType, Content, FileUrl, InputAudio, MediaUrl, Message, Part, PartType, Role, Video,
};
#[cfg(feature = "messages")]
pub use messages::{MessagesRequest, MessagesSystem, TokenCountRequest};
#[cfg(feature = "messages")]
pub use messages_block::{
    MessagesBlock, MessagesBlockType, MessagesContent, MessagesResult, MessagesRole, MessagesSource,
    MessagesSourceType, MessagesSystemBlock, MessagesSystemBlockType, MessagesTurn,
};
#[cfg(feature = "messages")]
pub use messages_options::{
    MessagesOutputConfig, MessagesOutputFormat, MessagesOutputFormatType, MessagesThinking,
    MessagesThinkingType,
};
#[cfg(feature = "messages")]
pub use messages_tool::{MessagesTool, MessagesToolChoice, MessagesToolChoiceType};
pub use options::{
    AsrOptions, AudioFormat, AudioOptions, CharacterOptions, CitationFormat, IntentionOptions, JsonSchema,
    Memory, MemoryKind, OcrOptions, OcrTask, OcrTaskConfig, ResponseFormat, ResponseType, SearchOptions,
    SearchStrategy, Skill, SkillMode, SkillType, StreamOptions, ThinkingSwitch, ThinkingType,
    TranslationOptions, TranslationPair,
};
#[cfg(feature = "speech")]
pub use recognition::{
    ContextPart, RecognitionContext, RecognitionTaskInput, RecognitionTaskParameters, RecognitionTaskRequest,
    RecordingFormat, TranscriptionInput, TranscriptionParameters, TranscriptionRequest,
};
#[cfg(feature = "embeddings")]
pub use rerank::{
    RerankContent, RerankInput, RerankParameters, RerankPart, RerankRequest, TextRerankRequest,
};
#[cfg(feature = "responses")]
pub use responses::{ConversationId, ResponsesInput, ResponsesRequest};
#[cfg(feature = "responses")]
pub use responses_item::{
    ResponsesContent, ResponsesItem, ResponsesItemStatus, ResponsesItemType, ResponsesOutput, ResponsesRole,
};
#[cfg(feature = "responses")]
pub use responses_options::{ResponsesReasoning, ResponsesTextFormat, ResponsesTextOptions};
#[cfg(feature = "responses")]
pub use responses_part::{ResponsesImage, ResponsesImageObject, ResponsesPart, ResponsesPartType};
#[cfg(feature = "responses")]
pub use responses_tool::{
    ResponsesApproval, ResponsesChoiceType, ResponsesChosenTool, ResponsesChosenTools, ResponsesContainer,
    ResponsesTool, ResponsesToolChoice, ResponsesToolType,
};
pub use sampling::{Stop, StopItem};
#[cfg(feature = "speech")]
pub use speech::{SpeechInput, SpeechRequest, SpeechTaskParameters, SpeechTaskRequest};
#[cfg(feature = "speech")]
pub use speech_session::{SessionFormat, SessionMode, SpeechSession, SpeechSessionRequest};
#[cfg(feature = "speech")]
pub use speech_synthesis::{HotFix, SpeechFormat};
pub use thinking::ReasoningEffort;
pub use tool::{
    CalledFunction, Function, NamedFunction, NamedTool, Tool, ToolCall, ToolChoice, ToolMode, ToolType,
};
#[cfg(feature = "video")]
pub use video::{MediaType, Medium, VideoFunction, VideoGenerationRequest, VideoInput, VideoParameters};
