// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/responses_options.rs; edit that.

use super::{ReasoningEffort, ResponseType};
use crate::wire::{Json, Text, object};

object! {
    /// How thoroughly the model thinks.
    pub struct ResponsesReasoning {
        /// How thoroughly the model thinks; `none` switches thinking off.
        ///
        /// A level that the model does not tell apart is read as the next that it does.
        ///
        /// Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Errors: W42.
        optional effort: ReasoningEffort,
        /// OpenAI's wish for a summary of the thoughts.
        optional summary: Text,
        /// OpenAI's older name of `summary`.
        optional generate_summary: Text,
    }
}

object! {
    /// The form that the answer should have.
    pub struct ResponsesTextOptions {
        /// Text, any JSON object, or JSON by a schema.
        optional format: ResponsesTextFormat,
        /// OpenAI's wish for the length of an answer.
        optional verbosity: Text,
    }
}

object! {
    /// The form of the answer.
    pub struct ResponsesTextFormat {
        /// Text, any JSON object, or JSON by a schema.
        required r#type: ResponseType as "type",
        /// A name for the schema.
        optional name: Text,
        /// The JSON Schema.
        optional schema: Json,
        /// What the answer is for.
        optional description: Text,
        /// Whether the answer must fit the schema to the letter.
        optional strict: bool,
    }
}

impl ResponsesTextFormat {
    /// With the members that must be there.
    pub fn new(r#type: impl Into<ResponseType>) -> Self {
        Self { r#type: r#type.into(), ..Self::default() }
    }
}
