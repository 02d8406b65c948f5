//! Queries to a database that were made of questions.

use super::reply;
use crate::wire::{Json, List, Text, object};

object! {
    /// A query to a database, as the vendor's SDK for Java describes the reply.
    ///
    /// ```
    /// use qwen_request::{CodeGenerationRequest, parse};
    ///
    /// let body = br#"{"output":{"choices":[{"index":0,"content":"SELECT 1"}]},"request_id":"4f1c"}"#;
    /// let reply = parse::<CodeGenerationRequest>(200, body)?;
    /// assert_eq!(reply.output.choices[0].content.as_deref(), Some("SELECT 1"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct CodeGenerationReply: lenient {
        /// The queries.
        defaulted output: CodeGenerationOutput,
        /// The usage, in tokens.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// Queries to a database.
    ///
    /// ```
    /// use qwen_request::reply::CodeGenerationOutput;
    ///
    /// let output: CodeGenerationOutput = serde_json::from_str(r#"{"choices":[{"content":"SELECT 1"}]}"#)?;
    /// assert_eq!(output.choices.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CodeGenerationOutput: lenient {
        /// The queries.
        defaulted choices: List<CodeChoice>,
    }
}

object! {
    /// A query to a database.
    ///
    /// ```
    /// use qwen_request::reply::CodeChoice;
    ///
    /// let choice: CodeChoice = serde_json::from_str(r#"{"content":"SELECT 1","finish_reason":"stop"}"#)?;
    /// assert_eq!(choice.finish_reason.as_deref(), Some("stop"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CodeChoice: lenient {
        /// Why the model stopped.
        optional finish_reason: Text,
        /// The index of the choice.
        optional index: u64,
        /// The query.
        optional content: Text,
        /// A number of the frame.
        optional frame_id: u64,
        /// The time of the frame.
        optional frame_timestamp: f64,
    }
}

reply! {
    CodeGenerationReply: |reply| lacks "output" if reply.output == CodeGenerationOutput::__EMPTY;
    id in request_id;
}
