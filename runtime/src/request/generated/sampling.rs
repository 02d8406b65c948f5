// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/sampling.rs; edit that.

use crate::wire::{List, Text, union};

union! {
    /// The stop sequences.
    pub enum Stop {
        /// This text.
        Text(Text) from text,
        /// Any of these: all texts, all token ids, or all lists of ids.
        List(List<StopItem>) from list,
    }
}

union! {
    /// A stop sequence.
    pub enum StopItem {
        /// This text.
        Text(Text) from text,
        /// The token with this id.
        Token(i64) from integer,
        /// The sequence of these token ids.
        Tokens(List<i64>) from list,
    }
}
