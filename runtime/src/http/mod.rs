//! Where requests go, as parts of HTTP. Nothing here sends: any client will do.

mod base_url;
mod endpoint;
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

pub use endpoint::{Endpoint, EndpointError};
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
