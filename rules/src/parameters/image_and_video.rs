//! Parameters that image and video generation share.

use super::{Parameter, Shape, Width, optional};

pub(super) const PROMPT: Parameter =
    optional("prompt", Shape::Text, "\"...\"", "The prompt: what the result shows.").free_text();

pub(super) const NEGATIVE_PROMPT: Parameter =
    optional("negative_prompt", Shape::Text, "\"...\"", "The negative prompt: what must not be shown.")
        .free_text()
        .more("At most 500 characters are used.");

pub(super) const SEED: Parameter = optional(
    "seed",
    Shape::Integer(Width::I64),
    "42",
    "The random seed: makes results of equal requests as similar as possible.",
);

pub(super) const PROMPT_EXTEND: Parameter =
    optional("prompt_extend", Shape::Bool, "false", "Whether a model rewrites the prompt first.")
        .default("`true`");

pub(super) const WATERMARK: Parameter =
    optional("watermark", Shape::Bool, "true", "Whether the result has an AI watermark.").default("`false`");

pub(super) const DURATION: Parameter =
    optional("duration", Shape::Integer(Width::I64), "5", "The duration of the video, in seconds.").more(
        "The values depend on the model; -1 lets wan3.0 choose, 0 keeps the length on wan2.7-videoedit.",
    );
