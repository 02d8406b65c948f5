//! Uploads: forms with files in them, which are read while they are sent.

mod file;
mod form;
mod limit;
mod temporary;

use std::fmt;

pub use self::file::UploadFile;
use self::form::FormBuilder;
pub use self::form::{FormBody, FormPiece};
pub use self::limit::FileTooLarge;
pub use self::temporary::TemporaryUpload;
use crate::reply::FilePurpose;

/// An upload that is ready to be sent: [`FileCall::upload`](crate::FileCall::upload) and
/// [`DashScopeFileCall::upload`](crate::DashScopeFileCall::upload) make it.
///
/// ```no_run
/// use qwen_request::{Endpoint, FileCall, Region, UploadFile, reply::FilePurpose};
///
/// let endpoint = Endpoint::from_env(Region::Beijing)?;
/// let file = UploadFile::open("report.pdf")?;
/// let upload = FileCall::upload(FilePurpose::FileExtract, file)
///     .check()?
///     .on_progress(|sent, length| println!("{sent} of {length} bytes"));
/// # #[cfg(feature = "http")] {
/// // The body of the request is a `std::io::Read`, and its length stands in a header.
/// let request = upload.into_http(&endpoint)?;
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Upload<R> {
    path: &'static str,
    body: FormBody<R>,
    too_large: Option<FileTooLarge>,
}

impl<R> Upload<R> {
    /// A single file, as OpenAI's clients send it.
    pub(super) fn openai(path: &'static str, purpose: &FilePurpose, file: UploadFile<R>) -> Self {
        let too_large = FileTooLarge::for_purpose(purpose, &file);
        let mut form = FormBuilder::new();
        form.text("purpose", purpose.as_str());
        form.file("file", file);
        Self { path, body: form.finish(), too_large }
    }

    /// Files with their purposes and descriptions, each member once for each file.
    pub(super) fn dashscope(path: &'static str, purpose: &FilePurpose, files: Vec<UploadFile<R>>) -> Self {
        let too_large = files.iter().find_map(FileTooLarge::for_dashscope);
        // The service takes the descriptions in the order of the files: if there is one, there are all.
        let are_described = files.iter().any(|file| file.description().is_some());
        let mut form = FormBuilder::new();
        for file in files {
            let description = file.description().unwrap_or_default().to_owned();
            form.file("files", file);
            form.text("purpose", purpose.as_str());
            if are_described {
                form.text("descriptions", &description);
            }
        }
        Self { path, body: form.finish(), too_large }
    }

    /// Compares the length of the file with what the service takes for its purpose, before anything is sent.
    pub fn check(self) -> Result<Self, FileTooLarge> {
        match self.too_large {
            Some(too_large) => Err(too_large),
            None => Ok(self),
        }
    }

    /// Calls a function after each read of the body, with the bytes that were read so far and the length of the body.
    #[must_use]
    pub fn on_progress(mut self, progress: impl FnMut(u64, u64) + Send + Sync + 'static) -> Self {
        self.body = self.body.on_progress(progress);
        self
    }

    /// The HTTP method: `POST`.
    #[must_use]
    pub fn method(&self) -> &'static str {
        "POST"
    }

    /// The path on each host of Model Studio.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.path
    }

    /// The body.
    #[must_use]
    pub fn into_body(self) -> FormBody<R> {
        self.body
    }

    /// The upload as HTTP, with a body that is read while it is sent.
    ///
    /// A client that wants all bytes at once gets them by [`FormBody::into_bytes`], one that is asynchronous by
    /// [`FormBody::into_pieces`].
    #[cfg(feature = "http")]
    pub fn into_http(
        self,
        endpoint: &crate::Endpoint,
    ) -> Result<::http::Request<FormBody<R>>, crate::HttpError> {
        with_form(super::to_http::begin(endpoint, "POST", self.path)?, self.body)
    }
}

/// A request with a form as its body.
#[cfg(feature = "http")]
fn with_form<R>(
    request: ::http::request::Builder,
    body: FormBody<R>,
) -> Result<::http::Request<FormBody<R>>, crate::HttpError> {
    use ::http::header::{CONTENT_LENGTH, CONTENT_TYPE};

    request
        .header(CONTENT_TYPE, body.content_type())
        .header(CONTENT_LENGTH, body.length())
        .body(body)
        .map_err(crate::HttpError::of)
}

impl<R> fmt::Debug for Upload<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Upload").field("path", &self.path).field("body", &self.body).finish_non_exhaustive()
    }
}
