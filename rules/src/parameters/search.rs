//! Options of web search.
//!
//! Source: the chat completions reference and the page on web search.

use super::{Object, Shape, StringEnum, Width, about, optional, word};

pub(super) static SEARCH_OPTIONS: Object = Object {
    rust: "SearchOptions",
    about: about("Options of web search."),
    parameters: &[
        optional("forced_search", Shape::Bool, "true", "Whether the model must search."),
        optional("search_strategy", Shape::StringEnum(&SEARCH_STRATEGY), "\"turbo\"", "The search strategy."),
        optional(
            "enable_search_extension",
            Shape::Bool,
            "true",
            "Whether vertical searches (weather, stocks and the like) are used, too.",
        ),
        optional("freshness", Shape::Integer(Width::U32), "7", "The maximum age of the results, in days."),
        optional(
            "assigned_site_list",
            Shape::List(&Shape::Text),
            "[\"example.com\"]",
            "The sites to which the search is restricted.",
        ),
        optional(
            "intention_options",
            Shape::Object(&INTENTION_OPTIONS),
            "{ prompt_intervene: \"...\" }",
            "Hints about what to search for.",
        ),
        optional("enable_source", Shape::Bool, "true", "Whether the reply has the search results."),
        optional("enable_citation", Shape::Bool, "true", "Whether the answer cites the search results."),
        optional(
            "citation_format",
            Shape::StringEnum(&CITATION_FORMAT),
            "\"[<number>]\"",
            "The format of the citation marks.",
        ),
        optional(
            "prepend_search_result",
            Shape::Bool,
            "true",
            "Whether the first chunk of a streamed answer has the search results.",
        ),
    ],
    short_forms: &[],
};

static SEARCH_STRATEGY: StringEnum = StringEnum {
    rust: "SearchStrategy",
    about: about("A search strategy."),
    known: &[
        word("turbo"),
        word("max"),
        word("agent"),
        word("agent_max"),
        // Names of older pages.
        word("standard"),
        word("pro"),
    ],
};

static CITATION_FORMAT: StringEnum = StringEnum {
    rust: "CitationFormat",
    about: about("The format of citation marks."),
    known: &[word("[<number>]"), word("[ref_<number>]").named("Reference")],
};

static INTENTION_OPTIONS: Object = Object {
    rust: "IntentionOptions",
    about: about("Hints about what to search for."),
    parameters: &[optional(
        "prompt_intervene",
        Shape::Text,
        "\"...\"",
        "The scope of the search, in natural language.",
    )
    .free_text()],
    short_forms: &[],
};
