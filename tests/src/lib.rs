//! Test support for `qwen-request`.
