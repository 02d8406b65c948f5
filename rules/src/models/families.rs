//! Facts that pages state of whole families, whose names begin alike.

use super::ability::Support;
use super::model::{Kind, Model};

/// The form of replies, where a call does not say.
///
/// The DashScope reference lists Qwen3-Max, Qwen3-VL and the open Qwen3 models, whose names share this beginning, and QwQ
/// and QVQ.
const INCREMENTAL: &[&str] = &["qwen3-", "qwq", "qvq"];

/// Qwen models before the qwen3.5 generation, which answered E030 to `required`. A reseller measured 586 calls of qwen3.8-max
/// that took it with thinking off (reports read in 2026-11); other makers' models take it by their pages.
const NO_REQUIRED_TOOL: &[&str] =
    &["qwen-", "qwen1.5-", "qwen2-", "qwen2.5-", "qwen3-", "qwq", "qvq", "qwen-vl-", "qwen-omni-"];

/// Models that a tool can be forced on while they think: users of kimi/kimi-k3 were answered (reports read in 2026-11).
const FORCED_WHILE_THINKING: &[&str] = &["kimi/kimi-k3"];

/// The most characters of a text that is read out: the pages of Qwen-TTS and CosyVoice.
const SPEECH_CHARACTERS: &[(&str, usize)] =
    &[("qwen3-tts-", 600), ("cosyvoice-", 20_000), ("qwen-audio-", 20_000)];

/// How recordings are given: the pages of Paraformer, Fun-ASR and Qwen-ASR. The page of Fun-ASR allows one since August
/// 2026; that of Paraformer still shows two, and took up to 100 before.
const RECORDINGS: &[(&str, Recordings)] = &[
    ("qwen3-asr-flash-filetrans", Recordings::One),
    ("paraformer-", Recordings::List { most: 100 }),
    ("fun-asr", Recordings::List { most: 1 }),
];

/// Try-on models: the error page.
const TRY_ON: &[&str] = &["aitryon", "aitryon-plus"];

/// How a model that transcribes is given recordings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recordings {
    /// As `file_url`.
    One,
    /// As `file_urls`.
    List {
        /// The most URLs of a request.
        most: usize,
    },
}

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
        FORCED_WHILE_THINKING.contains(&self.id())
    }

    /// The most characters of a text that is read out (E259).
    pub fn max_speech_characters(&self) -> Option<usize> {
        of_family(SPEECH_CHARACTERS, self.id())
    }

    /// How recordings are given (E040).
    pub fn recordings(&self) -> Option<Recordings> {
        of_family(RECORDINGS, self.id())
    }

    /// Whether clothes are tried on (E176).
    pub fn tries_on(&self) -> bool {
        TRY_ON.contains(&self.id())
    }

    /// Whether the model is one of Qwen's that read text out, at the address of models that converse about media: what others
    /// need there, no page says (E286).
    pub fn is_qwen_speech(&self) -> bool {
        self.kind() == Kind::Speech && self.id().starts_with("qwen")
    }
}

fn of_family<T: Copy>(families: &[(&str, T)], id: &str) -> Option<T> {
    families.iter().find(|(family, _)| id.starts_with(family)).map(|(_, fact)| *fact)
}
