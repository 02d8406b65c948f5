// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/music.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object};

object! {
    /// A song: `POST /api/v1/services/audio/music/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(MusicRequest {
    ///     model: "fun-music-v1",
    ///     input: { prompt: "A lullaby", gender: "male" },
    ///     stream: true,
    /// });
    /// assert_eq!(request.stream, Some(true));
    /// ```
    pub struct MusicRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The lyrics, or what the song is about.
        ///
        /// Errors: E163, E166.
        required input: MusicInput,
        /// Whether the answer is streamed.
        ///
        /// Default: `false`.
        beside stream: bool,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl MusicRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<MusicInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The lyrics of a song, or what it is about.
    ///
    /// ```
    /// use qwen_request::MusicInput;
    ///
    /// let music_input = MusicInput {
    ///     lyrics: Some("Row, row, row your boat".into()),
    ///     prompt: Some("A lullaby".into()),
    ///     ..MusicInput::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&music_input)?,
    ///     serde_json::json!({ "lyrics": "Row, row, row your boat", "prompt": "A lullaby" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MusicInput {
        /// The lyrics.
        ///
        /// 5 to 350 Chinese characters, or 5 to 2000 letters; 300 to 350 characters or 200 to 250 words where
        /// the song is streamed.
        optional lyrics: Text,
        /// The prompt, from which lyrics are written.
        ///
        /// At most 2000 characters, 5 to 1000 where the song is streamed. `lyrics` takes precedence.
        optional prompt: Text,
        /// The voice of the singer.
        ///
        /// Values: `female`, `male`. Default: `female`.
        optional gender: Text,
        /// The format of the audio.
        ///
        /// Values: `mp3`, `wav`. Default: `mp3`.
        optional format: Text,
        /// Whether the audio has a watermark that cannot be heard.
        ///
        /// Default: `false`.
        optional enable_aigc_watermark: bool,
    }
}
