//! The body that has a file of requests worked off.
//!
//! Source: the page on the OpenAI-compatible Batch API of 2026-05 and 2026-08.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OtherProtocol, Protocol, Shape, StringEnum, about,
    headers::HEADERS, optional, required, word,
};

/// A batch.
pub static BATCH: Api = Api {
    name: "BatchRequest",
    path: "/compatible-mode/v1/batches",
    delivery: Delivery::Whole,
    reply: Docs::new("Batch"),
    event: Docs::new(None),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Batch,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new("messages", "for a chat write `ChatRequest { .. }`")],
    input: None,
    parameters: None,
};

static BODY: Object = Object {
    rust: "BatchRequest",
    about: about("A batch").more("[`batch`](crate::batch) writes and checks such files."),
    parameters: &[
        required(
            "input_file_id",
            Shape::Text,
            "\"file-batch-...\"",
            "The file of requests: the id of an upload, or its place in OSS.",
        )
        .more("`file-batch-..`, the URL of an OSS object, or `oss:{region}:{bucket}/{path}`."),
        required(
            "endpoint",
            Shape::StringEnum(&ENDPOINT),
            "\"/v1/chat/completions\"",
            "The endpoint of the requests: the `url` of every line of the file.",
        ),
        required("completion_window", Shape::Text, "\"24h\"", "The time after which the batch expires.")
            .more("A whole number of hours or days, between `24h` and `336h`, which is `14d`."),
        optional(
            "metadata",
            Shape::Object(&METADATA),
            "{ ds_name: \"...\" }",
            "The name of the batch, and where to send a notification when it ends.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static ENDPOINT: StringEnum = StringEnum {
    rust: "BatchEndpoint",
    about: about("The endpoint of the requests of a batch."),
    known: &[
        word("/v1/chat/completions").named("ChatCompletions").meaning("Chats."),
        word("/v1/embeddings").named("Embeddings").meaning("Embeddings of texts."),
        word("/v1/chat/ds-test").named("Test").meaning("Nowhere: `batch-test-model` answers."),
    ],
};

static METADATA: Object = Object {
    rust: "BatchMetadata",
    about: about("The name of a batch, and where to send a notification when it ends."),
    parameters: &[
        optional("ds_name", Shape::Text, "\"...\"", "A name for the batch.").more("At most 100 characters."),
        optional("ds_description", Shape::Text, "\"...\"", "A description of the batch.")
            .more("At most 200 characters."),
        optional(
            "ds_batch_finish_callback",
            Shape::Text,
            "\"https://example.com/finished\"",
            "A URL that is called when the batch ends, in Beijing.",
        ),
    ],
    short_forms: &[],
};
