//! What stands beside a body.

use super::RequestHeaders;
use crate::wire::{Text, object};

object! {
    /// What is sent with a request outside its body. It comes from Rust or a macro, never from the text of a body.
    pub struct Beside {
        /// Whether the answer is streamed, in the DashScope protocol.
        optional stream: bool,
        /// The model, where it is part of the address.
        optional model: Text,
        /// The application, likewise.
        optional app_id: Text,
        /// Documented headers to send with it.
        optional headers: RequestHeaders,
    }
}
