//! The loopback Model Studio and the crate against each other, over real sockets.

mod answers;
mod failures;
mod headers;
mod messages;
mod pictures;
mod program;
mod refusals;
mod responses;
mod wire;
