//! Messages about web search during a chat.

entries! {
    Search;

    E004 [400] ["InvalidParameter"] AfterFix
        says   "This model does not support enable_search."
        cause  "the model cannot search the web"
        remedy "leave `enable_search` out, or take a model that searches";

    W08 [400] ["InvalidParameter"] AfterFix
        says   "Non-streaming mode does not support Web Search in thinking mode"
        cause  "web search while thinking comes only as a stream"
        remedy "stream, or write `enable_thinking: false`";
}
