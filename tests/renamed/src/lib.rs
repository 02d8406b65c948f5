//! The macros of `qwen-request`, under another name of the crate.
