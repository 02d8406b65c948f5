//! Web search results and built-in tools.

use crate::wire::{Json, List, Text, object};

object! {
    /// The results of a web search (`enable_source` in the request's `search_options`).
    ///
    /// ```
    /// use qwen_request::reply::SearchInfo;
    ///
    /// let info: SearchInfo = serde_json::from_str(
    ///     r#"{"search_results":[{"index":1,"title":"Hangzhou weather","url":"https://example.com/weather"}]}"#,
    /// )?;
    /// assert_eq!(info.search_results.len(), 1);
    /// assert!(info.extra_tool_info.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchInfo: lenient {
        /// The pages.
        defaulted search_results: List<SearchResult>,
        /// The results of vertical searches (`enable_search_extension`).
        defaulted extra_tool_info: List<ExtraToolInfo>,
    }
}

object! {
    /// A page that a web search found.
    ///
    /// ```
    /// use qwen_request::reply::SearchResult;
    ///
    /// let page: SearchResult = serde_json::from_str(
    ///     r#"{"index":1,"title":"Hangzhou weather","url":"https://example.com/weather","site_name":"Example"}"#,
    /// )?;
    /// if let (Some(index), Some(title), Some(url)) = (page.index, &page.title, &page.url) {
    ///     println!("[{index}] {title}: {url}");
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SearchResult: lenient {
        /// The number by which the text cites the page.
        optional index: usize,
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
    ///
    /// ```
    /// use qwen_request::reply::SearchInfo;
    ///
    /// let info: SearchInfo = serde_json::from_str(r#"{"extra_tool_info":[{"tool":"weather","result":"22 °C"}]}"#)?;
    /// let answer = &info.extra_tool_info[0];
    /// assert_eq!(answer.tool.as_deref(), Some("weather"));
    /// assert_eq!(answer.result.as_ref().map(|result| result.as_str()), Some(r#""22 °C""#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ExtraToolInfo: lenient {
        /// The tool.
        optional tool: Text,
        /// The result of the tool.
        optional result: Json,
    }
}

object! {
    /// A built-in tool that ran.
    ///
    /// ```
    /// use qwen_request::reply::GenerationOutput;
    ///
    /// let output: GenerationOutput = serde_json::from_str(
    ///     r#"{"tool_info":[{"type":"code_interpreter","code_interpreter":{"code":"print(6 * 7)"}}]}"#,
    /// )?;
    /// let tools = output.tool_info.as_deref().unwrap_or_default();
    /// assert_eq!(tools[0].r#type.as_deref(), Some("code_interpreter"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ToolInfo: lenient {
        /// The kind of tool.
        optional r#type: Text as "type",
        /// The code that ran.
        optional code_interpreter: CodeInterpreter,
    }
}

object! {
    /// Code that the code interpreter ran.
    ///
    /// ```
    /// use qwen_request::reply::ToolInfo;
    ///
    /// let tool: ToolInfo = serde_json::from_str(
    ///     r#"{"type":"code_interpreter","code_interpreter":{"code":"print(6 * 7)"}}"#,
    /// )?;
    /// assert_eq!(tool.code_interpreter.unwrap_or_default().code, "print(6 * 7)");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CodeInterpreter: lenient {
        /// The code.
        defaulted code: Text,
    }
}
