//! Numbers among the generation parameters.

use super::SAMPLED;
use crate::{
    check::engine::{Range, Rule, RuleRow},
    models::Model,
    parameters::{
        Bound::{Exclusive, Inclusive, None as Unbounded, OfModel},
        Protocol,
    },
};

/// How many answers there may be: other rules speak of more than one.
pub(super) static N_RANGE: RuleRow = Rule::range(
    "n_range",
    "`n` is between 1 and 4.",
    &["E015"],
    Range::of("n", Inclusive(1.0), Inclusive(4.0), "1"),
);

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::range(
        "temperature_range",
        "`temperature` is at least 0 and less than 2.",
        &["E010a"],
        Range::of("temperature", Inclusive(0.0), Exclusive(2.0), "0.7"),
    )
    .on(SAMPLED),
    &Rule::range(
        "top_p_range",
        "`top_p` is greater than 0 and at most 1.",
        &["E011a"],
        Range::of("top_p", Exclusive(0.0), Inclusive(1.0), "0.8"),
    )
    .on(SAMPLED),
    &Rule::range(
        "top_k_range",
        "`top_k` is at least 0; above 100, as at `null`, the limit is off.",
        &["E012"],
        Range::of("top_k", Inclusive(0.0), Unbounded, "20"),
    ),
    &Rule::range(
        "repetition_penalty_range",
        "`repetition_penalty` is greater than 0.",
        &["E013"],
        Range::of("repetition_penalty", Exclusive(0.0), Unbounded, "1.05"),
    ),
    &Rule::range(
        "presence_penalty_range",
        "`presence_penalty` is between -2 and 2.",
        &["E014"],
        Range::of("presence_penalty", Inclusive(-2.0), Inclusive(2.0), "1.5"),
    )
    .on(SAMPLED),
    &N_RANGE,
    &Rule::range(
        "seed_range",
        "`seed` is between 0 and 2147483647.",
        &["E103a"],
        Range::of("seed", Inclusive(0.0), Inclusive(2_147_483_647.0), "42").answered_below(),
    )
    .on(SAMPLED)
    .only(Protocol::OpenAi),
    &Rule::range(
        "generation_seed_range",
        "`seed` is at least 0 in the DashScope protocol; the error page takes any up to 2^63-1.",
        &["E016"],
        Range::of("seed", Inclusive(0.0), Unbounded, "42"),
    )
    .only(Protocol::DashScope),
    &Rule::range(
        "top_logprobs_range",
        "`top_logprobs` is between 0 and 5.",
        &["W10"],
        Range::of("top_logprobs", Inclusive(0.0), Inclusive(5.0), "5"),
    ),
    &Rule::range(
        "max_tokens_range",
        "`max_tokens` is at least 1 and at most what the model writes.",
        &["E009"],
        Range::of("max_tokens", Inclusive(1.0), OfModel(Model::max_output), "1024"),
    ),
    &Rule::range(
        "max_completion_tokens_range",
        "`max_completion_tokens` is at least 1; no source states its upper end.",
        &["E009"],
        Range::of("max_completion_tokens", Inclusive(1.0), Unbounded, "1024"),
    ),
    &Rule::range(
        "thinking_budget_range",
        "`thinking_budget` is at least 1, or 0 on models that read it as the least effort, and at most the longest \
         thinking of the model.",
        &["E002"],
        Range::of("thinking_budget", OfModel(Model::min_thinking), OfModel(Model::max_thinking), "1024"),
    ),
];
