//! The Qwen-Flash line.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    AGENT_SEARCH, BATCH, BUDGET, CACHE, CODE_NEEDS_THINKING, INCREMENTS_ONLY, INCREMENTS_TO_THINK,
    JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, MESSAGE_COVERS_THINKING, MESSAGE_SCHEMA, OPENAI, PREFIX,
    SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{File, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{DefaultOff, DefaultOn};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const QWEN_3_5: Row = Row::of(ModelKind::Chat)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(991_808)
    .input_thinking(983_616)
    .output(65_536)
    .budget(81_920)
    .reads_images(256)
    .frames(4, 8000)
    .yes(OPENAI | BATCH | INCREMENTS_TO_THINK | BUDGET | TOOLS | SEARCH | JSON_OBJECT | PREFIX | CACHE)
    .no(STREAM_ONLY | STREAM_TO_THINK | INCREMENTS_ONLY | JSON_SCHEMA | JSON_WHILE_THINKING);

const FLASH: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(997_952)
    .input_thinking(995_904)
    .output(32_768)
    .budget(81_920)
    .choices(4)
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | SEARCH | JSON_SCHEMA | JSON_WHILE_THINKING | CACHE)
    .disputed(STREAM_TO_THINK | TOOLS);

// A schema is answered with 200: live reports, read in 2026-11, against the page on structured output of 2026-10.
const QWEN_3_6: Row = QWEN_3_5.budget(131_072).disputed(JSON_SCHEMA);

const QWEN_3_7: Row =
    QWEN_3_5.output(131_072).budget(262_144).yes(JSON_SCHEMA | JSON_WHILE_THINKING | MESSAGE_SCHEMA);

pub(super) const ROWS: &[Row] = &[
    FLASH.named("qwen-flash").yes(BATCH | TOOLS | SEARCH | CACHE).disputed(JSON_SCHEMA),
    FLASH.named("qwen-flash-2025-07-28").yes(TOOLS | SEARCH).disputed(JSON_SCHEMA),
    FLASH.named("qwen-flash-2025-07-28-us").retired(OCT_10),
    FLASH.named("qwen-flash-us").retired(OCT_10).yes(CACHE),
    // Without it the service answers E007, thinking or not: live reports, read in 2026-11, against the DashScope reference of
    // 2026-10.
    QWEN_3_5.named("qwen3.5-flash").yes(INCREMENTS_ONLY),
    QWEN_3_5.named("qwen3.5-flash-2026-02-23").no(BATCH | CACHE),
    QWEN_3_6.named("qwen3.6-flash"),
    QWEN_3_6.named("qwen3.6-flash-2026-04-16").no(BATCH | CACHE),
    QWEN_3_6.named("qwen3.6-flash-us").budget(UNKNOWN).no(BATCH | SEARCH),
    QWEN_3_7.named("qwen3.7-flash"),
    QWEN_3_7.named("qwen3.7-flash-2026-07-15").disputed(BATCH),
    // Files: the page on PDF understanding of 2026-10. The search strategy: the web-search page of 2026-10.
    QWEN_3_7
        .named("qwen3.8-flash")
        .takes(&[Text, Image, Video, File])
        .reads_images(2048)
        .effort(&effort::QWEN_3_8)
        .yes(CODE_NEEDS_THINKING | MESSAGE_COVERS_THINKING)
        .no(AGENT_SEARCH),
];
