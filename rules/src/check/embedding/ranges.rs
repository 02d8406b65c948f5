//! Numbers among the parameters of embeddings and ranking.

use crate::{
    check::engine::{Range, Rule, RuleRow},
    parameters::{
        ApiFamily,
        Bound::{Inclusive, None as Unbounded},
    },
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::range(
        "fps_range",
        "`fps` is between 0 and 1.",
        &[],
        Range::of("fps", Inclusive(0.0), Inclusive(1.0), "0.5"),
    )
    .on(&[ApiFamily::Embedding, ApiFamily::Rerank]),
    &Rule::range(
        "res_level_range",
        "`res_level` is between 0 and 3.",
        &[],
        Range::of("res_level", Inclusive(0.0), Inclusive(3.0), "1"),
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::range(
        "max_video_frames_range",
        "`max_video_frames` is at most 64.",
        &[],
        Range::of("max_video_frames", Unbounded, Inclusive(64.0), "8"),
    )
    .on(&[ApiFamily::Embedding]),
];
