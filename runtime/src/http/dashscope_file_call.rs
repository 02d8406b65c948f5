//! Calls about uploaded files, in the native form.

use super::call::{Call, call, number};
use super::query::{encoded, query};
use super::upload::{Upload, UploadFile};
use crate::reply::FilePurpose;

/// A call about uploaded files in the DashScope protocol: fetch, list, delete. [`upload`](Self::upload) makes them, several at
/// once. Fine-tuning jobs take their ids.
///
/// ```
/// use qwen_request::DashScopeFileCall;
///
/// assert_eq!(DashScopeFileCall::fetch("0d1f7b2e").path(), "/api/v1/files/0d1f7b2e");
/// assert_eq!(DashScopeFileCall::list(Some(2), None).path(), "/api/v1/files?page_no=2");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DashScopeFileCall(Call);

call! { DashScopeFileCall }

impl DashScopeFileCall {
    /// Uploads files in one form. The reply is a [`DashScopeUploadReply`](crate::reply::DashScopeUploadReply).
    ///
    /// Descriptions go along with those files that [have one](UploadFile::described).
    ///
    /// ```
    /// use qwen_request::{DashScopeFileCall, UploadFile, reply::FilePurpose};
    ///
    /// let files = ["train", "check"].map(|name| {
    ///     UploadFile::from_bytes(format!("{name}.jsonl"), r#"{"messages":[]}"#).described(name)
    /// });
    /// let upload = DashScopeFileCall::upload(FilePurpose::FineTune, files);
    /// assert_eq!(upload.path(), "/api/v1/files");
    /// ```
    #[must_use]
    pub fn upload<R>(
        purpose: impl Into<FilePurpose>,
        files: impl IntoIterator<Item = UploadFile<R>>,
    ) -> Upload<R> {
        Upload::dashscope(FILES, &purpose.into(), files.into_iter().collect())
    }

    /// Fetches a file. The reply is a [`DashScopeFileReply`](crate::reply::DashScopeFileReply), with a URL of the file.
    #[must_use]
    pub fn fetch(file_id: &str) -> Self {
        Self(Call::get(path(file_id)))
    }

    /// Lists files: a page, counted from 1, of 1 to 100 files. By default it is the first page of 10. The reply is a
    /// [`DashScopeFileList`](crate::reply::DashScopeFileList).
    #[must_use]
    pub fn list(page_no: Option<u32>, page_size: Option<u32>) -> Self {
        let query = query([("page_no", number(page_no)), ("page_size", number(page_size))]);
        Self(Call::get(format!("{FILES}{query}")))
    }

    /// Deletes a file. The reply is a [`DashScopeFileDeleted`](crate::reply::DashScopeFileDeleted).
    #[must_use]
    pub fn delete(file_id: &str) -> Self {
        Self(Call::delete(path(file_id)))
    }
}

const FILES: &str = "/api/v1/files";

fn path(file_id: &str) -> String {
    format!("{FILES}/{}", encoded(file_id))
}
