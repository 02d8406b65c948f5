//! Messages of the gateway that checks a body against a schema before a model sees it.
//!
//! They are one family: value, rule and path, often without code and request id. The OpenAI mode quotes the
//! path (`- 'tools.7'`), the DashScope protocol writes it behind a colon (`: parameters.top_p`).
//! [`schema_path`](crate::catalogue::schema_path) reads the path of any of them, [`pointer`](crate::catalogue::pointer) turns it
//! into a JSON pointer.
entries! {
    Gateway;

    W13 [400] ["invalid_parameter_error"] AfterFix
        says   "{value} is not one of [{allowed}] - '{path}'"
        or     "{value} is not one of [{allowed}]"
        cause  "a value is none of those allowed at this place; the role `developer`, for instance, is unknown here"
        remedy "write one of the values that the message lists";

    W14 [400] ["invalid_parameter_error"] AfterFix
        says   "[] is too short - '{path}'"
        cause  "a list is empty where it may be left out but not be empty"
        remedy "leave it out, or put something into it";

    W15 [400] ["invalid_parameter_error"] AfterFix
        says   "'{member}' is a required property, expected an object - '{path}'"
        cause  "an object lacks a member that it must have"
        remedy r#"add the member; a tool is written `{ type: "function", function: { name: .. } }`"#;

    W16 [400] ["invalid_type"] AfterFix
        says   "Invalid type for '{path}': expected one of {expected}, but got {found} instead."
        cause  "a value has the wrong JSON type"
        remedy "write one of the types that the message lists; `content` is a string or a list of parts";

    W17 [400] ["invalid_request_error"] AfterFix
        says   "Invalid value: {value}. Supported values are: {allowed}."
        cause  "the type of a content part is none that the service takes"
        remedy "write one of the types that the message lists; audio is `input_audio`";

    // The check of the DashScope protocol, from reports of users, 2026-11.
    W24 [400] ["InvalidParameter"] AfterFix
        says   "Input should be {expected}: {place}"
        cause  "the value at this place has another type, or is none of those allowed"
        remedy "write what the message asks for at the place that it names";
}
