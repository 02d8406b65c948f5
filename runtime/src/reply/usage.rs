//! The usage of a request.

use crate::wire::{Text, object};

object! {
    /// The usage of a chat completion, in tokens.
    pub struct Usage: lenient {
        /// Input tokens.
        defaulted prompt_tokens: u64,
        /// Output tokens, reasoning included.
        defaulted completion_tokens: u64,
        /// All tokens.
        defaulted total_tokens: u64,
        /// `completion_tokens` in detail.
        optional completion_tokens_details: OutputTokensDetails,
        /// `prompt_tokens` in detail.
        optional prompt_tokens_details: InputTokensDetails,
        /// Calls of plugins.
        optional plugins: PluginsUsage,
        /// Billed seconds of audio.
        optional seconds: f64,
    }
}

object! {
    /// The usage of a DashScope generation, in tokens unless noted otherwise.
    ///
    /// In a stream, each event counts everything so far.
    pub struct GenerationUsage: lenient {
        /// All tokens; absent for some media.
        optional total_tokens: u64,
        /// `input_tokens` in detail.
        optional input_tokens_details: InputTokensDetails,
        /// Output tokens, reasoning included.
        defaulted output_tokens: u64,
        /// Input tokens.
        defaulted input_tokens: u64,
        /// `output_tokens` in detail.
        optional output_tokens_details: OutputTokensDetails,
        /// Tokens of input images.
        optional image_tokens: u64,
        /// Details of the input tokens.
        optional prompt_tokens_details: InputTokensDetails,
        /// Tokens of input video.
        optional video_tokens: u64,
        /// Tokens of input audio.
        optional audio_tokens: u64,
        /// Tokens read from a context cache.
        optional cached_tokens: u64,
        /// Calls of plugins.
        optional plugins: PluginsUsage,
        /// Number of generated images.
        optional image_count: u64,
        /// Width of the generated images, in pixels.
        optional width: u64,
        /// Height of the generated images, in pixels.
        optional height: u64,
        /// Billed seconds of audio.
        optional seconds: f64,
        /// Billed seconds of media.
        optional duration: f64,
    }
}

object! {
    /// The input tokens by kind.
    pub struct InputTokensDetails: lenient {
        /// Tokens read from a context cache.
        optional cached_tokens: u64,
        /// Text.
        optional text_tokens: u64,
        /// Images.
        optional image_tokens: u64,
        /// Video.
        optional video_tokens: u64,
        /// Audio.
        optional audio_tokens: u64,
        /// Tokens written into an explicit cache, by lifetime.
        optional cache_creation: CacheCreation,
        /// Tokens written into an explicit cache.
        optional cache_creation_input_tokens: u64,
        /// The kind of cache: `ephemeral`, `implicit`.
        optional cache_type: Text,
    }
}

object! {
    /// Tokens written into an explicit cache, by lifetime.
    pub struct CacheCreation: lenient {
        /// With a lifetime of five minutes.
        optional ephemeral_5m_input_tokens: u64,
    }
}

object! {
    /// The output tokens by kind.
    pub struct OutputTokensDetails: lenient {
        /// Reasoning.
        optional reasoning_tokens: u64,
        /// Text, in the OpenAI-compatible chat with the reasoning.
        optional text_tokens: u64,
        /// Audio.
        optional audio_tokens: u64,
    }
}

object! {
    /// Calls of plugins.
    pub struct PluginsUsage: lenient {
        /// Web search.
        optional search: PluginUsage,
        /// Image search.
        optional image_search: PluginUsage,
        /// Code interpreter.
        optional code_interpreter: PluginUsage,
    }
}

object! {
    /// Calls of one plugin.
    pub struct PluginUsage: lenient {
        /// The number of calls.
        defaulted count: u64,
        /// The strategy of a search.
        optional strategy: Text,
    }
}
