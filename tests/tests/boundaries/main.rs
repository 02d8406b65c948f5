//! Boundaries between rules: one mistake is one finding, by the rule whose it is. Where each rule begins, its edges in
//! `cases/*.md` say.

mod bodies;
mod integers;
#[path = "../shared/judge.rs"]
mod judge;
mod names;
mod warnings;
