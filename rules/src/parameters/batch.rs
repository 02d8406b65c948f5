//! The body that has a file of requests worked off.
//!
//! Source: the page on the OpenAI-compatible Batch API of 2026-05 and 2026-08.

use super::{Api, Family, Foreign, Object, Protocol, Shape, Words, headers::HEADERS, optional, required};

/// A batch: `POST /compatible-mode/v1/batches`.
pub static BATCH: Api = Api {
    name: "BatchRequest",
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: Family::Batch,
    endpoints: &[],
    foreign: &[Foreign::new("messages", "for a chat write `ChatRequest { .. }`")],
    input: None,
    parameters: None,
};

static BODY: Object = Object {
    rust: "BatchRequest",
    parameters: &[
        required(
            "input_file_id",
            Shape::Text,
            "\"file-batch-...\"",
            "The file of requests: the id of an upload, or its place in OSS.",
        ),
        required(
            "endpoint",
            Shape::Words(&ENDPOINT),
            "\"/v1/chat/completions\"",
            "Where the requests go: the `url` of every line of the file.",
        ),
        required(
            "completion_window",
            Shape::Text,
            "\"24h\"",
            "How long the batch may take before it expires.",
        ),
        optional(
            "metadata",
            Shape::Object(&METADATA),
            "{ ds_name: \"...\" }",
            "What the batch is called, and who is told when it ends.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static ENDPOINT: Words = Words {
    rust: "BatchEndpoint",
    known: &[
        ("/v1/chat/completions", "ChatCompletions"),
        ("/v1/embeddings", "Embeddings"),
        ("/v1/chat/ds-test", "Test"),
    ],
};

static METADATA: Object = Object {
    rust: "BatchMetadata",
    parameters: &[
        optional("ds_name", Shape::Text, "\"...\"", "A name for the batch."),
        optional("ds_description", Shape::Text, "\"...\"", "What the batch is for."),
        optional(
            "ds_batch_finish_callback",
            Shape::Text,
            "\"https://example.com/finished\"",
            "A URL that is called when the batch ends, in Beijing.",
        ),
    ],
    short_forms: &[],
};
