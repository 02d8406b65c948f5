// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/sampling.rs; edit that.

use crate::wire::{List, Text, union};

union! {
    /// The stop sequences.
    ///
    /// ```
    /// use qwen_request::Stop;
    ///
    /// assert_eq!(serde_json::to_value(Stop::from("\n"))?, "\n");
    /// assert_eq!(serde_json::to_value(Stop::from(["END", "STOP"]))?, serde_json::json!(["END", "STOP"]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Stop {
        /// This text.
        Text(Text) from text,
        /// Any of these: all texts, all token ids, or all lists of ids.
        List(List<StopItem>) from list,
    }
}

union! {
    /// A stop sequence.
    ///
    /// ```
    /// use qwen_request::{Stop, StopItem};
    ///
    /// let stop: Stop = [StopItem::Token(37763), StopItem::Token(198)].into();
    /// assert_eq!(serde_json::to_value(&stop)?, serde_json::json!([37763, 198]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum StopItem {
        /// This text.
        Text(Text) from text,
        /// The token with this id.
        Token(i64) from integer,
        /// The sequence of these token ids.
        Tokens(List<i64>) from list,
    }
}
