//! The events that a client sends in a realtime session, over a WebSocket.
//!
//! Source: the client events of Qwen-Omni (with Qwen3.8-Omni, autumn 2026), of Qwen-Audio (2026), and of Qwen-ASR, Qwen-TTS and
//! LiveTranslate (2026-05); what the SDKs of 2026-07 and 2026-08 send beyond them.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, Parameter, Protocol, Shape, StringEnum, about,
    headers::HEADERS,
    optional,
    realtime_item::ITEM,
    realtime_session::{MODALITIES, SESSION},
    required, word,
};
use crate::models::ServicePath;

/// An event of a client.
pub static REALTIME: Api = Api {
    name: "RealtimeRequest",
    path: ServicePath::Realtime.path(),
    delivery: Delivery::Socket,
    reply: Docs::new("RealtimeEvent"),
    event: Docs::new(None),
    body: &BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Realtime,
    endpoints: &[ServicePath::Realtime],
    other_protocols: &[],
    input: None,
    parameters: Some("session"),
};

static BODY: Object = Object {
    rust: "RealtimeRequest",
    about: about("An event that a client sends in a realtime session, over a WebSocket").more(
        "Its `type` says which other members it has. `model` is that of the session: it is part of the URL, \
         `?model=..`, and not of the event, and has the rules of that model applied. \
         [`realtime`](crate::realtime) has the rest of a session.",
    ),
    parameters: &[
        MODEL,
        required("type", Shape::StringEnum(&EVENT_TYPE), "\"session.update\"", "What is to happen.").one_of(
            &[
                "session.update",
                "session.finish",
                "input_audio_buffer.append",
                "input_audio_buffer.commit",
                "input_audio_buffer.clear",
                "input_image_buffer.append",
                "input_text_buffer.append",
                "input_text_buffer.commit",
                "input_text_buffer.clear",
                "conversation.item.create",
                "conversation.item.retrieve",
                "conversation.item.delete",
                "response.create",
                "response.cancel",
            ],
        ),
        optional("event_id", Shape::Text, "\"event_1\"", "An id for the event, which an error may repeat.")
            .free_text()
            .more("Unique in its session."),
        optional("session", Shape::Object(&SESSION), "{ voice: \"Tina\" }", "What changes in the session.")
            .more("With `session.update`. What is left out stays as it is."),
        optional("audio", Shape::Text, "\"UklGRg==\"", "A piece of audio, in Base64.")
            .free_text()
            .more("With `input_audio_buffer.append`."),
        optional("image", Shape::Text, "\"/9j/4AAQ\"", "A JPEG image, in Base64.")
            .free_text()
            .more("With `input_image_buffer.append`, after the first piece of audio."),
        optional("text", Shape::Text, "\"...\"", "A piece of text to be read out.")
            .free_text()
            .more("With `input_text_buffer.append`."),
        optional(
            "item",
            Shape::Object(&ITEM),
            "{ type: \"function_call_output\", call_id: \"call_1\", output: \"...\" }",
            "The item that joins the conversation.",
        )
        .more("With `conversation.item.create`."),
        optional("previous_item_id", Shape::Text, "\"item_1\"", "The item that it stands behind.")
            .free_text()
            .models("Qwen-Audio"),
        optional("item_id", Shape::Text, "\"item_1\"", "The item to be read or deleted.")
            .free_text()
            .more("With `conversation.item.retrieve` and `conversation.item.delete`.")
            .models("Qwen-Audio"),
        optional(
            "response",
            Shape::Object(&RESPONSE),
            "{ modalities: [\"text\"] }",
            "What holds for this response alone.",
        )
        .more("With `response.create`."),
        HEADERS,
    ],
    short_forms: &[],
};

const MODEL: Parameter = optional(
    "model",
    Shape::Text,
    "\"qwen3.5-omni-flash-realtime\"",
    "The model of the session, whose rules the event is held to.",
)
.not_in_body()
.errors(&["E031", "E207a"]);

static EVENT_TYPE: StringEnum = StringEnum {
    rust: "RealtimeEventType",
    about: about("What an event of a client asks for."),
    known: &[
        word("session.update").meaning("The session is configured."),
        word("session.finish").meaning("Nothing more comes: what is left is answered, and the session ends."),
        word("input_audio_buffer.append").meaning("More audio."),
        word("input_audio_buffer.commit").meaning("The audio so far is a turn. Only without turn detection."),
        word("input_audio_buffer.clear").meaning("The audio that was not committed is dropped."),
        word("input_image_buffer.append").meaning("An image, committed together with the audio."),
        word("input_text_buffer.append").meaning("More text to be read out."),
        word("input_text_buffer.commit").meaning("The text so far is read out now."),
        word("input_text_buffer.clear").meaning("The text that was not committed is dropped."),
        word("conversation.item.create")
            .meaning("An item joins the conversation, such as the result of a call."),
        word("conversation.item.retrieve").meaning("An item is read."),
        word("conversation.item.delete").meaning("An item is deleted."),
        word("response.create").meaning("The model answers. With turn detection it does so by itself."),
        word("response.cancel").meaning("The model stops."),
    ],
};

static RESPONSE: Object = Object {
    rust: "RealtimeResponseOptions",
    about: about("What holds for one response alone."),
    parameters: &[
        optional("instructions", Shape::Text, "\"...\"", "Instructions for the response.").free_text(),
        MODALITIES,
        optional("voice", Shape::Text, "\"longanqian\"", "The voice of the response.").models("Qwen-Audio"),
    ],
    short_forms: &[],
};
