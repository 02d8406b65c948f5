//! A file that a request points to.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Cursor, ErrorKind, Read, Seek},
    path::PathBuf,
};

use qwen_request_rules::media::Facts;

use super::header::{self, Source};
use crate::reply::decode_base64;

/// A file that a request points to: bytes, or something to read them from.
///
/// Only its header is read. Where a format has none, a file of at most 64 MiB is read to its end.
///
/// ```
/// use qwen_request::MediaFile;
///
/// let of_bytes = MediaFile::new(std::io::Cursor::new(b"GIF89a".to_vec()));
/// let at_hand = MediaFile::from_data_url("data:image/gif;base64,R0lGODlh")?;
/// assert!(at_hand.is_some());
/// assert!(MediaFile::from_data_url("https://example.com/a.gif")?.is_none());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct MediaFile {
    source: Box<dyn Source>,
}

impl MediaFile {
    /// Whatever can be read at any place: a `File`, or bytes in a `Cursor`.
    pub fn new(source: impl Read + Seek + Send + 'static) -> Self {
        Self { source: Box::new(source) }
    }

    /// The file that a `data:` URL holds; `None` of any other URL.
    ///
    /// It touches nothing outside the request, so it fits bodies that strangers wrote.
    pub fn from_data_url(url: &str) -> io::Result<Option<Self>> {
        let Some(data) = strip_scheme(url, "data:") else { return Ok(None) };
        let Some((_, text)) = data.split_once(";base64,") else { return Ok(None) };
        // The other alphabet, which the service takes, too.
        let bytes = decode_base64(&text.replace('-', "+").replace('_', "/"));
        let bytes = bytes.map_err(|error| io::Error::new(ErrorKind::InvalidData, error))?;
        Ok(Some(Self::new(Cursor::new(bytes))))
    }

    /// The file that a `data:` URL holds, or that lies at a path or a `file:` URL of this computer; `None` of any other URL.
    ///
    /// It opens whatever the body names: leave bodies that strangers wrote to [`from_data_url`](Self::from_data_url).
    ///
    /// ```no_run
    /// use qwen_request::MediaFile;
    ///
    /// assert!(MediaFile::from_local("file:///tmp/cat.png")?.is_some());
    /// assert!(MediaFile::from_local("images/cat.png")?.is_some());
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn from_local(url: &str) -> io::Result<Option<Self>> {
        let Some(path) = local_path(url) else { return Self::from_data_url(url) };
        // To open a pipe or a device may take forever.
        if !fs::metadata(&path)?.is_file() {
            return Err(io::Error::other("it is no regular file"));
        }
        Ok(Some(Self::new(File::open(path)?)))
    }

    pub(super) fn facts(mut self) -> Facts {
        header::read(&mut *self.source)
    }
}

impl fmt::Debug for MediaFile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MediaFile").finish_non_exhaustive()
    }
}

/// The path that a text names, if it is one: what has no scheme and looks like a path, or is one.
fn local_path(url: &str) -> Option<PathBuf> {
    if let Some(rest) = strip_scheme(url, "file:") {
        let path = rest.strip_prefix("//").unwrap_or(rest);
        let path = path.strip_prefix("localhost").unwrap_or(path);
        return Some(without_escapes(path).into());
    }
    let is_url = url.contains("://") || strip_scheme(url, "data:").is_some();
    let looks_like_path = match url.as_bytes() {
        [b'/' | b'.' | b'~', ..] => true,
        [drive, b':', b'\\' | b'/', ..] => drive.is_ascii_alphabetic(),
        _ => false,
    };
    // Base64 without a `data:` may begin with a slash, and is longer than any path.
    let path = (!is_url && url.len() <= 4096).then(|| PathBuf::from(url))?;
    (looks_like_path || path.is_file()).then_some(path)
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (head, rest) = url.split_at_checked(scheme.len())?;
    head.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// The text with its percent escapes read.
fn without_escapes(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        let escaped = match rest {
            [b'%', high, low, ..] => std::str::from_utf8(&[*high, *low])
                .ok()
                .and_then(|digits| u8::from_str_radix(digits, 16).ok())
                .zip(rest.get(3..)),
            _ => None,
        };
        let (byte, tail) = escaped.unwrap_or((*byte, tail));
        bytes.push(byte);
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
