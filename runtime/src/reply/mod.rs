//! What the service answers: completions and their parts.
//!
//! Replies are read so that nothing unforeseen breaks them: what is not essential may be absent or `null`, values that the
//! crate does not know stay readable (`Other`), members without a field are kept in `extra`, and a reply that is
//! serialized gives the JSON that was read.

mod audio;
mod base64;
#[cfg(feature = "batch")]
mod batch;
mod chat;
mod content;
#[cfg(feature = "responses")]
mod conversation;
#[cfg(feature = "speech")]
mod customization;
#[cfg(feature = "embeddings")]
mod embedding;
mod error;
#[cfg(feature = "batch")]
mod files;
mod finish_reason;
mod generation;
mod head;
mod logprobs;
mod message;
#[cfg(feature = "messages")]
mod messages;
mod object_kind;
#[cfg(feature = "responses")]
mod output_item;
mod poll_plan;
mod read;
#[cfg(feature = "embeddings")]
mod rerank;
#[cfg(feature = "responses")]
mod responses;
mod search;
#[cfg(feature = "speech")]
mod session;
#[cfg(feature = "speech")]
mod socket;
#[cfg(feature = "speech")]
mod speech;
mod task;
mod task_list;
mod tool_call;
mod usage;
#[cfg(feature = "embeddings")]
mod vector;

pub use audio::{Annotation, Audio};
pub use base64::Base64Error;
#[cfg(feature = "media")]
pub(crate) use base64::decode as decode_base64;
#[cfg(feature = "files")]
pub(crate) use base64::encode as encode_base64;
#[cfg(feature = "batch")]
pub use batch::{Batch, BatchCounts, BatchError, BatchErrors, BatchList, BatchStatus};
pub use chat::{ChatCompletion, Choice};
pub use content::{ReplyContent, ReplyPart};
#[cfg(feature = "responses")]
pub use conversation::{Conversation, Deleted, ItemList};
#[cfg(feature = "speech")]
pub use customization::{CustomizationItem, CustomizationOutput, CustomizationReply};
#[cfg(feature = "embeddings")]
pub use embedding::{
    Embedding, EmbeddingReply, EmbeddingUsage, MultimodalEmbedding, MultimodalEmbeddingOutput,
    MultimodalEmbeddingReply, SparseNumber, TextEmbedding, TextEmbeddingOutput, TextEmbeddingReply,
};
pub use error::{ContentError, DecodeError, Error};
pub(crate) use error::{Excerpt, Shown};
#[cfg(feature = "batch")]
pub use files::{File, FileDeleted, FileList, FilePurpose, FileStatus};
pub use finish_reason::FinishReason;
pub use generation::{GenerationOutput, GenerationReply, Sentence};
pub use head::ResponseHead;
pub use logprobs::{Logprobs, TokenLogprob, TopLogprob};
pub use message::AssistantMessage;
#[cfg(feature = "messages")]
pub use messages::{MessagesReply, MessagesUsage, ReplyBlock, StopReason, TokenCount};
pub use object_kind::ObjectKind;
#[cfg(feature = "responses")]
pub use output_item::{ItemOutput, OutputContent, OutputItem, OutputPart};
pub use poll_plan::PollPlan;
pub use read::{Reply, read};
pub(crate) use read::{RequestId, mentions_error, reply};
#[cfg(feature = "embeddings")]
pub use rerank::{RerankOutput, RerankReply, RerankResult, TextRerankReply};
#[cfg(feature = "responses")]
pub use responses::{IncompleteDetails, ResponsesError, ResponsesReply, ResponsesStatus, ResponsesUsage};
pub use search::{CodeInterpreter, ExtraToolInfo, SearchInfo, SearchResult, ToolInfo};
#[cfg(feature = "speech")]
pub use session::{SessionEvent, SessionEventKind};
#[cfg(feature = "speech")]
pub use socket::{SocketEvent, SocketEventKind, SocketHeader, SocketPayload};
#[cfg(feature = "speech")]
pub use speech::{SpeechOutput, SpeechReply};
pub use task::{TaskItem, TaskMetrics, TaskOutput, TaskReply, TaskResults, TaskStatus, VideoResult};
pub use task_list::{TaskList, TaskSummary};
pub use tool_call::{FunctionCall, ReplyToolCall};
pub use usage::{
    CacheCreation, GenerationUsage, InputTokensDetails, OutputTokensDetails, PluginUsage, PluginsUsage, Usage,
};
#[cfg(feature = "embeddings")]
pub use vector::Vector;
