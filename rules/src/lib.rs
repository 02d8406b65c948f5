//! What Model Studio accepts, and its words when it refuses.
//!
//! This crate is an implementation detail of `qwen-request`: its API follows no version rules.
//! Use that crate.

#![no_std]

pub mod catalogue;
pub mod languages;
pub mod models;
pub mod suggest;
pub mod voices;
