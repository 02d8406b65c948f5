//! What the service answers: completions and their parts.
//!
//! Replies are read so that nothing unforeseen breaks them: what is not essential may be absent or `null`, values that the
//! crate does not know stay readable (`Other`), members without a field are kept in `extra`, and a reply that is
//! serialized gives the JSON that was read.

mod audio;
mod batch;
mod chat;
mod content;
#[cfg(feature = "speech")]
mod customization;
mod embedding;
mod error;
mod files;
mod finish_reason;
mod generation;
mod logprobs;
mod message;
mod read;
mod rerank;
mod search;
#[cfg(feature = "speech")]
mod socket;
#[cfg(feature = "speech")]
mod speech;
mod task;
mod tool_call;
mod usage;

pub use audio::{Annotation, Audio, Base64Error};
pub use batch::{Batch, BatchCounts, BatchError, BatchErrors, BatchList, BatchStatus};
pub use chat::{ChatCompletion, Choice};
pub use content::{ReplyContent, ReplyPart};
#[cfg(feature = "speech")]
pub use customization::{CustomizationItem, CustomizationOutput, CustomizationReply};
pub use embedding::{
    Embedding, EmbeddingReply, EmbeddingUsage, MultimodalEmbedding, MultimodalEmbeddingOutput,
    MultimodalEmbeddingReply, SparseNumber, TextEmbedding, TextEmbeddingOutput, TextEmbeddingReply,
};
pub(crate) use error::Excerpt;
pub use error::{ContentError, DecodeError, Error};
pub use files::{File, FileDeleted, FileList, FilePurpose, FileStatus};
pub use finish_reason::FinishReason;
pub use generation::{GenerationOutput, GenerationReply};
pub use logprobs::{Logprobs, TokenLogprob, TopLogprob};
pub use message::AssistantMessage;
pub use read::{Reply, read};
pub use rerank::{RerankOutput, RerankReply, RerankResult, TextRerankReply};
pub use search::{CodeInterpreter, ExtraToolInfo, SearchInfo, SearchResult, ToolInfo};
#[cfg(feature = "speech")]
pub use socket::{SocketEvent, SocketEventKind, SocketHeader, SocketPayload};
#[cfg(feature = "speech")]
pub use speech::{SpeechOutput, SpeechReply};
pub use task::{
    PollPlan, TaskItem, TaskMetrics, TaskOutput, TaskReply, TaskResults, TaskStatus, VideoResult,
};
pub use tool_call::{FunctionCall, ToolCall};
pub use usage::{
    CacheCreation, GenerationUsage, InputTokensDetails, OutputTokensDetails, PluginUsage, PluginsUsage, Usage,
};
