//! How likely each token was.

use crate::wire::{List, Text, object};

object! {
    /// The log probabilities of a choice.
    pub struct Logprobs: lenient {
        /// One entry per token of the content. Reasoning has none.
        defaulted content: List<TokenLogprob>,
        /// One entry per token of a refusal.
        optional refusal: List<TokenLogprob>,
    }
}

object! {
    /// A token of the answer.
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
    pub struct TopLogprob: lenient {
        /// The token's text.
        defaulted token: Text,
        /// The token's bytes in UTF-8.
        optional bytes: List<u8>,
        /// The natural logarithm of its probability; `None` if the probability is practically zero.
        optional logprob: f64,
    }
}
