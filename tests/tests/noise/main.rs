//! Whatever comes from outside, nothing panics, and cost and memory grow with its length only.

mod error_size;
mod errors;
mod samples;
