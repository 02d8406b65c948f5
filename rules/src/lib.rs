//! What Model Studio accepts, and its words when it refuses.
//!
//! This crate is an implementation detail of `qwen-request`: its API follows no version rules.
//! Use that crate.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;

mod base64;
pub mod catalogue;
pub mod check;
pub mod docs;
pub mod document;
pub mod join;
pub mod json;
#[cfg(feature = "media")]
pub mod media;
pub mod models;
pub mod names;
pub mod parameters;
#[cfg(feature = "serde")]
mod serialize;
pub mod suggest;
pub mod uploads;
#[doc(hidden)]
pub mod words;
