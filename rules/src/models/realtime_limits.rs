//! What a session with a model is like: what [`Row::realtime`](super::row::Row::realtime) says of it.
//!
//! Source: the client events of Qwen-Omni (with Qwen3.8-Omni, autumn 2026), of Qwen-Audio (2026), and of Qwen-ASR, Qwen-TTS and
//! LiveTranslate (2026-05).

use crate::words;

/// What a session with a model takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RealtimeLimits {
    /// Which events it knows.
    pub dialect: RealtimeDialect,
    /// What the end of a turn is found by; none where no page says.
    pub turn_detection: &'static [&'static str],
    /// Most tokens of an answer, where the page of events has a number.
    pub max_tokens: Option<u32>,
    /// Whether it takes several channels of audio, MCP servers, and a repetition penalty of 0: Qwen3.8-Omni.
    pub is_newest_omni: bool,
}

/// The kinds of realtime sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RealtimeDialect {
    /// Conversation about what is heard and seen.
    Omni,
    /// Conversation about what is heard.
    Audio,
    /// What is heard is written down.
    Recognition,
    /// Text is read out.
    Synthesis,
    /// What is heard is translated.
    Translation,
}

words! { RealtimeDialect: "kind of realtime session" {
    Omni = "omni",
    Audio = "audio",
    Recognition = "recognition",
    Synthesis = "synthesis",
    Translation = "translation",
} }

impl RealtimeLimits {
    const fn of(dialect: RealtimeDialect) -> Self {
        Self { dialect, turn_detection: &[], max_tokens: None, is_newest_omni: false }
    }
}

pub(super) static OMNI: RealtimeLimits =
    RealtimeLimits { turn_detection: &["server_vad"], ..RealtimeLimits::of(RealtimeDialect::Omni) };

pub(super) static OMNI_3_5: RealtimeLimits =
    RealtimeLimits { turn_detection: &["server_vad", "semantic_vad"], ..OMNI };

pub(super) static OMNI_3_8: RealtimeLimits =
    RealtimeLimits { max_tokens: Some(65_536), is_newest_omni: true, ..OMNI_3_5 };

pub(super) static AUDIO: RealtimeLimits = RealtimeLimits {
    turn_detection: &["server_vad", "smart_turn"],
    ..RealtimeLimits::of(RealtimeDialect::Audio)
};

pub(super) static RECOGNITION: RealtimeLimits =
    RealtimeLimits { turn_detection: &["server_vad"], ..RealtimeLimits::of(RealtimeDialect::Recognition) };

pub(super) static SYNTHESIS: RealtimeLimits = RealtimeLimits::of(RealtimeDialect::Synthesis);

pub(super) static TRANSLATION: RealtimeLimits = RealtimeLimits::of(RealtimeDialect::Translation);
