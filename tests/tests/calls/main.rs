//! Calls about what is stored: files and uploads, batches, models and keys; and completions, which take no messages.

mod addresses;
mod completions;
mod errors;
mod forms;
mod replies;
mod sockets;
