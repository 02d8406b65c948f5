//! What stands beside a body.

use super::RequestHeaders;
use crate::wire::object;

object! {
    /// What a request says besides its body: how it is sent. It comes from Rust or a macro, never from the text of a body.
    pub struct Beside {
        /// Whether the answer is streamed, in the DashScope protocol.
        optional stream: bool,
        /// Documented headers to send along.
        optional headers: RequestHeaders,
    }
}
