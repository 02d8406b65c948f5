//! Facts that pages state of a whole generation of models, whose names begin alike. They stand here and not in rows, since
//! about two hundred rows have each of them, of most families of the table, and whoever adds one more of the generation
//! need not think of it.

use super::ability::Support;
use super::model::Model;

/// The form of replies, where a call does not say.
///
/// The DashScope reference lists Qwen3-Max, Qwen3-VL and the open Qwen3 models, whose names share this beginning, and QwQ
/// and QVQ.
const INCREMENTAL: &[&str] = &["qwen3-", "qwq", "qvq"];

/// Qwen models before the qwen3.5 generation, which answered E030 to `required`. A reseller measured 586 calls of qwen3.8-max
/// that took it with thinking off (reports read in 2026-11); other makers' models take it by their pages.
const NO_REQUIRED_TOOL: &[&str] = &["qwen-", "qwen1.5-", "qwen2-", "qwen2.5-", "qwen3-", "qwq", "qvq"];

impl Model {
    /// Whether streams are incremental and replies made of messages, unless a call says otherwise.
    pub fn increments_by_default(&self) -> bool {
        INCREMENTAL.iter().any(|generation| self.id().starts_with(generation))
    }

    /// `tool_choice: "required"` (E030).
    pub fn required_tool(&self) -> Support {
        let is_old = NO_REQUIRED_TOOL.iter().any(|generation| self.id().starts_with(generation));
        if is_old { Support::No } else { Support::Yes }
    }
}
