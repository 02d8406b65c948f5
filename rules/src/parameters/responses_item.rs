//! Items of the Responses API: messages, calls of tools, their results, and what a response consists of, sent back.
//!
//! Source: the reference "OpenAI compatible - Responses" of October 2026. Items that it does not list are OpenAI's: what they
//! have beyond these members is sent as it is.

use super::{
    Object, OneOf, Parameter, Shape, ShortForm, StringEnum, about, alternative, optional,
    responses_part::PART_SHAPE, word,
};

/// One item, as an element of a list.
pub(super) static ITEM_SHAPE: Shape = Shape::Object(&ITEM);

pub(crate) static ITEM: Object = Object {
    rust: "ResponsesItem",
    about: about("One item of the input: its `type` says which other members it has.").more(
        "Without a type it is a message. The items of a response can be sent back as they came: \
         `ResponsesItem` is made from each of them.",
    ),
    parameters: &[
        optional("type", Shape::StringEnum(&ITEM_TYPE), "\"message\"", "What it is.").default("`message`"),
        optional("role", Shape::StringEnum(&ITEM_ROLE), "\"user\"", "Who speaks in a message.")
            .one_of(&["user", "assistant", "system", "developer"]),
        optional(
            "content",
            Shape::OneOf(&ITEM_CONTENT),
            "\"...\"",
            "What a message says: text, or a list of parts.",
        )
        .free_text(),
        optional("id", Shape::Text, "\"msg_...\"", "The id that the item had in a response."),
        optional("status", Shape::StringEnum(&ITEM_STATUS), "\"completed\"", "How far the item had come."),
        CALL_ID,
        optional("name", Shape::Text, "\"get_weather\"", "The function that is called."),
        optional("arguments", Shape::Text, "\"{}\"", "What the function is given: JSON, as text."),
        optional("output", Shape::OneOf(&ITEM_OUTPUT), "\"...\"", "What the call came to.").free_text(),
        optional(
            "summary",
            Shape::List(&PART_SHAPE),
            "[{ type: \"summary_text\", text: \"...\" }]",
            "What the model thought, in a `reasoning` item.",
        ),
        optional("encrypted_content", Shape::Text, "\"...\"", "OpenAI's form of thoughts that are not shown.")
            .free_text(),
        optional(
            "action",
            Shape::Json,
            "{ type: \"search\", queries: [\"...\"] }",
            "What a web search looked for and found.",
        ),
        optional("code", Shape::Text, "\"...\"", "The code that the code interpreter ran.").free_text(),
        optional("outputs", Shape::List(&Shape::Json), "[]", "What that code printed."),
        optional("container_id", Shape::Text, "\"...\"", "Where that code ran."),
        optional("urls", Shape::List(&Shape::Text), "[\"https://...\"]", "The pages that were read."),
        optional("goal", Shape::Text, "\"...\"", "What was looked for on these pages.").free_text(),
        optional("queries", Shape::List(&Shape::Text), "[\"...\"]", "What was looked for in files."),
        optional("results", Shape::List(&Shape::Json), "[]", "What was found in files."),
        optional("server_label", Shape::Text, "\"...\"", "The MCP server that was called."),
        optional("input", Shape::Text, "\"...\"", "What OpenAI's custom tool was given.").free_text(),
        optional("phase", Shape::Text, "\"final_answer\"", "OpenAI's word for the place of a message in a turn.")
            .free_text()
            .undocumented(),
    ],
    short_forms: &[
        ShortForm::new("system", "Instructions for the whole conversation.", &[&["content"]])
            .fixed(&[("role", "system")]),
        ShortForm::new("developer", "Instructions of the program.", &[&["content"]])
            .fixed(&[("role", "developer")]),
        ShortForm::new("user", "What the person says.", &[&["content"]]).fixed(&[("role", "user")]),
        ShortForm::new("assistant", "What the model has said.", &[&["content"]])
            .fixed(&[("role", "assistant")]),
        ShortForm::new(
            "function_call",
            "A call of a function that the model asked for: its id, the function, and its arguments as JSON text.",
            &[&["call_id"], &["name"], &["arguments"]],
        )
        .fixed(&[("type", "function_call")]),
        ShortForm::new(
            "function_call_output",
            "The result of a call, by the call's id.",
            &[&["call_id"], &["output"]],
        )
        .fixed(&[("type", "function_call_output")]),
    ],
};

const CALL_ID: Parameter =
    optional("call_id", Shape::Text, "\"call_1\"", "The id of a call, which its result repeats.");

pub(crate) static ITEM_TYPE: StringEnum = StringEnum {
    rust: "ResponsesItemType",
    about: about("What an item is."),
    known: &[
        word("message").meaning("A message."),
        word("function_call").meaning("A call of a function that the model asked for."),
        word("function_call_output").meaning("The result of such a call, right behind it."),
        word("reasoning").meaning("What the model thought."),
        word("web_search_call").meaning("A search of the web."),
        word("web_extractor_call").meaning("A look at web pages."),
        word("web_search_image_call").meaning("A search for images by text."),
        word("image_search_call").meaning("A search for images by an image."),
        word("code_interpreter_call").meaning("A run of code."),
        word("file_search_call").meaning("A search in a knowledge base."),
        word("mcp_call").meaning("A call of an MCP server."),
        word("item_reference").meaning("OpenAI's reference to an item that is stored."),
        word("custom_tool_call").meaning("OpenAI's call of a custom tool."),
        word("custom_tool_call_output").meaning("The result of such a call."),
    ],
};

pub(crate) static ITEM_ROLE: StringEnum = StringEnum {
    rust: "ResponsesRole",
    about: about("Who speaks in a message."),
    known: &[
        word("user").meaning("The person, or the program, that asks."),
        word("assistant").meaning("The model."),
        word("system").meaning("Instructions for the whole conversation."),
        word("developer").meaning("Instructions of the program."),
    ],
};

static ITEM_STATUS: StringEnum = StringEnum {
    rust: "ResponsesItemStatus",
    about: about("How far an item has come."),
    known: &[
        word("in_progress").meaning("It is being made."),
        word("searching").meaning("It searches."),
        word("interpreting").meaning("Its code runs."),
        word("completed").meaning("It is complete."),
        word("incomplete").meaning("It was cut."),
        word("failed").meaning("It has failed."),
    ],
};

static ITEM_CONTENT: OneOf = OneOf {
    rust: "ResponsesContent",
    about: about("What a message says."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative("Parts", Shape::List(&PART_SHAPE), "Text, images, files, audio and video."),
    ],
};

static ITEM_OUTPUT: OneOf = OneOf {
    rust: "ResponsesOutput",
    about: about("What a call came to."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text, which may be JSON."),
        alternative("Parts", Shape::List(&PART_SHAPE), "OpenAI's list of parts."),
        alternative("Object", Shape::Json, "The result of one of OpenAI's own tools."),
    ],
};
