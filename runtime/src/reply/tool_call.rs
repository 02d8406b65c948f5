//! Tool calls of the model.

use serde::de::DeserializeOwned;

use crate::reply::ContentError;
use crate::wire::{Text, object};

object! {
    /// A tool call of the model.
    ///
    /// In a stream it arrives in deltas that lack most of these members: a collector joins them.
    pub struct ToolCall: lenient {
        /// The id of the call, to be sent back with the result of the tool.
        defaulted id: Text,
        /// The kind of tool: `function`.
        defaulted r#type: Text as "type",
        /// The index of the call among several.
        optional index: u64,
        /// The function to call.
        defaulted function: FunctionCall,
    }
}

object! {
    /// The function to call, and its arguments.
    pub struct FunctionCall: lenient {
        /// The function's name.
        defaulted name: Text,
        /// The arguments as JSON text. The model writes it: it need not be valid JSON, nor follow the schema.
        defaulted arguments: Text,
    }
}

impl FunctionCall {
    /// Parses the arguments.
    ///
    /// Text that is not the JSON of a `T` is an error, and so is empty text.
    pub fn arguments_as<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        ContentError::or(&self.arguments, "the call's argument text")
    }
}
