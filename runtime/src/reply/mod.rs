//! What the service answers: completions and their parts.
