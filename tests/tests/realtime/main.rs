//! Realtime sessions: what the service sends, what it refuses, what is out of turn, and a session over a real socket.

mod errors;
mod events;
mod requests;
mod sequence;
mod socket;
