//! Parameters that image and video generation share.

use super::{Parameter, Shape, Width, optional};

pub(super) const PROMPT: Parameter =
    optional("prompt", Shape::Text, "\"...\"", "What is to be seen.").free_text();

pub(super) const NEGATIVE_PROMPT: Parameter =
    optional("negative_prompt", Shape::Text, "\"...\"", "What must not be seen.")
        .free_text()
        .more("At most 500 characters count.");

pub(super) const SEED: Parameter =
    optional("seed", Shape::Integer(Width::I64), "42", "Makes results of equal requests as equal as can be.");

pub(super) const PROMPT_EXTEND: Parameter =
    optional("prompt_extend", Shape::Bool, "false", "Whether the prompt is spelt out by a model first.")
        .default("`true`");

pub(super) const WATERMARK: Parameter =
    optional("watermark", Shape::Bool, "true", "Whether the result is marked as made by a model.")
        .default("`false`");

pub(super) const DURATION: Parameter =
    optional("duration", Shape::Integer(Width::I64), "5", "How many seconds the video lasts.").more(
        "Which ones depends on the model; -1 leaves it to wan3.0, 0 keeps the length on wan2.7-videoedit.",
    );
