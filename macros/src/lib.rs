//! The macros of `qwen-request`: an implementation detail of that crate. Use that crate.
