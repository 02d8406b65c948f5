//! What the service answers: completions and their parts.
//!
//! Replies are read so that nothing unforeseen breaks them: what is not essential may be absent or `null`, values that the
//! crate does not know stay readable (`Other`), members without a field are kept in `extra`, and a reply that is
//! serialized gives the JSON that was read.

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "applications")]
mod application;
#[cfg(feature = "applications")]
mod application_steps;
mod audio;
mod base64;
#[cfg(feature = "batch")]
mod batch;
mod chat;
#[cfg(feature = "image-tools")]
mod clothes;
#[cfg(feature = "knowledge")]
mod code_generation;
#[cfg(feature = "completions")]
mod completion;
mod content;
#[cfg(feature = "responses")]
mod conversation;
#[cfg(feature = "speech")]
mod customization;
#[cfg(feature = "files")]
mod dashscope_files;
#[cfg(feature = "tuning")]
mod deployment;
#[cfg(feature = "portraits")]
mod detection;
#[cfg(feature = "embeddings")]
mod embedding;
mod error;
#[cfg(feature = "files")]
mod files;
#[cfg(feature = "tuning")]
mod fine_tune;
mod finish_reason;
mod generation;
mod head;
#[cfg(feature = "knowledge")]
mod knowledge;
mod logprobs;
mod message;
#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "music")]
mod music;
mod object_kind;
#[cfg(feature = "responses")]
mod output_item;
mod poll_plan;
#[cfg(feature = "files")]
mod raw;
mod read;
#[cfg(feature = "speech")]
mod realtime;
#[cfg(feature = "speech")]
mod realtime_response;
#[cfg(feature = "embeddings")]
mod rerank;
#[cfg(feature = "responses")]
mod responses;
mod search;
#[cfg(feature = "account")]
mod secret;
#[cfg(feature = "speech")]
mod session;
#[cfg(feature = "speech")]
mod socket;
#[cfg(feature = "speech")]
mod speech;
mod task;
mod task_list;
#[cfg(feature = "completions")]
mod tokenizer;
mod tool_call;
#[cfg(feature = "files")]
mod upload_policy;
mod usage;
#[cfg(feature = "embeddings")]
mod vector;

#[cfg(feature = "account")]
pub use account::{ModelEntry, ModelList, ModelPage, ModelPageOutput, TemporaryKey};
#[cfg(feature = "applications")]
pub use application::{ApplicationModelUsage, ApplicationOutput, ApplicationReply, ApplicationUsage};
#[cfg(feature = "applications")]
pub use application_steps::{ApplicationThought, DocReference, WorkflowMessage, WorkflowText};
pub use audio::{Annotation, Audio};
pub use base64::Base64Error;
#[cfg(feature = "media")]
pub(crate) use base64::decode as decode_base64;
#[cfg(any(feature = "files", feature = "speech"))]
pub(crate) use base64::encode as encode_base64;
#[cfg(feature = "batch")]
pub use batch::{Batch, BatchCounts, BatchError, BatchErrors, BatchList, BatchStatus};
pub use chat::{ChatCompletion, Choice};
#[cfg(feature = "image-tools")]
pub use clothes::{ClothesParsingOutput, ClothesParsingReply};
#[cfg(feature = "knowledge")]
pub use code_generation::{CodeChoice, CodeGenerationOutput, CodeGenerationReply};
#[cfg(feature = "completions")]
pub use completion::{Completion, CompletionChoice};
pub use content::{ReplyContent, ReplyPart};
#[cfg(feature = "responses")]
pub use conversation::{Conversation, Deleted, ItemList};
#[cfg(feature = "speech")]
pub use customization::{CustomizationItem, CustomizationOutput, CustomizationReply};
#[cfg(feature = "files")]
pub use dashscope_files::{
    DashScopeFailedUpload, DashScopeFile, DashScopeFileDeleted, DashScopeFileList, DashScopeFilePage,
    DashScopeFileReply, DashScopeUploadReply, DashScopeUploadedFile, DashScopeUploads,
};
#[cfg(feature = "tuning")]
pub use deployment::{
    DeployableModel, Deployment, DeploymentList, DeploymentReply, DeploymentStatus, Deployments, ModelImport,
    ModelImportReply,
};
#[cfg(feature = "portraits")]
pub use detection::{DetectionOutput, DetectionReply};
#[cfg(feature = "embeddings")]
pub use embedding::{
    Embedding, EmbeddingReply, EmbeddingUsage, MultimodalEmbedding, MultimodalEmbeddingOutput,
    MultimodalEmbeddingReply, SparseNumber, TextEmbedding, TextEmbeddingOutput, TextEmbeddingReply,
};
pub use error::{ContentError, DecodeError, Error};
pub(crate) use error::{Excerpt, Shown};
#[cfg(feature = "files")]
pub use files::{File, FileDeleted, FileList, FilePurpose, FileStatus};
#[cfg(feature = "tuning")]
pub use fine_tune::{
    FineTuneJob, FineTuneJobs, FineTuneList, FineTuneLogs, FineTuneReply, FineTuneStatus, LogLines,
    TuningDone,
};
pub use finish_reason::FinishReason;
pub use generation::{GenerationOutput, GenerationReply, Sentence};
pub use head::ResponseHead;
#[cfg(feature = "knowledge")]
pub use knowledge::{
    FileLease, FileLeaseReply, IndexData, IndexDocument, IndexFile, IndexFileReply, IndexJob, IndexJobReply,
    IndexJobStatus, IndexReply, RetrievalData, RetrievalNode, RetrievalReply, UploadTarget,
};
pub use logprobs::{Logprobs, TokenLogprob, TopLogprob};
pub use message::AssistantMessage;
#[cfg(feature = "messages")]
pub use messages::{MessagesReply, MessagesUsage, ReplyBlock, StopReason, TokenCount};
#[cfg(feature = "music")]
pub use music::{MusicOutput, MusicReply, SongInfo};
pub use object_kind::ObjectKind;
#[cfg(feature = "responses")]
pub use output_item::{ItemOutput, OutputContent, OutputItem, OutputPart};
pub use poll_plan::PollPlan;
#[cfg(feature = "files")]
pub use raw::read_raw;
pub use read::{Reply, read};
pub(crate) use read::{RequestId, mentions_error, reply};
#[cfg(feature = "speech")]
pub use realtime::{RealtimeError, RealtimeEvent, RealtimeEventKind, RealtimeSessionState};
#[cfg(feature = "speech")]
pub use realtime_response::{
    RealtimeReplyItem, RealtimeReplyPart, RealtimeResponse, RealtimeStatus, RealtimeStatusDetails,
    RealtimeTokens, RealtimeUsage,
};
#[cfg(feature = "embeddings")]
pub use rerank::{RerankOutput, RerankReply, RerankResult, TextRerankReply};
#[cfg(feature = "responses")]
pub use responses::{IncompleteDetails, ResponsesError, ResponsesReply, ResponsesStatus, ResponsesUsage};
pub use search::{CodeInterpreter, ExtraToolInfo, SearchInfo, SearchResult, ToolInfo};
#[cfg(feature = "account")]
pub use secret::Secret;
#[cfg(feature = "speech")]
pub use session::{SessionEvent, SessionEventKind};
#[cfg(feature = "speech")]
pub use socket::{SocketEvent, SocketEventKind, SocketHeader, SocketPayload};
#[cfg(feature = "speech")]
pub use speech::{SpeechOutput, SpeechReply};
pub use task::{TaskItem, TaskMetrics, TaskOutput, TaskReply, TaskResults, TaskStatus, VideoResult};
pub use task_list::{TaskList, TaskSummary};
#[cfg(feature = "completions")]
pub use tokenizer::{TokenizerOutput, TokenizerReply};
pub use tool_call::{FunctionCall, ReplyToolCall};
#[cfg(feature = "files")]
pub use upload_policy::{UploadPolicy, UploadPolicyReply};
pub use usage::{
    CacheCreation, GenerationUsage, InputTokensDetails, OutputTokensDetails, PluginUsage, PluginsUsage, Usage,
};
#[cfg(feature = "embeddings")]
pub use vector::Vector;
