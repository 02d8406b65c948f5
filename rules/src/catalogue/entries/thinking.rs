//! Messages about models that think before they answer.

entries! {
    Thinking;

    E001a [400] ["InvalidParameter"] AfterFix
        says   "parameter.enable_thinking must be set to false for non-streaming calls"
        or     "enable thinking can not be support when `stream=False`."
        cause  "the model thinks in this call, and the call does not stream"
        remedy "stream, or write `enable_thinking: false`";

    E001b [400] ["InvalidParameter"] AfterFix
        says   "parameter.enable_thinking only support stream call"
        cause  "the model thinks in this call, and the call does not stream"
        remedy "stream, or write `enable_thinking: false`";

    E002 [400] ["InvalidParameter"] AfterFix
        says   "The thinking_budget parameter must be a positive integer and not greater than {max_thinking_budget}"
        cause  "`thinking_budget` is not a whole number that the model allows; a limit of 0 means that it does not think at all"
        remedy "write a whole number from 1 to the thinking limit of the model, or leave the budget out";

    E006 [400] ["InvalidParameter"] AfterFix
        says   r#"The incremental_output parameter must be "true" when enable_thinking is true"#
        cause  "a thinking model sends its text in pieces, and this call asks for the whole text again and again"
        remedy "write `incremental_output: true`, and join the pieces";

    E028 [400] ["InvalidParameter"] AfterFix
        says   "The value of the enable_thinking parameter is restricted to True."
        cause  "the model always thinks, and `enable_thinking` is false"
        remedy "leave `enable_thinking` out, or take a model that can answer without thinking";

    E032 [400] ["InvalidParameter"] AfterFix
        says   r#"The result_format parameter must be "message" when enable_thinking is true"#
        cause  "thinking needs answers in the form of messages, and `result_format` is another one"
        remedy r#"write `result_format: "message"` beside `enable_thinking`"#;

    E105 [400] ["InvalidParameter.NotSupportEnableThinking"] AfterFix
        says   "The model {model} does not support enable_thinking."
        cause  "the model knows no `enable_thinking`"
        remedy "leave `enable_thinking` out, or take a model that can think";

    W07 [400] ["InvalidParameter"] AfterFix
        says   "max_completion_tokens [{max_completion_tokens}] must be greater than thinking_budget [{thinking_budget}]"
        cause  "thinking may take as many tokens as the whole answer, or more"
        remedy "write a `thinking_budget` smaller than `max_completion_tokens`, or raise the latter";

    // A user of qwen3.8, August 2026.
    W42 [400] ["invalid_parameter_error" "InvalidParameter"] AfterFix
        says   "'reasoning_effort' must be one of: {efforts}"
        cause  "the model does not know the effort"
        remedy "write one of the words that the message lists";

    // From reports of users, 2026-11.
    W19 [400] ["invalid_parameter_error"] AfterFix
        says   "'reasoning_effort' and 'thinking_budget' cannot be set simultaneously"
        cause  "both say how long the model may think, and it takes only one of them"
        remedy "keep `reasoning_effort` or `thinking_budget`, and leave the other out";

    // From reports of users, 2026-11.
    W20 [400] ["invalid_parameter_error"] AfterFix
        says   "'reasoning_effort' must be 'none' when 'enable_thinking' is false"
        cause  "`enable_thinking: false` switches thinking off, and `reasoning_effort` asks for it"
        remedy "leave one of the two out, or write `reasoning_effort: \"none\"`";
}
