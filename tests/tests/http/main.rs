//! What an HTTP request has besides its body: host, key and headers.

#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod apis;
mod beside;
mod endpoint;
mod envelope;
mod knowledge;
mod tuning;
