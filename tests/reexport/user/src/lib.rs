//! The macros of `qwen-request`, out of somebody else's crate.
