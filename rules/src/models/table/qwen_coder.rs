//! Qwen-Coder.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, CACHE, INCREMENTS_ONLY, JSON_OBJECT, JSON_SCHEMA, OPENAI, PREFIX, SEARCH, STREAM_ONLY, TOOLS,
};
use crate::models::modality::Modality::Text;
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::TextGeneration;

const QWEN_2_5: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(129_024)
    .output(8192)
    .yes(OPENAI)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_OBJECT | JSON_SCHEMA);

const QWEN_3: Row = QWEN_2_5
    .input(204_800)
    .output(65_536)
    .yes(JSON_OBJECT)
    .no(BATCH | SEARCH | PREFIX | CACHE)
    .disputed(TOOLS);

pub(super) const ROWS: &[Row] = &[
    QWEN_2_5
        .named("codeqwen1.5-7b-chat")
        .retired(OCT_10)
        .input(UNKNOWN)
        .output(UNKNOWN)
        .untold(JSON_OBJECT | JSON_SCHEMA),
    QWEN_2_5
        .named("qwen-coder-plus")
        .retired(OCT_10)
        .yes(JSON_OBJECT)
        .no(BATCH | SEARCH | PREFIX | CACHE)
        .disputed(TOOLS),
    QWEN_2_5
        .named("qwen-coder-plus-1106")
        .same_as("qwen-coder-plus-2024-11-06")
        .unlisted()
        .yes(TOOLS | JSON_OBJECT),
    QWEN_2_5.named("qwen-coder-plus-2024-11-06").unlisted().yes(TOOLS | JSON_OBJECT),
    QWEN_2_5.named("qwen-coder-plus-latest").unlisted().yes(TOOLS | JSON_OBJECT),
    QWEN_2_5
        .named("qwen-coder-turbo")
        .retired(OCT_10)
        .yes(JSON_OBJECT)
        .no(BATCH | SEARCH | PREFIX | CACHE)
        .disputed(TOOLS),
    QWEN_2_5
        .named("qwen-coder-turbo-0919")
        .same_as("qwen-coder-turbo-2024-09-19")
        .unlisted()
        .yes(TOOLS | JSON_OBJECT),
    QWEN_2_5.named("qwen-coder-turbo-2024-09-19").unlisted().yes(TOOLS | JSON_OBJECT),
    QWEN_2_5.named("qwen-coder-turbo-latest").unlisted().yes(TOOLS | JSON_OBJECT),
    QWEN_2_5.named("qwen2.5-coder-0.5b-instruct").unlisted().input(30_720),
    QWEN_2_5.named("qwen2.5-coder-1.5b-instruct").unlisted().input(30_720),
    QWEN_2_5.named("qwen2.5-coder-14b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-coder-32b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-coder-3b-instruct").unlisted().input(30_720),
    QWEN_2_5.named("qwen2.5-coder-7b-instruct").unlisted(),
    QWEN_3.named("qwen3-coder-30b-a3b-instruct").retired(OCT_10).yes(PREFIX),
    QWEN_3.named("qwen3-coder-480b-a35b-instruct").retired(OCT_10).yes(PREFIX),
    QWEN_3.named("qwen3-coder-flash").input(997_952).yes(TOOLS | PREFIX | CACHE),
    QWEN_3.named("qwen3-coder-flash-2025-07-28").input(997_952).yes(TOOLS | PREFIX),
    QWEN_3.named("qwen3-coder-next").retired(OCT_10),
    QWEN_3.named("qwen3-coder-plus").retired(OCT_10).input(997_952).yes(TOOLS | PREFIX | CACHE),
    QWEN_3.named("qwen3-coder-plus-2025-07-22").retired(OCT_10).input(1_000_000).yes(TOOLS | PREFIX),
    QWEN_3
        .named("qwen3-coder-plus-2025-09-23")
        .retired(OCT_10)
        .input(997_952)
        .yes(TOOLS | PREFIX)
        .disputed(SEARCH),
];
