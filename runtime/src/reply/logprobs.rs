//! How likely each token was.

use crate::wire::{List, Text, object};

object! {
    /// How likely the tokens of a choice were.
    pub struct Logprobs: lenient {
        /// One entry per token of the content. Reasoning has none.
        defaulted content: List<TokenLogprob>,
        /// One entry per token of a refusal.
        optional refusal: List<TokenLogprob>,
    }
}

object! {
    /// A token that was chosen.
    pub struct TokenLogprob: lenient {
        /// The token's text.
        defaulted token: Text,
        /// The token's bytes in UTF-8: a token may end in the middle of a character.
        optional bytes: List<u8>,
        /// The logarithm of its probability; `None` if that is next to nothing.
        optional logprob: f64,
        /// The likeliest tokens in this place.
        defaulted top_logprobs: List<TopLogprob>,
    }
}

object! {
    /// A token that could have been chosen.
    pub struct TopLogprob: lenient {
        /// The token's text.
        defaulted token: Text,
        /// The token's bytes in UTF-8.
        optional bytes: List<u8>,
        /// The logarithm of its probability; `None` if that is next to nothing.
        optional logprob: f64,
    }
}
