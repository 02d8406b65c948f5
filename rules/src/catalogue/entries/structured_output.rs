//! Messages about answers in JSON.

entries! {
    StructuredOutput;

    E024 [400] ["InvalidParameter"] AfterFix
        says   "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'."
        cause  "JSON mode is on, and no message says the word json"
        remedy r#"mention JSON in a message, for instance `system("Answer in JSON.")`"#;

    E025 [400] ["InvalidParameter"] AfterFix
        says   "Json mode response is not supported when enable_thinking is true"
        cause  "JSON mode and thinking do not go together on this model"
        remedy "write `enable_thinking: false`, or leave `response_format` out";

    E027 [400] ["InvalidParameter"] AfterFix
        says   "Unknown format of response_format, response_format should be a dict, includes 'type' and an optional key 'json_schema'. The response_format type from user is {received_type}."
        cause  "`response_format` is no object with a type that the service knows"
        remedy r#"write `response_format: { type: "json_object" }`, or `json_schema` where the model has it"#;
}
