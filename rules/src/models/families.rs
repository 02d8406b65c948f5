//! Facts that pages state of whole families, whose names begin alike.

use super::ability::{FORCED_TOOL, Support};
use super::model::Model;

/// The form of replies, where a call does not say.
///
/// The DashScope reference lists Qwen3-Max, Qwen3-VL and the open Qwen3 models, whose names share this beginning, and QwQ
/// and QVQ.
const INCREMENTAL: &[&str] = &["qwen3-", "qwq", "qvq"];

/// Qwen models before the qwen3.5 generation, which answered E030 to `required`. A reseller measured 586 calls of qwen3.8-max
/// that took it with thinking off (reports read in 2026-11); other makers' models take it by their pages.
const NO_REQUIRED_TOOL: &[&str] =
    &["qwen-", "qwen1.5-", "qwen2-", "qwen2.5-", "qwen3-", "qwq", "qvq", "qwen-vl-", "qwen-omni-"];

impl Model {
    /// Whether streams are incremental and replies made of messages, unless a call says otherwise.
    pub fn increments_by_default(&self) -> bool {
        INCREMENTAL.iter().any(|family| self.id().starts_with(family))
    }

    /// `tool_choice: "required"` (E030).
    pub fn required_tool(&self) -> Support {
        let is_old = NO_REQUIRED_TOOL.iter().any(|family| self.id().starts_with(family));
        if is_old { Support::No } else { Support::Yes }
    }

    /// Whether `tool_choice` can force a tool while the model thinks, against the page on function calling (W01).
    pub fn forces_tools_while_thinking(&self) -> bool {
        self.support(FORCED_TOOL).is_certain()
    }
}
