//! Calls about uploaded files, in the OpenAI-compatible form.

use super::call::{Call, call, number, text};
use super::query::{encoded, query};
use super::upload::{Upload, UploadFile};
use crate::reply::FilePurpose;
use crate::wire::Text;

/// A call about uploaded files: fetch, list, delete, read. [`upload`](Self::upload) makes them.
///
/// An upload in the native protocol makes other ids: [`DashScopeFileCall`](crate::DashScopeFileCall) knows those.
///
/// ```
/// use qwen_request::FileCall;
///
/// let call = FileCall::fetch("file-fe-1");
/// assert_eq!((call.method(), call.path()), ("GET", "/compatible-mode/v1/files/file-fe-1"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileCall(Call);

call! { FileCall }

/// Which files a list has: the newest 2000, unless something is set.
///
/// ```
/// use qwen_request::{FileCall, FileFilter, reply::FilePurpose};
///
/// let filter = FileFilter { purpose: Some(FilePurpose::Batch), limit: Some(20), ..FileFilter::default() };
/// assert_eq!(FileCall::list(&filter).path(), "/compatible-mode/v1/files?limit=20&purpose=batch");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileFilter {
    /// Only files after this one, by its id: the last of the page before.
    pub after: Option<Text>,
    /// The number of files on a page: 1 to 2000.
    pub limit: Option<u32>,
    /// Only files with this purpose.
    pub purpose: Option<FilePurpose>,
    /// Only files that were uploaded after this time, written `YYYYMMDDhhmmss` or `YYYYMMDD`.
    pub create_after: Option<Text>,
    /// Only files that were uploaded before this time, in the same form.
    pub create_before: Option<Text>,
    #[doc(hidden)]
    pub __more: (),
}

impl FileCall {
    /// Uploads a file. The reply is a [`File`](crate::reply::File).
    ///
    /// ```
    /// use qwen_request::{FileCall, UploadFile, reply::FilePurpose};
    ///
    /// let file = UploadFile::from_bytes("notes.txt", "Bring milk.");
    /// let upload = FileCall::upload(FilePurpose::FileExtract, file).check()?;
    /// assert_eq!((upload.method(), upload.path()), ("POST", "/compatible-mode/v1/files"));
    /// # Ok::<(), qwen_request::FileTooLarge>(())
    /// ```
    #[must_use]
    pub fn upload<R>(purpose: impl Into<FilePurpose>, file: UploadFile<R>) -> Upload<R> {
        Upload::openai(FILES, &purpose.into(), file)
    }

    /// Fetches a file. The reply is a [`File`](crate::reply::File), without what is in the file.
    #[must_use]
    pub fn fetch(file_id: &str) -> Self {
        Self(Call::get(path(file_id)))
    }

    /// Lists files. The reply is a [`FileList`](crate::reply::FileList).
    #[must_use]
    pub fn list(filter: &FileFilter) -> Self {
        let query = query([
            ("after", text(filter.after.as_ref())),
            ("limit", number(filter.limit)),
            ("purpose", filter.purpose.as_ref().map(|purpose| purpose.as_str().to_owned())),
            ("create_after", text(filter.create_after.as_ref())),
            ("create_before", text(filter.create_before.as_ref())),
        ]);
        Self(Call::get(format!("{FILES}{query}")))
    }

    /// Deletes a file. The reply is a [`FileDeleted`](crate::reply::FileDeleted).
    #[must_use]
    pub fn delete(file_id: &str) -> Self {
        Self(Call::delete(path(file_id)))
    }

    /// Reads what is in a file: only files of answers, `file-batch_output-..`, can be read. The reply is the file itself:
    /// [`read_raw`](crate::reply::read_raw) tells it from an error.
    #[must_use]
    pub fn content(file_id: &str) -> Self {
        Self(Call::get(format!("{}/content", path(file_id))))
    }

    /// Asks for permission to upload a file for one model, for 48 hours. The reply is an
    /// [`UploadPolicyReply`](crate::reply::UploadPolicyReply): a [`TemporaryUpload`](crate::TemporaryUpload) is made of it.
    #[must_use]
    pub fn upload_policy(model: &str) -> Self {
        Self(Call::get(format!("/api/v1/uploads?action=getPolicy&model={}", encoded(model))))
    }
}

const FILES: &str = "/compatible-mode/v1/files";

fn path(file_id: &str) -> String {
    format!("{FILES}/{}", encoded(file_id))
}
