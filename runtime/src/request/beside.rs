//! What stands beside a body.

use super::RequestHeaders;
use crate::wire::object;

object! {
    /// What is sent with a request outside its body. It comes from Rust or a macro, never from the text of a body.
    pub struct Beside {
        /// Whether the answer is streamed, in the DashScope protocol.
        optional stream: bool,
        /// Documented headers to send with it.
        optional headers: RequestHeaders,
    }
}
