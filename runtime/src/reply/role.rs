//! Who speaks.

use crate::wire::text_enum;

text_enum! {
    /// Who a message is from.
    pub enum Role {
        /// The instructions that the conversation runs under.
        System = "system",
        /// The person, or the program in their place.
        User = "user",
        /// The model.
        Assistant = "assistant",
        /// A tool, with the result of a call.
        Tool = "tool",
    }
}
