//! The loopback Model Studio and the crate against each other, over real sockets.

mod answers;
mod failures;
mod headers;
mod program;
mod refusals;
mod wire;
