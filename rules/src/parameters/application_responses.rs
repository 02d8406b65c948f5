//! A call of an application in the form of the Responses API.
//!
//! Source: the pages on synchronous and asynchronous calls of applications (2025-11 and 2026).

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OtherProtocol, Protocol, Shape, about,
    application::{APP_ID, BIZ_PARAMS},
    chat,
    headers::HEADERS,
    optional, required,
    responses::INPUT,
};

/// Applications, in the form of the Responses API. What it takes are items of that API: it comes with its feature.
pub static APPLICATION_RESPONSES: Api = Api {
    name: "ApplicationResponsesRequest",
    path: "/api/v2/apps/agent/{app_id}/compatible-mode/v1/responses",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("ResponsesReply"),
    event: Docs::new(Some("ResponsesEvent")),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Responses,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new("messages", "write the messages as `input: [user(\"...\")]`")],
    input: None,
    parameters: None,
};

static BODY: Object = Object {
    rust: "ApplicationResponsesRequest",
    about: about("A call of an application in the form of the Responses API")
        .more("`app_id` is part of the path, and not of the body. The application has its own model."),
    parameters: &[
        APP_ID,
        required("input", Shape::OneOf(&INPUT), "\"...\"", "What is asked: text, or a list of messages.")
            .free_text(),
        chat::STREAM,
        optional(
            "background",
            Shape::Bool,
            "true",
            "Whether the answer is made later, to be fetched by its id.",
        )
        .default("`false`")
        .more("Not together with `stream`."),
        BIZ_PARAMS,
        HEADERS,
    ],
    short_forms: &[],
};
