//! The upload of a file for one model, for 48 hours.

use std::fmt;

use super::{FileTooLarge, FormBody, FormBuilder, UploadFile};
use crate::reply::UploadPolicy;

/// The upload of a file for one model: it gets a URL that begins with `oss://` and is valid for 48 hours.
///
/// The permission is asked for by [`FileCall::upload_policy`](crate::FileCall::upload_policy). The form goes to a host that the
/// service names, without the key. That host answers 200 and an empty body, or an error in XML, which
/// [`read_raw`](crate::reply::read_raw) reads. Then the URL stands wherever that of an image, a video, an audio file or a
/// document does, in requests for that model: `to_http` adds the header that they need.
///
/// ```
/// use qwen_request::{TemporaryUpload, UploadFile, reply::{UploadPolicyReply, read}, try_qwen_request};
///
/// let body = br#"{"data":{"policy":"e30=","signature":"c2ln","upload_dir":"dashscope-instant/0/1",
///     "upload_host":"https://bucket.oss.example","oss_access_key_id":"id","max_file_size_mb":100,
///     "x_oss_object_acl":"private","x_oss_forbid_overwrite":"true"},"request_id":"4f1c"}"#;
/// let policy = read::<UploadPolicyReply>(200, body)?.data;
/// let file = UploadFile::from_bytes("cat.png", b"\x89PNG..");
/// let upload = TemporaryUpload::new(&policy, file).check()?;
/// assert_eq!(upload.upload_url(), "https://bucket.oss.example");
///
/// let request = try_qwen_request! {
///     model: "qwen3-vl-plus",
///     messages: [user([image(upload.oss_url().to_owned()), text("What is this?")])],
/// }?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct TemporaryUpload<R> {
    upload_url: String,
    oss_url: String,
    body: FormBody<R>,
    too_large: Option<FileTooLarge>,
}

impl<R> TemporaryUpload<R> {
    /// The upload of a file under a permission, which several files may use until it expires.
    #[must_use]
    pub fn new(policy: &UploadPolicy, file: UploadFile<R>) -> Self {
        let too_large = FileTooLarge::for_policy(policy, &file);
        let key = format!("{}/{}", policy.upload_dir, file.name());
        let mut form = FormBuilder::new();
        for (name, value) in [
            ("OSSAccessKeyId", &*policy.oss_access_key_id),
            ("Signature", &policy.signature),
            ("policy", &policy.policy),
            ("key", &key),
            ("x-oss-object-acl", &policy.x_oss_object_acl),
            ("x-oss-forbid-overwrite", &policy.x_oss_forbid_overwrite),
            // Otherwise it is 204.
            ("success_action_status", "200"),
        ] {
            form.text(name, value);
        }
        // OSS reads no member behind the file.
        form.file("file", file);
        let upload_url = policy.upload_host.clone().into_owned();
        Self { upload_url, oss_url: format!("oss://{key}"), body: form.finish(), too_large }
    }

    /// Compares the length of the file with what the permission allows, before anything is sent.
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

    /// Where the form is posted: no host of Model Studio, so the key does not go there.
    #[must_use]
    pub fn upload_url(&self) -> &str {
        &self.upload_url
    }

    /// The URL of the file, once it is uploaded.
    #[must_use]
    pub fn oss_url(&self) -> &str {
        &self.oss_url
    }

    /// The body.
    #[must_use]
    pub fn into_body(self) -> FormBody<R> {
        self.body
    }

    /// The upload as HTTP, with a body that is read while it is sent.
    #[cfg(feature = "http")]
    pub fn into_http(self) -> Result<::http::Request<FormBody<R>>, crate::HttpError> {
        super::with_form(::http::Request::post(self.upload_url), self.body)
    }
}

impl<R> fmt::Debug for TemporaryUpload<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("TemporaryUpload")
            .field("upload_url", &self.upload_url)
            .field("oss_url", &self.oss_url)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
