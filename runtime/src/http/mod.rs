//! Where requests go, as parts of HTTP. Nothing here sends: any client will do.

#[cfg(feature = "account")]
mod account_call;
mod base_url;
#[cfg(feature = "batch")]
mod batch_call;
mod call;
#[cfg(feature = "files")]
mod dashscope_file_call;
mod endpoint;
#[cfg(feature = "files")]
mod file_call;
#[cfg(feature = "knowledge")]
mod knowledge_call;
mod query;
mod region;
#[cfg(feature = "responses")]
mod responses_call;
mod task_call;
#[cfg(feature = "http")]
mod to_http;
#[cfg(feature = "tuning")]
mod tuning_call;
#[cfg(feature = "files")]
mod upload;

#[cfg(feature = "account")]
pub use account_call::{AccountCall, ModelFilter};
#[cfg(feature = "batch")]
pub use batch_call::{BatchCall, BatchFilter};
#[cfg(feature = "files")]
pub use dashscope_file_call::DashScopeFileCall;
pub use endpoint::{Endpoint, EndpointError};
#[cfg(feature = "files")]
pub use file_call::{FileCall, FileFilter};
#[cfg(feature = "knowledge")]
pub use knowledge_call::KnowledgeCall;
#[cfg(feature = "speech")]
pub(crate) use query::encoded;
pub use region::Region;
#[cfg(feature = "responses")]
pub use responses_call::{ItemFilter, ResponsesCall};
pub use task_call::{TaskCall, TaskFilter};
#[cfg(feature = "http")]
pub use to_http::HttpError;
#[cfg(feature = "tuning")]
pub use tuning_call::{TuningCall, TuningPage};
#[cfg(feature = "files")]
pub use upload::{FileTooLarge, FormBody, FormPiece, TemporaryUpload, Upload, UploadFile};
