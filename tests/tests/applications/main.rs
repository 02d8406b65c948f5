//! Applications: their replies, streams and errors, the addresses that hold their ids, and calls over real sockets.

mod addresses;
mod loopback;
mod replies;
mod streams;
