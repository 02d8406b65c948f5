//! Yes-or-no facts of a model, packed: one bit says that a source affirms, another that a source denies.

use crate::words;

/// How far the sources agree on something that a model may or may not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Support {
    /// The sources that speak of it affirm it.
    Yes,
    /// The sources that speak of it deny it.
    No,
    /// Official sources contradict each other: it lifts no rule, and it is no ground to refuse.
    Disputed,
    /// No source speaks of it.
    Unknown,
}

words! { Support: "degree of support" {
    Yes = "yes",
    No = "no",
    Disputed = "disputed",
    Unknown = "unknown",
} }

impl Support {
    /// Whether the sources agree that it works: what a rule needs to be lifted.
    pub const fn is_certain(self) -> bool {
        matches!(self, Self::Yes)
    }

    /// Whether the sources agree that it does not work: what a rule needs to refuse.
    pub const fn is_refused(self) -> bool {
        matches!(self, Self::No)
    }

    /// Whether a source denies it, whatever others say: enough for a warning.
    pub const fn is_doubted(self) -> bool {
        matches!(self, Self::No | Self::Disputed)
    }
}

/// No call works without a stream.
pub(super) const STREAM_ONLY: u32 = 1;
/// A call that thinks needs a stream.
pub(super) const STREAM_TO_THINK: u32 = 1 << 1;
/// `incremental_output` cannot be false.
pub(super) const INCREMENTS_ONLY: u32 = 1 << 2;
/// `incremental_output` cannot be false while the model thinks.
pub(super) const INCREMENTS_TO_THINK: u32 = 1 << 3;
/// `thinking_budget` is read.
pub(super) const BUDGET: u32 = 1 << 4;
/// `max_tokens` bounds thinking and answer together.
pub(super) const OUTPUT_COVERS_THINKING: u32 = 1 << 5;
/// Not an ability: disputed where pages contradict each other about the mode of thinking.
pub(super) const THINKING: u32 = 1 << 6;
/// `tools`.
pub(super) const TOOLS: u32 = 1 << 7;
/// `enable_search`.
pub(super) const SEARCH: u32 = 1 << 8;
/// Of the search strategies only `agent`.
pub(super) const AGENT_SEARCH_ONLY: u32 = 1 << 9;
/// `response_format` of type `json_object`.
pub(super) const JSON_OBJECT: u32 = 1 << 10;
/// `response_format` of type `json_schema`.
pub(super) const JSON_SCHEMA: u32 = 1 << 11;
/// JSON mode while the model thinks.
pub(super) const JSON_WHILE_THINKING: u32 = 1 << 12;
/// An answer can be begun by the caller (`partial`).
pub(super) const PREFIX: u32 = 1 << 13;
/// Input can be cached (`cache_control`).
pub(super) const CACHE: u32 = 1 << 14;
/// Lines of a batch file can name the model.
pub(super) const BATCH: u32 = 1 << 15;
/// Served under `compatible-mode`.
pub(super) const OPENAI: u32 = 1 << 16;
/// `result_format` cannot be `text`, thinking or not.
pub(super) const MESSAGE_FORMAT_ONLY: u32 = 1 << 17;
/// System messages may point to uploaded files (`fileid://`).
pub(super) const FILE_IDS: u32 = 1 << 18;
/// Chunks of the OpenAI-compatible chat repeat everything so far.
pub(super) const REPEATS: u32 = 1 << 19;
/// The search strategy `agent` in chats; the Responses API is another matter.
pub(super) const AGENT_SEARCH: u32 = 1 << 20;
/// Tool calls arrive in a stream only beside `tool_stream: true`.
pub(super) const TOOL_STREAM: u32 = 1 << 21;
/// Tries clothes on.
pub(super) const TRY_ON: u32 = 1 << 22;
/// Speech of Qwen's own: it needs `text` and `voice`, and has an error of its own for a voice of another model.
pub(super) const QWEN_SPEECH: u32 = 1 << 23;
/// `tool_choice` can force a tool while the model thinks.
pub(super) const FORCED_TOOL: u32 = 1 << 24;
/// Reads documents (`input_file`, `ocr_options`) in the Responses API.
pub(super) const DOCUMENTS: u32 = 1 << 25;
/// The tool `code_interpreter` of the Responses API works only while the model thinks.
pub(super) const CODE_NEEDS_THINKING: u32 = 1 << 26;
/// The tool `web_extractor` of the Responses API works only while the model thinks.
pub(super) const PAGES_NEED_THINKING: u32 = 1 << 27;
/// `max_tokens` of the Messages API bounds thinking and answer together.
pub(super) const MESSAGE_COVERS_THINKING: u32 = 1 << 28;
/// Follows a schema in the Messages API.
pub(super) const MESSAGE_SCHEMA: u32 = 1 << 29;
/// What a plain model lacks.
pub(super) const EXTRAS: u32 = TOOLS | SEARCH | JSON_OBJECT | JSON_SCHEMA | PREFIX | CACHE;
