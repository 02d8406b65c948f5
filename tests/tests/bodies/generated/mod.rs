//! Bodies of the vendor's pages, pasted: written by the test `bodies`.

#![allow(deprecated, reason = "the pages still print what the catalogue warns of")]

#[rustfmt::skip]
mod applications;
#[rustfmt::skip]
mod batch;
#[rustfmt::skip]
mod chat;
#[rustfmt::skip]
mod completion;
#[rustfmt::skip]
mod embedding;
#[rustfmt::skip]
mod generation;
#[rustfmt::skip]
mod image;
#[rustfmt::skip]
mod image_tools;
#[rustfmt::skip]
mod knowledge;
#[rustfmt::skip]
mod messages;
#[rustfmt::skip]
mod multimodal;
#[rustfmt::skip]
mod multimodal_embedding;
#[rustfmt::skip]
mod music;
#[rustfmt::skip]
mod portraits;
#[rustfmt::skip]
mod realtime;
#[rustfmt::skip]
mod responses;
#[rustfmt::skip]
mod speech;
#[rustfmt::skip]
mod text_embedding;
#[rustfmt::skip]
mod text_rerank;
#[rustfmt::skip]
mod tuning;
#[rustfmt::skip]
mod video;
