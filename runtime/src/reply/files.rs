//! Uploaded files.

use super::{ObjectKind, reply};
use crate::wire::{List, Text, object, text_enum};

object! {
    /// An uploaded file: the reply to its upload, and to a status query.
    ///
    /// The body has no request id: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
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
