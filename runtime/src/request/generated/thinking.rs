// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/thinking.rs; edit that.

use crate::wire::text_enum;

text_enum! {
    /// The reasoning effort.
    pub enum ReasoningEffort {
        /// `none`.
        None = "none",
        /// `minimal`.
        Minimal = "minimal",
        /// `low`.
        Low = "low",
        /// `medium`.
        Medium = "medium",
        /// `high`.
        High = "high",
        /// `xhigh`.
        XHigh = "xhigh",
        /// `max`.
        Max = "max",
        /// `ultra`.
        Ultra = "ultra",
    }
}
