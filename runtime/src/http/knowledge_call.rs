//! Calls about knowledge bases, which a client of Alibaba Cloud's own signs.

use std::collections::BTreeMap;

use qwen_request_rules::parameters::{INDEX_FILE, method_of};
use serde_json::Value;

use super::query::encoded;
use crate::wire::{Json, JsonError};
use crate::{
    ApiRequest, Checked, FileLeaseRequest, IndexDocumentsRequest, IndexFileRequest, IndexJobRequest,
    IndexRequest, RetrievalRequest,
};

/// A call about a knowledge base, as what a client signs with an `AccessKey` and sends to
/// `bailian.cn-beijing.aliyuncs.com`. This crate does not sign.
///
/// What the vendor's SDKs say of each call is the same here: `action`, method, path, and the members in the query, or as a form in
/// the body. Lists and objects among them are JSON texts.
///
/// ```
/// use qwen_request::{KnowledgeCall, qwen_request};
///
/// let request = qwen_request!(IndexRequest {
///     Name: "Manuals",
///     StructureType: "unstructured",
///     SinkType: "BUILT_IN",
///     SourceType: "DATA_CENTER_FILE",
///     DocumentIds: ["file-1"],
/// });
/// let call = KnowledgeCall::create_index("llm-1", &request)?;
/// assert_eq!((call.action(), call.method(), call.path()), ("CreateIndex", "POST", "/llm-1/index/create"));
/// assert_eq!(call.query()["DocumentIds"], r#"["file-1"]"#);
/// # Ok::<(), qwen_request::wire::JsonError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnowledgeCall {
    action: &'static str,
    method: &'static str,
    path: String,
    query: BTreeMap<String, String>,
    form: BTreeMap<String, String>,
}

impl KnowledgeCall {
    /// The version of the API: `x-acs-version` of a signed call.
    pub const VERSION: &'static str = "2023-12-29";

    /// A new knowledge base: answered by an [`IndexReply`](crate::reply::IndexReply).
    pub fn create_index(workspace_id: &str, request: &Checked<IndexRequest>) -> Result<Self, JsonError> {
        Self::with_query("CreateIndex", request, [workspace_id])
    }

    /// Builds a new knowledge base: answered by an [`IndexReply`](crate::reply::IndexReply).
    pub fn build_index(workspace_id: &str, request: &Checked<IndexJobRequest>) -> Result<Self, JsonError> {
        Self::with_query("SubmitIndexJob", request, [workspace_id])
    }

    /// Adds documents to a knowledge base: answered by an [`IndexReply`](crate::reply::IndexReply).
    pub fn add_documents(
        workspace_id: &str,
        request: &Checked<IndexDocumentsRequest>,
    ) -> Result<Self, JsonError> {
        Self::with_query("SubmitIndexAddDocumentsJob", request, [workspace_id])
    }

    /// How a job about a knowledge base is, with a page of its documents: answered by an
    /// [`IndexJobReply`](crate::reply::IndexJobReply).
    #[must_use]
    pub fn job_status(workspace_id: &str, index_id: &str, job_id: &str, page: Option<u32>) -> Self {
        let mut query = BTreeMap::from([
            ("IndexId".to_owned(), index_id.to_owned()),
            ("JobId".to_owned(), job_id.to_owned()),
        ]);
        query.extend(page.map(|page| ("PageNumber".to_owned(), page.to_string())));
        let path = format!("/{}/index/job/status", encoded(workspace_id));
        Self { action: "GetIndexJobStatus", method: "GET", path, query, form: BTreeMap::new() }
    }

    /// Searches a knowledge base: answered by a [`RetrievalReply`](crate::reply::RetrievalReply).
    pub fn retrieve(workspace_id: &str, request: &Checked<RetrievalRequest>) -> Result<Self, JsonError> {
        Self::with_query("Retrieve", request, [workspace_id])
    }

    /// Asks for leave to upload a file into a category, `default` for a file of a conversation: answered by a
    /// [`FileLeaseReply`](crate::reply::FileLeaseReply).
    pub fn lease_file(
        workspace_id: &str,
        category_id: &str,
        request: &Checked<FileLeaseRequest>,
    ) -> Result<Self, JsonError> {
        Self::with_form("ApplyFileUploadLease", request, [workspace_id, category_id])
    }

    /// Has an uploaded file parsed: answered by an [`IndexFileReply`](crate::reply::IndexFileReply).
    pub fn add_file(workspace_id: &str, request: &Checked<IndexFileRequest>) -> Result<Self, JsonError> {
        Self::with_form("AddFile", request, [workspace_id])
    }

    /// How a file is: answered by an [`IndexFileReply`](crate::reply::IndexFileReply).
    #[must_use]
    pub fn file(workspace_id: &str, file_id: &str) -> Self {
        let path = format!("{}/{}/", filled(INDEX_FILE.path, [workspace_id]), encoded(file_id));
        let (query, form) = Default::default();
        Self { action: "DescribeFile", method: "GET", path, query, form }
    }

    /// The name of the call: `x-acs-action` of a signed call.
    #[must_use]
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The path, without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The members of the query, in the order in which they are signed.
    #[must_use]
    pub fn query(&self) -> &BTreeMap<String, String> {
        &self.query
    }

    /// The members of the body, which is a form; none where there is no body.
    #[must_use]
    pub fn form(&self) -> &BTreeMap<String, String> {
        &self.form
    }

    fn with_query<T: ApiRequest, const N: usize>(
        action: &'static str,
        request: &Checked<T>,
        ids: [&str; N],
    ) -> Result<Self, JsonError> {
        let (method, path) = (method_of(T::API), filled(T::PATH, ids));
        Ok(Self { action, method, path, query: members(request)?, form: BTreeMap::new() })
    }

    fn with_form<T: ApiRequest, const N: usize>(
        action: &'static str,
        request: &Checked<T>,
        ids: [&str; N],
    ) -> Result<Self, JsonError> {
        let (method, path) = (method_of(T::API), filled(T::PATH, ids));
        Ok(Self { action, method, path, query: BTreeMap::new(), form: members(request)? })
    }
}

/// The path with ids in place of what stands in braces.
fn filled<const N: usize>(path: &str, ids: [&str; N]) -> String {
    let mut ids = ids.into_iter();
    let pieces = path.split('/').map(|piece| {
        let id = if piece.starts_with('{') { ids.next() } else { None };
        id.map_or_else(|| piece.to_owned(), encoded)
    });
    pieces.collect::<Vec<_>>().join("/")
}

/// The members of a request as texts.
fn members<T: ApiRequest>(request: &Checked<T>) -> Result<BTreeMap<String, String>, JsonError> {
    let members: BTreeMap<String, Value> = Json::from_value(request)?.to()?;
    let is_url = |name: &str| T::API.body.parameter(name).is_some_and(|row| row.url);
    let as_text = |(name, value): (String, Value)| {
        let text = match value {
            Value::String(text) => text,
            // As the SDKs write them: URLs need no quotes.
            Value::Array(urls) if is_url(&name) => {
                let urls: Vec<&str> = urls.iter().filter_map(Value::as_str).collect();
                urls.join(",")
            }
            value => value.to_string(),
        };
        (name, text)
    };
    Ok(members.into_iter().map(as_text).collect())
}
