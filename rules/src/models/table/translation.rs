//! Qwen-MT and live translation.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, EXTRAS, INCREMENTS_ONLY, OPENAI, REPEATS, STREAM_ONLY};
use crate::models::languages::Languages::{All, Lite};
use crate::models::modality::Modality::{Audio, File, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};
use crate::models::voices;

const MT: Row = Row::of(ModelKind::Translation)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(8192)
    .output(8192)
    .yes(OPENAI)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS);

const LIVE: Row = Row::of(ModelKind::Translation)
    .takes(&[Video, Audio])
    .gives(&[Text, Audio])
    .thinks(Never)
    .input(49_152)
    .output(4096)
    .yes(OPENAI | STREAM_ONLY)
    .no(BATCH | INCREMENTS_ONLY | EXTRAS);

pub(super) const ROWS: &[Row] = &[
    MT.named("qwen-mt-flash").languages(All),
    MT.named("qwen-mt-lite").languages(Lite),
    MT.named("qwen-mt-lite-us").retired(OCT_10).languages(Lite),
    MT.named("qwen-mt-plus").languages(All).yes(REPEATS),
    MT.named("qwen-mt-turbo").retired(OCT_10).languages(All).yes(REPEATS),
    Row::of(ModelKind::Translation)
        .named("qwen-mt-uni")
        .at(MultimodalGeneration)
        .takes(&[Text, Image, Audio, File])
        .gives(&[Text, Image, Audio, File])
        .thinks(Never)
        .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS),
    LIVE.named("qwen3-livetranslate-flash").voices(&voices::LIVE_TRANSLATE),
    LIVE.named("qwen3-livetranslate-flash-2025-12-01").voices(&voices::LIVE_TRANSLATE),
];
