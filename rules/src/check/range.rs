//! Numbers with a range of their own: one row each.

use alloc::{format, string::String};
use core::fmt;

use super::{Answer, Check, Class, Findings, Place, Request, Rule, Truth, finding::words};
use crate::{
    models::Model,
    parameters::{Bound, Family, Protocol},
};

/// The numbers that a parameter may be.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The generation parameter.
    pub parameter: &'static str,
    /// Where it begins.
    pub low: Bound,
    /// Where it ends.
    pub high: Bound,
    /// A value to show in advice.
    pub example: &'static str,
    /// Whether the catalogue has the service's words for values past either end, not for those below the range only.
    pub answers_both: bool,
}

use Bound::{Exclusive, Inclusive, None as Unbounded, OfModel};

macro_rules! range_rule {
    ($(#[doc = $sentence:literal])+ $rule:ident, $id:literal, $parameter:literal, $low:expr, $high:expr,
     $example:literal, $entries:expr $(, only $protocol:ident)? $(, on [$($family:ident),+])?
     $(, answers $end:ident)?) => {
        $(#[doc = $sentence])+
        pub(super) static $rule: Rule = Rule {
            id: $id,
            class: Class::Service,
            sentence: concat!($($sentence),+).trim_ascii(),
            entries: &$entries,
            families: range_rule!(@families $($($family)+)?),
            protocol: range_rule!(@protocol $($protocol)?),
            free_text: false,
            check: Check::Range(Range {
                parameter: $parameter,
                low: $low,
                high: $high,
                example: $example,
                answers_both: range_rule!(@answers $($end)?),
            }),
        };
    };
    (@answers) => { true };
    (@answers low) => { false };
    (@families) => { &[Family::Chat] };
    (@families $($family:ident)+) => { &[$(Family::$family),+] };
    (@protocol) => { None };
    (@protocol $protocol:ident) => { Some(Protocol::$protocol) };
}

range_rule!(
    /// `temperature` is at least 0 and less than 2.
    TEMPERATURE_RANGE, "temperature_range", "temperature", Inclusive(0.0), Exclusive(2.0), "0.7", ["E010a"]
);
range_rule!(
    /// `top_p` is greater than 0 and at most 1.
    TOP_P_RANGE, "top_p_range", "top_p", Exclusive(0.0), Inclusive(1.0), "0.8", ["E011a"]
);
range_rule!(
    /// `top_k` is at least 0; above 100, as at `null`, the limit is off.
    TOP_K_RANGE, "top_k_range", "top_k", Inclusive(0.0), Unbounded, "20", ["E012"]
);
range_rule!(
    /// `repetition_penalty` is greater than 0.
    REPETITION_PENALTY_RANGE, "repetition_penalty_range", "repetition_penalty", Exclusive(0.0), Unbounded, "1.05",
    ["E013"]
);
range_rule!(
    /// `presence_penalty` is between -2 and 2.
    PRESENCE_PENALTY_RANGE, "presence_penalty_range", "presence_penalty", Inclusive(-2.0), Inclusive(2.0), "1.5",
    ["E014"]
);
range_rule!(
    /// `n` is between 1 and 4.
    N_RANGE, "n_range", "n", Inclusive(1.0), Inclusive(4.0), "1", ["E015"]
);
range_rule!(
    /// `seed` is between 0 and 2147483647.
    SEED_RANGE, "seed_range", "seed", Inclusive(0.0), Inclusive(2_147_483_647.0), "42", ["E103a"],
    only OpenAi, answers low
);
range_rule!(
    /// `seed` is at least 0 in the DashScope protocol; the error page takes any up to 2^63-1.
    GENERATION_SEED_RANGE,
    "generation_seed_range",
    "seed",
    Inclusive(0.0),
    Unbounded,
    "42",
    ["E016"],
    only DashScope
);
range_rule!(
    /// `top_logprobs` is between 0 and 5.
    TOP_LOGPROBS_RANGE, "top_logprobs_range", "top_logprobs", Inclusive(0.0), Inclusive(5.0), "5", ["W10"]
);

range_rule!(
    /// `max_tokens` is at least 1 and at most what the model writes.
    MAX_TOKENS_RANGE, "max_tokens_range", "max_tokens", Inclusive(1.0), OfModel(Model::max_output), "1024", ["E009"]
);
range_rule!(
    /// `max_completion_tokens` is at least 1; no source states its upper end.
    MAX_COMPLETION_TOKENS_RANGE, "max_completion_tokens_range", "max_completion_tokens", Inclusive(1.0), Unbounded,
    "1024", ["E009"]
);
range_rule!(
    /// `thinking_budget` is at least 1, or 0 on models that read it as the least effort, and at most the longest thinking of
    /// the model.
    THINKING_BUDGET_RANGE, "thinking_budget_range", "thinking_budget", OfModel(Model::min_thinking),
    OfModel(Model::max_thinking),
    "1024", ["E002"]
);

range_rule!(
    /// `fps` is between 0 and 1.
    FPS_RANGE, "fps_range", "fps", Inclusive(0.0), Inclusive(1.0), "0.5", [], on [Embedding, Rerank]
);
range_rule!(
    /// `res_level` is between 0 and 3.
    RES_LEVEL_RANGE, "res_level_range", "res_level", Inclusive(0.0), Inclusive(3.0), "1", [], on [Embedding]
);
range_rule!(
    /// `max_video_frames` is at most 64.
    MAX_VIDEO_FRAMES_RANGE, "max_video_frames_range", "max_video_frames", Unbounded, Inclusive(64.0), "8", [],
    on [Embedding]
);

range_rule!(
    /// `seed` is between 0 and 2147483647 where images and videos are made.
    MEDIA_SEED_RANGE, "media_seed_range", "seed", Inclusive(0.0), Inclusive(2_147_483_647.0), "42", [],
    on [Image, Video]
);

impl Range {
    /// Whether `value` lies inside. An end that only the model knows does not count.
    pub const fn contains(&self, value: f64) -> bool {
        contains(self.low, self.high, value)
    }

    /// The range on the model of a request, as far as its ends are known.
    #[must_use]
    pub fn on_model_of(mut self, request: &Request<'_>) -> Self {
        for end in [&mut self.low, &mut self.high] {
            if let OfModel(column) = *end {
                *end = request.end_of_range(column).map_or(Unbounded, |known| Inclusive(f64::from(known)));
            }
        }
        self
    }

    /// The parameter lies in its range.
    pub(super) fn check(self, request: &Request<'_>, findings: &mut Findings<'_>) {
        let node = request.parameter(self.parameter);
        if node.is_present() == Truth::No {
            return;
        }
        // The compiler evaluates a constant and checks it, if it can know the range.
        let ends_are_known = match (self.low, self.high) {
            (OfModel(_), _) | (_, OfModel(_)) => request.has_settled_model(),
            _ => Truth::Yes,
        };
        let range = self.on_model_of(request);
        let proved = findings.holds().and(ends_are_known);
        let outside = node.is_out_of_range(proved, |number| !range.contains(number.as_f64()));
        // An end that is not known yet may still refuse what the known one takes.
        let outside = outside.or(node.is_present().and(ends_are_known.negate()));
        findings.judge(outside, Place::Value(node.id()), |written| {
            let words = words!(
                "{}, found {}", range.sentence(), node.shown();
                "write a number such as `{}`", range.example
            )
            .with("value", node.shown());
            match range.high {
                Inclusive(high)
                    if !range.answers_both && written.number(node).is_some_and(|n| n.as_f64() > high) =>
                {
                    words.answered(Answer::Untold)
                }
                Inclusive(high) => words.with("max_tokens_limit", high).with("max_thinking_budget", high),
                // The answer has a limit also where the parameter has none of its own.
                _ => words.with_known("max_tokens_limit", request.end_of_range(Model::max_output)),
            }
        });
    }

    /// What the range says, as the beginning of a message.
    pub fn sentence(&self) -> String {
        format!("`{}` must be {self}", self.parameter)
    }
}

/// Whether `value` lies between the ends.
pub const fn contains(low: Bound, high: Bound, value: f64) -> bool {
    let above = match low {
        Unbounded | OfModel(_) => true,
        Inclusive(low) => value >= low,
        Exclusive(low) => value > low,
    };
    let below = match high {
        Unbounded | OfModel(_) => true,
        Inclusive(high) => value <= high,
        Exclusive(high) => value < high,
    };
    above && below
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.low, self.high) {
            (Inclusive(low), Inclusive(high)) => write!(f, "between {low} and {high}"),
            (low, Unbounded | OfModel(_)) => write_low(f, low),
            (Unbounded, high) => write_high(f, high),
            (low, high) => {
                write_low(f, low)?;
                f.write_str(" and ")?;
                write_high(f, high)
            }
        }
    }
}

fn write_low(f: &mut fmt::Formatter<'_>, bound: Bound) -> fmt::Result {
    match bound {
        Unbounded | OfModel(_) => Ok(()),
        Inclusive(low) => write!(f, "at least {low}"),
        Exclusive(low) => write!(f, "greater than {low}"),
    }
}

fn write_high(f: &mut fmt::Formatter<'_>, bound: Bound) -> fmt::Result {
    match bound {
        Unbounded | OfModel(_) => Ok(()),
        Inclusive(high) => write!(f, "at most {high}"),
        Exclusive(high) => write!(f, "less than {high}"),
    }
}
