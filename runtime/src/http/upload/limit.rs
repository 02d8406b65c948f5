//! How long a file may be.

use std::fmt;

use qwen_request_rules::catalogue::{Entry, entry};
use qwen_request_rules::uploads::{self, MEBIBYTE};

use super::UploadFile;
use crate::reply::{FilePurpose, UploadPolicy};

/// A file is longer than the service takes for its purpose.
///
/// ```
/// use qwen_request::{FileCall, UploadFile, reply::FilePurpose};
///
/// // 21 MiB, which no image may have.
/// let file = UploadFile::new("cat.png", 21 << 20, std::io::empty());
/// let error = FileCall::upload(FilePurpose::FileExtract, file).check().unwrap_err();
/// assert_eq!((error.name(), error.length(), error.limit()), ("cat.png", 21 << 20, 20 << 20));
/// println!("{error}");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileTooLarge {
    name: String,
    length: u64,
    limit: u64,
}

impl FileTooLarge {
    pub(super) fn for_purpose<R>(purpose: &FilePurpose, file: &UploadFile<R>) -> Option<Self> {
        Self::beyond(file, uploads::longest(purpose.as_str(), file.name())?)
    }

    pub(super) fn for_dashscope<R>(file: &UploadFile<R>) -> Option<Self> {
        Self::beyond(file, uploads::LONGEST_OF_DASHSCOPE)
    }

    /// A policy without a limit knows none.
    pub(super) fn for_policy<R>(policy: &UploadPolicy, file: &UploadFile<R>) -> Option<Self> {
        Self::beyond(file, policy.max_file_size_mb?.saturating_mul(MEBIBYTE))
    }

    fn beyond<R>(file: &UploadFile<R>, limit: u64) -> Option<Self> {
        let length = file.length();
        (length > limit).then(|| Self { name: file.name().to_owned(), length, limit })
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number of its bytes.
    #[must_use]
    pub fn length(&self) -> u64 {
        self.length
    }

    /// How many it may have.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// What the service would answer.
    #[must_use]
    pub fn entry(&self) -> Option<&'static Entry> {
        entry(uploads::TOO_LARGE)
    }
}

impl fmt::Display for FileTooLarge {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, length, limit } = self;
        write!(out, "`{}` has {length} bytes, and at most {limit} may be uploaded", name.escape_debug())
    }
}

impl std::error::Error for FileTooLarge {}
