//! Every message of the service: what it says, what causes it, what to do.
