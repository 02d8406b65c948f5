//! JSON objects as Rust structs: what every request and reply type is made with.
