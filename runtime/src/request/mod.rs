//! What programs send: the request types, their parts, and what belongs to each API.
//!
//! Each type is for one API. "As a task" means that the answer is only the id of a task, to be asked for until it has
//! ended.
//!
//! | request | answer | reply | event of a stream | path |
//! |---|---|---|---|---|
//! | `ChatRequest` | at once or streamed | `ChatCompletion` | `ChatChunk` | `/compatible-mode/v1/chat/completions` |
//! | `GenerationRequest` | at once or streamed | `GenerationReply` | `GenerationReply` | `/api/v1/services/aigc/text-generation/generation` |
//! | `MultimodalRequest` | at once or streamed | `GenerationReply` | `GenerationReply` | `/api/v1/services/aigc/multimodal-generation/generation` |
//! | `EmbeddingRequest` | at once | `EmbeddingReply` | none | `/compatible-mode/v1/embeddings` |
//! | `TextEmbeddingRequest` | at once or as a task | `TextEmbeddingReply` | none | `/api/v1/services/embeddings/text-embedding/text-embedding` |
//! | `MultimodalEmbeddingRequest` | at once | `MultimodalEmbeddingReply` | none | `/api/v1/services/embeddings/multimodal-embedding/multimodal-embedding` |
//! | `RerankRequest` | at once | `RerankReply` | none | `/compatible-api/v1/reranks` |
//! | `TextRerankRequest` | at once | `TextRerankReply` | none | `/api/v1/services/rerank/text-rerank/text-rerank` |
//! | `BatchRequest` | at once | `Batch` | none | `/compatible-mode/v1/batches` |
//! | `TextToImageRequest` | as a task | `TaskReply` | none | `/api/v1/services/aigc/text2image/image-synthesis` |
//! | `ImageGenerationRequest` | as a task | `TaskReply` | none | `/api/v1/services/aigc/image-generation/generation` |
//! | `ImageToImageRequest` | as a task | `TaskReply` | none | `/api/v1/services/aigc/image2image/image-synthesis` |
//! | `VideoGenerationRequest` | as a task | `TaskReply` | none | `/api/v1/services/aigc/video-generation/video-synthesis` |
//! | `ImageToVideoRequest` | as a task | `TaskReply` | none | `/api/v1/services/aigc/image2video/video-synthesis` |
//! | `SpeechRequest` | at once or streamed | `SpeechReply` | `SpeechReply` | `/api/v1/services/audio/tts/SpeechSynthesizer` |
//! | `SpeechTaskRequest` | over a socket | `SocketEvent` | none | `/api-ws/v1/inference` |
//! | `SpeechSessionRequest` | over a socket | `SessionEvent` | none | `/api-ws/v1/realtime` |
//! | `TranscriptionRequest` | as a task | `TaskReply` | none | `/api/v1/services/audio/asr/transcription` |
//! | `RecognitionTaskRequest` | over a socket | `SocketEvent` | none | `/api-ws/v1/inference` |
//! | `VoiceRequest` | at once | `CustomizationReply` | none | `/api/v1/services/audio/tts/customization` |
//! | `VocabularyRequest` | at once | `CustomizationReply` | none | `/api/v1/services/audio/asr/customization` |

mod api;
#[cfg(feature = "batch")]
mod batch;
#[cfg(feature = "embeddings")]
mod batches;
mod beside;
mod chat;
mod constructors;
mod convert;
#[cfg(feature = "embeddings")]
mod convert_contents;
#[cfg(feature = "speech")]
mod customization;
#[cfg(feature = "embeddings")]
mod embedding;
mod envelope;
mod generation;
mod generation_message;
mod headers;
mod history;
mod image;
mod image_edit;
#[cfg(feature = "video")]
mod image_to_video;
mod message;
#[cfg(feature = "embeddings")]
mod multimodal_embedding;
mod options;
mod painting;
#[cfg(feature = "speech")]
mod recognition;
#[cfg(feature = "embeddings")]
mod rerank;
#[cfg(feature = "speech")]
mod speech;
#[cfg(feature = "speech")]
mod speech_session;
mod tool;
#[cfg(feature = "video")]
mod video;

pub use api::{ApiRequest, Delivery};
#[cfg(feature = "batch")]
pub use batch::{BatchEndpoint, BatchMetadata, BatchRequest};
#[cfg(feature = "embeddings")]
pub use batches::Batches;
#[doc(hidden)]
pub use beside::Beside;
pub use chat::{ChatRequest, FunctionCallChoice, Modality, ReasoningEffort, Stop, StopItem};
#[cfg(feature = "speech")]
pub use customization::{
    VocabularyInput, VocabularyRequest, VocabularyWord, VoiceInput, VoiceParameters, VoiceRequest,
    VoiceSample,
};
#[cfg(feature = "embeddings")]
pub use embedding::{
    EmbeddingInput, EmbeddingOutputType, EmbeddingRequest, EmbeddingTextType, EncodingFormat,
    TextEmbeddingInput, TextEmbeddingParameters, TextEmbeddingRequest,
};
pub use envelope::Envelope;
pub use generation::{
    GenerationInput, GenerationParameters, GenerationRequest, MultimodalRequest, ResultFormat, SampleRate,
};
pub use generation_message::{GenerationContent, GenerationMessage, GenerationPart};
pub use headers::RequestHeaders;
pub use image::{
    ImageGenerationInput, ImageGenerationParameters, ImageGenerationRequest, TextToImageInput,
    TextToImageParameters, TextToImageRequest,
};
pub use image_edit::{ImageToImageInput, ImageToImageParameters, ImageToImageRequest};
#[cfg(feature = "video")]
pub use image_to_video::{ImageToVideoInput, ImageToVideoParameters, ImageToVideoRequest};
pub use message::{
    CacheControl, CacheType, Content, FileUrl, InputAudio, MediaUrl, Message, Part, PartType, Role, Video,
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
pub use painting::{PaletteColor, PromptExtendMode};
#[cfg(feature = "speech")]
pub use recognition::{
    ContextPart, RecognitionContext, RecognitionTaskInput, RecognitionTaskParameters, RecognitionTaskRequest,
    RecordingFormat, TranscriptionInput, TranscriptionParameters, TranscriptionRequest,
};
#[cfg(feature = "embeddings")]
pub use rerank::{
    RerankContent, RerankInput, RerankParameters, RerankPart, RerankRequest, TextRerankRequest,
};
#[cfg(feature = "speech")]
pub use speech::{HotFix, SpeechFormat, SpeechInput, SpeechRequest, SpeechTaskParameters, SpeechTaskRequest};
#[cfg(feature = "speech")]
pub use speech_session::{SessionFormat, SessionMode, SpeechSession, SpeechSessionRequest};
pub use tool::{
    CalledFunction, Function, NamedFunction, NamedTool, Tool, ToolCall, ToolChoice, ToolMode, ToolType,
};
#[cfg(feature = "video")]
pub use video::{MediaType, Medium, VideoFunction, VideoGenerationRequest, VideoInput, VideoParameters};
