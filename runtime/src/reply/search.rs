//! What the model looked up and ran on the way to its answer.

use crate::wire::{Json, List, Text, object};

object! {
    /// What a web search found (`enable_source` in the request's `search_options`).
    pub struct SearchInfo: lenient {
        /// The pages.
        defaulted search_results: List<SearchResult>,
        /// What vertical searches answered (`enable_search_extension`).
        defaulted extra_tool_info: List<ExtraToolInfo>,
    }
}

object! {
    /// A page that a web search found.
    pub struct SearchResult: lenient {
        /// The number by which the text cites it.
        optional index: u64,
        /// Its title.
        optional title: Text,
        /// Its address.
        optional url: Text,
        /// The site it is on.
        optional site_name: Text,
        /// The address of the site's icon; may be empty.
        optional icon: Text,
    }
}

object! {
    /// The answer of a vertical search: weather, stocks and the like.
    pub struct ExtraToolInfo: lenient {
        /// The tool that answered.
        optional tool: Text,
        /// Its answer.
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
