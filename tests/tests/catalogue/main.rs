//! The catalogue of errors checks itself.

mod classes;
mod page;
mod placeholders;
mod rules;
