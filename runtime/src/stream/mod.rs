//! Streamed answers: bytes in, events out.
