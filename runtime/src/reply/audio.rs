//! Audio in replies.

use super::base64::{self, Base64Error};
use crate::wire::{Text, object};

object! {
    /// What the model says, as audio; in a stream, a piece of it.
    pub struct Audio: lenient {
        /// Its id.
        optional id: Text,
        /// The audio in Base64: PCM of 16 bits, one channel, 24 kHz, whatever the request's `format` says.
        optional data: Text,
        /// Where the whole of it can be fetched, for about 24 hours, from speech models.
        optional url: Text,
        /// When it was made, in seconds since 1970, whatever the name says.
        optional expires_at: u64,
        /// What is said, as text.
        optional transcript: Text,
    }
}

object! {
    /// What speech recognition found out besides the text.
    pub struct Annotation: lenient {
        /// The kind of annotation: `audio_info`.
        optional r#type: Text as "type",
        /// The language that is spoken.
        optional language: Text,
        /// The mood of the voice.
        optional emotion: Text,
    }
}

impl Audio {
    /// The audio's bytes. Joined pieces may each end in padding.
    pub fn bytes(&self) -> Result<Vec<u8>, Base64Error> {
        base64::decode(self.data.as_deref().unwrap_or_default())
    }
}
