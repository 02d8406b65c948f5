// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

mod apis;
#[cfg(feature = "image-tools")]
mod background;
#[cfg(feature = "batch")]
mod batch;
mod chat;
#[cfg(feature = "image-tools")]
mod clothes;
#[cfg(feature = "knowledge")]
mod code_generation;
mod constructors;
#[cfg(feature = "responses")]
mod conversation;
#[cfg(feature = "speech")]
mod customization;
mod dashscope_message;
#[cfg(feature = "tuning")]
mod deployment;
#[cfg(feature = "embeddings")]
mod embedding;
mod feature;
#[cfg(feature = "tuning")]
mod fine_tuning;
mod generation;
mod generation_parameters;
mod headers;
mod image;
mod image_edit;
#[cfg(feature = "video")]
mod image_to_video;
#[cfg(feature = "knowledge")]
mod index;
#[cfg(feature = "knowledge")]
mod index_file;
mod message;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "messages")]
mod messages_block;
#[cfg(feature = "messages")]
mod messages_options;
#[cfg(feature = "messages")]
mod messages_tool;
#[cfg(feature = "tuning")]
mod model_import;
#[cfg(feature = "embeddings")]
mod multimodal_embedding;
#[cfg(feature = "music")]
mod music;
mod options;
#[cfg(feature = "image-tools")]
mod out_painting;
#[cfg(feature = "portraits")]
mod portrait;
#[cfg(feature = "speech")]
mod recognition;
#[cfg(feature = "embeddings")]
mod rerank;
mod response_format;
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
#[cfg(feature = "knowledge")]
mod retrieval;
mod sampling;
mod search;
mod short_forms;
#[cfg(feature = "speech")]
mod speech;
#[cfg(feature = "speech")]
mod speech_session;
#[cfg(feature = "speech")]
mod speech_synthesis;
mod thinking;
#[cfg(feature = "image-tools")]
mod three_d;
mod tool;
mod translation;
#[cfg(feature = "video")]
mod video;
#[cfg(feature = "image-tools")]
mod virtual_model;
#[cfg(feature = "image-tools")]
mod word_art;

#[cfg(feature = "image-tools")]
pub use background::{BackgroundInput, BackgroundParameters, BackgroundRequest, ReferenceEdge};
#[cfg(feature = "batch")]
pub use batch::{BatchEndpoint, BatchMetadata, BatchRequest};
pub use chat::{ChatRequest, FunctionCallChoice};
#[cfg(feature = "image-tools")]
pub use clothes::{ClothesParsingInput, ClothesParsingParameters, ClothesParsingRequest};
#[cfg(feature = "knowledge")]
pub use code_generation::{
    CodeGenerationInput, CodeGenerationMessage, CodeGenerationParameters, CodeGenerationRequest,
    CodeGenerationRole, DatabaseInfo, RecallInfo, SchemaColumn, SchemaInfo,
};
#[cfg(feature = "responses")]
pub use conversation::ConversationRequest;
#[cfg(feature = "speech")]
pub use customization::{
    VocabularyInput, VocabularyRequest, VocabularyWord, VoiceInput, VoiceParameters, VoiceRequest,
    VoiceSample,
};
pub use dashscope_message::{GenerationContent, GenerationMessage, GenerationPart};
#[cfg(feature = "tuning")]
pub use deployment::{
    DeploymentPlan, DeploymentRequest, DeploymentScaleRequest, DeploymentUpdateRequest, PtuCapacity,
};
#[cfg(feature = "embeddings")]
pub use embedding::{
    EmbeddingInput, EmbeddingOutputType, EmbeddingRequest, EmbeddingTextType, EncodingFormat,
    TextEmbeddingInput, TextEmbeddingParameters, TextEmbeddingRequest,
};
pub use feature::Modality;
#[cfg(feature = "tuning")]
pub use fine_tuning::{FineTuneRequest, HyperParameters, TrainingType};
pub use generation::{GenerationInput, GenerationRequest, MultimodalRequest};
pub use generation_parameters::{GenerationParameters, ResultFormat, SampleRate};
pub use headers::RequestHeaders;
pub use image::{
    ImageGenerationInput, ImageGenerationParameters, ImageGenerationRequest, PaletteColor, PromptExtendMode,
    TextToImageInput, TextToImageParameters, TextToImageRequest,
};
pub use image_edit::{ImageToImageInput, ImageToImageParameters, ImageToImageRequest};
#[cfg(feature = "video")]
pub use image_to_video::{ImageToVideoInput, ImageToVideoParameters, ImageToVideoRequest};
#[cfg(feature = "knowledge")]
pub use index::{IndexDocumentsRequest, IndexJobRequest, IndexRequest, IndexSource, MetaColumn};
#[cfg(feature = "knowledge")]
pub use index_file::{FileCategory, FileLeaseRequest, FileParser, IndexFileRequest, ParserConfig};
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
#[cfg(feature = "tuning")]
pub use model_import::{ModelImportRequest, StorageInfo};
#[cfg(feature = "embeddings")]
pub use multimodal_embedding::{
    EmbeddingContent, EmbeddingPart, MultimodalEmbeddingInput, MultimodalEmbeddingParameters,
    MultimodalEmbeddingRequest,
};
#[cfg(feature = "music")]
pub use music::{MusicInput, MusicRequest};
pub use options::{
    AsrOptions, AudioFormat, AudioOptions, CharacterOptions, Memory, MemoryKind, OcrOptions, OcrTask,
    OcrTaskConfig, Skill, SkillMode, SkillType, StreamOptions, ThinkingSwitch, ThinkingType,
};
#[cfg(feature = "image-tools")]
pub use out_painting::{OutPaintingInput, OutPaintingParameters, OutPaintingRequest};
#[cfg(feature = "portraits")]
pub use portrait::{
    BodyDetectionRequest, DetectionInput, FaceDetectionParameters, FaceDetectionRequest, MotionTemplateInput,
    MotionTemplateRequest,
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
pub use response_format::{JsonSchema, ResponseFormat, ResponseType};
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
#[cfg(feature = "knowledge")]
pub use retrieval::{RetrievalRequest, RetrievalRerank, RetrievalRewrite, RetrievalTurn};
pub use sampling::{Stop, StopItem};
pub use search::{CitationFormat, IntentionOptions, SearchOptions, SearchStrategy};
#[cfg(feature = "speech")]
pub use speech::{SpeechInput, SpeechRequest, SpeechTaskParameters, SpeechTaskRequest};
#[cfg(feature = "speech")]
pub use speech_session::{SessionFormat, SessionMode, SpeechSession, SpeechSessionRequest};
#[cfg(feature = "speech")]
pub use speech_synthesis::{HotFix, SpeechFormat};
pub use thinking::ReasoningEffort;
#[cfg(feature = "image-tools")]
pub use three_d::{ThreeDInput, ThreeDParameters, ThreeDRequest, ThreeDView, ThreeDViewType};
pub use tool::{
    CalledFunction, Function, NamedFunction, NamedTool, Tool, ToolCall, ToolChoice, ToolMode, ToolType,
};
pub use translation::{TranslationOptions, TranslationPair};
#[cfg(feature = "video")]
pub use video::{MediaType, Medium, VideoFunction, VideoGenerationRequest, VideoInput, VideoParameters};
#[cfg(feature = "image-tools")]
pub use virtual_model::{VirtualModelInput, VirtualModelParameters, VirtualModelRequest};
#[cfg(feature = "image-tools")]
pub use word_art::{
    TextureImage, TextureText, WordArtInput, WordArtParameters, WordArtRequest, WordTextureInput,
    WordTextureParameters, WordTextureRequest,
};
