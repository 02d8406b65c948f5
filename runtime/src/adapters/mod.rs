//! What other crates of the ecosystem bring along or want, each behind a feature.

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "futures")]
pub(crate) mod futures;
#[cfg(feature = "schemars")]
mod schemars;

#[cfg(feature = "files")]
pub use files::{DataUrl, MediaError};
