//! Numbers among the parameters of images, which videos share.

use crate::{
    check::engine::{Range, Rule, RuleRow},
    parameters::{ApiFamily, Bound::Inclusive},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[&Rule::range(
    "media_seed_range",
    "`seed` is between 0 and 2147483647 where images and videos are made.",
    &[],
    Range::of("seed", Inclusive(0.0), Inclusive(2_147_483_647.0), "42"),
)
.on(&[ApiFamily::Image, ApiFamily::Video])];
