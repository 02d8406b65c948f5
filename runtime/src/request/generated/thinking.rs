// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/thinking.rs; edit that.

use crate::wire::text_enum;

text_enum! {
    /// The reasoning effort.
    ///
    /// ```
    /// use qwen_request::ReasoningEffort;
    ///
    /// assert_eq!(ReasoningEffort::None.as_str(), "none");
    /// assert_eq!(ReasoningEffort::from("none"), ReasoningEffort::None);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ReasoningEffort::from("brand-new").as_str(), "brand-new");
    /// ```
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
