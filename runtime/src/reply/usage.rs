//! What a request used up.

use crate::wire::{Text, object};

object! {
    /// What a chat completion used up, in tokens.
    pub struct Usage: lenient {
        /// What was sent.
        defaulted prompt_tokens: u64,
        /// What was written, reasoning included.
        defaulted completion_tokens: u64,
        /// Both.
        defaulted total_tokens: u64,
        /// `completion_tokens` in detail.
        optional completion_tokens_details: OutputTokensDetails,
        /// `prompt_tokens` in detail.
        optional prompt_tokens_details: InputTokensDetails,
        /// Calls of plugins.
        optional plugins: PluginsUsage,
        /// Seconds of audio that are billed.
        optional seconds: f64,
    }
}

object! {
    /// What a DashScope generation used up, in tokens where nothing else is said.
    ///
    /// While it streams, each event counts everything so far.
    pub struct GenerationUsage: lenient {
        /// Both; absent for some media.
        optional total_tokens: u64,
        /// `input_tokens` in detail.
        optional input_tokens_details: InputTokensDetails,
        /// What was written, reasoning included.
        defaulted output_tokens: u64,
        /// What was sent.
        defaulted input_tokens: u64,
        /// `output_tokens` in detail.
        optional output_tokens_details: OutputTokensDetails,
        /// Images that were sent.
        optional image_tokens: u64,
        /// More on what was sent.
        optional prompt_tokens_details: InputTokensDetails,
        /// Video that was sent.
        optional video_tokens: u64,
        /// Audio that was sent.
        optional audio_tokens: u64,
        /// What came from a context cache.
        optional cached_tokens: u64,
        /// Calls of plugins.
        optional plugins: PluginsUsage,
        /// Number of images made.
        optional image_count: u64,
        /// Width of the images made, in pixels.
        optional width: u64,
        /// Height of the images made, in pixels.
        optional height: u64,
        /// Seconds of audio that are billed.
        optional seconds: f64,
        /// Seconds of media that are billed.
        optional duration: f64,
    }
}

object! {
    /// What was sent, by kind, in tokens.
    pub struct InputTokensDetails: lenient {
        /// What came from a context cache.
        optional cached_tokens: u64,
        /// Text.
        optional text_tokens: u64,
        /// Images.
        optional image_tokens: u64,
        /// Video.
        optional video_tokens: u64,
        /// Audio.
        optional audio_tokens: u64,
        /// What was written into an explicit cache, by lifetime.
        optional cache_creation: CacheCreation,
        /// What was written into an explicit cache.
        optional cache_creation_input_tokens: u64,
        /// The kind of cache: `ephemeral`, `implicit`.
        optional cache_type: Text,
    }
}

object! {
    /// What was written into an explicit cache, in tokens.
    pub struct CacheCreation: lenient {
        /// With a lifetime of five minutes.
        optional ephemeral_5m_input_tokens: u64,
    }
}

object! {
    /// What was written, by kind, in tokens.
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
        /// How many.
        defaulted count: u64,
        /// The strategy of a search.
        optional strategy: Text,
    }
}
