//! The columns of a model's row that sources speak of, and the calls that fill them.

/// A column of a model's row.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column {
    /// What the review calls it.
    pub(super) name: &'static str,
    pub(super) call: Call,
}

/// The call in a row that fills a column.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Call {
    /// `.output(65_536)`: requests above the number are refused.
    Limit(&'static str),
    /// `.yes(TOOLS)` and `.no(TOOLS)`: requests that need it are refused after a no.
    Ability(&'static str),
}

macro_rules! columns {
    ($($column:ident = $name:literal $call:ident $text:literal;)*) => {
        $(pub(super) static $column: Column = Column { name: $name, call: Call::$call($text) };)*
        /// All columns.
        pub(super) static COLUMNS: &[&Column] = &[$(&$column),*];
    };
}

columns! {
    INPUT = "input" Limit "input";
    OUTPUT = "output" Limit "output";
    BUDGET = "thinking budget" Limit "budget";
    TOOLS = "tools" Ability "TOOLS";
    SEARCH = "web search" Ability "SEARCH";
    JSON_OBJECT = "json_object" Ability "JSON_OBJECT";
    JSON_SCHEMA = "json_schema" Ability "JSON_SCHEMA";
    PREFIX = "prefix completion" Ability "PREFIX";
    CACHE = "context cache" Ability "CACHE";
    BATCH = "batch" Ability "BATCH";
}
