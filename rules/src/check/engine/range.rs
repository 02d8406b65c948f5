//! Numbers with a range of their own.

use alloc::{format, string::String};
use core::fmt;

use super::{
    finding::{Answer, FindingPlace, explain},
    findings::Findings,
    request::Request,
};
use crate::{
    document::Truth,
    models::Model,
    parameters::{Bound, Parameter},
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

impl Range {
    /// The numbers between two ends.
    pub(in crate::check) const fn of(
        parameter: &'static str,
        low: Bound,
        high: Bound,
        example: &'static str,
    ) -> Self {
        Self { parameter, low, high, example, answers_both: true }
    }

    /// The same, where the catalogue has the service's words for values below the range only.
    pub(in crate::check) const fn answered_below(self) -> Self {
        Self { answers_both: false, ..self }
    }

    /// The range that the row of a parameter states.
    pub const fn of_row(row: &Parameter) -> Option<Self> {
        match row.bounds {
            Some((low, high)) => Some(Self::of(row.name, low, high, row.example)),
            None => None,
        }
    }

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
    pub(in crate::check) fn check(self, request: &Request<'_>, findings: &mut Findings<'_>) {
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
        findings.judge(outside, FindingPlace::Value(node.id()), |written| {
            let explanation = explain!(
                "{}, found {}", range.sentence(), node.shown();
                "write a number such as `{}`", range.example
            )
            .with("value", node.shown());
            match range.high {
                Inclusive(high)
                    if !range.answers_both && written.number(node).is_some_and(|n| n.as_f64() > high) =>
                {
                    explanation.answered(Answer::Unknown)
                }
                Inclusive(high) => {
                    explanation.with("max_tokens_limit", high).with("max_thinking_budget", high)
                }
                // The answer has a limit also where the parameter has none of its own.
                _ => explanation.with_known("max_tokens_limit", request.end_of_range(Model::max_output)),
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
