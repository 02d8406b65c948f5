// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/feature.rs; edit that.

use crate::wire::text_enum;

text_enum! {
    /// A modality of the answer.
    ///
    /// ```
    /// use qwen_request::Modality;
    ///
    /// assert_eq!(Modality::Text.as_str(), "text");
    /// assert_eq!(Modality::from("text"), Modality::Text);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(Modality::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum Modality {
        /// `text`.
        Text = "text",
        /// `audio`.
        Audio = "audio",
    }
}
