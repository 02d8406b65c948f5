//! Where requests go, as parts of HTTP. Nothing here sends: any client will do.

mod endpoint;
#[cfg(feature = "http")]
mod to_http;

pub use endpoint::{Endpoint, EndpointError, Region};
#[cfg(feature = "http")]
pub use to_http::HttpError;
