//! What a model may or may not be able to do.

use qwen_request_rules::{models, models::Support, serde_by_name, words};

/// What a model may or may not be able to do, for [`Model::supports`](super::Model::supports).
///
/// ```
/// use qwen_request::catalogue::{Ability, Model};
///
/// let plus = Model::find("qwen-plus").expect("a model");
/// for ability in Ability::all() {
///     println!("{ability}: {}", plus.supports(ability));
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ability {
    /// The OpenAI-compatible API serves it.
    OpenAiCompatible,
    /// It calls tools.
    Tools,
    /// It searches the web: `enable_search`.
    WebSearch,
    /// Its answers are JSON: `response_format` of type `json_object`.
    JsonObject,
    /// Its answers follow a schema: `response_format` of type `json_schema`.
    JsonSchema,
    /// It goes on with an answer that the request begins: `partial: true`.
    PrefixCompletion,
    /// It caches input that is marked with `cache_control`.
    ContextCache,
    /// Its thinking has a limit: `thinking_budget`.
    ThinkingBudget,
    /// Lines of a batch file can name it.
    Batch,
}

words! { Ability: "ability" {
    OpenAiCompatible = "openai-compatible",
    Tools = "tools",
    WebSearch = "web-search",
    JsonObject = "json-object",
    JsonSchema = "json-schema",
    PrefixCompletion = "prefix-completion",
    ContextCache = "context-cache",
    ThinkingBudget = "thinking-budget",
    Batch = "batch",
} }

serde_by_name! { Ability }

impl Ability {
    pub(super) const fn of(self, model: &models::Model) -> Support {
        match self {
            Self::OpenAiCompatible => model.openai_compatible(),
            Self::Tools => model.tools(),
            Self::WebSearch => model.web_search(),
            Self::JsonObject => model.json_object(),
            Self::JsonSchema => model.json_schema(),
            Self::PrefixCompletion => model.prefix_completion(),
            Self::ContextCache => model.context_cache(),
            Self::ThinkingBudget => model.thinking_budget(),
            Self::Batch => model.batch(),
        }
    }
}
