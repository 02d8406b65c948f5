//! What is written for people is true: the README, the pages, the documentation of the crate.

mod entries;
mod examples;
mod promises;
#[path = "../shared/public_items.rs"]
mod public_items;
mod quickstart;
mod readme;
