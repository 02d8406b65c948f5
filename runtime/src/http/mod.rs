//! Where requests go, as parts of HTTP. Nothing here sends: any client will do.

mod base_url;
mod endpoint;
mod region;
#[cfg(feature = "responses")]
mod responses_call;
mod task_call;
#[cfg(feature = "http")]
mod to_http;

pub use endpoint::{Endpoint, EndpointError};
pub use region::Region;
#[cfg(feature = "responses")]
pub use responses_call::{ItemFilter, ResponsesCall};
#[cfg(feature = "speech")]
pub(crate) use task_call::encoded;
pub use task_call::{TaskCall, TaskFilter};
#[cfg(feature = "http")]
pub use to_http::HttpError;
