//! Generation parameters of every chat API: thinking.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026 and the pages that it links to.

use super::{Parameter, Shape, Width, Words, optional, options};

pub(super) const ENABLE_THINKING: Parameter =
    optional("enable_thinking", Shape::Bool, "true", "Whether the model thinks before it answers.");

pub(super) const THINKING: Parameter = optional(
    "thinking",
    Shape::Object(&options::THINKING),
    "{ type: \"disabled\" }",
    "The switch for thinking of MiniMax-M3, in place of `enable_thinking`.",
);

pub(super) const THINKING_BUDGET: Parameter = optional(
    "thinking_budget",
    Shape::Integer(Width::U32),
    "4096",
    "The most tokens that the thinking before the answer may have.",
);

pub(super) const REASONING_EFFORT: Parameter = optional(
    "reasoning_effort",
    Shape::Words(&REASONING_EFFORT_SHAPE),
    "\"medium\"",
    "How much the model thinks, in words.",
);

pub(super) const PRESERVE_THINKING: Parameter = optional(
    "preserve_thinking",
    Shape::Bool,
    "true",
    "Whether the model reads the `reasoning_content` of earlier messages.",
);

pub(super) const CLEAR_THINKING: Parameter = optional(
    "clear_thinking",
    Shape::Bool,
    "true",
    "Whether earlier thinking is dropped from the context, on GLM models.",
);

pub(super) const ENABLE_CODE_INTERPRETER: Parameter = optional(
    "enable_code_interpreter",
    Shape::Bool,
    "true",
    "Whether the model may run code while it thinks.",
);

/// Which of them a model takes is a column of the model table.
static REASONING_EFFORT_SHAPE: Words = Words {
    rust: "ReasoningEffort",
    known: &[
        ("none", "None"),
        ("minimal", "Minimal"),
        ("low", "Low"),
        ("medium", "Medium"),
        ("high", "High"),
        ("xhigh", "XHigh"),
        ("max", "Max"),
        ("ultra", "Ultra"),
    ],
};
