//! Generation parameters of every chat API: how the next token is chosen and when the answer ends.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026 and the pages that it links to.

use super::{OneOf, Parameter, Shape, Width, about, alternative, optional};

/// The rows of both protocols.
pub(super) const BOTH: &[Parameter] = &[
    TEMPERATURE,
    TOP_P,
    optional("top_k", Shape::Integer(Width::U32), "20", "The number of most likely tokens to sample from.")
        .more("`null` and values above 100 switch it off.")
        .default("20 on most models"),
    PRESENCE_PENALTY,
    optional(
        "repetition_penalty",
        Shape::Number,
        "1.05",
        "The penalty for repeated sequences of tokens; 1 is neutral.",
    )
    .default("depends on the model"),
    optional("n", Shape::Integer(Width::U32), "1", "The number of answers.")
        .default("1")
        .more("More than one only from Qwen3 text models that do not think, without `tools`."),
    optional(
        "max_tokens",
        Shape::Integer(Width::U32),
        "1024",
        "The maximum number of tokens of the answer, on most models without the reasoning.",
    )
    .also_called(&["max_new_tokens", "max_output_tokens", "max_tokens_to_sample"])
    .default("the most that the model writes")
    .more("Being replaced by `max_completion_tokens` on newer models."),
    optional(
        "max_completion_tokens",
        Shape::Integer(Width::U32),
        "1024",
        "The maximum number of tokens of reasoning and answer together.",
    )
    .more("Newer models only: Max from 3.7, Plus and Flash from 3.5, and most models of other makers."),
    SEED,
    STOP,
    optional("logprobs", Shape::Bool, "true", "Whether the answer has log probabilities of the tokens.")
        .default("`false`")
        .models("snapshots of qwen-plus and qwen-turbo, Qwen3-VL, open Qwen3 and OCR models"),
    optional(
        "top_logprobs",
        Shape::Integer(Width::U32),
        "5",
        "The number of most likely tokens at each position whose log probabilities are returned.",
    )
    .default("0")
    .more("Only with `logprobs`."),
    optional(
        "logit_bias",
        Shape::Json,
        "{ \"320\": -100 }",
        "Token ids whose probability is raised or lowered, on role-play models.",
    ),
];

pub(super) const TEMPERATURE: Parameter =
    optional("temperature", Shape::Number, "0.7", "The sampling temperature.")
        .wrong_type("E010b")
        .default("depends on the model, 0.7 on most");

pub(super) const TOP_P: Parameter = optional(
    "top_p",
    Shape::Number,
    "0.8",
    "The probability mass of the most likely tokens to sample from (nucleus sampling).",
)
.wrong_type("E011b")
.default("depends on the model, 0.8 on most");

pub(super) const PRESENCE_PENALTY: Parameter =
    optional("presence_penalty", Shape::Number, "1.5", "The penalty for tokens that have appeared already.")
        .default("depends on the model");

pub(super) const SEED: Parameter = optional(
    "seed",
    Shape::Integer(Width::I64),
    "42",
    "The random seed: makes answers to equal requests as similar as possible.",
)
.wrong_type("E103b")
.default("1234 on most models");

pub(super) const STOP: Parameter = optional(
    "stop",
    Shape::OneOf(&STOP_SHAPE),
    "\"END\"",
    "Stop sequences: texts or token ids that end the answer.",
)
.wrong_type("E035")
.also_called(&["stop_sequences"])
.more("One text, or a list of texts, of token ids, or of lists of ids.");

static STOP_SHAPE: OneOf = OneOf {
    rust: "Stop",
    about: about("The stop sequences."),
    alternatives: &[
        alternative("Text", Shape::Text, "This text."),
        alternative(
            "List",
            Shape::List(&Shape::OneOf(&STOP_ITEM)),
            "Any of these: all texts, all token ids, or all lists of ids.",
        ),
    ],
};

static STOP_ITEM: OneOf = OneOf {
    rust: "StopItem",
    about: about("A stop sequence."),
    alternatives: &[
        alternative("Text", Shape::Text, "This text."),
        alternative("Token", Shape::Integer(Width::I64), "The token with this id."),
        alternative("Tokens", Shape::List(&Shape::Integer(Width::I64)), "The sequence of these token ids."),
    ],
};
