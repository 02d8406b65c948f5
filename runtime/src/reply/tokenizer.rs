//! The reply of the tokenizer.

use super::{GenerationUsage, reply};
use crate::wire::{List, Text, object};

object! {
    /// The tokens of a text.
    ///
    /// ```
    /// use qwen_request::{TokenizerRequest, parse};
    ///
    /// let body = br#"{"output":{"token_ids":[151644,198],"tokens":["<|im_start|>","\n"]},"usage":{"input_tokens":2}}"#;
    /// let reply = parse::<TokenizerRequest>(200, body)?;
    /// assert_eq!(reply.output.tokens[0], "<|im_start|>");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct TokenizerReply: lenient {
        /// The tokens.
        defaulted output: TokenizerOutput,
        /// The usage: how many tokens there are.
        optional usage: GenerationUsage,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// The tokens of a text: their ids, and the texts that they stand for.
    ///
    /// ```
    /// use qwen_request::reply::TokenizerOutput;
    ///
    /// let output: TokenizerOutput = serde_json::from_str(r#"{"token_ids":[9707],"tokens":["Hello"]}"#)?;
    /// for (id, token) in output.token_ids.iter().zip(&output.tokens) {
    ///     println!("{id}: {token}");
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TokenizerOutput: lenient {
        /// The ids of the tokens.
        defaulted token_ids: List<u64>,
        /// The texts of the tokens.
        defaulted tokens: List<Text>,
        /// The prompt that they were made of, if the service sends it.
        optional prompt: Text,
    }
}

reply! {
    TokenizerReply: |reply| lacks "output" if reply.output == TokenizerOutput::__EMPTY;
    id in request_id;
}
