//! The bodies of the APIs that take a plain prompt: completions of code, and the tokenizer.
//!
//! Source: the page on completions of coder models of 2026-05; for the tokenizer, of which no page is left, the vendor's Python
//! SDK of 2026-07 and Java SDK of 2026-08.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, Object, OtherProtocol, Protocol, Shape, Width, about, chat,
    dashscope_message::MESSAGE, headers::HEADERS, input, optional, required, sampling,
};

/// Completions, OpenAI-compatible.
pub static COMPLETION: Api = Api {
    name: "CompletionRequest",
    path: "/compatible-mode/v1/completions",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("Completion"),
    event: Docs::new(Some("CompletionChunk")),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Completion,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new("messages", "for a chat write `ChatRequest { .. }`")],
    input: None,
    parameters: None,
};

/// The tokens of a text.
pub static TOKENIZER: Api = Api {
    name: "TokenizerRequest",
    path: "/api/v1/tokenizer",
    delivery: Delivery::Whole,
    reply: Docs::new("TokenizerReply"),
    event: Docs::new(None),
    body: &TOKENIZER_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Tokenizer,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new("messages", "write `input: { messages: [..] }`")],
    input: Some("input"),
    parameters: Some("parameters"),
};

static BODY: Object = Object {
    rust: "CompletionRequest",
    about: about("A completion of code by coder models in Beijing, which fill in what is missing between two texts").more(
        "[`fill_in`](Self::fill_in) writes the prompt.",
    ),
    parameters: &[
        required("model", Shape::Text, "\"qwen2.5-coder-32b-instruct\"", "The model that answers.")
            .more(
                "`qwen2.5-coder-7b-instruct`, `-14b-instruct` and `-32b-instruct`, `qwen-coder-turbo` and its versions.",
            )
            .missing("E104")
            .errors(&["E031", "E207a"]),
        required(
            "prompt",
            Shape::Text,
            "\"<|fim_prefix|>def f(x):<|fim_suffix|>return y<|fim_middle|>\"",
            "What is there already, with the marks of the model.",
        )
        .free_text()
        .more(
            "`<|fim_prefix|>` and what comes before, `<|fim_suffix|>` and what comes after, then `<|fim_middle|>`: the \
             answer goes on from there. Without a text after, the prompt ends with `<|fim_suffix|>`.",
        ),
        optional(
            "max_tokens",
            Shape::Integer(Width::U32),
            "256",
            "The maximum number of tokens of the answer.",
        )
        .between(Bound::Inclusive(1.0), Bound::None)
        .refused_as("E009"),
        sampling::TEMPERATURE,
        sampling::TOP_P,
        chat::STREAM,
        chat::OPTIONS_OF_STREAM,
        sampling::STOP,
        sampling::SEED,
        sampling::PRESENCE_PENALTY,
        HEADERS,
    ],
    short_forms: &[],
};

static TOKENIZER_BODY: Object = Object {
    rust: "TokenizerRequest",
    about: about("The tokens that a model reads a text as")
        .more("No page of the service describes it any more, but its SDKs call it."),
    parameters: &[
        required("model", Shape::Text, "\"qwen-turbo\"", "The model whose tokens they are.")
            .more("Any name is taken: no source lists the models.")
            .missing("E165"),
        input(&TOKENIZER_INPUT, "{ prompt: \"...\" }", "The text."),
        optional("parameters", Shape::Json, "{}", "Parameters of the model. SDKs send an empty object."),
        HEADERS,
    ],
    short_forms: &[],
};

static TOKENIZER_INPUT: Object = Object {
    rust: "TokenizerInput",
    about: about("The text whose tokens are asked for: a prompt, or a conversation."),
    parameters: &[
        optional("prompt", Shape::Text, "\"...\"", "One text.").free_text(),
        optional(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user(\"...\")]",
            "A conversation, in place of a prompt.",
        ),
        optional(
            "history",
            Shape::List(&Shape::Json),
            "[]",
            "Earlier turns, in the form of the first models.",
        )
        .undocumented(),
    ],
    short_forms: &[],
};
