//! What the service answers: completions and their parts.
/// To come.
pub type ChatCompletion = crate::wire::Json;
