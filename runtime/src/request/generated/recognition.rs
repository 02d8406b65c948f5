// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/recognition.rs; edit that.

use super::RequestHeaders;
use crate::wire::{Json, List, Text, object, text_enum};

object! {
    /// Recordings written down, as a task: `POST /api/v1/services/audio/asr/transcription`.
    pub struct TranscriptionRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What is listened to.
        ///
        /// Errors: E163, E166.
        required input: TranscriptionInput,
        /// How it is listened to.
        optional parameters: TranscriptionParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// Speech written down while it is spoken, over a WebSocket, as the payload of `run-task`:
    /// `/api-ws/v1/inference`.
    pub struct RecognitionTaskRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
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
        /// What it does.
        ///
        /// Values: `recognition`. Errors: E090.
        required function: Text,
        /// What is known before the audio comes.
        ///
        /// Errors: E090.
        required input: RecognitionTaskInput,
        /// How it is listened to.
        ///
        /// Errors: E090.
        required parameters: RecognitionTaskParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What is listened to.
    pub struct TranscriptionInput {
        /// Where the recordings are.
        ///
        /// Exactly one since August 2026; up to 100 before.
        ///
        /// Errors: E040, E279.
        optional file_urls: List<Text>,
        /// Where the recording is, on qwen3-asr-flash-filetrans.
        ///
        /// Errors: E279.
        optional file_url: Text,
    }
}

object! {
    /// How it is listened to.
    pub struct TranscriptionParameters {
        /// The id of a list of words that come up.
        optional vocabulary_id: Text,
        /// The older form of such an id, on paraformer-v1.
        ///
        /// Together with `resource_type`.
        optional resource_id: Text,
        /// The kind of `resource_id`.
        ///
        /// Values: `asr_phrase`.
        optional resource_type: Text,
        /// Which channels are listened to; each is paid for.
        ///
        /// Default: `[0]`.
        optional channel_id: List<u32>,
        /// Whether filler words are left out, on Paraformer.
        ///
        /// Default: `false`.
        optional disfluency_removal_enabled: bool,
        /// Whether the times are aligned anew, on Paraformer.
        ///
        /// Default: `false`.
        optional timestamp_alignment_enabled: bool,
        /// Which words are struck out or left out, as JSON text.
        optional special_word_filter: Text,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Whether speakers are told apart.
        ///
        /// Default: `false`.
        optional diarization_enabled: bool,
        /// How many speakers there are.
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
        /// Whether numbers are written in digits, on qwen3-asr-flash-filetrans.
        optional enable_itn: bool,
        /// Whether the times of words are told, on qwen3-asr-flash-filetrans.
        optional enable_words: bool,
        /// What the recording is about: words and background that help to recognize it.
        optional corpus: Json,
    }
}

object! {
    /// What is known before the audio comes.
    pub struct RecognitionTaskInput {
        /// What was said before, on qwen-audio and fun-asr-realtime.
        ///
        /// At most 5 of each kind.
        optional context: List<RecognitionContext>,
    }
}

object! {
    /// What was said before.
    pub struct RecognitionContext {
        /// Who said it.
        ///
        /// Values: `user`, `assistant`.
        required role: Text,
        /// What was said.
        required content: List<ContextPart>,
    }
}

object! {
    /// A piece of what was said before.
    pub struct ContextPart {
        /// What it is.
        ///
        /// Values: `input_text`, `text`.
        required r#type: Text as "type",
        /// The text.
        ///
        /// At most 400 characters a round.
        required text: Text,
    }
}

object! {
    /// How it is listened to.
    pub struct RecognitionTaskParameters {
        /// The format of the audio.
        ///
        /// Errors: E090, E269.
        required format: RecordingFormat,
        /// Samples a second.
        ///
        /// 8000 on 8k models, 16000 on paraformer-realtime-v1, any on the others.
        ///
        /// Errors: E090.
        required sample_rate: u32,
        /// The id of a list of words that come up.
        optional vocabulary_id: Text,
        /// Words that come up, each with its weight, on qwen-audio.
        ///
        /// Weights 1 to 5, or 50.
        optional vocabulary: Json,
        /// Whether filler words are left out, on Paraformer.
        ///
        /// Default: `false`.
        optional disfluency_removal_enabled: bool,
        /// The languages that are spoken.
        optional language_hints: List<Text>,
        /// Whether sentences end by sense, not by silence.
        ///
        /// Default: `false`.
        optional semantic_punctuation_enabled: bool,
        /// After how many milliseconds of silence a sentence ends.
        ///
        /// Range: between 200 and 6000. Default: 1300.
        optional max_sentence_silence: u32,
        /// Whether long sentences are kept from becoming too long.
        ///
        /// Not with `semantic_punctuation_enabled`.
        ///
        /// Default: `false`.
        optional multi_threshold_mode_enabled: bool,
        /// Whether punctuation is written, on Paraformer v2.
        ///
        /// Default: `true`.
        optional punctuation_prediction_enabled: bool,
        /// Whether numbers are written in digits, on Paraformer v2.
        ///
        /// Default: `true`.
        optional inverse_text_normalization_enabled: bool,
        /// Whether silence keeps the connection open.
        ///
        /// Default: `false`.
        optional heartbeat: bool,
        /// What still counts as speech, on Fun-ASR.
        ///
        /// Range: between -1 and 1.
        optional speech_noise_threshold: f64,
        /// Which words are struck out or left out, as JSON text.
        optional special_word_filter: Text,
    }
}

text_enum! {
    /// The format of the audio that is listened to while it is spoken.
    pub enum RecordingFormat {
        /// Samples alone.
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
