// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/realtime_audio.rs; edit that.

use crate::wire::{Text, object};

object! {
    /// The audio of both directions.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3.5-omni-flash-realtime",
    ///     type: "session.update",
    ///     session: { audio: { output: { format: { type: "wav", sample_rate: 24000 } } } },
    /// });
    /// let audio = event.session.as_ref().and_then(|session| session.audio.as_ref());
    /// assert!(audio.is_some_and(|audio| audio.input.is_none() && audio.output.is_some()));
    /// ```
    pub struct RealtimeAudio {
        /// The audio that is sent.
        optional input: RealtimeAudioInput,
        /// The audio that is spoken.
        optional output: RealtimeAudioOutput,
    }
}

object! {
    /// The audio that is sent.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// // Four microphones, on the model that hears in several channels.
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3.8-omni-flash-realtime",
    ///     type: "session.update",
    ///     session: { audio: { input: { format: { channels: 4, channel_layout: "foa_ambix" } } } },
    /// });
    /// assert!(event.to_json()?.contains(r#""input":{"format":{"channels":4,"#));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct RealtimeAudioInput {
        /// Its format.
        ///
        /// It cannot change after the first piece of audio.
        optional format: RealtimeInputFormat,
    }
}

object! {
    /// The format of the audio that is sent.
    ///
    /// ```
    /// use qwen_request::RealtimeInputFormat;
    ///
    /// let realtime_input_format = RealtimeInputFormat {
    ///     r#type: Some("pcm".into()),
    ///     sample_rate: Some(16000),
    ///     ..RealtimeInputFormat::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_input_format)?,
    ///     serde_json::json!({ "type": "pcm", "sample_rate": 16000 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeInputFormat {
        /// The container.
        ///
        /// Values: `pcm`, `wav`. Default: `pcm`.
        optional r#type: Text as "type",
        /// The sample rate in Hz.
        ///
        /// Values: 8000, 16000, 24000, 48000. Default: 16000.
        optional sample_rate: u32,
        /// The format of one sample.
        ///
        /// Values: `s16le`. Models: Qwen3.8-Omni.
        optional sample_format: Text,
        /// The number of channels.
        ///
        /// Values: 1, 2, 4. Default: 1. Models: Qwen3.8-Omni.
        optional channels: u32,
        /// How channels stand in the data.
        ///
        /// Values: `interleaved`. Models: Qwen3.8-Omni.
        optional packing: Text,
        /// What the channels are.
        ///
        /// `mono` of 1 channel, `raw_mic_array` of 2, `foa_ambix` of 4.
        ///
        /// Values: `mono`, `raw_mic_array`, `foa_ambix`. Models: Qwen3.8-Omni.
        optional channel_layout: Text,
    }
}

object! {
    /// The audio that is spoken.
    ///
    /// ```
    /// use qwen_request::RealtimeAudioOutput;
    ///
    /// let realtime_audio_output = RealtimeAudioOutput { voice: Some("Tina".into()), ..RealtimeAudioOutput::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_audio_output)?,
    ///     serde_json::json!({ "voice": "Tina" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeAudioOutput {
        /// Its format.
        ///
        /// Models: Qwen3.5-Omni.
        optional format: RealtimeOutputFormat,
        /// The voice, before that of the session.
        ///
        /// Models: Qwen3.8-Omni.
        optional voice: Text,
    }
}

object! {
    /// The format of the audio that is spoken.
    ///
    /// ```
    /// use qwen_request::RealtimeOutputFormat;
    ///
    /// let realtime_output_format = RealtimeOutputFormat {
    ///     r#type: Some("wav".into()),
    ///     sample_rate: Some(24000),
    ///     ..RealtimeOutputFormat::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_output_format)?,
    ///     serde_json::json!({ "type": "wav", "sample_rate": 24000 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeOutputFormat {
        /// The container.
        ///
        /// Values: `pcm`, `wav`. Default: `pcm`.
        optional r#type: Text as "type",
        /// The sample rate in Hz.
        ///
        /// Values: 8000, 16000, 24000, 48000. Default: 24000.
        optional sample_rate: u32,
    }
}

object! {
    /// How images are read.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3.8-omni-flash-realtime",
    ///     type: "session.update",
    ///     session: { video: { input: { representation_compact: "normal" } } },
    /// });
    /// assert!(event.session.as_ref().is_some_and(|session| session.video.is_some()));
    /// ```
    pub struct RealtimeVideo {
        /// The images that are sent.
        optional input: RealtimeVideoInput,
    }
}

object! {
    /// The images that are sent.
    ///
    /// ```
    /// use qwen_request::RealtimeVideoInput;
    ///
    /// let realtime_video_input = RealtimeVideoInput {
    ///     representation_compact: Some("normal".into()),
    ///     ..RealtimeVideoInput::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_video_input)?,
    ///     serde_json::json!({ "representation_compact": "normal" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeVideoInput {
        /// Whether images cost fewer tokens.
        ///
        /// `normal` is a quarter of the tokens. It cannot change after the first piece of audio.
        ///
        /// Values: `none`, `normal`. Default: `none`.
        optional representation_compact: Text,
    }
}

object! {
    /// How the audio that is sent is written down.
    ///
    /// ```
    /// use qwen_request::RealtimeTranscription;
    ///
    /// let realtime_transcription = RealtimeTranscription {
    ///     model: Some("qwen3-asr-flash-realtime".into()),
    ///     language: Some("zh".into()),
    ///     ..RealtimeTranscription::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&realtime_transcription)?,
    ///     serde_json::json!({ "model": "qwen3-asr-flash-realtime", "language": "zh" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RealtimeTranscription {
        /// The model that writes it down.
        ///
        /// `gummy-realtime-v1` is that of 2025.
        ///
        /// Values: `qwen3-asr-flash-realtime`, `gummy-realtime-v1`. Errors: W17.
        optional model: Text,
        /// The language that is spoken.
        ///
        /// Models: Qwen-ASR, LiveTranslate.
        optional language: Text,
        /// What the speaker talks about.
        ///
        /// Models: Qwen-ASR.
        optional corpus: RealtimeCorpus,
    }
}

object! {
    /// What the speaker talks about, which helps to recognize names.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let names = "Tewkesbury, Bourton-on-the-Water";
    /// let event = qwen_request!(RealtimeRequest {
    ///     model: "qwen3-asr-flash-realtime",
    ///     type: "session.update",
    ///     session: { input_audio_transcription: { language: "en", corpus: { text: names } } },
    /// });
    /// assert!(event.to_json()?.contains("Tewkesbury"));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct RealtimeCorpus {
        /// Text with the words to expect.
        optional text: Text,
    }
}
