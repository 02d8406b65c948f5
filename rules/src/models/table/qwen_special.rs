//! Mathematics, long documents, role play, research.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, CACHE, EXTRAS, FILE_IDS, INCREMENTS_ONLY, JSON_OBJECT, OPENAI, PREFIX, SEARCH, STREAM_ONLY, TOOLS,
};
use crate::models::modality::Modality::Text;
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::TextGeneration;

const SPECIALIST: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(3072)
    .output(3072)
    .yes(OPENAI)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS);

const LONG: Row = SPECIALIST.input(10_000_000).output(32_768).yes(JSON_OBJECT | FILE_IDS);

const DEEP_RESEARCH: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .input(997_952)
    .output(32_768)
    .no(OPENAI | BATCH | INCREMENTS_ONLY | EXTRAS);

pub(super) const ROWS: &[Row] = &[
    DEEP_RESEARCH.named("qwen-deep-research"),
    DEEP_RESEARCH.named("qwen-deep-research-2025-12-15"),
    SPECIALIST.named("qwen-doc-turbo").input(253_952).output(32_768).yes(CACHE | FILE_IDS),
    SPECIALIST.named("qwen-flash-character").input(8000).output(4096).yes(SEARCH | CACHE),
    SPECIALIST.named("qwen-flash-character-2026-02-26").input(8192).output(4096).yes(SEARCH | CACHE),
    LONG.named("qwen-long").disputed(BATCH),
    LONG.named("qwen-long-0125").same_as("qwen-long-2025-01-25").retired(OCT_10),
    LONG.named("qwen-long-2025-01-25").retired(OCT_10),
    LONG.named("qwen-long-latest").retired(OCT_10).disputed(BATCH),
    SPECIALIST.named("qwen-math-plus").retired(OCT_10),
    SPECIALIST.named("qwen-math-plus-0816").same_as("qwen-math-plus-2024-08-16").retired(OCT_10),
    SPECIALIST.named("qwen-math-plus-0919").same_as("qwen-math-plus-2024-09-19").retired(OCT_10),
    SPECIALIST.named("qwen-math-plus-2024-08-16").retired(OCT_10),
    SPECIALIST.named("qwen-math-plus-2024-09-19").retired(OCT_10),
    SPECIALIST.named("qwen-math-plus-latest").retired(OCT_10),
    SPECIALIST.named("qwen-math-turbo").retired(OCT_10),
    SPECIALIST
        .named("qwen-plus-character")
        .input(32_768)
        .output(4096)
        .choices(4)
        .yes(SEARCH | CACHE)
        .disputed(JSON_OBJECT),
    SPECIALIST.named("qwen-plus-character-ja").input(7680).output(512),
    SPECIALIST.named("qwen2.5-math-1.5b-instruct").unlisted().untold(BATCH | TOOLS | SEARCH | PREFIX | CACHE),
    SPECIALIST.named("qwen2.5-math-72b-instruct").unlisted().untold(BATCH | TOOLS | SEARCH | PREFIX | CACHE),
    SPECIALIST.named("qwen2.5-math-7b-instruct").unlisted().untold(BATCH | TOOLS | SEARCH | PREFIX | CACHE),
];
