//! What programs send: the request types, their parts, and what belongs to each API.
//!
//! The types are printed from the rows of `qwen-request-rules`, into `generated/`; what is written by hand stands beside it.

mod api;
#[cfg(feature = "embeddings")]
mod batches;
mod beside;
mod convert;
#[cfg(feature = "applications")]
mod convert_applications;
#[cfg(feature = "embeddings")]
mod convert_contents;
#[cfg(feature = "messages")]
mod convert_messages;
#[cfg(feature = "responses")]
mod convert_responses;
mod envelope;
#[cfg(feature = "completions")]
mod fill_in;
mod generated;
mod history;
mod request_type;
mod short_forms;
mod text;

#[cfg(feature = "applications")]
pub(crate) use api::with_id;
pub use api::{ApiRequest, Delivery};
#[cfg(feature = "embeddings")]
pub use batches::Batches;
#[doc(hidden)]
pub use beside::Beside;
pub use envelope::Envelope;
pub use generated::*;
pub use request_type::RequestType;
