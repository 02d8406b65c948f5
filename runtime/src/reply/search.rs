//! Web search results and built-in tools.

use crate::wire::{Json, List, Text, object};

object! {
    /// The results of a web search (`enable_source` in the request's `search_options`).
    pub struct SearchInfo: lenient {
        /// The pages.
        defaulted search_results: List<SearchResult>,
        /// The results of vertical searches (`enable_search_extension`).
        defaulted extra_tool_info: List<ExtraToolInfo>,
    }
}

object! {
    /// A page that a web search found.
    pub struct SearchResult: lenient {
        /// The number by which the text cites the page.
        optional index: u64,
        /// The title.
        optional title: Text,
        /// The URL.
        optional url: Text,
        /// The name of the site.
        optional site_name: Text,
        /// The URL of the site's icon; may be empty.
        optional icon: Text,
    }
}

object! {
    /// The result of a vertical search: weather, stocks and the like.
    pub struct ExtraToolInfo: lenient {
        /// The tool.
        optional tool: Text,
        /// The result of the tool.
        optional result: Json,
    }
}

object! {
    /// A built-in tool that ran.
    pub struct ToolInfo: lenient {
        /// The kind of tool.
        optional r#type: Text as "type",
        /// The code that ran.
        optional code_interpreter: CodeInterpreter,
    }
}

object! {
    /// Code that the code interpreter ran.
    pub struct CodeInterpreter: lenient {
        /// The code.
        defaulted code: Text,
    }
}
