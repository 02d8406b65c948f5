// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/feature.rs; edit that.

use crate::wire::text_enum;

text_enum! {
    /// A modality of the answer.
    pub enum Modality {
        /// `text`.
        Text = "text",
        /// `audio`.
        Audio = "audio",
    }
}
