//! The catalogue as a library tells what the tables of the rules hold.

mod models;
mod parameters;
mod rules;
mod words;
