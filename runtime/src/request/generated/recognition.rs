// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/recognition.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoList, IntoText, Json, List, Text, object, text_enum};

object! {
    /// Recordings written down, as a task: `POST /api/v1/services/audio/asr/transcription`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(TranscriptionRequest {
    ///     model: "fun-asr",
    ///     input: { file_urls: ["https://example.com/meeting.mp3"] },
    ///     parameters: { diarization_enabled: true, speaker_count: 2 },
    /// });
    /// # assert_eq!(request.input.file_urls.as_ref().map(|urls| urls.len()), Some(1));
    /// ```
    pub struct TranscriptionRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The recordings.
        ///
        /// Errors: E163, E166.
        required input: TranscriptionInput,
        /// Parameters of the transcription.
        optional parameters: TranscriptionParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl TranscriptionRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<TranscriptionInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// Speech written down while it is spoken, over a WebSocket, as the payload of `run-task`:
    /// `/api-ws/v1/inference`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(RecognitionTaskRequest {
    ///     model: "fun-asr-realtime",
    ///     task_group: "audio",
    ///     task: "asr",
    ///     function: "recognition",
    ///     input: {},
    ///     parameters: { format: "pcm", sample_rate: 16000 },
    /// });
    /// let command = request.run_task("2bf83b9a-baeb-4fda-8d9a-1f6e0c1d2a3b")?;
    /// # assert!(command.contains("run-task"));
    /// # Ok::<(), qwen_request::wire::JsonError>(())
    /// ```
    pub struct RecognitionTaskRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E090, E207a.
        required model: Text,
        /// The group of tasks.
        ///
        /// Values: `audio`. Errors: E090.
        required task_group: Text,
        /// The task.
        ///
        /// Values: `asr`. Errors: E090.
        required task: Text,
        /// The function.
        ///
        /// Values: `recognition`. Errors: E090.
        required function: Text,
        /// Input that is known before the audio.
        ///
        /// Errors: E090.
        required input: RecognitionTaskInput,
        /// Parameters of the transcription.
        ///
        /// Errors: E090.
        required parameters: RecognitionTaskParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// The recordings.
    ///
    /// ```
    /// use qwen_request::{IntoList, TranscriptionInput, TranscriptionRequest};
    ///
    /// let recordings = ["https://example.com/meeting.mp3"];
    /// let input = TranscriptionInput { file_urls: Some(recordings.into_list()), ..TranscriptionInput::default() };
    /// assert!(TranscriptionRequest::new("fun-asr", input).check().is_ok());
    /// ```
    pub struct TranscriptionInput {
        /// The URLs of the recordings.
        ///
        /// Exactly one since August 2026; up to 100 before.
        ///
        /// Errors: E040, E279.
        optional file_urls: List<Text>,
        /// The URL of the recording, on qwen3-asr-flash-filetrans.
        ///
        /// Errors: E279.
        optional file_url: Text,
    }
}

object! {
    /// Parameters of the transcription.
    ///
    /// ```
    /// use qwen_request::{IntoList, TranscriptionParameters};
    ///
    /// let parameters = TranscriptionParameters {
    ///     language_hints: Some(["en"].into_list()),
    ///     diarization_enabled: Some(true),
    ///     ..TranscriptionParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&parameters)?,
    ///     serde_json::json!({ "language_hints": ["en"], "diarization_enabled": true })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TranscriptionParameters {
        /// The id of a vocabulary of expected words.
        optional vocabulary_id: Text,
        /// The predecessor of `vocabulary_id`, on paraformer-v1.
        ///
        /// Together with `resource_type`.
        optional resource_id: Text,
        /// The kind of `resource_id`.
        ///
        /// Values: `asr_phrase`.
        optional resource_type: Text,
        /// The channels to transcribe. Each is billed.
        ///
        /// Default: `[0]`.
        optional channel_id: List<u32>,
        /// Whether filler words are removed, on Paraformer.
        ///
        /// Default: `false`.
        optional disfluency_removal_enabled: bool,
        /// Whether timestamps are aligned, on Paraformer.
        ///
        /// Default: `false`.
        optional timestamp_alignment_enabled: bool,
        /// The words to mask or remove, as JSON text.
        optional special_word_filter: Text,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Whether speakers are identified (diarization).
        ///
        /// Default: `false`.
        optional diarization_enabled: bool,
        /// The number of speakers.
        ///
        /// Only with `diarization_enabled`.
        ///
        /// Range: between 2 and 100.
        optional speaker_count: u32,
        /// The language that is spoken, on qwen3-asr-flash-filetrans.
        ///
        /// Values: `zh`, `yue`, `en`, `ja`, `de`, `ko`, `ru`, `fr`, `pt`, `ar`, `it`, `es`, `hi`, `id`, `th`,
        /// `tr`, `uk`, `vi`, `cs`, `da`, `fil`, `fi`, `is`, `ms`, `no`, `pl`, `sv`.
        optional language: Text,
        /// Whether numbers are normalized to digits, on qwen3-asr-flash-filetrans.
        optional enable_itn: bool,
        /// Whether the result has word timestamps, on qwen3-asr-flash-filetrans.
        optional enable_words: bool,
        /// The context of the recording: words and background that help to recognize it.
        optional corpus: Json,
    }
}

object! {
    /// Input that is known before the audio.
    ///
    /// ```
    /// use qwen_request::{ContextPart, RecognitionContext, RecognitionTaskInput};
    ///
    /// let turn = RecognitionContext::new("user", [ContextPart::new("input_text", "Which city?")]);
    /// let input = RecognitionTaskInput { context: Some([turn].into()), ..RecognitionTaskInput::default() };
    /// assert_eq!(serde_json::to_value(&input)?["context"][0]["role"], "user");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecognitionTaskInput {
        /// The conversation so far, on qwen-audio and fun-asr-realtime.
        ///
        /// At most 5 of each kind.
        optional context: List<RecognitionContext>,
    }
}

object! {
    /// A turn of the conversation so far.
    ///
    /// ```
    /// use qwen_request::{ContextPart, RecognitionContext};
    ///
    /// let turns = [
    ///     RecognitionContext::new("user", [ContextPart::new("input_text", "Which city?")]),
    ///     RecognitionContext::new("assistant", [ContextPart::new("text", "Hangzhou.")]),
    /// ];
    /// assert_eq!(turns[1].content[0].text, "Hangzhou.");
    /// ```
    pub struct RecognitionContext {
        /// The role.
        ///
        /// Values: `user`, `assistant`.
        required role: Text,
        /// The text of the turn.
        required content: List<ContextPart>,
    }
}

impl RecognitionContext {
    /// With the members that must be there.
    pub fn new(role: impl IntoText, content: impl IntoList<ContextPart>) -> Self {
        Self { role: role.into_text(), content: content.into_list(), ..Self::default() }
    }
}

object! {
    /// A part of a turn.
    ///
    /// ```
    /// use qwen_request::ContextPart;
    ///
    /// let part = ContextPart::new("input_text", "Which city?");
    /// assert_eq!(serde_json::to_value(&part)?, serde_json::json!({ "type": "input_text", "text": "Which city?" }));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ContextPart {
        /// The type of the part.
        ///
        /// Values: `input_text`, `text`.
        required r#type: Text as "type",
        /// The text.
        ///
        /// At most 400 characters a round.
        required text: Text,
    }
}

impl ContextPart {
    /// With the members that must be there.
    pub fn new(r#type: impl IntoText, text: impl IntoText) -> Self {
        Self { r#type: r#type.into_text(), text: text.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of the transcription.
    ///
    /// ```
    /// use qwen_request::{RecognitionTaskParameters, RecordingFormat};
    ///
    /// let recognition_task_parameters = RecognitionTaskParameters::new(RecordingFormat::Pcm, 16000);
    /// assert_eq!(
    ///     serde_json::to_value(&recognition_task_parameters)?,
    ///     serde_json::json!({ "format": "pcm", "sample_rate": 16000 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecognitionTaskParameters {
        /// The format of the audio.
        ///
        /// Errors: E090, E269.
        required format: RecordingFormat,
        /// The sample rate in Hz.
        ///
        /// 8000 on 8k models, 16000 on paraformer-realtime-v1, any on the others.
        ///
        /// Errors: E090.
        required sample_rate: u32,
        /// The id of a vocabulary of expected words.
        optional vocabulary_id: Text,
        /// Expected words with their weights, on qwen-audio.
        ///
        /// Weights 1 to 5, or 50.
        optional vocabulary: Json,
        /// Whether filler words are removed, on Paraformer.
        ///
        /// Default: `false`.
        optional disfluency_removal_enabled: bool,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Whether sentences are split by meaning instead of by silence.
        ///
        /// Default: `false`.
        optional semantic_punctuation_enabled: bool,
        /// The milliseconds of silence that end a sentence.
        ///
        /// Range: between 200 and 6000. Default: 1300.
        optional max_sentence_silence: u32,
        /// Whether overlong sentences are split.
        ///
        /// Not with `semantic_punctuation_enabled`.
        ///
        /// Default: `false`.
        optional multi_threshold_mode_enabled: bool,
        /// Whether punctuation is written, on Paraformer v2.
        ///
        /// Default: `true`.
        optional punctuation_prediction_enabled: bool,
        /// Whether numbers are normalized to digits, on Paraformer v2.
        ///
        /// Default: `true`.
        optional inverse_text_normalization_enabled: bool,
        /// Whether silence keeps the connection open.
        ///
        /// Default: `false`.
        optional heartbeat: bool,
        /// The noise threshold of speech, on Fun-ASR.
        ///
        /// Range: between -1 and 1.
        optional speech_noise_threshold: f64,
        /// The words to mask or remove, as JSON text.
        optional special_word_filter: Text,
    }
}

impl RecognitionTaskParameters {
    /// With the members that must be there.
    pub fn new(format: impl Into<RecordingFormat>, sample_rate: u32) -> Self {
        Self { format: format.into(), sample_rate, ..Self::default() }
    }
}

text_enum! {
    /// The format of audio that is recognized in real time.
    ///
    /// ```
    /// use qwen_request::RecordingFormat;
    ///
    /// assert_eq!(RecordingFormat::Pcm.as_str(), "pcm");
    /// assert_eq!(RecordingFormat::from("pcm"), RecordingFormat::Pcm);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(RecordingFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum RecordingFormat {
        /// Raw PCM samples.
        Pcm = "pcm",
        /// WAV with PCM.
        Wav = "wav",
        /// MP3.
        Mp3 = "mp3",
        /// Opus in Ogg.
        Opus = "opus",
        /// Speex in Ogg.
        Speex = "speex",
        /// AAC.
        Aac = "aac",
        /// AMR, narrow band.
        Amr = "amr",
    }
}
