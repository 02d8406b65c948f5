//! Files that requests point to: what their headers tell, and what models and APIs take.
//!
//! [`limits_of`] has what pages state of a model's files, and [`Facts`] what somebody has read of one file. The rules that
//! compare the two are in [`check`](crate::check).
//!
//! The limits stand here and not in rows of the models: a build without the feature carries none of them.

mod facts;
mod format;
mod limits;
mod quantity;
mod table;

pub use facts::{Content, Facts, Fault};
pub use format::Format;
pub use limits::{FileLimits, MediaRange, Twin};
pub use quantity::{Bounds, Measure, Quantity};
pub use table::limits_of;
