//! Audio in replies.

use super::base64::{self, Base64Error};
use crate::wire::{Text, object};

object! {
    /// Audio of the model; in a stream, a chunk of it.
    ///
    /// ```
    /// use qwen_request::reply::Audio;
    ///
    /// let audio: Audio = serde_json::from_str(r#"{"id":"audio_1","data":"AAH/fw=="}"#)?;
    /// let bytes = audio.bytes()?;
    /// let (pairs, _) = bytes.as_chunks();
    /// let samples: Vec<i16> = pairs.iter().map(|pair| i16::from_le_bytes(*pair)).collect();
    /// assert_eq!(samples, [256, 32767]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Audio: lenient {
        /// The id of the audio.
        optional id: Text,
        /// The audio in Base64: PCM of 16 bits, one channel, 24 kHz, whatever the request's `format` says.
        optional data: Text,
        /// The URL of the whole audio, from speech models, valid for about 24 hours.
        optional url: Text,
        /// When it was created, in seconds since 1970. Despite its name it is no expiry.
        optional expires_at: u64,
        /// The transcript.
        optional transcript: Text,
    }
}

object! {
    /// What speech recognition detected besides the text.
    ///
    /// ```
    /// use qwen_request::reply::AssistantMessage;
    ///
    /// let message: AssistantMessage = serde_json::from_str(
    ///     r#"{"content":"Good morning.","annotations":[{"type":"audio_info","language":"en","emotion":"happy"}]}"#,
    /// )?;
    /// let annotation = &message.annotations.as_deref().unwrap_or_default()[0];
    /// assert_eq!((annotation.language.as_deref(), annotation.emotion.as_deref()), (Some("en"), Some("happy")));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Annotation: lenient {
        /// The kind of annotation: `audio_info`.
        optional r#type: Text as "type",
        /// The language that is spoken.
        optional language: Text,
        /// The emotion of the voice.
        optional emotion: Text,
    }
}

impl Audio {
    /// The bytes of the audio. Joined chunks may each end in padding.
    pub fn bytes(&self) -> Result<Vec<u8>, Base64Error> {
        base64::decode(self.data.as_deref().unwrap_or_default())
    }
}
