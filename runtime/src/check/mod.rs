//! The run-time checks: the rules of the macros, for values that exist only when the program runs.

mod checked;
mod checker;
mod finding;
mod invalid;
mod json_body;
mod model_rules;
mod offsets;
mod report;
mod service_error;
mod settings;

pub use checked::Checked;
pub use checker::{Checker, check_json};
pub use finding::InvalidFinding;
pub use invalid::InvalidRequest;
pub use json_body::JsonBody;
pub use model_rules::ModelRules;
pub use report::Report;
pub use service_error::ServiceError;

#[doc(hidden)]
pub use settings::{ModelAs, Settings};

#[cfg(feature = "media")]
pub(crate) use checker::check_media;
pub(crate) use checker::check_with;
