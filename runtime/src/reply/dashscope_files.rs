//! Uploaded files, in the native form.

use super::{FilePurpose, reply};
use crate::wire::{List, Text, object};

object! {
    /// An uploaded file in the native form.
    ///
    /// ```
    /// use qwen_request::reply::{DashScopeFileReply, read};
    ///
    /// let body = br#"{"data":{"file_id":"0d1f","name":"a.jsonl","size":2,"url":"https://example.com/a"},"request_id":"4f1c"}"#;
    /// let file = read::<DashScopeFileReply>(200, body)?.data;
    /// assert_eq!((&*file.file_id, file.size), ("0d1f", Some(2)));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DashScopeFile: lenient {
        /// Its number in the account.
        optional id: u64,
        /// The file id: what other calls take.
        defaulted file_id: Text,
        /// The name that it was uploaded with.
        defaulted name: Text,
        /// The description that it was uploaded with.
        optional description: Text,
        /// The size in bytes.
        optional size: u64,
        /// The MD5 digest of its bytes, in hexadecimal digits.
        optional md5: Text,
        /// When it was uploaded: `YYYY-MM-DD hh:mm:ss`.
        optional gmt_create: Text,
        /// A URL of the file, valid for a while.
        optional url: Text,
        /// The region.
        optional region: Text,
        /// The account.
        optional user_id: Text,
        /// The id of the API key that uploaded it.
        optional api_key_id: Text,
        /// The purpose of the file. SDKs also write `fine_tune`.
        optional purpose: FilePurpose,
    }
}

object! {
    /// The reply to a query of a file in the native form.
    ///
    /// ```
    /// use qwen_request::{DashScopeFileCall, reply::{DashScopeFileReply, read}};
    ///
    /// let call = DashScopeFileCall::fetch("0d1f");
    /// let body = br#"{"request_id":"4f1c","data":{"file_id":"0d1f","name":"a.jsonl"}}"#;
    /// assert_eq!(read::<DashScopeFileReply>(200, body)?.data.name, "a.jsonl");
    /// # assert_eq!(call.method(), "GET");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DashScopeFileReply: lenient {
        /// The id of the request.
        defaulted request_id: Text,
        /// The file.
        defaulted data: DashScopeFile,
    }
}

object! {
    /// The reply to a list of files in the native form.
    ///
    /// ```
    /// use qwen_request::reply::{DashScopeFileList, read};
    ///
    /// let body = br#"{"data":{"total":12,"page_no":1,"page_size":10,"files":[{"file_id":"0d1f","name":"a.jsonl"}]}}"#;
    /// let page = read::<DashScopeFileList>(200, body)?.data;
    /// assert_eq!((page.total, page.files.len()), (Some(12), 1));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DashScopeFileList: lenient {
        /// The id of the request.
        defaulted request_id: Text,
        /// The page.
        defaulted data: DashScopeFilePage,
    }
}

object! {
    /// A page of the uploaded files of an account, in the native form.
    ///
    /// ```
    /// use qwen_request::reply::DashScopeFileList;
    ///
    /// let list: DashScopeFileList = serde_json::from_str(
    ///     r#"{"data":{"total":1,"page_no":1,"page_size":10,"files":[{"file_id":"0d1f","name":"a.jsonl"}]}}"#,
    /// )?;
    /// let page = list.data;
    /// let has_more = page.total > page.page_no.zip(page.page_size).map(|(page, size)| page * size);
    /// assert!(!has_more);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashScopeFilePage: lenient {
        /// How many files there are on all pages.
        optional total: u64,
        /// How many files a page has.
        optional page_size: u64,
        /// Which page this is, counted from 1.
        optional page_no: u64,
        /// The files of the page.
        defaulted files: List<DashScopeFile>,
    }
}

object! {
    /// The reply to an upload in the native form. If no file was taken, it is an [`Error`](super::Error) about the first.
    ///
    /// ```
    /// use qwen_request::reply::{DashScopeUploadReply, read};
    ///
    /// let body = br#"{"data":{"uploaded_files":[{"file_id":"0d1f","name":"a.jsonl"}],
    ///     "failed_uploads":[{"name":"b.jsonl","code":"BadRequest.TooLarge","message":"Payload Too Large."}]}}"#;
    /// let uploads = read::<DashScopeUploadReply>(200, body)?.data;
    /// assert_eq!(uploads.uploaded_files[0].file_id, "0d1f");
    /// for failed in &uploads.failed_uploads {
    ///     println!("{}: {}", failed.name, failed.message);
    /// }
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DashScopeUploadReply: lenient {
        /// The id of the request.
        defaulted request_id: Text,
        /// The files by outcome.
        defaulted data: DashScopeUploads,
    }
}

object! {
    /// The files of an upload in the native form, by outcome.
    ///
    /// ```
    /// use qwen_request::reply::DashScopeUploads;
    ///
    /// let uploads: DashScopeUploads = serde_json::from_str(r#"{"uploaded_files":[{"file_id":"0d1f","name":"a.jsonl"}]}"#)?;
    /// assert!(uploads.failed_uploads.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashScopeUploads: lenient {
        /// The files that are stored.
        defaulted uploaded_files: List<DashScopeUploadedFile>,
        /// The files that are not.
        defaulted failed_uploads: List<DashScopeFailedUpload>,
    }
}

object! {
    /// A file that was uploaded in the native form.
    ///
    /// ```
    /// use qwen_request::{DashScopeFileCall, reply::DashScopeUploadedFile};
    ///
    /// let file: DashScopeUploadedFile = serde_json::from_str(r#"{"file_id":"0d1f","name":"a.jsonl"}"#)?;
    /// assert_eq!(DashScopeFileCall::fetch(&file.file_id).path(), "/api/v1/files/0d1f");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashScopeUploadedFile: lenient {
        /// The file id.
        defaulted file_id: Text,
        /// The name of the file.
        defaulted name: Text,
    }
}

object! {
    /// A file that was refused among others.
    ///
    /// ```
    /// use qwen_request::{ErrorCode, reply::DashScopeFailedUpload};
    ///
    /// let failed: DashScopeFailedUpload = serde_json::from_str(
    ///     r#"{"name":"b.jsonl","code":"BadRequest.TooLarge","message":"Payload Too Large."}"#,
    /// )?;
    /// assert_eq!(failed.error().code(), Some(&ErrorCode::TooLarge));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DashScopeFailedUpload: lenient {
        /// The name of the file.
        defaulted name: Text,
        /// The error code.
        defaulted code: Text,
        /// The error message.
        defaulted message: Text,
    }
}

object! {
    /// The reply to the deletion of a file in the native form: it is gone.
    ///
    /// ```
    /// use qwen_request::reply::{DashScopeFileDeleted, read};
    ///
    /// let answer: DashScopeFileDeleted = read(200, br#"{"request_id":"4f1c"}"#)?;
    /// assert_eq!(answer.request_id, "4f1c");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct DashScopeFileDeleted: lenient {
        /// The id of the request.
        defaulted request_id: Text,
    }
}

impl DashScopeFailedUpload {
    /// Why it was refused, as an error of its own.
    #[must_use]
    pub fn error(&self) -> crate::ApiError {
        // It came with the status of a success: that of such an error is what the catalogue knows.
        let body = crate::wire::to_json(self).unwrap_or_default();
        crate::ApiError::from_response(BAD_REQUEST, body.as_bytes())
    }
}

const BAD_REQUEST: u16 = 400;

reply! {
    DashScopeFileReply: |reply| lacks "data" if reply.data.file_id.is_empty();
    id in request_id;
}

reply! {
    DashScopeFileList: |list| lacks "data" if list.data.total.is_none() && list.data.files.is_empty();
    id in request_id;
}

reply! {
    DashScopeUploadReply: |reply| lacks "data" if reply.data.uploaded_files.is_empty();
    id in request_id;
}

reply! {
    DashScopeFileDeleted: |deleted| lacks "request_id" if deleted.request_id.is_empty();
    id in request_id;
}
