//! The questions that rules ask a model, each with the entry of the catalogue that makes them ask.

use super::ability::{
    AGENT_SEARCH, AGENT_SEARCH_ONLY, BATCH, BUDGET, CACHE, CODE_NEEDS_THINKING, DOCUMENTS, FILE_IDS,
    FORCED_TOOL, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING,
    MESSAGE_COVERS_THINKING, MESSAGE_FORMAT_ONLY, MESSAGE_SCHEMA, OPENAI, OUTPUT_COVERS_THINKING,
    PAGES_NEED_THINKING, PREFIX, REPEATS, SEARCH, STREAM_ONLY, STREAM_TO_THINK, Support, THINKING,
    TOOL_STREAM, TOOLS,
};
use super::effort::Effort;
use super::modality::{Modalities, Modality};
use super::model::{Model, ModelKind, Thinking};
use super::service_path::ServicePath;

/// Addresses and content.
impl Model {
    /// The DashScope address that serves the model (E052). `None` where it has none or no page says.
    pub const fn endpoint(&self) -> Option<ServicePath> {
        self.endpoint
    }

    /// A further DashScope address that serves the model.
    pub const fn also_at(&self) -> Option<ServicePath> {
        self.also_at
    }

    /// Whether the model is served at one of these DashScope addresses (E052). `None` where no page says.
    pub fn is_served_at_one_of(&self, endpoints: &[ServicePath]) -> Option<bool> {
        let own = self.endpoint?;
        Some(endpoints.iter().any(|endpoint| *endpoint == own || Some(*endpoint) == self.also_at))
    }

    /// Whether the model is offered over the OpenAI-compatible API (E208).
    pub const fn openai_compatible(&self) -> Support {
        self.support(OPENAI)
    }

    /// Whether a batch file may name the model (E206).
    pub const fn batch(&self) -> Support {
        self.support(BATCH)
    }

    /// Whether it only tries a batch file: it computes nothing, and has a `url` of its own.
    pub const fn is_batch_test(&self) -> bool {
        matches!(self.kind, ModelKind::Test)
    }

    /// What may stand in a user's message.
    pub const fn takes(&self) -> Option<Modalities> {
        self.takes
    }

    /// What an answer consists of.
    pub const fn gives(&self) -> Option<Modalities> {
        self.gives
    }

    /// Whether content must be one string, not a list of parts (E020, E095).
    pub const fn reads_text_only(&self) -> Option<bool> {
        match self.takes {
            Some(input) => Some(input.is_text_only()),
            None => None,
        }
    }

    /// Whether the model can answer in audio (E029, E046).
    pub const fn speaks(&self) -> Option<bool> {
        match self.gives {
            Some(output) => Some(output.contains(Modality::Audio)),
            None => None,
        }
    }

    /// Least and greatest number of images in a video that is given as a list (E044).
    ///
    /// The error page allows 512 for Qwen3-VL and Qwen2.5-VL and 80 elsewhere; the vision page of 2026-10
    /// raises this for the models that it names.
    pub const fn frames(&self) -> Option<(u16, u16)> {
        self.frames
    }

    /// Most images in one request.
    pub const fn max_images(&self) -> Option<u16> {
        if self.images_read == 0 { None } else { Some(self.images_read) }
    }

    /// Whether system messages may point to uploaded files as `fileid://` (the long-context page).
    pub const fn reads_file_ids(&self) -> bool {
        self.support(FILE_IDS).is_certain()
    }
}

/// Thinking.
impl Model {
    /// When the model thinks. `None` where no page says.
    pub const fn thinking(&self) -> Option<Thinking> {
        self.thinking
    }

    /// Whether the model has the switch `enable_thinking` (E105).
    pub const fn can_think(&self) -> Option<bool> {
        match self.thinking {
            Some(mode) => Some(!matches!(mode, Thinking::Never)),
            None => None,
        }
    }

    /// Whether the model thinks when `enable_thinking` is absent. `None` also where pages contradict each
    /// other.
    pub const fn thinks_by_default(&self) -> Option<bool> {
        match self.thinking {
            Some(_) if self.thinking_is_disputed() => None,
            Some(mode) => Some(matches!(mode, Thinking::DefaultOn | Thinking::Always)),
            None => None,
        }
    }

    /// Whether `enable_thinking: false` is refused (E028): pages agree that the model always thinks.
    pub const fn must_think(&self) -> bool {
        matches!(self.thinking, Some(Thinking::Always)) && !self.thinking_is_disputed()
    }

    const fn thinking_is_disputed(&self) -> bool {
        matches!(self.support(THINKING), Support::Disputed)
    }

    /// Whether `enable_thinking: true` works without a stream, against the error page (E001a).
    ///
    /// `Some(true)` only where the deep-thinking page of 2026-10 lifts the rule and the DashScope page of the
    /// same month does not contradict it. `None` lifts nothing either.
    pub const fn thinks_without_stream(&self) -> Option<bool> {
        match self.support(STREAM_TO_THINK) {
            Support::No => Some(true),
            Support::Yes | Support::Disputed => Some(false),
            Support::Unknown => None,
        }
    }

    /// Whether pages differ on that.
    pub const fn stream_to_think_is_disputed(&self) -> bool {
        matches!(self.support(STREAM_TO_THINK), Support::Disputed)
    }

    /// Whether a call that is silent about thinking needs a stream, since the model thinks by itself and its
    /// sources agree that it cannot do so without one (E001a of the open models of April 2025, QwQ, QVQ).
    pub const fn default_needs_stream(&self) -> bool {
        matches!(self.thinks_by_default(), Some(true)) && self.support(STREAM_TO_THINK).is_certain()
    }

    /// Lower end of `thinking_budget` (E002): the chat page of the vendor's second site has 0 for models whose efforts stand
    /// for budgets.
    pub fn min_thinking(&self) -> Option<u32> {
        Some(u32::from(!self.effort.is_some_and(Effort::excludes_thinking_budget)))
    }

    /// Upper end of `thinking_budget` (E002).
    pub const fn max_thinking(&self) -> Option<u32> {
        known(self.max_thinking)
    }

    /// Whether `thinking_budget` is read.
    pub const fn thinking_budget(&self) -> Support {
        self.support(BUDGET)
    }

    /// What an absent `thinking_budget` means (W07): the greatest one, except where efforts set it.
    pub const fn default_thinking_budget(&self) -> Option<u32> {
        match self.effort {
            _ if self.thinking_budget().is_refused() => None,
            Some(Effort { default_budget: Some(tokens), .. }) => Some(*tokens),
            _ => self.max_thinking(),
        }
    }

    /// What `reasoning_effort` takes, where a page lists it.
    pub const fn reasoning_effort(&self) -> Option<&'static Effort> {
        self.effort
    }
}

/// Streaming and the form of replies.
impl Model {
    /// Whether no call works without a stream (E003, E022, E029).
    pub const fn streams_only(&self) -> bool {
        self.support(STREAM_ONLY).is_certain()
    }

    /// Whether `incremental_output` cannot be false (E007).
    pub const fn increments_only(&self) -> bool {
        self.support(INCREMENTS_ONLY).is_certain()
    }

    /// Whether `incremental_output` cannot be false while the model thinks (E006).
    pub const fn increments_while_thinking(&self) -> bool {
        self.support(INCREMENTS_TO_THINK).is_certain()
    }

    /// Whether each chunk of the OpenAI-compatible chat repeats everything so far, although the protocol has it otherwise
    /// (the translation page).
    pub const fn repeats_everything(&self) -> bool {
        self.support(REPEATS).is_certain()
    }

    /// Whether `result_format` cannot be `text` even without thinking (Qwen3-Max, by the DashScope page).
    pub const fn message_format_only(&self) -> bool {
        self.support(MESSAGE_FORMAT_ONLY).is_certain()
    }
}

/// Limits of length.
impl Model {
    /// Tokens of input, without thinking.
    pub const fn max_input(&self) -> Option<u32> {
        known(self.max_input)
    }

    /// Tokens of input while the model thinks.
    pub const fn max_input_thinking(&self) -> Option<u32> {
        known(self.max_input_thinking)
    }

    /// Upper end of `max_tokens` (E009), without thinking.
    pub const fn max_output(&self) -> Option<u32> {
        known(self.max_output)
    }

    /// Upper end of `max_tokens` while the model thinks: another number for the Qwen3-Max line only.
    pub const fn max_output_thinking(&self) -> Option<u32> {
        known(if self.max_output_thinking == 0 { self.max_output } else { self.max_output_thinking })
    }

    /// Whether `max_tokens` counts the thinking too.
    pub const fn output_covers_thinking(&self) -> bool {
        self.support(OUTPUT_COVERS_THINKING).is_certain()
    }

    /// Upper end of `n`, where a page names the model for it (E015).
    pub const fn max_choices(&self) -> Option<u8> {
        if self.max_choices == 0 { None } else { Some(self.max_choices) }
    }
}

/// Abilities.
impl Model {
    /// `tools` (E038).
    pub const fn tools(&self) -> Support {
        self.support(TOOLS)
    }

    /// Whether `tool_choice` can force a tool while the model thinks, against the page on function calling (W01).
    pub const fn forces_tools_while_thinking(&self) -> bool {
        self.support(FORCED_TOOL).is_certain()
    }

    /// `enable_search` (E004).
    pub const fn web_search(&self) -> Support {
        self.support(SEARCH)
    }

    /// Whether search works with the strategy `agent` only (the web-search page).
    pub const fn searches_by_agent_only(&self) -> bool {
        self.support(AGENT_SEARCH_ONLY).is_certain()
    }

    /// Whether search works with the strategy `agent` in chats; where it does not, it does in the Responses API (the web-search
    /// page).
    pub const fn agent_search(&self) -> Support {
        self.support(AGENT_SEARCH)
    }

    /// Whether a search needs a stream by the web-search page, which says so of the models at the multimodal address.
    pub fn search_needs_stream(&self) -> bool {
        matches!(self.endpoint, Some(ServicePath::MultimodalGeneration))
    }

    /// Whether tool calls arrive in a stream only beside `tool_stream: true` (the page on function calling).
    pub const fn tool_calls_need_tool_stream(&self) -> bool {
        self.support(TOOL_STREAM).is_certain()
    }

    /// `response_format` of type `json_object`.
    pub const fn json_object(&self) -> Support {
        self.support(JSON_OBJECT)
    }

    /// `response_format` of type `json_schema` (E027). Disputed where the page of 2026-02 names the model and
    /// that of 2026-10 does not.
    pub const fn json_schema(&self) -> Support {
        self.support(JSON_SCHEMA)
    }

    /// Whether JSON mode works while the model thinks, against the error page (E025).
    pub const fn json_while_thinking(&self) -> bool {
        self.support(JSON_WHILE_THINKING).is_certain()
    }

    /// A last message of role assistant with `partial: true`.
    pub const fn prefix_completion(&self) -> Support {
        self.support(PREFIX)
    }

    /// `cache_control` marks.
    pub const fn context_cache(&self) -> Support {
        self.support(CACHE)
    }

    /// Whether `input_file` and `ocr_options` of the Responses API go to the model (its reference of 2026-10).
    pub const fn reads_documents_in_responses(&self) -> bool {
        self.support(DOCUMENTS).is_certain()
    }

    /// Whether `code_interpreter` of the Responses API works only while the model thinks (its reference of 2026-10).
    pub const fn thinks_to_run_code(&self) -> bool {
        self.support(CODE_NEEDS_THINKING).is_certain()
    }

    /// Whether `web_extractor` of the Responses API works only while the model thinks (its reference of 2026-10).
    pub const fn thinks_to_read_pages(&self) -> bool {
        self.support(PAGES_NEED_THINKING).is_certain()
    }

    /// Whether `max_tokens` of the Messages API counts the thinking too (its reference of 2026-10).
    pub const fn message_covers_thinking(&self) -> bool {
        self.support(MESSAGE_COVERS_THINKING).is_certain()
    }

    /// Whether the model follows a schema in the Messages API (its reference of 2026-10). Others write any JSON.
    pub const fn message_schema(&self) -> bool {
        self.support(MESSAGE_SCHEMA).is_certain()
    }

    pub(super) const fn support(&self, ability: u32) -> Support {
        match (self.affirmed & ability != 0, self.denied & ability != 0) {
            (true, false) => Support::Yes,
            (false, true) => Support::No,
            (true, true) => Support::Disputed,
            (false, false) => Support::Unknown,
        }
    }
}

const fn known(number: u32) -> Option<u32> {
    if number == 0 { None } else { Some(number) }
}
