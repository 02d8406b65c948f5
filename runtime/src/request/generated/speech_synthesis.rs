// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/speech_synthesis.rs; edit that.

use crate::wire::{Json, List, object, text_enum};

object! {
    /// Pronunciations of words.
    ///
    /// ```
    /// use qwen_request::{HotFix, Json};
    ///
    /// let replace = Json::parse(r#"{ "m/s": "meters per second" }"#)?;
    /// let hot_fix = HotFix { replace: Some([replace].into()), ..HotFix::default() };
    /// # assert!(hot_fix.replace.is_some());
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct HotFix {
        /// Words and their Pinyin, one object each.
        optional pronunciation: List<Json>,
        /// Words and their replacements, one object each.
        optional replace: List<Json>,
    }
}

text_enum! {
    /// The format of the audio.
    ///
    /// ```
    /// use qwen_request::SpeechFormat;
    ///
    /// assert_eq!(SpeechFormat::Mp3.as_str(), "mp3");
    /// assert_eq!(SpeechFormat::from("mp3"), SpeechFormat::Mp3);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(SpeechFormat::from("brand-new").as_str(), "brand-new");
    /// ```
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
