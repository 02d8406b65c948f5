// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/; edit that.

#[cfg(feature = "image-tools")]
pub use request::{
    BackgroundInput, BackgroundParameters, BackgroundRequest, ClothesParsingInput, ClothesParsingParameters,
    ClothesParsingRequest, OutPaintingInput, OutPaintingParameters, OutPaintingRequest, ReferenceEdge,
    TextureImage, TextureText, ThreeDInput, ThreeDParameters, ThreeDRequest, ThreeDView, ThreeDViewType,
    VirtualModelInput, VirtualModelParameters, VirtualModelRequest, WordArtInput, WordArtParameters,
    WordArtRequest, WordTextureInput, WordTextureParameters, WordTextureRequest,
};
#[cfg(feature = "batch")]
pub use request::{BatchEndpoint, BatchMetadata, BatchRequest};
#[cfg(feature = "portraits")]
pub use request::{
    BodyDetectionRequest, DetectionInput, FaceDetectionParameters, FaceDetectionRequest, MotionTemplateInput,
    MotionTemplateRequest,
};
#[cfg(feature = "knowledge")]
pub use request::{
    CodeGenerationInput, CodeGenerationMessage, CodeGenerationParameters, CodeGenerationRequest,
    CodeGenerationRole, DatabaseInfo, FileCategory, FileLeaseRequest, FileParser, IndexDocumentsRequest,
    IndexFileRequest, IndexJobRequest, IndexRequest, IndexSource, MetaColumn, ParserConfig, RecallInfo,
    RetrievalRequest, RetrievalRerank, RetrievalRewrite, RetrievalTurn, SchemaColumn, SchemaInfo,
};
#[cfg(feature = "speech")]
pub use request::{
    ContextPart, HotFix, RecognitionContext, RecognitionTaskInput, RecognitionTaskParameters,
    RecognitionTaskRequest, RecordingFormat, SessionFormat, SessionMode, SpeechFormat, SpeechInput,
    SpeechRequest, SpeechSession, SpeechSessionRequest, SpeechTaskParameters, SpeechTaskRequest,
    TranscriptionInput, TranscriptionParameters, TranscriptionRequest, VocabularyInput, VocabularyRequest,
    VocabularyWord, VoiceInput, VoiceParameters, VoiceRequest, VoiceSample,
};
#[cfg(feature = "responses")]
pub use request::{
    ConversationId, ConversationRequest, ResponsesApproval, ResponsesChoiceType, ResponsesChosenTool,
    ResponsesChosenTools, ResponsesContainer, ResponsesContent, ResponsesImage, ResponsesImageObject,
    ResponsesInput, ResponsesItem, ResponsesItemStatus, ResponsesItemType, ResponsesOutput, ResponsesPart,
    ResponsesPartType, ResponsesReasoning, ResponsesRequest, ResponsesRole, ResponsesTextFormat,
    ResponsesTextOptions, ResponsesTool, ResponsesToolChoice, ResponsesToolType,
};
#[cfg(feature = "tuning")]
pub use request::{
    DeploymentPlan, DeploymentRequest, DeploymentScaleRequest, DeploymentUpdateRequest, FineTuneRequest,
    HyperParameters, ModelImportRequest, PtuCapacity, StorageInfo, TrainingType,
};
#[cfg(feature = "embeddings")]
pub use request::{
    EmbeddingContent, EmbeddingInput, EmbeddingOutputType, EmbeddingPart, EmbeddingRequest,
    EmbeddingTextType, EncodingFormat, MultimodalEmbeddingInput, MultimodalEmbeddingParameters,
    MultimodalEmbeddingRequest, RerankContent, RerankInput, RerankParameters, RerankPart, RerankRequest,
    TextEmbeddingInput, TextEmbeddingParameters, TextEmbeddingRequest, TextRerankRequest,
};
#[cfg(feature = "video")]
pub use request::{
    ImageToVideoInput, ImageToVideoParameters, ImageToVideoRequest, MediaType, Medium, VideoFunction,
    VideoGenerationRequest, VideoInput, VideoParameters,
};
#[cfg(feature = "messages")]
pub use request::{
    MessagesBlock, MessagesBlockType, MessagesContent, MessagesOutputConfig, MessagesOutputFormat,
    MessagesOutputFormatType, MessagesRequest, MessagesResult, MessagesRole, MessagesSource,
    MessagesSourceType, MessagesSystem, MessagesSystemBlock, MessagesSystemBlockType, MessagesThinking,
    MessagesThinkingType, MessagesTool, MessagesToolChoice, MessagesToolChoiceType, MessagesTurn,
    TokenCountRequest,
};
#[cfg(feature = "music")]
pub use request::{MusicInput, MusicRequest};
