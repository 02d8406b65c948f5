//! What users and other clients have reported: bodies that are taken or refused, and what goes wrong elsewhere.

#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod clients;
mod refused;
mod taken;
mod told;
