// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_turn.rs; edit that.

use crate::wire::{List, Text, object, text_enum};

object! {
    /// How the service finds the end of a turn.
    ///
    /// ```
    /// use qwen_request::{TurnDetection, TurnDetectionType};
    ///
    /// let turn_detection = TurnDetection {
    ///     r#type: Some(TurnDetectionType::ServerVad),
    ///     threshold: Some(0.5),
    ///     ..TurnDetection::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&turn_detection)?,
    ///     serde_json::json!({ "type": "server_vad", "threshold": 0.5 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TurnDetection {
        /// What it listens to.
        ///
        /// Default: `server_vad`.
        optional r#type: TurnDetectionType as "type",
        /// How loud speech is, at least.
        ///
        /// Range: between -1 and 1. Default: 0.5; 0.2 on Qwen-ASR.
        optional threshold: f64,
        /// How long it is silent after a turn, in milliseconds.
        ///
        /// Range: between 200 and 6000. Default: 800.
        optional silence_duration_ms: u32,
        /// After how much silence the model speaks unasked, in milliseconds.
        ///
        /// With `server_vad`.
        ///
        /// Range: between 5000 and 30000. Models: Qwen3.5-Omni.
        optional idle_timeout_ms: u32,
        /// Recordings of those who are listened to: at most 5, as PCM of 16 kHz or WAV.
        ///
        /// With `smart_turn`, in the first `session.update`.
        ///
        /// Models: Qwen-Audio.
        optional voiceprint_audio_urls: List<Text>,
        /// How much audio before the speech counts, in milliseconds; the SDKs send it.
        optional prefix_padding_ms: u32,
        /// Whether a turn is answered; the service tells it.
        optional create_response: bool,
        /// Whether speech interrupts an answer; the service tells it.
        optional interrupt_response: bool,
    }
}

text_enum! {
    /// What the end of a turn is found by.
    ///
    /// ```
    /// use qwen_request::TurnDetectionType;
    ///
    /// assert_eq!(TurnDetectionType::ServerVad.as_str(), "server_vad");
    /// assert_eq!(TurnDetectionType::from("server_vad"), TurnDetectionType::ServerVad);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(TurnDetectionType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum TurnDetectionType {
        /// By silence.
        ServerVad = "server_vad",
        /// By what is said. On Qwen3.8-Omni and Qwen3.5-Omni.
        SemanticVad = "semantic_vad",
        /// By what is said and by whom. On Qwen-Audio.
        SmartTurn = "smart_turn",
    }
}
