//! Files that requests point to, checked before they are sent.

mod file;
mod header;

use std::io;

use qwen_request_rules::media::Facts;

use crate::{ApiRequest, Checked, InvalidRequest, check};

pub use file::MediaFile;

/// Checks the files that a request points to: whether they open, their format, size, length and more, as far as pages state
/// what the model takes and the header of the file tells.
///
/// `loader` is asked for each URL of the request, and answers the file, `None` where it is not at hand, or why it cannot be
/// read. [`MediaFile::from_data_url`] and [`MediaFile::from_local`] are loaders. What nobody has is not judged.
///
/// The findings are of rules like others, all listed in docs/rules.md, and what the request was
/// checked with, `#![allow(media_bytes)]` or another model's rules, counts here, too.
///
/// ```
/// use std::{io::Cursor, collections::HashMap};
///
/// use qwen_request::{MediaFile, check_media, qwen_request};
///
/// let request = qwen_request! {
///     model: "qwen3-vl-plus",
///     messages: [user([image("https://example.com/dot.gif"), text("What is this?")])],
/// };
/// // What the program is about to put there: an image of 4 x 1.
/// let mine = HashMap::from([("https://example.com/dot.gif", b"GIF89a\x04\0\x01\0\0\0\0")]);
/// let invalid = check_media(&request, |url| {
///     Ok(mine.get(url).map(|bytes| MediaFile::new(Cursor::new(bytes.to_vec()))))
/// });
/// let invalid = invalid.unwrap_err();
/// let finding = &invalid.findings()[0];
/// assert_eq!((finding.rule(), finding.path()), ("media_sides", "messages[0].content[0].image_url.url"));
/// assert_eq!(
///     finding.message(),
///     "an image must have sides of at least 10 px on `qwen3-vl-plus`, found 4 x 1"
/// );
/// ```
pub fn check_media<T: ApiRequest>(
    request: &Checked<T>,
    mut loader: impl FnMut(&str) -> io::Result<Option<MediaFile>>,
) -> Result<(), InvalidRequest> {
    check::check_media(request, &mut |url| look(&mut loader, url))
}

/// What the header of a file tells; nothing where the file is not at hand.
pub(crate) fn look(
    loader: &mut dyn FnMut(&str) -> io::Result<Option<MediaFile>>,
    url: &str,
) -> Option<Facts> {
    match loader(url) {
        Ok(file) => file.map(MediaFile::facts),
        Err(error) => Some(Facts::unreadable(error.to_string())),
    }
}
