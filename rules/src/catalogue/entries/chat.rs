//! Messages about a chat completion: its messages and its sampling.

entries! {
    Chat;

    E003 [400] ["InvalidParameter"] AfterFix
        says   "This model only support stream mode, please enable the stream parameter to access the model."
        cause  "the model answers only as a stream, and this call did not ask for one"
        remedy "write `stream: true` (or the header `X-DashScope-SSE: enable`)";

    E007 [400] ["InvalidParameter"] AfterFix
        says   "The incremental_output parameter of this model cannot be set to False."
        or     "This model only supports incremental_output set to True."
        cause  "this model can only stream pieces, and `incremental_output` is false"
        remedy "write `incremental_output: true`";

    E008 [400] ["InvalidParameter"] AfterFix, InputTooLong
        says   "Range of input length should be [1, {max_input_tokens}]"
        or     "Total message token length exceed model limit ({max_input_tokens} tokens)."
        cause  "the conversation is empty, or has more tokens than the model can read"
        remedy "shorten or summarise the messages, or take a model with a longer input";

    E009 [400] ["InvalidParameter"] AfterFix
        says   "Range of max_tokens should be [1, {max_tokens_limit}]"
        cause  "`max_tokens` is 0, negative or more than the model can write"
        remedy "write a number from 1 to the output limit of the model";

    E010a [400] ["InvalidParameter"] AfterFix
        says   "Temperature should be in [0.0, 2.0)"
        cause  "`temperature` is negative, or 2 or more"
        remedy "write a number such as `0.7`: at least 0 and less than 2";

    E010b [400] ["InvalidParameter"] AfterFix
        says   "'temperature' must be Float"
        cause  "`temperature` is not a number"
        remedy "write a number without quotes, such as `0.7`";

    E011a [400] ["InvalidParameter"] AfterFix
        says   "Range of top_p should be (0.0, 1.0]"
        cause  "`top_p` is 0, negative or more than 1"
        remedy "write a number such as `0.8`: more than 0 and at most 1";

    E011b [400] ["InvalidParameter"] AfterFix
        says   "'top_p' must be Float"
        cause  "`top_p` is not a number"
        remedy "write a number without quotes, such as `0.8`";

    E012 [400] ["InvalidParameter"] AfterFix
        says   "Parameter top_k be greater than or equal to 0"
        cause  "`top_k` is below 0"
        remedy "write a whole number such as `20`, or 0";

    E013 [400] ["InvalidParameter"] AfterFix
        says   "Repetition_penalty should be greater than 0.0"
        cause  "`repetition_penalty` is not more than 0"
        remedy "write a positive number such as `1.05`";

    E014 [400] ["InvalidParameter"] AfterFix
        says   "Presence_penalty should be in [-2.0, 2.0]"
        cause  "`presence_penalty` is below -2 or above 2"
        remedy "write a number from -2 to 2";

    E015 [400] ["InvalidParameter"] AfterFix
        says   "Range of n should be [1, 4]"
        cause  "`n` is below 1 or above 4"
        remedy "write `n: 1`, or up to 4 for more answers in one call";

    E016 [400] ["InvalidParameter"] AfterFix
        says   "Range of seed should be [0, 9223372036854775807]"
        cause  "`seed` is negative or does not fit a signed 64-bit integer"
        remedy "write a whole number from 0 to 9223372036854775807";

    E103a [400] ["invalid_request_error-invalid_value"] AfterFix
        says   "{value} is lesser than the minimum of 0 - 'seed'"
        cause  "`seed` is negative or does not fit a signed 32-bit integer"
        remedy "write a whole number from 0 to 2147483647";

    E103b [400] ["invalid_request_error-invalid_value"] AfterFix
        says   "'seed' must be Integer"
        cause  "`seed` is not a whole number"
        remedy "write a number without quotes and without a decimal point, such as `42`";

    E020 [400] ["InvalidParameter"] AfterFix
        says   "input content must be a string."
        or     "The content field's type should be `str` in messages."
        or     "The provided messages input is invalid. The error info is [Unexpected item type in content.]."
        cause  "this model reads text only, and `content` is a list of parts"
        remedy "write `content` as one string";

    E021 [400] ["InvalidParameter"] AfterFix
        says   "The content field is a required field."
        cause  "a message comes without `content`"
        remedy "give each message its `content`";

    E022 [400] ["InvalidParameter"] AfterFix
        says   "current user api does not support http call."
        cause  "the model answers only as a stream, and this call did not ask for one"
        remedy "write `stream: true` (or the header `X-DashScope-SSE: enable`)";

    E023 [400] ["InvalidParameter"] AfterFix
        says   r#"Either "prompt" or "messages" must exist and cannot both be none"#
        cause  "the body holds neither `messages` nor `prompt` where the service looks for them"
        remedy "write `messages`; in a DashScope body they belong inside `input`";

    E035 [400] ["InvalidParameter"] AfterFix
        says   r#"The "stop" parameter must be of type "str", "list[str]", "list[int]", or "list[list[int]]", and all elements within the list must be of the same type."#
        cause  "`stop` is of a type that the service does not know, or its list mixes types"
        remedy "write a string or a list of strings, such as `stop: [\"\n\n\"]`";

    E037 [400] ["InvalidParameter"] AfterFix
        says   "[] is too short"
        cause  "the call says nothing: `messages` is `[]`"
        remedy "put at least one message with the role `user` into it";

    E042 [400] ["InvalidParameter"] AfterFix
        says   "Input should be a valid dictionary or instance of GPT3Message"
        cause  "an element of `messages` is not an object with `role` and `content`"
        remedy "write each message as `{ role: .., content: .. }`";

    E050 [400] ["InvalidParameter"] AfterFix
        says   "The input messages do not contain elements with the role of user."
        cause  "no message has the role `user`; for a workflow application, its inputs came under the wrong name"
        remedy "add a user message; for a workflow put the inputs into `biz_params`";

    E095 [400] ["InvalidParameter"] AfterFix
        says   "An error during model pre-process."
        cause  "this model reads text only, and `content` has another form"
        remedy "write `content` as one string";

    E184 [400] ["ServiceUnavailableError"] AfterFix
        says   "Role must be user or assistant and Content length must be greater than 0."
        cause  "a message is empty, or has a role that the model does not take"
        remedy "give each message some content and the role `user` or `assistant`";

    E208 [404] ["model_not_supported"] AfterFix
        says   "Unsupported model {model} for OpenAI compatibility mode."
        cause  "the model is not offered in OpenAI-compatible mode"
        remedy "call the model by the DashScope API, or take another model";

    E242 [500] ["InternalError.Algo"] AfterFix
        says   "list index out of range"
        cause  "the list of messages does not end as the model expects"
        remedy "let a message with the role `user` be the last";

    W09 [400] ["InvalidParameter"] AfterFix
        says   r#"The messages list should not contain only one message with role "system"."#
        cause  "the only message is the system message"
        remedy "add a user message after it";

    W10 [400] ["InvalidParameter"] AfterFix
        says   "Range of top_logprobs should be [0, 5]"
        cause  "`top_logprobs` is negative or more than 5"
        remedy "write a whole number from 0 to 5, together with `logprobs: true`";

    W11 [400] ["InvalidParameter"] AfterFix
        says   "Partial mode is not supported when enable_thinking is true"
        cause  "`partial: true` asks to continue a text, and the model thinks in this call"
        remedy "write `enable_thinking: false`, or leave `partial` out";

    W12 [400] ["InvalidParameter"] AfterFix
        says   "Exceeded limit on max data-uri per request: {max_uris}"
        cause  "the request carries more than 250 files as data URLs"
        remedy "send fewer files, or pass public URLs";

    // From reports of users, 2026-11.
    W21 [400] ["InvalidParameter"] AfterFix
        says   "The provided messages input is invalid. The error info is [{detail}]."
        cause  "the model does not take messages of this form; the message says why"
        remedy "change `messages` as the message says";

    // From reports of users, 2026-11.
    W22 [400] ["InvalidParameter"] AfterFix
        says   "Role must be in [{allowed}] and the role in last message must be in [{last_allowed}]"
        cause  "`messages` is empty, has a role that the model does not take, or ends with one that it cannot answer"
        remedy "write only roles that the message lists, and let a message of the user or of a tool be the last";

    // From reports of users, 2026-11.
    W23 [400] ["InvalidParameter"] AfterFix
        says   "Role must be in [{allowed}]"
        cause  "a message has a role that the model does not take"
        remedy "write one of the roles that the message lists";
}
