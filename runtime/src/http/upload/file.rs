//! A file to upload.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Cursor},
    path::Path,
};

use crate::wire::{IntoText, Text};

/// A file to upload: its name, its length, and where its bytes come from.
///
/// The service reads the kind of a document from the end of its name.
///
/// ```
/// use qwen_request::UploadFile;
///
/// let file = UploadFile::from_bytes("notes.txt", "Bring milk.");
/// assert_eq!((file.name(), file.length()), ("notes.txt", 11));
///
/// // Of anything that can be read, such as the body of a response, the length has to be known.
/// let source: &[u8] = b"Bring milk.";
/// let file = UploadFile::new("notes.txt", 11, source);
/// # assert_eq!(file.length(), 11);
/// ```
pub struct UploadFile<R> {
    name: Text,
    length: u64,
    description: Option<Text>,
    source: R,
}

impl<R> UploadFile<R> {
    /// A file of so many bytes. No more are read; if there are fewer, sending fails.
    pub fn new(name: impl IntoText, length: u64, source: R) -> Self {
        Self { name: name.into_text(), length, description: None, source }
    }

    /// Describes the file. Only [`DashScopeFileCall::upload`](crate::DashScopeFileCall::upload) sends it along.
    #[must_use]
    pub fn described(self, description: impl IntoText) -> Self {
        Self { description: Some(description.into_text()), ..self }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of its bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// What was said of it.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    pub(super) fn into_source(self) -> R {
        self.source
    }
}

impl<B: AsRef<[u8]>> UploadFile<Cursor<B>> {
    /// A file that is in memory.
    pub fn from_bytes(name: impl IntoText, bytes: B) -> Self {
        // No machine has more memory than fits.
        let length = u64::try_from(bytes.as_ref().len()).unwrap_or(u64::MAX);
        Self::new(name, length, Cursor::new(bytes))
    }
}

impl UploadFile<File> {
    /// A file of this machine, by its path. It is read while it is sent.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        // A pipe has no length, and would be waited for.
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("{} is not a file", path.display()),
            ));
        }
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Self::new(name, length, file))
    }
}

impl<R> fmt::Debug for UploadFile<R> {
    /// Without the bytes.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("UploadFile")
            .field("name", &self.name)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
