//! The body of an upload: `multipart/form-data`.

use std::{
    collections::VecDeque,
    fmt,
    hash::{BuildHasher, Hasher, RandomState},
    io::{self, Read},
};

use super::UploadFile;

/// The body of an upload: a form, `multipart/form-data`, whose files are read while it is sent.
///
/// It is a [`Read`] if the files are. It ends after exactly [`length`](Self::length) bytes, or fails.
///
/// ```
/// use std::io::Read;
/// use qwen_request::{FileCall, UploadFile, reply::FilePurpose};
///
/// let upload = FileCall::upload(FilePurpose::Batch, UploadFile::from_bytes("a.jsonl", "{}"));
/// let mut body = upload.into_body();
/// assert!(body.content_type().starts_with("multipart/form-data; boundary="));
/// let (length, mut form) = (body.length(), String::new());
/// body.read_to_string(&mut form)?;
/// assert_eq!(form.len() as u64, length);
/// assert!(form.contains("name=\"file\"; filename=\"a.jsonl\""));
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct FormBody<R> {
    content_type: String,
    pieces: VecDeque<FormPiece<R>>,
    /// How far the first piece has been read, if it is one of bytes.
    read: usize,
    length: u64,
    sent: u64,
    progress: Option<Progress>,
}

type Progress = Box<dyn FnMut(u64, u64) + Send + Sync>;

/// A piece of a form, for clients that read files by themselves: asynchronously, for instance.
///
/// ```
/// use qwen_request::{FileCall, FormPiece, UploadFile, reply::FilePurpose};
///
/// // Any handle will do, such as a file of tokio.
/// let file = UploadFile::new("a.jsonl", 2, "handle");
/// let body = FileCall::upload(FilePurpose::Batch, file).into_body();
/// let mut files = Vec::new();
/// for piece in body.into_pieces() {
///     match piece {
///         FormPiece::Bytes(bytes) => println!("send {} bytes", bytes.len()),
///         FormPiece::File { source, length } => files.push((source, length)),
///     }
/// }
/// assert_eq!(files, [("handle", 2)]);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub enum FormPiece<R> {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of a file.
    File {
        /// Where they come from.
        source: R,
        /// How many there are.
        length: u64,
    },
}

impl<R> FormBody<R> {
    /// The value of the header `Content-Type`.
    #[must_use]
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The number of its bytes: the value of the header `Content-Length`.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Calls a function after each read, with the bytes that were read so far and the length of the body.
    #[must_use]
    pub fn on_progress(self, progress: impl FnMut(u64, u64) + Send + Sync + 'static) -> Self {
        Self { progress: Some(Box::new(progress)), ..self }
    }

    /// What has not been read yet, piece by piece.
    pub fn into_pieces(mut self) -> impl Iterator<Item = FormPiece<R>> {
        if let Some(FormPiece::Bytes(bytes)) = self.pieces.front_mut() {
            bytes.drain(..self.read.min(bytes.len()));
        }
        self.pieces.into_iter()
    }
}

impl<R: Read> FormBody<R> {
    /// The whole body in memory.
    pub fn into_bytes(mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Reads from the first piece: nothing from one that has ended.
    fn read_piece(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.pieces.front_mut() {
            None | Some(FormPiece::File { length: 0, .. }) => Ok(0),
            Some(FormPiece::Bytes(bytes)) => {
                let count = bytes.get(self.read..).unwrap_or_default().read(buffer)?;
                self.read += count;
                Ok(count)
            }
            Some(FormPiece::File { source, length }) => {
                let most = usize::try_from(*length).unwrap_or(usize::MAX).min(buffer.len());
                let count = source.read(buffer.get_mut(..most).unwrap_or_default())?;
                if count == 0 {
                    // The header with the length has been sent already.
                    let missing = format!("the file ends {length} bytes before its length");
                    return Err(io::Error::new(io::ErrorKind::UnexpectedEof, missing));
                }
                *length = length.saturating_sub(count as u64);
                Ok(count)
            }
        }
    }
}

impl<R: Read> Read for FormBody<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while !self.pieces.is_empty() {
            let count = self.read_piece(buffer)?;
            if count > 0 {
                self.sent = self.sent.saturating_add(count as u64);
                if let Some(progress) = &mut self.progress {
                    progress(self.sent, self.length);
                }
                return Ok(count);
            }
            self.pieces.pop_front();
            self.read = 0;
        }
        Ok(0)
    }
}

impl<R> fmt::Debug for FormBody<R> {
    /// Without the bytes: they may be many, and permissions to upload are among them.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("FormBody")
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .field("sent", &self.sent)
            .finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for FormPiece<R> {
    /// Without the bytes, likewise.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(out, "Bytes({} bytes)", bytes.len()),
            Self::File { length, .. } => write!(out, "File({length} bytes)"),
        }
    }
}

/// A form while it is written.
pub(super) struct FormBuilder<R> {
    boundary: String,
    pieces: VecDeque<FormPiece<R>>,
    /// What comes before the next file.
    bytes: String,
    length: u64,
}

impl<R> FormBuilder<R> {
    pub(super) fn new() -> Self {
        Self { boundary: boundary(), pieces: VecDeque::new(), bytes: String::new(), length: 0 }
    }

    /// A member with a text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.open(name);
        self.push(&["\r\n\r\n", value, "\r\n"]);
    }

    /// A member with a file.
    pub(super) fn file(&mut self, name: &str, file: UploadFile<R>) {
        self.open(name);
        let file_name = quoted(file.name());
        self.push(&["; filename=\"", &file_name, "\"\r\nContent-Type: application/octet-stream\r\n\r\n"]);
        self.end_piece();
        let length = file.length();
        self.length = self.length.saturating_add(length);
        self.pieces.push_back(FormPiece::File { source: file.into_source(), length });
        self.push(&["\r\n"]);
    }

    pub(super) fn finish(mut self) -> FormBody<R> {
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        let boundary = std::mem::take(&mut self.boundary);
        self.push(&["--", &boundary, "--\r\n"]);
        self.end_piece();
        let Self { pieces, length, .. } = self;
        FormBody { content_type, pieces, read: 0, length, sent: 0, progress: None }
    }

    fn open(&mut self, name: &str) {
        let Self { boundary, bytes, .. } = self;
        bytes.extend(["--", boundary.as_str(), "\r\nContent-Disposition: form-data; name=\"", name, "\""]);
    }

    fn push(&mut self, texts: &[&str]) {
        self.bytes.extend(texts.iter().copied());
    }

    fn end_piece(&mut self) {
        let bytes = std::mem::take(&mut self.bytes).into_bytes();
        self.length = self.length.saturating_add(bytes.len() as u64);
        self.pieces.push_back(FormPiece::Bytes(bytes));
    }
}

/// The boundary between members. A file that contains it would end there, and a crafted one could add members of its own. So it
/// is random, wherever the system has random numbers.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("qwen-request-{:016x}{:016x}", random(), random())
}

/// A name between quotes, as browsers write it: nothing in it ends the quotes or the line.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
