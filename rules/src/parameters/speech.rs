//! Speech.
//!
//! Source: the references of CosyVoice and Qwen-Audio-TTS, as of autumn 2026.

use super::{
    Api, ApiFamily, Delivery, Docs, OTHER_PROTOCOLS, Object, Parameter, Protocol, Shape, about, chat,
    headers::HEADERS, input, required, speech_synthesis,
};
use crate::join::{count, join};
use crate::models::ServicePath;

/// Speech over HTTP.
pub static SPEECH: Api = Api {
    name: "SpeechRequest",
    path: ServicePath::SpeechSynthesizer.path(),
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("SpeechReply"),
    event: Docs::new(Some("SpeechChunk")),
    body: &SPEECH_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Speech,
    endpoints: &[ServicePath::SpeechSynthesizer],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("input"),
};

/// Speech over a WebSocket, as the payload of `run-task`.
pub static SPEECH_TASK: Api = Api {
    name: "SpeechTaskRequest",
    path: ServicePath::Inference.path(),
    delivery: Delivery::Socket,
    reply: Docs::new("SocketEvent"),
    event: Docs::new(None),
    body: &SPEECH_TASK_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Speech,
    endpoints: &[ServicePath::Inference],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static SPEECH_BODY: Object = Object {
    rust: "SpeechRequest",
    about: about("Speech over HTTP"),
    parameters: &[
        chat::MODEL.missing("E165"),
        input(&SPEECH_INPUT, "{ text: \"...\" }", "The text and the voice."),
        chat::STREAM.not_in_body(),
        HEADERS,
    ],
    short_forms: &[],
};

static SPEECH_TASK_BODY: Object = Object {
    rust: "SpeechTaskRequest",
    about: about("Speech over a WebSocket, as the payload of `run-task`"),
    parameters: &[
        chat::MODEL.missing("E090"),
        required("task_group", Shape::Text, "\"audio\"", "The group of tasks.")
            .missing("E090")
            .one_of(&["audio"]),
        required("task", Shape::Text, "\"tts\"", "The task.").missing("E090").one_of(&["tts"]),
        required("function", Shape::Text, "\"SpeechSynthesizer\"", "The function.")
            .missing("E090")
            .one_of(&["SpeechSynthesizer"]),
        required("input", Shape::Json, "{}", "Empty: the text follows in commands of its own.")
            .missing("E090"),
        required(
            "parameters",
            Shape::Object(&SPEECH_TASK_PARAMETERS),
            "{ text_type: \"PlainText\" }",
            "The configuration of the session.",
        )
        .missing("E090"),
        HEADERS,
    ],
    short_forms: &[],
};

const INPUT: &[&[Parameter]] = &[&[TEXT], speech_synthesis::BOTH];

const TEXT: Parameter = required("text", Shape::Text, "\"...\"", "What is said.")
    .free_text()
    .missing("E089")
    .more("At most 20000 characters.");

static SPEECH_INPUT: Object = Object {
    rust: "SpeechInput",
    about: about("The text and the voice."),
    parameters: &join::<_, { count(INPUT) }>(INPUT, TEXT),
    short_forms: &[],
};

const PARAMETERS: &[&[Parameter]] = &[&[TEXT_TYPE], speech_synthesis::BOTH];

const TEXT_TYPE: Parameter = required("text_type", Shape::Text, "\"PlainText\"", "The markup of the text.")
    .missing("E090")
    .one_of(&["PlainText"]);

static SPEECH_TASK_PARAMETERS: Object = Object {
    rust: "SpeechTaskParameters",
    about: about("The configuration of the session."),
    parameters: &join::<_, { count(PARAMETERS) }>(PARAMETERS, TEXT_TYPE),
    short_forms: &[],
};
