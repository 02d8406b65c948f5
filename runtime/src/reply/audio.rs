//! Sound in replies.

use std::fmt;

use crate::wire::{Text, object};

object! {
    /// What the model says, as sound; in a stream, a piece of it.
    pub struct Audio: lenient {
        /// Its id.
        optional id: Text,
        /// The sound in Base64: PCM of 16 bits, one channel, 24 kHz, whatever the request's `format` says.
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
    /// The sound's bytes. Joined pieces may each end in padding.
    pub fn bytes(&self) -> Result<Vec<u8>, Base64Error> {
        let data = self.data.as_deref().unwrap_or_default().as_bytes();
        let mut bytes = Vec::with_capacity(data.len() / 4 * 3);
        for (at, group) in data.chunks(4).enumerate() {
            decode_group(group, &mut bytes).ok_or(Base64Error { at: at * 4 })?;
        }
        Ok(bytes)
    }
}

/// Text that is not Base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Base64Error {
    at: usize,
}

impl Base64Error {
    /// Where the wrong group of four characters begins.
    #[must_use]
    pub fn at(&self) -> usize {
        self.at
    }
}

impl fmt::Display for Base64Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the audio data is not Base64 at byte {}", self.at)
    }
}

impl std::error::Error for Base64Error {}

/// Appends the one to three bytes of a group of four characters. Its padding may be missing.
fn decode_group(group: &[u8], bytes: &mut Vec<u8>) -> Option<()> {
    let digits = group.iter().position(|&byte| byte == b'=').unwrap_or(group.len());
    let (digits, padding) = group.split_at_checked(digits)?;
    if digits.len() < 2 || padding.iter().any(|&byte| byte != b'=') {
        return None;
    }
    let mut bits = 0_u32;
    for &digit in digits {
        bits = bits << 6 | sextet(digit)?;
    }
    bits <<= 6 * (4 - digits.len());
    let [_, decoded @ ..] = bits.to_be_bytes();
    bytes.extend(decoded.iter().take(digits.len() - 1));
    Some(())
}

fn sextet(digit: u8) -> Option<u32> {
    Some(u32::from(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    }))
}
