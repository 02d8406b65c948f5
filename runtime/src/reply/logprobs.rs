//! How likely each token was.

use crate::wire::{List, Text, object};

object! {
    /// The log probabilities of a choice.
    ///
    /// ```
    /// use qwen_request::ChatCompletion;
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[{"message":{"content":"Yes"},"logprobs":{"content":[{"token":"Yes","logprob":-0.1}]}}]}"#,
    /// )?;
    /// let logprobs = completion.choices[0].logprobs.clone().unwrap_or_default();
    /// assert_eq!(logprobs.content.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Logprobs: lenient {
        /// One entry per token of the content. Reasoning has none.
        defaulted content: List<TokenLogprob>,
        /// One entry per token of a refusal.
        optional refusal: List<TokenLogprob>,
    }
}

object! {
    /// A token of the answer.
    ///
    /// ```
    /// use qwen_request::reply::Logprobs;
    ///
    /// let logprobs: Logprobs = serde_json::from_str(
    ///     r#"{"content":[{"token":"Yes","bytes":[89,101,115],"logprob":-0.05,"top_logprobs":[]}]}"#,
    /// )?;
    /// for token in &logprobs.content {
    ///     println!("{:?}: {:.0} %", token.token, 100.0 * token.logprob.map_or(0.0, f64::exp));
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TokenLogprob: lenient {
        /// The token's text.
        defaulted token: Text,
        /// The token's bytes in UTF-8: a token may end in the middle of a character.
        optional bytes: List<u8>,
        /// The natural logarithm of its probability; `None` if the probability is practically zero.
        optional logprob: f64,
        /// The most likely tokens at this position.
        defaulted top_logprobs: List<TopLogprob>,
    }
}

object! {
    /// A candidate token.
    ///
    /// ```
    /// use qwen_request::reply::TokenLogprob;
    ///
    /// let token: TokenLogprob = serde_json::from_str(
    ///     r#"{"token":"Yes","top_logprobs":[{"token":"Yes","logprob":-0.1},{"token":"No","logprob":-2.4}]}"#,
    /// )?;
    /// let others: Vec<_> = token.top_logprobs.iter().filter(|other| other.token != token.token).collect();
    /// assert_eq!((&*others[0].token, others[0].logprob), ("No", Some(-2.4)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TopLogprob: lenient {
        /// The token's text.
        defaulted token: Text,
        /// The token's bytes in UTF-8.
        optional bytes: List<u8>,
        /// The natural logarithm of its probability; `None` if the probability is practically zero.
        optional logprob: f64,
    }
}
