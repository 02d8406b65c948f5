//! What is written for people is true: the README, the pages, the documentation of the crate.

mod entries;
mod examples;
mod promises;
mod quickstart;
mod readme;
