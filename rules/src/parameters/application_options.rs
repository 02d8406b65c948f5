//! How an application answers, and in which documents it looks.
//!
//! Sources as in `application`.

use super::{Object, Shape, StringEnum, Width, about, optional, required, word};

pub(super) static OPTIONS: Object = Object {
    rust: "ApplicationParameters",
    about: about("How an application answers."),
    parameters: &[
        optional(
            "incremental_output",
            Shape::Bool,
            "true",
            "Whether each event of a stream has only what is new, not everything so far.",
        )
        .default("`false`")
        .more("Only with `stream`."),
        optional("has_thoughts", Shape::Bool, "true", "Whether the answer tells its steps, in `thoughts`.")
            .default("`false`"),
        optional(
            "flow_stream_mode",
            Shape::StringEnum(&FLOW_STREAM_MODE),
            "\"message_format\"",
            "What the events of a streamed workflow have.",
        )
        .one_of(&["full_thoughts", "message_format", "message_format_plus", "agent_format"])
        .default("`full_thoughts`")
        .more("Only with `stream`.")
        .models("workflows"),
        optional(
            "rag_options",
            Shape::Object(&RAG_OPTIONS),
            "{ pipeline_ids: [\"...\"] }",
            "In which documents it looks.",
        ),
        optional("model_id", Shape::Text, "\"qwen-plus\"", "The model, before that of the console.")
            .free_text()
            .models("agents"),
        optional("enable_thinking", Shape::Bool, "true", "Whether the model thinks before it answers.")
            .default("`false`")
            .more("With `has_thoughts` the thoughts are told.")
            .models("agents"),
        optional("enable_web_search", Shape::Bool, "true", "Whether the model searches the web.")
            .default("that of the console")
            .models("agents"),
        optional("enable_system_time", Shape::Bool, "true", "Whether the model knows the time.")
            .default("`true`")
            .models("agents"),
        optional("dialog_round", Shape::Integer(Width::U32), "5", "How many turns the model remembers.")
            .models("agents"),
        optional("enable_premium", Shape::Bool, "true", "A switch that the SDK for Java sends.")
            .undocumented(),
        optional(
            "mcp_servers",
            Shape::List(&Shape::Text),
            "[\"...\"]",
            "MCP servers, as the SDK for Java sends them.",
        )
        .undocumented(),
        optional("cip_service_codes", Shape::Json, "{}", "Content moderation, as the SDK for Java sends it.")
            .undocumented(),
        optional(
            "temperature",
            Shape::Number,
            "0.7",
            "How freely the model chooses its words; the SDKs send it.",
        )
        .undocumented(),
        optional("top_p", Shape::Number, "0.8", "The share of likely words; the SDKs send it.")
            .undocumented(),
        optional("top_k", Shape::Integer(Width::U32), "20", "The number of likely words; the SDKs send it.")
            .undocumented(),
        optional(
            "seed",
            Shape::Integer(Width::I64),
            "7",
            "A number for answers that can be repeated; the SDKs send it.",
        )
        .undocumented(),
    ],
    short_forms: &[],
};

static FLOW_STREAM_MODE: StringEnum = StringEnum {
    rust: "FlowStreamMode",
    about: about("What the events of a streamed workflow have."),
    known: &[
        word("full_thoughts").meaning("The steps of all nodes, in `thoughts`: with `has_thoughts`."),
        word("message_format").meaning("What output and end nodes say, in `workflow_message`."),
        word("message_format_plus").meaning("What all nodes say, in `workflow_message`."),
        word("agent_format").meaning("A form that the SDK for Java knows, and no page explains."),
    ],
};

static RAG_OPTIONS: Object = Object {
    rust: "RagOptions",
    about: about("In which documents an application looks."),
    parameters: &[
        required("pipeline_ids", Shape::List(&Shape::Text), "[\"...\"]", "Knowledge bases: at most 5."),
        optional("file_ids", Shape::List(&Shape::Text), "[\"...\"]", "Files of them: at most 5."),
        optional(
            "metadata_filter",
            Shape::Json,
            "{ author: \"...\" }",
            "Only documents with these metadata: a text, or a list of texts, by name.",
        ),
        optional("tags", Shape::List(&Shape::Text), "[\"...\"]", "Only documents with these labels."),
        optional(
            "structured_filter",
            Shape::Json,
            "{ year: 2024 }",
            "Only rows with these values: a text, a number or a list, by column.",
        ),
        optional(
            "session_file_ids",
            Shape::List(&Shape::Text),
            "[\"file_session_...\"]",
            "Files that were uploaded for the conversation: at most 10.",
        ),
    ],
    short_forms: &[],
};
