//! Messages about tools and their calls.

entries! {
    Tools;

    E018 [400] ["InvalidParameter"] AfterFix
        says   r#"Messages with role "tool" must be a response to a preceding message with "tool_calls""#
        cause  "a `tool` message answers nothing: no assistant message with `tool_calls` stands before it"
        remedy "put the assistant message with its `tool_calls` back in front of the result; do not cut the history in between";

    E026 [400] ["InvalidParameter"] AfterFix
        says   "Tool names are not allowed to be [search]"
        cause  "a tool is called `search`, a name that the service keeps for itself"
        remedy "give the tool another name, such as `web_lookup`";

    E030 [400] ["InvalidParameter"] AfterFix
        says   r#"tool_choice is one of the strings that should be ["none", "auto"]"#
        cause  "`tool_choice` is a text that the service does not know"
        remedy r#"write `tool_choice: "auto"` or `"none"`"#;

    E038 [400] ["InvalidParameter"] AfterFix
        says   "The tool call is not supported."
        cause  "the model cannot call tools"
        remedy "leave `tools` out, or take a model that can call tools";

    E233 [500] ["InternalError.Algo"] AfterFix
        says   "Expecting ',' delimiter: line {line} column {column} (char {char})"
        cause  "the model wrote arguments of a tool call that are not JSON"
        remedy "try again; if it happens often, simplify the tool's schema or take a newer model";

    W01 [400] ["InvalidParameter"] AfterFix
        says   "The tool_choice parameter does not support being set to required or object in thinking mode"
        cause  "`tool_choice` forces a call, which the service does not do while the model thinks"
        remedy r#"write `tool_choice: "auto"`, or `enable_thinking: false`"#;

    W02 [400] ["InvalidParameter"] AfterFix
        says   r#"Invalid value for "tool_choice": no function named "{function}" was specified in the "tools" parameter."#
        cause  "`tool_choice` names a function that is not among `tools`"
        remedy "add the function to `tools`, or correct the name";

    W03 [400] ["InvalidParameter"] AfterFix
        says   "When using `tool_choice`, `tools` must be set."
        cause  "`tool_choice` stands without any `tools`"
        remedy "add `tools`, or leave `tool_choice` out";

    W04 [400] ["InvalidParameter"] AfterFix
        says   r#"An assistant message with "tool_calls" must be followed by tool messages responding to each "tool_call_id". The following tool_call_ids did not have response messages: {tool_call_ids}"#
        cause  "the assistant called tools, and not each call is answered before the next turn"
        remedy "put one `tool` message for each `tool_call_id` right after the assistant message";

    W05 [400] ["InvalidParameter"] AfterFix
        says   r#"The "function.arguments" parameter of the code model must be in JSON format."#
        or     "If tool_calls are present in the message, function.arguments must be defined."
        or     "Empty tool_calls is not supported in message"
        cause  "a replayed tool call is incomplete: its `arguments` are missing or no JSON, or the list of calls is empty"
        remedy r#"write `arguments` as a string that holds JSON, `"{}"` when there are none, and leave an empty `tool_calls` out"#;

    // A live probe of qwen3.7-plus, August 2026; deepseek-v4-flash took the same tool.
    W44 [400] ["InvalidParameter"] AfterFix
        says   "Invalid tool parameters schema: tool '{function}' has invalid parameters schema: {fault}"
        cause  "the schema of a tool is none"
        remedy "write a schema of type `object` whose `properties` are an object";

    W06 [400] ["InvalidParameter"] AfterFix
        says   "The length of the tool name cannot exceed {max_length}."
        cause  "the name of a tool is longer than 64 characters"
        remedy "shorten it to 1 to 64 letters, digits, `_` and `-`";
}
