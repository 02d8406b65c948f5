//! The reply of music generation.

use super::{Audio, FinishReason, reply};
use crate::wire::{Json, Text, object};

object! {
    /// The reply of music generation; in a stream, one event.
    ///
    /// ```
    /// use qwen_request::{MusicRequest, parse};
    ///
    /// let body = br#"{"output":{"audio":{"url":"https://example.com/1.mp3","id":"audio_1"},
    ///     "extra_info":{"channels":2,"lyrics":"Row, row"},"finish_reason":"stop"},"usage":{"duration":200}}"#;
    /// let reply = parse::<MusicRequest>(200, body)?;
    /// assert_eq!(reply.output.extra_info.unwrap_or_default().lyrics.as_deref(), Some("Row, row"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct MusicReply: lenient {
        /// The song.
        defaulted output: MusicOutput,
        /// The usage: the seconds of the song.
        optional usage: Json,
        /// The id of the request.
        defaulted request_id: Text,
    }
}

object! {
    /// A song; in a stream, a part of it.
    ///
    /// ```
    /// use qwen_request::stream::MusicChunk;
    ///
    /// # let mut player = Vec::new();
    /// // An event of a streamed answer.
    /// let event: MusicChunk = serde_json::from_str(r#"{"output":{"audio":{"data":"AAAA"},"finish_reason":"null"}}"#)?;
    /// if let Some(audio) = &event.output.audio {
    ///     player.extend(audio.bytes()?);
    /// }
    /// # assert_eq!(player.len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct MusicOutput: lenient {
        /// The audio, or its URL, in the format of the request.
        optional audio: Audio,
        /// What is known of the song, at its end.
        optional extra_info: SongInfo,
        /// Why the model stopped.
        optional finish_reason: FinishReason,
    }
}

object! {
    /// What is known of a song.
    ///
    /// ```
    /// use qwen_request::reply::SongInfo;
    ///
    /// let song: SongInfo = serde_json::from_str(r#"{"channels":2,"sample_rate":"48000","lyrics":"Row, row"}"#)?;
    /// assert_eq!((song.channels, song.lyrics.as_deref()), (Some(2), Some("Row, row")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct SongInfo: lenient {
        /// The number of channels.
        optional channels: u64,
        /// The sample rate in Hz: a number or a text.
        optional sample_rate: Json,
        /// The lyrics that are sung.
        optional lyrics: Text,
    }
}

reply! {
    MusicReply: |reply| lacks "output" if reply.output == MusicOutput::__EMPTY;
    id in request_id;
}
