//! Streamed answers: bytes in, events out.
/// To come.
pub type ChatChunk = crate::wire::Json;
