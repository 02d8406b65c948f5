//! The run-time checks: the rules of the macros, for values that exist only when the program runs.

mod checked;
mod checker;
mod invalid;
mod settings;

pub use checked::Checked;
pub use checker::{Checker, check_json};
pub use invalid::{InvalidFinding, InvalidRequest};

#[doc(hidden)]
pub use settings::{ModelAs, Settings};

pub(crate) use checker::check_with;
