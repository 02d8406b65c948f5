//! A call of an application that was made in the console: an agent or a workflow.
//!
//! Source: the references of agents and workflows (2026-05) and of new agents, and what the SDKs of 2026-07 and 2026-08 send beyond
//! them. Which kind an application is, no request tells.

use super::{
    Api, ApiFamily, Delivery, Docs, OTHER_PROTOCOLS, Object, OneOf, Parameter, Protocol, Shape, StringEnum,
    about, alternative, application_options::OPTIONS, chat, headers::HEADERS, input, optional, required,
    word,
};

/// Applications.
pub static APPLICATION: Api = Api {
    name: "ApplicationRequest",
    path: "/api/v1/apps/{app_id}/completion",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("ApplicationReply"),
    event: Docs::new(Some("ApplicationChunk")),
    body: &BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Application,
    endpoints: &[],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("input"),
    parameters: Some("parameters"),
};

static BODY: Object = Object {
    rust: "ApplicationRequest",
    about: about("A call of an application").more(
        "`app_id` is part of the path, and not of the body. An application of another workspace than the default one needs the \
         header `X-DashScope-WorkSpace`.",
    ),
    parameters: &[
        APP_ID,
        input(&INPUT, "{ prompt: \"...\" }", "What the application is asked."),
        optional(
            "parameters",
            Shape::Object(&OPTIONS),
            "{ has_thoughts: true }",
            "How it answers.",
        ),
        optional("debug", Shape::Json, "{}", "An empty object, which samples of the page have."),
        chat::STREAM.not_in_body(),
        HEADERS,
    ],
    short_forms: &[],
};

/// In either form of the API.
pub(super) const APP_ID: Parameter =
    optional("app_id", Shape::Text, "\"...\"", "The id of the application: a part of the path.")
        .free_text()
        .not_in_body()
        .more("It needs to be set before the request is sent.");

static INPUT: Object = Object {
    rust: "ApplicationInput",
    about: about("What an application is asked: a prompt, or messages."),
    parameters: &[
        optional("prompt", Shape::Text, "\"...\"", "What the user asks.").free_text(),
        optional("session_id", Shape::Text, "\"...\"", "The conversation that the prompt continues.")
            .free_text()
            .more("From an earlier reply, within an hour. With `messages` it has no effect."),
        optional(
            "messages",
            Shape::List(&MESSAGE_SHAPE),
            "[user(\"...\")]",
            "The conversation so far, oldest message first.",
        )
        .more("They count before `prompt` and `session_id`."),
        BIZ_PARAMS,
        optional("memory_id", Shape::Text, "\"...\"", "The long-term memory that is read and written.")
            .free_text()
            .models("agents"),
        optional("image_list", Shape::List(&Shape::Text), "[\"https://...\"]", "Images.")
            .url()
            .more("For an application whose model sees."),
        optional("file_list", Shape::List(&Shape::Text), "[\"https://...\"]", "Files.")
            .url()
            .models("agents"),
        optional(
            "history",
            Shape::List(&TURN_SHAPE),
            "[{ user: \"...\", bot: \"...\" }]",
            "Earlier turns, as older SDKs send them.",
        )
        .undocumented(),
        optional("doc_reference_type", Shape::Text, "\"simple\"", "How the answer refers to documents.")
            .one_of(&["simple", "indexed"])
            .undocumented(),
        optional(
            "doc_tag_codes",
            Shape::List(&Shape::Text),
            "[\"...\"]",
            "Labels of the documents that are read.",
        )
        .undocumented(),
    ],
    short_forms: &[],
};

/// In either form of the API.
pub(super) const BIZ_PARAMS: Parameter = optional(
    "biz_params",
    Shape::Json,
    "{ city: \"...\" }",
    "Values for the application: variables of a workflow, by their names.",
)
.more(
    "Of an agent, `user_prompt_params` has the variables of its prompt, `user_defined_params` the parameters and \
     `user_defined_tokens` the credentials of its tools, by their ids: at most 10 each.",
);

static MESSAGE_SHAPE: Shape = Shape::Object(&MESSAGE);

static MESSAGE: Object = Object {
    rust: "ApplicationMessage",
    about: about("One message of the conversation."),
    parameters: &[
        required("role", Shape::StringEnum(&ROLE), "\"user\"", "Who speaks.").one_of(&[
            "system",
            "user",
            "assistant",
        ]),
        required("content", Shape::OneOf(&CONTENT), "\"...\"", "What is said.").free_text(),
    ],
    short_forms: &[
        super::ShortForm::new("system", "Instructions for the whole conversation.", &[&["content"]])
            .fixed(&[("role", "system")]),
        super::ShortForm::new("user", "What the person says.", &[&["content"]]).fixed(&[("role", "user")]),
        super::ShortForm::new("assistant", "What the application has said.", &[&["content"]])
            .fixed(&[("role", "assistant")]),
    ],
};

static ROLE: StringEnum = StringEnum {
    rust: "ApplicationRole",
    about: about("Who speaks in a message."),
    known: &[
        word("system").meaning("Instructions for the whole conversation."),
        word("user").meaning("The person, or the program, that asks."),
        word("assistant").meaning("The application."),
    ],
};

static CONTENT: OneOf = OneOf {
    rust: "ApplicationContent",
    about: about("What a message says."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative("Object", Shape::Json, "An object with `text`."),
    ],
};

static TURN_SHAPE: Shape = Shape::Object(&TURN);

static TURN: Object = Object {
    rust: "ApplicationTurn",
    about: about("An earlier turn, as older SDKs send it."),
    parameters: &[
        optional("user", Shape::Text, "\"...\"", "What the person said.").free_text(),
        optional("bot", Shape::Text, "\"...\"", "What the application said.").free_text(),
    ],
    short_forms: &[],
};
