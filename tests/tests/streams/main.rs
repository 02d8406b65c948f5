//! Event streams: how they may be written, how they end, what goes wrong in them, and the whole that they fold into.

mod chats;
mod collect;
mod cuts;
mod end;
mod events;
mod failures;
mod generations;
mod lossless;
mod read;
mod status;
mod tool_calls;
