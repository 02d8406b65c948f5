//! Uploaded files.

use super::{ObjectKind, reply};
use crate::wire::{List, Text, object, text_enum};

object! {
    /// An uploaded file: the answer to its upload, and to each question how it is.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    pub struct File: lenient {
        /// What to name it by: `file-fe-..`, `file-batch-..`.
        defaulted id: Text,
        /// What this is: `file`.
        optional object: ObjectKind,
        /// How long it is.
        defaulted bytes: u64,
        /// When it was uploaded, in seconds since 1970.
        optional created_at: u64,
        /// What it was called where it came from.
        defaulted filename: Text,
        /// What it is for.
        optional purpose: FilePurpose,
        /// How it is.
        optional status: FileStatus,
        /// More on that.
        optional status_details: Text,
    }
}

text_enum! {
    /// What an uploaded file is for.
    pub enum FilePurpose {
        /// A document or an image that a model reads.
        FileExtract = "file-extract",
        /// The requests of a batch.
        Batch = "batch",
        /// Examples to train a model with.
        FineTune = "fine-tune",
        /// The answers of a batch: the service makes such files.
        BatchOutput = "batch_output",
    }
}

text_enum! {
    /// How an uploaded file is.
    pub enum FileStatus {
        /// It is there.
        Uploaded = "uploaded",
        /// It is being read.
        Processing = "processing",
        /// It can be used.
        Processed = "processed",
        /// It cannot be read.
        Error = "error",
    }
}

object! {
    /// Uploaded files, page by page.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    pub struct FileList: lenient {
        /// What this is: `list`.
        optional object: ObjectKind,
        /// The files.
        defaulted data: List<File>,
        /// Whether there are more.
        defaulted has_more: bool,
    }
}

object! {
    /// The answer to the deletion of a file.
    ///
    /// The body carries no id of the request: [`ResponseHead::request_id`](super::ResponseHead::request_id) has it.
    pub struct FileDeleted: lenient {
        /// The file.
        defaulted id: Text,
        /// What this is: `file`.
        optional object: ObjectKind,
        /// Whether it is gone.
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
