//! Base64, in which the service sends audio and, where a call asks for it, vectors, and takes files.

use std::fmt;

/// The bytes that the text stands for. Joined pieces may each end in padding.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>, Base64Error> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for (at, group) in text.as_bytes().chunks(4).enumerate() {
        decode_group(group, &mut bytes).ok_or(Base64Error { at: at * 4 })?;
    }
    Ok(bytes)
}

/// The text that stands for bytes, with padding.
#[cfg(any(feature = "files", feature = "speech"))]
pub(crate) fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * place) & 63) as usize).filter(|_| place <= group.len());
            text.push(digit.map_or('=', |&digit| char::from(digit)));
        }
    }
    text
}

/// Text that is not Base64.
///
/// ```
/// use qwen_request::reply::Audio;
///
/// let audio: Audio = serde_json::from_str(r#"{"data":"AAH/f*=="}"#)?;
/// let error = audio.bytes().unwrap_err();
/// assert_eq!(error.at(), 4);
/// assert_eq!(error.to_string(), "the data is not Base64 at byte 4");
/// # Ok::<(), serde_json::Error>(())
/// ```
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
        write!(out, "the data is not Base64 at byte {}", self.at)
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
