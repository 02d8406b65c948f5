//! The loopback Model Studio and the crate against each other, over real sockets.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests are tests, too")]

mod answers;
mod failures;
mod headers;
mod program;
mod refusals;
mod wire;
