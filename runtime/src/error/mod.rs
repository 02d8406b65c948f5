//! What the service answers when it refuses, as a typed error with advice.
