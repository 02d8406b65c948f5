// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/tool.rs; edit that.

use crate::wire::{Json, Text, object, text_enum, union};

object! {
    /// A tool that the model may ask for.
    pub struct Tool {
        /// The kind of the tool.
        required r#type: ToolType as "type",
        /// The function that it is.
        ///
        /// Errors: W15.
        required function: Function,
    }
}

text_enum! {
    /// The kind of a tool.
    pub enum ToolType {
        /// `function`.
        Function = "function",
    }
}

object! {
    /// A function that the model may ask for.
    pub struct Function {
        /// The name by which the model asks for it.
        required name: Text,
        /// When the model should ask for it.
        optional description: Text,
        /// What it takes, as a JSON Schema.
        optional parameters: Json,
        /// OpenAI's promise that arguments fit the schema; Model Studio's pages do not mention it.
        optional strict: bool,
    }
}

union! {
    /// Whether a tool is called, and which.
    pub enum ToolChoice {
        /// Whether one is called.
        Mode(ToolMode) from text,
        /// Which one is called.
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
        /// The kind of the tool.
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
    /// A call that the model asked for, sent back with the message that holds it.
    pub struct ToolCall {
        /// The name of the call, which its answer repeats.
        required id: Text,
        /// The kind of the tool.
        optional r#type: ToolType as "type",
        /// The place of the call among those of its message.
        optional index: u32,
        /// The function and what it is given.
        required function: CalledFunction,
    }
}

object! {
    /// A function and what it is given.
    pub struct CalledFunction {
        /// The name of the function.
        required name: Text,
        /// What it is given: JSON, as text.
        ///
        /// Errors: W05.
        required arguments: Text,
    }
}
