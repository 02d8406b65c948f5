//! The body that makes a conversation of the Responses API, renames it, or adds items to it.
//!
//! Source: the page on OpenAI-compatible conversations of May 2026.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OtherProtocol, Protocol, Shape, about, headers::HEADERS,
    optional, responses_item::ITEM_SHAPE,
};

/// Conversations.
pub static CONVERSATION: Api = Api {
    name: "ConversationRequest",
    path: "/compatible-mode/v1/conversations",
    delivery: Delivery::Whole,
    reply: Docs::new("Conversation"),
    event: Docs::new(None),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Responses,
    endpoints: &[],
    other_protocols: &[
        OtherProtocol::new("messages", "write the messages as `items: [user(\"...\")]`"),
        OtherProtocol::new("input", "for a response write `ResponsesRequest { .. }`"),
    ],
    input: None,
    parameters: None,
};

static BODY: Object = Object {
    rust: "ConversationRequest",
    about: about("A new conversation").more(
        "The bodies that add items to a conversation or replace its labels have the same members: \
         [`ResponsesCall`](crate::ResponsesCall) sends them.",
    ),
    parameters: &[
        optional(
            "items",
            Shape::List(&ITEM_SHAPE),
            "[{ type: \"message\", role: \"user\", content: \"...\" }]",
            "Messages to put into it: at most 20 at once.",
        ),
        optional("metadata", Shape::Json, "{ topic: \"...\" }", "Labels for it: at most 16.")
            .more("A name has at most 64 characters, a value at most 512."),
        HEADERS,
    ],
    short_forms: &[],
};
