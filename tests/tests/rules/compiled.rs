//! What rustc sees of the cases. `rules` writes them as Rust, and says where and that they are wanted.

#[cfg(cases)]
include!(env!("QWEN_REQUEST_CASES"));

#[cfg(not(cases))]
fn main() {}
