//! The voices that a model speaks with.

mod lists;

pub(super) use lists::*;

/// The voices of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Voices {
    names: &'static [&'static str],
    complete: bool,
    own: Option<Own>,
}

/// How a voice of the caller's own was made, where its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Own {
    /// From a recording: `qwen-tts-vc-<name>-voice-<time>-<4 hex>`.
    Cloned,
    /// From a description: `qwen-tts-vd-<name>-voice-<time>-<4 hex>`.
    Designed,
}

impl Voices {
    /// The system voices that the pages name.
    pub const fn names(self) -> &'static [&'static str] {
        self.names
    }

    /// Whether no other voice works: none that was cloned or designed, and none that the pages leave out.
    pub const fn is_complete(self) -> bool {
        self.complete
    }

    /// Whether `name` is refused (E046, E091), as far as the pages tell.
    pub fn refuses(self, name: &str) -> bool {
        self.complete && !self.names.contains(&name)
    }

    /// Which of the voices of Qwen-TTS that callers make the model speaks with.
    pub const fn own(self) -> Option<Own> {
        self.own
    }

    const fn only(names: &'static [&'static str]) -> Self {
        Self { names, complete: true, own: None }
    }

    const fn and_own(names: &'static [&'static str]) -> Self {
        Self { names, complete: false, own: None }
    }
}

impl Own {
    /// How the voice was made, as its name tells on Qwen-TTS: live replies, read in 2026-11, whose names all begin so.
    pub fn of(voice: &str) -> Option<Self> {
        match voice.strip_prefix("qwen-tts-")?.get(..3)? {
            "vc-" => Some(Self::Cloned),
            "vd-" => Some(Self::Designed),
            _ => None,
        }
    }
}
