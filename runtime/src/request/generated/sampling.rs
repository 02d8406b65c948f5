// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/sampling.rs; edit that.

use crate::wire::{List, Text, union};

union! {
    /// What ends an answer.
    pub enum Stop {
        /// This text.
        Text(Text) from text,
        /// Any of these: all texts, all token ids, or all lists of ids.
        List(List<StopItem>) from list,
    }
}

union! {
    /// One of several things that end an answer.
    pub enum StopItem {
        /// This text.
        Text(Text) from text,
        /// The token with this id.
        Token(i64) from integer,
        /// The tokens with these ids, in this order.
        Tokens(List<i64>) from list,
    }
}
