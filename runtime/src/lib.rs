//! Requests to Qwen models on Alibaba Cloud Model Studio, checked while your program compiles.

pub mod error;
pub mod reply;
pub mod stream;
pub mod wire;
