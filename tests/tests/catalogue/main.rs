//! The catalogue of errors checks itself.

mod placeholders;
mod rules;
