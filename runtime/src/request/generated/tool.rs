// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/tool.rs; edit that.

use crate::wire::{Json, Text, object, text_enum, union};

object! {
    /// A tool that the model may call.
    pub struct Tool {
        /// The type of the tool.
        required r#type: ToolType as "type",
        /// The function.
        ///
        /// Errors: W15.
        required function: Function,
    }
}

text_enum! {
    /// The type of a tool.
    pub enum ToolType {
        /// `function`.
        Function = "function",
    }
}

object! {
    /// A function that the model may call.
    pub struct Function {
        /// The name by which the model calls it.
        required name: Text,
        /// A description for the model: what the function does and when to call it.
        optional description: Text,
        /// The arguments that it takes, as a JSON Schema.
        optional parameters: Json,
        /// OpenAI's promise that arguments fit the schema; Model Studio's pages do not mention it.
        optional strict: bool,
    }
}

union! {
    /// Whether and which tool is called.
    pub enum ToolChoice {
        /// Whether one is called.
        Mode(ToolMode) from text,
        /// The function to call.
        Tool(NamedTool) from object,
    }
}

text_enum! {
    /// Whether a tool is called.
    pub enum ToolMode {
        /// `auto`.
        Auto = "auto",
        /// `none`.
        None = "none",
        /// `required`.
        Required = "required",
    }
}

object! {
    /// The tool to call.
    pub struct NamedTool {
        /// The type of the tool.
        required r#type: ToolType as "type",
        /// The function to call.
        required function: NamedFunction,
    }
}

object! {
    /// The function to call.
    pub struct NamedFunction {
        /// Its name in `tools`.
        required name: Text,
    }
}

object! {
    /// A tool call of the model, sent back with the message that holds it.
    pub struct ToolCall {
        /// The id of the call, which its result repeats.
        required id: Text,
        /// The type of the tool.
        optional r#type: ToolType as "type",
        /// The index of the call in its message.
        optional index: u32,
        /// The function and its arguments.
        required function: CalledFunction,
    }
}

object! {
    /// A function and its arguments.
    pub struct CalledFunction {
        /// The name of the function.
        required name: Text,
        /// The arguments, as JSON text.
        ///
        /// Errors: W05.
        required arguments: Text,
    }
}
