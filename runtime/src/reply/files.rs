//! Uploaded files.

use super::{ObjectKind, reply};
use crate::wire::{List, Text, object, text_enum};

object! {
    /// An uploaded file: the reply to its upload, and to a status query.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{File, FileStatus, read};
    ///
    /// let body = br#"{"id":"file-fe-1","object":"file","bytes":123,"filename":"a.pdf","status":"processed"}"#;
    /// let file: File = read(200, body)?;
    /// assert_eq!(file.status, Some(FileStatus::Processed));
    /// // Models that read documents take it by its id, in a system message.
    /// let message = qwen_request::Message::system(format!("fileid://{}", file.id));
    /// # assert_eq!(message, qwen_request::Message::system("fileid://file-fe-1"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct File: lenient {
        /// The file id: `file-fe-..`, `file-batch-..`.
        defaulted id: Text,
        /// The object type: `file`.
        optional object: ObjectKind,
        /// The size in bytes.
        defaulted bytes: u64,
        /// When it was uploaded, in seconds since 1970.
        optional created_at: u64,
        /// The name that it was uploaded with.
        defaulted filename: Text,
        /// The purpose of the file.
        optional purpose: FilePurpose,
        /// The status of the file.
        optional status: FileStatus,
        /// Details of the status.
        optional status_details: Text,
    }
}

text_enum! {
    /// The purpose of an uploaded file.
    ///
    /// ```
    /// use qwen_request::reply::FilePurpose;
    ///
    /// assert_eq!(FilePurpose::FileExtract.as_str(), "file-extract");
    /// assert_eq!(FilePurpose::from("batch"), FilePurpose::Batch);
    /// ```
    pub enum FilePurpose {
        /// A document or an image that a model reads.
        FileExtract = "file-extract",
        /// The requests of a batch.
        Batch = "batch",
        /// Training data for fine-tuning.
        FineTune = "fine-tune",
        /// The answers of a batch. The service creates such files.
        BatchOutput = "batch_output",
    }
}

text_enum! {
    /// The status of an uploaded file.
    ///
    /// ```
    /// use qwen_request::reply::{File, FileStatus};
    ///
    /// let file: File = serde_json::from_str(r#"{"id":"file-fe-1","bytes":0,"filename":"a.pdf","status":"error"}"#)?;
    /// match file.status {
    ///     Some(FileStatus::Error) => println!("{} cannot be read: {:?}", file.filename, file.status_details),
    ///     Some(FileStatus::Processed) => println!("{} can be used", file.filename),
    ///     status => println!("{}: {status:?}", file.filename),
    /// }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum FileStatus {
        /// It is uploaded.
        Uploaded = "uploaded",
        /// It is being parsed.
        Processing = "processing",
        /// It is ready for use.
        Processed = "processed",
        /// It could not be parsed.
        Error = "error",
    }
}

object! {
    /// A page of the uploaded files of an account.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{FileList, read};
    ///
    /// let body = br#"{"object":"list","data":[{"id":"file-fe-1","bytes":5},{"id":"file-fe-2","bytes":7}]}"#;
    /// let files: FileList = read(200, body)?;
    /// assert_eq!(files.data.iter().map(|file| file.bytes).sum::<u64>(), 12);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct FileList: lenient {
        /// The object type: `list`.
        optional object: ObjectKind,
        /// The files.
        defaulted data: List<File>,
        /// Whether there are more pages.
        defaulted has_more: bool,
    }
}

object! {
    /// The reply to the deletion of a file.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    ///
    /// ```
    /// use qwen_request::reply::{FileDeleted, read};
    ///
    /// let answer: FileDeleted = read(200, br#"{"object":"file","deleted":true,"id":"file-fe-1"}"#)?;
    /// assert!(answer.deleted, "{} is still there", answer.id);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct FileDeleted: lenient {
        /// The file id.
        defaulted id: Text,
        /// The object type: `file`.
        optional object: ObjectKind,
        /// Whether the file was deleted.
        defaulted deleted: bool,
    }
}

reply! {
    File: |file| lacks "id" if file.id.is_empty();
}

reply! {
    FileList: |list| lacks "data" if list.object.is_none() && list.data.is_empty();
}

reply! {
    FileDeleted: |deleted| lacks "id" if deleted.id.is_empty();
}
