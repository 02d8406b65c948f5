//! Calls of tools that the model asks for.

use serde::de::DeserializeOwned;

use crate::reply::ContentError;
use crate::wire::{Text, object};

object! {
    /// A call of a tool that the model asks for.
    ///
    /// In a stream it comes in pieces, in which most of this is missing: a collector joins them.
    pub struct ToolCall: lenient {
        /// What the tool's result must be sent back with.
        defaulted id: Text,
        /// The kind of tool: `function`.
        defaulted r#type: Text as "type",
        /// Which of several calls this is.
        optional index: u64,
        /// The function to call.
        defaulted function: FunctionCall,
    }
}

object! {
    /// The function to call, and with what.
    pub struct FunctionCall: lenient {
        /// The function's name.
        defaulted name: Text,
        /// The arguments as JSON text. The model writes it: it may be anything but the JSON that was asked for.
        defaulted arguments: Text,
    }
}

impl FunctionCall {
    /// Reads the arguments.
    ///
    /// Text that is not the JSON of a `T` is an error, empty text too: nothing is made up.
    pub fn arguments_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.arguments, "the call's argument text")
    }
}
