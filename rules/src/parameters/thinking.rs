//! Generation parameters of every chat API: thinking.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026 and the pages that it links to.

use super::{Parameter, Shape, StringEnum, Width, about, optional, options, word};

/// The rows of both protocols.
pub(super) const BOTH: &[Parameter] = &[
    optional("enable_thinking", Shape::Bool, "true", "Whether the model thinks before it answers.")
        .default("depends on the model")
        .errors(&["E001a", "E025", "E028", "E105"]),
    optional(
        "thinking_budget",
        Shape::Integer(Width::U32),
        "4096",
        "The maximum number of reasoning tokens.",
    )
    .also_called(&["budget_tokens"])
    .more("At least 1, or 0 on models that read it as the least effort.")
    .default("the longest thinking of the model"),
    optional(
        "reasoning_effort",
        Shape::StringEnum(&REASONING_EFFORT_SHAPE),
        "\"medium\"",
        "The reasoning effort.",
    )
    .more("The values and the default depend on the model.")
    .models("qwen3.8, deepseek-v4, glm-5 and kimi-k3"),
    optional(
        "preserve_thinking",
        Shape::Bool,
        "true",
        "Whether the model reads the `reasoning_content` of earlier messages.",
    )
    .default("`false`, on some newer models `true`"),
    optional(
        "clear_thinking",
        Shape::Bool,
        "true",
        "Whether earlier thinking is dropped from the context, on GLM models.",
    ),
    optional(
        "enable_code_interpreter",
        Shape::Bool,
        "true",
        "Whether the model may run code while it thinks.",
    ),
];

pub(super) const THINKING: Parameter = optional(
    "thinking",
    Shape::Object(&options::THINKING),
    "{ type: \"disabled\" }",
    "The thinking switch of MiniMax-M3, in place of `enable_thinking`.",
);

/// Which of them a model takes is a column of the model table.
pub(super) static REASONING_EFFORT_SHAPE: StringEnum = StringEnum {
    rust: "ReasoningEffort",
    about: about("The reasoning effort."),
    known: &[
        word("none"),
        word("minimal"),
        word("low"),
        word("medium"),
        word("high"),
        word("xhigh").named("XHigh"),
        word("max"),
        word("ultra"),
    ],
};
