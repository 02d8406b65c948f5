//! The models of `MiniMax`, hosted by Alibaba Cloud or served by their maker (`MiniMax/`).
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, JSON_OBJECT, JSON_SCHEMA, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK,
    TOOLS,
};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOn, Never};
use crate::models::row::Row;
use crate::models::service_path::ServicePath::TextGeneration;

const DIRECT: Row = Row::of(ModelKind::Chat)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(204_800)
    .input_thinking(204_800)
    .output(131_072)
    .budget(131_072)
    .yes(OPENAI | TOOLS | CACHE)
    .no(BATCH | BUDGET | SEARCH | JSON_OBJECT | JSON_SCHEMA | PREFIX);

const ABAB: Row =
    Row::of(ModelKind::Chat).takes(&[Text]).gives(&[Text]).thinks(Never).input(8000).no(STREAM_ONLY);

const HOSTED: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(172_032)
    .input_thinking(172_032)
    .output(32_768)
    .yes(OPENAI | TOOLS | SEARCH | CACHE)
    .no(BATCH | STREAM_ONLY | BUDGET | JSON_OBJECT | JSON_SCHEMA | PREFIX);

pub(super) const ROWS: &[Row] = &[
    HOSTED.named("MiniMax-M2.1").retired(OCT_10),
    // The model page has 32768 of output; users were answered up to 131072, by reports read in 2026-11.
    HOSTED
        .named("MiniMax-M2.5")
        .output(131_072)
        .input(196_608)
        .input_thinking(196_601)
        .no(STREAM_TO_THINK | SEARCH),
    // Named by reports of 2026-11; what the maker's own takes is not told of it.
    Row::of(ModelKind::Chat).named("MiniMax-M3").yes(OPENAI | TOOLS),
    DIRECT.named("MiniMax/MiniMax-M2.1"),
    DIRECT.named("MiniMax/MiniMax-M2.5").no(STREAM_TO_THINK),
    DIRECT.named("MiniMax/MiniMax-M2.7").no(STREAM_TO_THINK),
    Row::of(ModelKind::Chat)
        .named("MiniMax/MiniMax-M3")
        .takes(&[Text, Image, Video])
        .gives(&[Text])
        .thinks(DefaultOn)
        .input(1_048_576)
        .input_thinking(1_048_576)
        .yes(OPENAI | TOOLS | CACHE)
        .no(BATCH | SEARCH | JSON_OBJECT | JSON_SCHEMA | PREFIX),
    ABAB.named("abab6.5g-chat").unlisted(),
    ABAB.named("abab6.5s-chat").unlisted().input(245_000),
    ABAB.named("abab6.5t-chat").unlisted(),
];
