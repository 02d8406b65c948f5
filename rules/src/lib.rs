//! What Model Studio accepts, and its words when it refuses.
//!
//! This crate is an implementation detail of `qwen-request`: its API follows no version rules.
//! Use that crate.

#![no_std]

extern crate alloc;

pub mod catalogue;
pub mod json;
pub mod models;
