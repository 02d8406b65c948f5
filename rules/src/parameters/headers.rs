//! Request headers that a call can set beside the body: `headers: { .. }`. All others are none of its business: a key,
//! a length or a host from outside must never stand in a request.
//!
//! Source: the chat completions and DashScope references, the pages on content security, rate limits, role
//! play, temporary files and workspaces.

use super::{Object, Parameter, Shape, about, optional};

/// The member that holds them.
pub(super) const HEADERS: Parameter = optional(
    "headers",
    Shape::Object(&REQUEST_HEADERS),
    "{ \"X-DashScope-Wait-Timeout\": \"30\" }",
    "Documented headers to send with the request; not part of the body.",
)
.not_in_body();

pub(crate) static REQUEST_HEADERS: Object = Object {
    rust: "RequestHeaders",
    about: about("Documented headers of a request."),
    parameters: &[
        optional(
            "X-DashScope-DataInspection",
            Shape::Text,
            "\"{\\\"input\\\":\\\"cip\\\",\\\"output\\\":\\\"cip\\\"}\"",
            "Additional content moderation of input and output, as JSON text.",
        ),
        optional(
            "X-DashScope-OssResourceResolve",
            Shape::Text,
            "\"enable\"",
            "Lets the service read `oss://` URLs. It is set automatically where the request has one.",
        ),
        optional(
            "X-DashScope-Wait-Timeout",
            Shape::Text,
            "\"30\"",
            "The seconds that a throttled request may wait in the queue.",
        ),
        optional(
            "x-dashscope-aca-session",
            Shape::Text,
            "\"session-1\"",
            "The session of a role-play model, for its cache and its memory.",
        )
        .free_text(),
        optional(
            "x-dashscope-session-cache",
            Shape::Text,
            "\"enable\"",
            "Whether what a chain of responses has in common is cached: `enable` or `disable`.",
        ),
        optional("X-DashScope-WorkSpace", Shape::Text, "\"ws-1\"", "The workspace of the call.").free_text(),
    ],
    short_forms: &[],
};
