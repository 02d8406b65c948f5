// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/completion.rs; edit that.

use super::{GenerationMessage, RequestHeaders, Stop, StreamOptions};
use crate::wire::{IntoText, Json, List, Text, object};

object! {
    /// A completion of code by coder models in Beijing, which fill in what is missing between two texts:
    /// `POST /compatible-mode/v1/completions`.
    ///
    /// [`fill_in`](Self::fill_in) writes the prompt.
    ///
    /// ```
    /// use qwen_request::{CompletionRequest, qwen_request};
    ///
    /// let request = qwen_request!(CompletionRequest {
    ///     model: "qwen2.5-coder-32b-instruct",
    ///     prompt: "<|fim_prefix|>def add(a, b):\n    <|fim_suffix|>\n<|fim_middle|>",
    ///     temperature: 0.2,
    /// });
    /// let same = CompletionRequest {
    ///     temperature: Some(0.2),
    ///     ..CompletionRequest::fill_in("qwen2.5-coder-32b-instruct", "def add(a, b):\n    ", "\n")
    /// };
    /// assert_eq!(request, same.check()?);
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct CompletionRequest {
        /// The model that answers.
        ///
        /// `qwen2.5-coder-7b-instruct`, `-14b-instruct` and `-32b-instruct`, `qwen-coder-turbo` and its
        /// versions.
        ///
        /// Errors: E031, E104, E207a.
        required model: Text,
        /// What is there already, with the marks of the model.
        ///
        /// `<|fim_prefix|>` and what comes before, `<|fim_suffix|>` and what comes after, then
        /// `<|fim_middle|>`: the answer goes on from there. Without a text after, the prompt ends with
        /// `<|fim_suffix|>`.
        required prompt: Text,
        /// The maximum number of tokens of the answer.
        ///
        /// Range: at least 1. Errors: E009.
        optional max_tokens: u32,
        /// The sampling temperature.
        ///
        /// Range: at least 0 and less than 2. Default: depends on the model, 0.7 on most. Errors: E010a,
        /// E010b.
        optional temperature: f64,
        /// The probability mass of the most likely tokens to sample from (nucleus sampling).
        ///
        /// Range: greater than 0 and at most 1. Default: depends on the model, 0.8 on most. Errors: E011a,
        /// E011b.
        optional top_p: f64,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        optional stream: bool,
        /// Options of a streamed answer.
        ///
        /// Only with `stream`.
        optional stream_options: StreamOptions,
        /// Stop sequences: texts or token ids that end the answer.
        ///
        /// One text, or a list of texts, of token ids, or of lists of ids.
        ///
        /// Errors: E035.
        optional stop: Stop,
        /// The random seed: makes answers to equal requests as similar as possible.
        ///
        /// Range: between 0 and 2147483647. Default: 1234 on most models. Errors: E103a, E103b.
        optional seed: i64,
        /// The penalty for tokens that have appeared already.
        ///
        /// Range: between -2 and 2. Default: depends on the model. Errors: E014.
        optional presence_penalty: f64,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl CompletionRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, prompt: impl IntoText) -> Self {
        Self { model: model.into_text(), prompt: prompt.into_text(), ..Self::default() }
    }
}

object! {
    /// The tokens that a model reads a text as: `POST /api/v1/tokenizer`.
    ///
    /// No page of the service describes it any more, but its SDKs call it.
    ///
    /// ```
    /// use qwen_request::{TokenizerRequest, parse, qwen_request};
    ///
    /// let request = qwen_request!(TokenizerRequest { model: "qwen-turbo", input: { prompt: "Hello" } });
    /// # assert!(request.input.prompt.is_some());
    /// let body = br#"{"output":{"token_ids":[9707],"tokens":["Hello"]},"usage":{"input_tokens":1},"request_id":"4f1c"}"#;
    /// let reply = parse::<TokenizerRequest>(200, body)?;
    /// assert_eq!(reply.output.token_ids.len(), 1);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TokenizerRequest {
        /// The model whose tokens they are.
        ///
        /// Any name is taken: no source lists the models.
        ///
        /// Errors: E165.
        required model: Text,
        /// The text.
        ///
        /// Errors: E163, E166.
        required input: TokenizerInput,
        /// Parameters of the model. SDKs send an empty object.
        optional parameters: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl TokenizerRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<TokenizerInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The text whose tokens are asked for: a prompt, or a conversation.
    ///
    /// ```
    /// use qwen_request::{GenerationMessage, TokenizerInput};
    ///
    /// let conversation = TokenizerInput {
    ///     messages: Some(vec![GenerationMessage::user("Hello")].into()),
    ///     ..TokenizerInput::default()
    /// };
    /// assert_eq!(conversation.messages.as_ref().map(|messages| messages.len()), Some(1));
    /// ```
    pub struct TokenizerInput {
        /// One text.
        optional prompt: Text,
        /// A conversation, in place of a prompt.
        optional messages: List<GenerationMessage>,
        /// Earlier turns, in the form of the first models.
        optional history: List<Json>,
    }
}
