// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech_synthesis.rs; edit that.

use crate::wire::{Json, List, object, text_enum};

object! {
    /// Pronunciations of words.
    pub struct HotFix {
        /// Words and their Pinyin, one object each.
        optional pronunciation: List<Json>,
        /// Words and their replacements, one object each.
        optional replace: List<Json>,
    }
}

text_enum! {
    /// The format of the audio.
    pub enum SpeechFormat {
        /// MP3.
        Mp3 = "mp3",
        /// WAV.
        Wav = "wav",
        /// Raw PCM samples.
        Pcm = "pcm",
        /// Opus.
        Opus = "opus",
        /// FLAC, on models of other makers.
        Flac = "flac",
    }
}
