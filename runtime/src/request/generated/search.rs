// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/search.rs; edit that.

use crate::wire::{List, Text, object, text_enum};

object! {
    /// Options of web search.
    ///
    /// ```
    /// use qwen_request::{SearchOptions, SearchStrategy};
    ///
    /// let search_options = SearchOptions {
    ///     forced_search: Some(true),
    ///     search_strategy: Some(SearchStrategy::Turbo),
    ///     ..SearchOptions::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&search_options)?,
    ///     serde_json::json!({ "forced_search": true, "search_strategy": "turbo" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchOptions {
        /// Whether the model must search.
        optional forced_search: bool,
        /// The search strategy.
        optional search_strategy: SearchStrategy,
        /// Whether vertical searches (weather, stocks and the like) are used, too.
        optional enable_search_extension: bool,
        /// The maximum age of the results, in days.
        optional freshness: u32,
        /// The sites to which the search is restricted.
        optional assigned_site_list: List<Text>,
        /// Hints about what to search for.
        optional intention_options: IntentionOptions,
        /// Whether the reply has the search results.
        optional enable_source: bool,
        /// Whether the answer cites the search results.
        optional enable_citation: bool,
        /// The format of the citation marks.
        optional citation_format: CitationFormat,
        /// Whether the first chunk of a streamed answer has the search results.
        optional prepend_search_result: bool,
    }
}

text_enum! {
    /// A search strategy.
    ///
    /// ```
    /// use qwen_request::SearchStrategy;
    ///
    /// assert_eq!(SearchStrategy::Turbo.as_str(), "turbo");
    /// assert_eq!(SearchStrategy::from("turbo"), SearchStrategy::Turbo);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SearchStrategy::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum SearchStrategy {
        /// `turbo`.
        Turbo = "turbo",
        /// `max`.
        Max = "max",
        /// `agent`.
        Agent = "agent",
        /// `agent_max`.
        AgentMax = "agent_max",
        /// `standard`.
        Standard = "standard",
        /// `pro`.
        Pro = "pro",
    }
}

text_enum! {
    /// The format of citation marks.
    ///
    /// ```
    /// use qwen_request::CitationFormat;
    ///
    /// assert_eq!(CitationFormat::Number.as_str(), "[<number>]");
    /// assert_eq!(CitationFormat::from("[<number>]"), CitationFormat::Number);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(CitationFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum CitationFormat {
        /// `[<number>]`.
        Number = "[<number>]",
        /// `[ref_<number>]`.
        Reference = "[ref_<number>]",
    }
}

object! {
    /// Hints about what to search for.
    ///
    /// ```
    /// use qwen_request::{IntentionOptions, SearchOptions};
    ///
    /// let hints = IntentionOptions {
    ///     prompt_intervene: Some("Technical pages only".into()),
    ///     ..IntentionOptions::default()
    /// };
    /// let options = SearchOptions { intention_options: Some(hints), ..SearchOptions::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&options)?,
    ///     serde_json::json!({ "intention_options": { "prompt_intervene": "Technical pages only" } })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IntentionOptions {
        /// The scope of the search, in natural language.
        optional prompt_intervene: Text,
    }
}
