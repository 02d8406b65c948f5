//! The usage of a request.

use crate::wire::{Text, object};

object! {
    /// The usage of a chat completion, in tokens.
    ///
    /// ```
    /// use qwen_request::ChatCompletion;
    ///
    /// let completion: ChatCompletion = serde_json::from_str(
    ///     r#"{"choices":[],"usage":{"prompt_tokens":24,"completion_tokens":90,"total_tokens":114,
    ///         "completion_tokens_details":{"reasoning_tokens":80}}}"#,
    /// )?;
    /// let usage = completion.usage.unwrap_or_default();
    /// let reasoning = usage.completion_tokens_details.and_then(|details| details.reasoning_tokens);
    /// assert_eq!((usage.completion_tokens, reasoning), (90, Some(80)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::GenerationReply;
    ///
    /// let reply: GenerationReply = serde_json::from_str(
    ///     r#"{"output":{"text":"Paris."},"usage":{"input_tokens":24,"output_tokens":2,"total_tokens":26}}"#,
    /// )?;
    /// let usage = reply.usage.unwrap_or_default();
    /// assert_eq!(usage.total_tokens, Some(usage.input_tokens + usage.output_tokens));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::Usage;
    ///
    /// let usage: Usage = serde_json::from_str(
    ///     r#"{"prompt_tokens":3019,"prompt_tokens_details":{"cached_tokens":2048}}"#,
    /// )?;
    /// let cached = usage.prompt_tokens_details.and_then(|details| details.cached_tokens).unwrap_or(0);
    /// assert_eq!(usage.prompt_tokens - cached, 971);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::InputTokensDetails;
    ///
    /// let details: InputTokensDetails = serde_json::from_str(
    ///     r#"{"cached_tokens":0,"cache_creation":{"ephemeral_5m_input_tokens":1605},"cache_type":"ephemeral"}"#,
    /// )?;
    /// assert_eq!(details.cache_creation.unwrap_or_default().ephemeral_5m_input_tokens, Some(1605));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CacheCreation: lenient {
        /// With a lifetime of five minutes.
        optional ephemeral_5m_input_tokens: u64,
    }
}

object! {
    /// The output tokens by kind.
    ///
    /// ```
    /// use qwen_request::reply::Usage;
    ///
    /// let usage: Usage = serde_json::from_str(
    ///     r#"{"completion_tokens":90,"completion_tokens_details":{"reasoning_tokens":80,"text_tokens":90}}"#,
    /// )?;
    /// assert_eq!(usage.completion_tokens_details.unwrap_or_default().reasoning_tokens, Some(80));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::GenerationUsage;
    ///
    /// let usage: GenerationUsage = serde_json::from_str(
    ///     r#"{"input_tokens":2000,"output_tokens":90,"plugins":{"search":{"count":1,"strategy":"turbo"}}}"#,
    /// )?;
    /// let searches = usage.plugins.unwrap_or_default().search.map_or(0, |search| search.count);
    /// assert_eq!(searches, 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
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
    ///
    /// ```
    /// use qwen_request::reply::PluginsUsage;
    ///
    /// let plugins: PluginsUsage = serde_json::from_str(r#"{"search":{"count":1,"strategy":"turbo"}}"#)?;
    /// let search = plugins.search.unwrap_or_default();
    /// assert_eq!((search.count, search.strategy.as_deref()), (1, Some("turbo")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PluginUsage: lenient {
        /// The number of calls.
        defaulted count: u64,
        /// The strategy of a search.
        optional strategy: Text,
    }
}
