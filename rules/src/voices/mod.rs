//! The voices that a model speaks with, from the voice pages of 2026-10 (CosyVoice: 2026-05).

mod lists;

use crate::models::Model;
use lists::{
    AUDIO_3_1_FLASH, AUDIO_3_FLASH, AUDIO_3_PLUS, COSYVOICE_1, COSYVOICE_2, COSYVOICE_3_FLASH,
    COSYVOICE_3_PLUS, LIVE_TRANSLATE, LIVE_TRANSLATE_3_5, OLDEST, OMNI_2_5, OMNI_3, OMNI_3_5, OMNI_3_8,
    SEPTEMBER_2025, TTS_3, TTS_3_INSTRUCT, TTS_MAY_2025,
};

/// The voices of one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voices {
    names: &'static [&'static str],
    complete: bool,
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

    const fn only(names: &'static [&'static str]) -> Self {
        Self { names, complete: true }
    }

    const fn and_own(names: &'static [&'static str]) -> Self {
        Self { names, complete: false }
    }
}

/// How a voice of the caller's own was made, where its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own {
    /// From a recording: `qwen-tts-vc-<name>-voice-<time>-<4 hex>`.
    Cloned,
    /// From a description: `qwen-tts-vd-<name>-voice-<time>-<4 hex>`.
    Designed,
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

    /// Whether voices of this kind are made for the model.
    pub fn speaks_with(self, model: &Model) -> bool {
        let kind = match self {
            Self::Cloned => "tts-vc-",
            Self::Designed => "tts-vd-",
        };
        let id = model.id();
        id.strip_prefix("qwen3-")
            .or_else(|| id.strip_prefix("qwen-"))
            .is_some_and(|rest| rest.starts_with(kind))
    }
}

/// The voices of `model`, if pages list them.
pub fn of(model: &Model) -> Option<Voices> {
    Some(match model.same_as().unwrap_or(model.id()) {
        "qwen-omni-turbo"
        | "qwen-omni-turbo-2025-01-19"
        | "qwen-omni-turbo-2025-03-26"
        | "qwen-omni-turbo-latest"
        | "qwen-omni-turbo-realtime"
        | "qwen-omni-turbo-realtime-2025-05-08"
        | "qwen-omni-turbo-realtime-latest"
        | "qwen-tts"
        | "qwen-tts-2025-04-10"
        | "qwen-tts-realtime"
        | "qwen-tts-realtime-2025-07-15"
        | "qwen-tts-realtime-latest" => Voices::only(OLDEST),
        "qwen-tts-2025-05-22" | "qwen-tts-latest" => Voices::only(TTS_MAY_2025),
        "qwen2.5-omni-7b" => Voices::only(OMNI_2_5),
        "qwen3-livetranslate-flash"
        | "qwen3-livetranslate-flash-2025-12-01"
        | "qwen3-livetranslate-flash-realtime"
        | "qwen3-livetranslate-flash-realtime-2025-09-22" => Voices::only(LIVE_TRANSLATE),
        "qwen3.5-livetranslate-flash-realtime" | "qwen3.5-livetranslate-flash-realtime-2026-05-19" => {
            Voices::only(LIVE_TRANSLATE_3_5)
        }
        "qwen3-omni-flash-2025-09-15"
        | "qwen3-omni-flash-realtime-2025-09-15"
        | "qwen3-tts-flash-2025-09-18"
        | "qwen3-tts-flash-realtime-2025-09-18" => Voices::only(SEPTEMBER_2025),
        // The voice page gives the names without a date the list of September 2025; the list of models says
        // that they stand for the snapshot of December, whose list holds all of the older one.
        "qwen3-omni-flash"
        | "qwen3-omni-flash-2025-12-01"
        | "qwen3-omni-flash-realtime"
        | "qwen3-omni-flash-realtime-2025-12-01" => Voices::only(OMNI_3),
        "qwen3.5-omni-flash"
        | "qwen3.5-omni-flash-realtime"
        | "qwen3.5-omni-plus"
        | "qwen3.5-omni-plus-realtime" => Voices::and_own(OMNI_3_5),
        "qwen3.5-omni-flash-2026-03-15"
        | "qwen3.5-omni-flash-realtime-2026-03-15"
        | "qwen3.5-omni-plus-2026-03-15"
        | "qwen3.5-omni-plus-realtime-2026-03-15" => Voices::only(OMNI_3_5),
        "qwen3.8-omni-flash-realtime" => Voices::only(OMNI_3_8),
        "qwen3-tts-flash"
        | "qwen3-tts-flash-2025-11-27"
        | "qwen3-tts-flash-realtime"
        | "qwen3-tts-flash-realtime-2025-11-27" => Voices::only(TTS_3),
        "qwen3-tts-instruct-flash"
        | "qwen3-tts-instruct-flash-2026-01-26"
        | "qwen3-tts-instruct-flash-realtime"
        | "qwen3-tts-instruct-flash-realtime-2026-01-22" => Voices::only(TTS_3_INSTRUCT),
        // Made for voices of the caller's own.
        "cosyvoice-v3.5-flash"
        | "cosyvoice-v3.5-plus"
        | "qwen-tts-vc-realtime-2025-08-20"
        | "qwen3-tts-vc-2026-01-22"
        | "qwen3-tts-vc-realtime-2025-11-27"
        | "qwen3-tts-vc-realtime-2026-01-15"
        | "qwen3-tts-vd-2026-01-26"
        | "qwen3-tts-vd-realtime-2025-12-16"
        | "qwen3-tts-vd-realtime-2026-01-15" => Voices::and_own(&[]),
        "cosyvoice-v1" => Voices::and_own(COSYVOICE_1),
        "cosyvoice-v2" => Voices::and_own(COSYVOICE_2),
        "cosyvoice-v3-flash" => Voices::and_own(COSYVOICE_3_FLASH),
        "cosyvoice-v3-plus" => Voices::and_own(COSYVOICE_3_PLUS),
        "qwen-audio-3.0-tts-flash" => Voices::and_own(AUDIO_3_FLASH),
        "qwen-audio-3.0-tts-plus" => Voices::and_own(AUDIO_3_PLUS),
        "qwen-audio-3.1-tts-flash" => Voices::and_own(AUDIO_3_1_FLASH),
        _ => return None,
    })
}
