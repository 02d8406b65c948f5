//! Questions that become queries to a database.
//!
//! Source: the vendor's SDKs for Python and Java of 2026-07 and 2026-08. No page describes the API, and no current list
//! has its model.

use super::{
    Api, ApiFamily, Object, Shape, StringEnum, Width, about, chat, headers::HEADERS, input, optional,
    required, word,
};
use crate::models::ServicePath;

/// Questions that become queries to a database.
pub static CODE_GENERATION: Api =
    Api::task("CodeGenerationRequest", &[ServicePath::CodeGeneration], &BODY, ApiFamily::TextToSql)
        .at_once("CodeGenerationReply");

static BODY: Object = Object {
    rust: "CodeGenerationRequest",
    about: about("A question that becomes a query to a database"),
    parameters: &[
        chat::MODEL.shown_as("\"tongyi-lingma-v1\"").missing("E165"),
        input(&INPUT, "{ scene: \"nl2sql\", message: [] }", "The question, and the schema of the database."),
        optional("parameters", Shape::Object(&PARAMETERS), "{ n: 1 }", "Parameters of the query."),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "CodeGenerationInput",
    about: about("A question, and the schema of the database."),
    parameters: &[
        required("scene", Shape::Text, "\"nl2sql\"", "What is made: `nl2sql` makes a query.").missing("E057"),
        required(
            "message",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[{ role: \"user\", content: \"How many orders are open?\" }]",
            "The question as a message of the user, and the schema as an attachment.",
        )
        .missing("E057"),
    ],
    short_forms: &[],
};

static MESSAGE: Object = Object {
    rust: "CodeGenerationMessage",
    about: about("A question, or what has to be known to answer it."),
    parameters: &[
        required("role", Shape::StringEnum(&ROLE), "\"user\"", "Which of the two it is.").missing("E057"),
        optional("content", Shape::Text, "\"How many orders are open?\"", "The question.").free_text(),
        optional(
            "meta",
            Shape::Object(&META),
            "{ schema_infos: [{ table_id: \"orders\" }] }",
            "The schema of the database, in an attachment.",
        ),
    ],
    short_forms: &[],
};

static ROLE: StringEnum = StringEnum {
    rust: "CodeGenerationRole",
    about: about("Who says something about a query."),
    known: &[
        word("user").meaning("The user asks."),
        word("attachment").meaning("The schema of the database."),
    ],
};

static META: Object = Object {
    rust: "DatabaseInfo",
    about: about("What has to be known of a database."),
    parameters: &[
        optional(
            "synonym_infos",
            Shape::Json,
            "{ open: \"pending|new\" }",
            "Words and their synonyms, separated by `|`.",
        ),
        optional(
            "recall_infos",
            Shape::List(&Shape::Object(&RECALL_INFO)),
            "[{ content: \"status = 'pending'\", score: \"0.8\" }]",
            "What was found for the question, such as conditions.",
        ),
        optional(
            "schema_infos",
            Shape::List(&Shape::Object(&SCHEMA_INFO)),
            "[{ table_id: \"orders\" }]",
            "The tables.",
        )
        .wrong_type("E178")
        .errors(&["E177"]),
    ],
    short_forms: &[],
};

static RECALL_INFO: Object = Object {
    rust: "RecallInfo",
    about: about("What was found for a question."),
    parameters: &[
        required("content", Shape::Text, "\"status = 'pending'\"", "What it says."),
        optional("score", Shape::Text, "\"0.8\"", "How well it fits: a text, not a number."),
    ],
    short_forms: &[],
};

static SCHEMA_INFO: Object = Object {
    rust: "SchemaInfo",
    about: about("A table of a database."),
    parameters: &[
        required("table_id", Shape::Text, "\"orders\"", "Its name."),
        optional("table_desc", Shape::Text, "\"Orders of customers\"", "What it holds."),
        optional(
            "columns",
            Shape::List(&Shape::Object(&COLUMN)),
            "[{ col_name: \"status\" }]",
            "Its columns.",
        ),
    ],
    short_forms: &[],
};

static COLUMN: Object = Object {
    rust: "SchemaColumn",
    about: about("A column of a table."),
    parameters: &[
        required("col_name", Shape::Text, "\"status\"", "Its name."),
        optional("col_caption", Shape::Text, "\"Status\"", "Its name for people."),
        optional("col_desc", Shape::Text, "\"Whether the order is open\"", "What it holds."),
        optional("col_type", Shape::Text, "\"string\"", "Its type."),
    ],
    short_forms: &[],
};

static PARAMETERS: Object = Object {
    rust: "CodeGenerationParameters",
    about: about("Parameters of a query."),
    parameters: &[optional("n", Shape::Integer(Width::U32), "1", "The number of queries: 1.")],
    short_forms: &[],
};
