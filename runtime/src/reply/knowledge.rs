//! The replies of the APIs for knowledge bases.
//!
//! All have the same members around their `Data`; `Success` is a text in some and a truth value in others, `Status` a text or
//! a number.

use super::reply;
use crate::wire::{Json, List, Text, object, text_enum};

/// A reply with these data.
macro_rules! envelopes {
    ($($(#[doc = $doc:literal])+ $reply:ident: $data:ty;)*) => {$(
        object! {
            $(#[doc = $doc])+
            pub struct $reply: lenient {
                /// The code: `Success`, or that of an error.
                optional code: Text as "Code",
                /// What was asked for.
                optional data: $data as "Data",
                /// The message: `success`, or that of an error.
                optional message: Text as "Message",
                /// The id of the request.
                defaulted request_id: Text as "RequestId",
                /// The HTTP status: a text or a number.
                optional status: Json as "Status",
                /// Whether it succeeded: a truth value or a text.
                optional success: Json as "Success",
            }
        }

        reply! {
            $reply: |reply| lacks "Data" if reply.data.is_none();
            suspects is_failed(reply.success.as_ref());
            id in request_id;
        }
    )*};
}

fn is_failed(success: Option<&Json>) -> bool {
    success.is_some_and(|success| success.as_str().trim_matches('"').eq_ignore_ascii_case("false"))
}

envelopes! {
    /// A new knowledge base, or a job about one: its id.
    ///
    /// ```
    /// use qwen_request::{IndexRequest, parse};
    ///
    /// let body = br#"{"Code":"Success","Data":{"Id":"index-1"},"RequestId":"4f1c","Status":200,"Success":true}"#;
    /// let reply = parse::<IndexRequest>(200, body)?;
    /// assert_eq!(reply.data.unwrap_or_default().id, "index-1");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    IndexReply: IndexData;

    /// How a job about a knowledge base is.
    ///
    /// ```
    /// use qwen_request::reply::{IndexJobReply, IndexJobStatus, read};
    ///
    /// let body = br#"{"Code":"Success","Data":{"JobId":"job-1","Status":"COMPLETED"},"Success":true}"#;
    /// let job: IndexJobReply = read(200, body)?;
    /// assert_eq!(job.data.unwrap_or_default().status, IndexJobStatus::Completed);
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    IndexJobReply: IndexJob;

    /// What a search in a knowledge base found.
    ///
    /// ```
    /// use qwen_request::{RetrievalRequest, parse};
    ///
    /// let body = br#"{"Code":"Success","Data":{"Nodes":[{"Score":0.3,"Text":"With a damp cloth."}]},"Success":true}"#;
    /// let found = parse::<RetrievalRequest>(200, body)?.data.unwrap_or_default();
    /// assert_eq!(found.nodes[0].text.as_deref(), Some("With a damp cloth."));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    RetrievalReply: RetrievalData;

    /// Leave to upload a file.
    ///
    /// ```
    /// use qwen_request::{FileLeaseRequest, parse};
    ///
    /// let body = br#"{"Data":{"FileUploadLeaseId":"lease-1","Type":"HTTP",
    ///     "Param":{"Url":"https://example.com/u","Method":"PUT","Headers":{"Content-Type":""}}},"Success":true}"#;
    /// let lease = parse::<FileLeaseRequest>(200, body)?.data.unwrap_or_default();
    /// assert_eq!(lease.param.unwrap_or_default().method.as_deref(), Some("PUT"));
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    FileLeaseReply: FileLease;

    /// An uploaded file, and what parses it; of a query, how that is.
    ///
    /// ```
    /// use qwen_request::{IndexFileRequest, parse};
    ///
    /// let body = br#"{"Code":"Success","Data":{"FileId":"file-1","Parser":"DOCMIND"},"Success":"true"}"#;
    /// let file = parse::<IndexFileRequest>(200, body)?.data.unwrap_or_default();
    /// assert_eq!(file.file_id, "file-1");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    IndexFileReply: IndexFile;
}

object! {
    /// The id of a knowledge base, or of a job about one.
    ///
    /// ```
    /// use qwen_request::reply::IndexData;
    ///
    /// let data: IndexData = serde_json::from_str(r#"{"Id":"index-1"}"#)?;
    /// assert_eq!(data.id, "index-1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexData: lenient {
        /// The id.
        defaulted id: Text as "Id",
    }
}

object! {
    /// A job that builds or extends a knowledge base.
    ///
    /// ```
    /// use qwen_request::reply::IndexJob;
    ///
    /// let job: IndexJob = serde_json::from_str(
    ///     r#"{"JobId":"job-1","Status":"RUNNING","Documents":[{"DocId":"file-1","Status":"FINISH"}]}"#,
    /// )?;
    /// assert!(job.status.is_pending());
    /// assert_eq!(job.documents[0].status.as_deref(), Some("FINISH"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexJob: lenient {
        /// The id of the job.
        defaulted job_id: Text as "JobId",
        /// The status of the job.
        defaulted status: IndexJobStatus as "Status",
        /// Its documents.
        defaulted documents: List<IndexDocument> as "Documents",
    }
}

text_enum! {
    /// The status of a job about a knowledge base.
    ///
    /// ```
    /// use qwen_request::reply::IndexJobStatus;
    ///
    /// assert!(IndexJobStatus::Pending.is_pending() && !IndexJobStatus::Failed.is_pending());
    /// ```
    pub enum IndexJobStatus {
        /// It is queued.
        Pending = "PENDING",
        /// It is running.
        Running = "RUNNING",
        /// It has ended.
        Completed = "COMPLETED",
        /// It has failed.
        Failed = "FAILED",
    }
}

impl IndexJobStatus {
    /// Whether the status may still change. For a status that this version of the crate does not know, that is assumed. Ask
    /// again after 5 seconds at the earliest.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        !matches!(self, Self::Completed | Self::Failed) && !self.as_str().is_empty()
    }
}

object! {
    /// A document of a job about a knowledge base.
    ///
    /// ```
    /// use qwen_request::reply::IndexDocument;
    ///
    /// let document: IndexDocument =
    ///     serde_json::from_str(r#"{"DocId":"file-1","Status":"INSERT_ERROR","Message":"The file is empty"}"#)?;
    /// assert_eq!(document.message.as_deref(), Some("The file is empty"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexDocument: lenient {
        /// The id of the document.
        defaulted doc_id: Text as "DocId",
        /// Its name.
        optional doc_name: Text as "DocName",
        /// `FINISH`, `RUNNING`, `DOC_PARSING`, `DELETED`, `PARSE_FAILED` or `INSERT_ERROR`.
        optional status: Text as "Status",
        /// The error code, if it failed.
        optional code: Text as "Code",
        /// The error message, if it failed.
        optional message: Text as "Message",
        /// When it was last modified.
        optional gmt_modified: Json as "GmtModified",
    }
}

object! {
    /// What a search in a knowledge base found, best first.
    ///
    /// ```
    /// use qwen_request::reply::RetrievalData;
    ///
    /// let data: RetrievalData = serde_json::from_str(r#"{"Nodes":[{"Text":"With a damp cloth."}]}"#)?;
    /// assert_eq!(data.nodes.len(), 1);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalData: lenient {
        /// The chunks.
        defaulted nodes: List<RetrievalNode> as "Nodes",
    }
}

object! {
    /// A chunk of a knowledge base.
    ///
    /// ```
    /// use qwen_request::reply::RetrievalNode;
    ///
    /// let node: RetrievalNode = serde_json::from_str(r#"{"Score":0.3,"Text":"..","Metadata":"{\"title\":\"Manual\"}"}"#)?;
    /// assert_eq!(node.score, Some(0.3));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RetrievalNode: lenient {
        /// Its metadata: an object, or a text that holds one.
        optional metadata: Json as "Metadata",
        /// How well it fits.
        optional score: f64 as "Score",
        /// Its text.
        optional text: Text as "Text",
    }
}

object! {
    /// Leave to upload a file, as the bytes alone and not as a form.
    ///
    /// ```
    /// use qwen_request::reply::FileLease;
    ///
    /// let lease: FileLease = serde_json::from_str(r#"{"FileUploadLeaseId":"lease-1","Type":"OSS.PreSignedURL"}"#)?;
    /// assert_eq!(lease.file_upload_lease_id, "lease-1");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileLease: lenient {
        /// The id of the lease: `LeaseId` of the request that follows.
        defaulted file_upload_lease_id: Text as "FileUploadLeaseId",
        /// How the file is uploaded: `OSS.PreSignedURL` or `HTTP`.
        optional r#type: Text as "Type",
        /// Where the file goes.
        optional param: UploadTarget as "Param",
    }
}

object! {
    /// Where the bytes of a file go.
    ///
    /// ```
    /// use qwen_request::reply::UploadTarget;
    ///
    /// let target: UploadTarget =
    ///     serde_json::from_str(r#"{"Url":"https://example.com/u","Method":"PUT","Headers":{"Content-Type":""}}"#)?;
    /// // An empty header is sent, too.
    /// assert_eq!(target.headers.as_ref().map(|headers| headers.as_str()), Some(r#"{"Content-Type":""}"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UploadTarget: lenient {
        /// The URL.
        optional url: Text as "Url",
        /// The method: `PUT` or `POST`.
        optional method: Text as "Method",
        /// The headers: all must be sent, empty ones too.
        optional headers: Json as "Headers",
    }
}

object! {
    /// A file for a knowledge base or an application.
    ///
    /// ```
    /// use qwen_request::reply::IndexFile;
    ///
    /// let file: IndexFile =
    ///     serde_json::from_str(r#"{"FileId":"file-1","FileName":"manual.pdf","Status":"PARSE_SUCCESS"}"#)?;
    /// assert_eq!(file.status.as_deref(), Some("PARSE_SUCCESS"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexFile: lenient {
        /// The id of the file.
        defaulted file_id: Text as "FileId",
        /// Its name.
        optional file_name: Text as "FileName",
        /// Its type.
        optional file_type: Text as "FileType",
        /// Its size.
        optional size_in_bytes: Json as "SizeInBytes",
        /// Its category.
        optional category_id: Text as "CategoryId",
        /// When it was created.
        optional create_time: Text as "CreateTime",
        /// What parses it.
        optional parser: Text as "Parser",
        /// Its tags.
        optional tags: Json as "Tags",
        /// `INIT`, `PARSING`, `PARSE_SUCCESS`, `PARSE_FAILED` and more: `FILE_IS_READY` for a conversation.
        optional status: Text as "Status",
    }
}
