//! The permission to upload a file for one model.

use super::reply;
use crate::wire::{Text, object};

object! {
    /// The reply to [`FileCall::upload_policy`](crate::FileCall::upload_policy).
    ///
    /// ```
    /// use qwen_request::{FileCall, reply::{UploadPolicyReply, read}};
    ///
    /// let call = FileCall::upload_policy("qwen3-vl-plus");
    /// let body = br#"{"request_id":"4f1c","data":{"policy":"e30=","upload_host":"https://bucket.oss.example"}}"#;
    /// assert_eq!(read::<UploadPolicyReply>(200, body)?.data.upload_host, "https://bucket.oss.example");
    /// # assert_eq!(call.path(), "/api/v1/uploads?action=getPolicy&model=qwen3-vl-plus");
    /// # Ok::<(), qwen_request::Error>(())
    /// ```
    pub struct UploadPolicyReply: lenient {
        /// The id of the request.
        defaulted request_id: Text,
        /// The permission.
        defaulted data: UploadPolicy,
    }
}

object! {
    /// A permission to upload files for one model: a [`TemporaryUpload`](crate::TemporaryUpload) is made of it.
    ///
    /// ```
    /// use qwen_request::{TemporaryUpload, UploadFile, reply::UploadPolicy};
    ///
    /// let policy: UploadPolicy = serde_json::from_str(r#"{"upload_dir":"dashscope-instant/0/1","max_file_size_mb":100}"#)?;
    /// let upload = TemporaryUpload::new(&policy, UploadFile::from_bytes("cat.png", b"\x89PNG.."));
    /// assert_eq!(upload.oss_url(), "oss://dashscope-instant/0/1/cat.png");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct UploadPolicy: lenient {
        /// What is permitted, in Base64.
        defaulted policy: Text,
        /// The signature of the permission.
        defaulted signature: Text,
        /// The folder of the files.
        defaulted upload_dir: Text,
        /// The URL that the form is posted to.
        defaulted upload_host: Text,
        /// How long the permission is valid.
        optional expire_in_seconds: u64,
        /// The longest file, in megabytes. It depends on the model.
        optional max_file_size_mb: u64,
        /// How much the account may upload in a day, in megabytes.
        optional capacity_limit_mb: u64,
        /// Who permits it.
        defaulted oss_access_key_id: Text,
        /// Who may read the files: `private`.
        defaulted x_oss_object_acl: Text,
        /// Whether a name counts once: `true` or `false`.
        defaulted x_oss_forbid_overwrite: Text,
    }
}

reply! {
    UploadPolicyReply: |reply| lacks "data" if reply.data.policy.is_empty();
    id in request_id;
}
