//! Messages that any API may give: address, body, headers.

entries! {
    Request;

    E017 [400] ["InvalidParameter"] AfterFix
        says   "Request method '{method}' is not supported."
        cause  "the address does not take this HTTP method"
        remedy "use the method of the API, most often POST";

    E019 [400] ["InvalidParameter"] AfterFix
        says   "Required body invalid, please check the request body format."
        cause  "the body is not valid JSON"
        remedy "build it with a JSON library, and look for a missing bracket or a comma too many";

    E039 [400] ["InvalidParameter"] AfterFix
        says   "Required parameter({param_name}) missing or invalid, please check the request parameters."
        cause  "the service needs a parameter that is missing or unreadable"
        remedy "write the parameter as the reference of the API shows it";

    E052 [400] ["InvalidParameter"] AfterFix
        says   "url error, please check url!"
        cause  "the address does not serve this model"
        remedy "send text models to `text-generation`, models that see or hear to `multimodal-generation`, and check the path for typing errors";

    E057 [400] ["InvalidParameter"] AfterFix
        says   "Field required: {field}"
        cause  "the body lacks a field that the API needs"
        remedy "add the field";

    E058 [400] ["InvalidParameter"] AfterFix
        says   "The request is missing required parameters or in a wrong format, please check the parameters that you send."
        cause  "something required is missing or has the wrong form"
        remedy "compare the body with the reference of the API";

    E066 [400] ["InvalidParameter"] AfterFix
        says   "input json error."
        cause  "the body is not valid JSON"
        remedy "build it with a JSON library";

    E068 [400] ["InvalidParameter"] AfterFix
        says   "the parameters must conform to the specification: {specification}."
        cause  "a parameter is outside its limits"
        remedy "correct the value as the end of the message says";

    E070 [400] ["InvalidParameter"] AfterFix
        says   "The request is missing required parameters or the parameters are out of the specified range, please check the parameters that you send."
        cause  "something required is missing, or a value is out of range"
        remedy "compare the body with the reference of the API, limits too";

    E104 [400] ["invalid_request_error"] AfterFix
        says   "you must provide a model parameter."
        cause  "`model` is missing"
        remedy r#"write `model: "qwen-plus"` or another model id"#;

    // The OpenAPI description of Responses of August 2026.
    W40 [400] ["InvalidParameter"] AfterFix
        says   "Missing required parameter: '{param_name}'."
        cause  "the body of a response lacks a parameter"
        remedy "add the parameter that the message names";

    // The pages on fetching and deleting responses of September 2026.
    W41 [400 404] ["InvalidParameter"] AfterFix
        says   "Response with id '{response_id}' not found."
        cause  "no response of that id is stored: it is older than 7 days, was deleted, was made with `store: false`, or by another account"
        remedy "send the turns in `input` instead, or the id of a response that is stored";

    // Live probes of the Messages API, August 2026; the second is its page's.
    W43 [400] ["InvalidParameter" "invalid_request_error"] AfterFix
        says   "Request body format invalid"
        or     "max_tokens: Field required"
        cause  "the body of a message lacks `max_tokens`, `messages` or `model`, or has them in a wrong form"
        remedy "write `model`, `max_tokens` and `messages`";

    E163 [400] ["BadRequest.EmptyInput"] AfterFix
        says   "Required input parameter missing from request."
        cause  "a DashScope body came without `input`"
        remedy "put the messages or the prompt into `input: { .. }`";

    E164 [400] ["BadRequest.EmptyParameters"] AfterFix
        says   r#"Required parameter "parameters" missing from request."#
        cause  "a DashScope body came without `parameters`"
        remedy "add `parameters: { .. }`";

    E165 [400] ["BadRequest.EmptyModel"] AfterFix
        says   r#"Required parameter "model" missing from request."#
        cause  "`model` is missing"
        remedy r#"write `model: "qwen-plus"` or another model id"#;

    E166 [400] ["BadRequest.IllegalInput"] AfterFix
        says   "The input parameter requires json format."
        cause  "`input` is not a JSON object"
        remedy "write `input: { .. }` as JSON, not as a text";

    E186 [400] ["UnsupportedOperation"] AfterFix
        says   "The operation is unsupported on the referee object."
        cause  "what the request wants to do cannot be done with this object"
        remedy "check the id and the operation";

    E197 [403] ["AccessDenied" "access_denied"] AfterFix
        says   "Current user api does not support asynchronous calls."
        cause  "the API answers at once, and the request asked for a task"
        remedy "leave the header `X-DashScope-Async` out";

    E198 [403] ["AccessDenied" "access_denied"] AfterFix
        says   "current user api does not support synchronous calls."
        cause  "the API works in tasks only, and the request asked for an answer at once"
        remedy "send the header `X-DashScope-Async: enable`";

    E210 [404] ["NotFound"] AfterFix
        says   "Not found!"
        cause  "nothing exists under this address or id"
        remedy "check the path, the id and the region";
}
