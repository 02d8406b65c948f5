//! How rules are written, asked and collected. It knows no rule.

pub(super) mod conversation;
#[cfg(feature = "media")]
mod files;
mod finding;
mod findings;
mod in_json;
mod medium;
mod needed;
mod range;
mod request;
mod rows;
mod rule;
mod rule_row;
mod subject;
pub(super) mod url;

pub use crate::document::{Deciders, Truth};
#[cfg(feature = "media")]
pub(super) use files::{File, Files};
pub(super) use finding::explain;
pub use finding::{Answer, Explanation, Finding, FindingPlace, Verdict};
pub use findings::{Findings, Report};
pub use in_json::in_json;
pub(super) use needed::judge_needed;
pub use range::{Range, contains};
pub use request::{Options, Request, StandIn};
pub(super) use rows::{Found, rows};
pub use rule::{Class, Precedence, Rule};
pub(super) use rule_row::subjects;
pub use rule_row::{Check, RuleRow};
pub(super) use subject::Subject;
