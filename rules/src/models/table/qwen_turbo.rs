//! The Qwen-Turbo line.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA,
    JSON_WHILE_THINKING, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::modality::Modality::Text;
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{DefaultOff, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::TextGeneration;

// A schema is answered with 200: live reports, read in 2026-11, against the page on structured output of 2026-10.
const TURBO: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(1_000_000)
    .input_thinking(98_304)
    .output(16_384)
    .budget(38_912)
    .choices(4)
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | TOOLS | JSON_OBJECT)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_WHILE_THINKING)
    .disputed(STREAM_TO_THINK | JSON_SCHEMA);

const TURBO_2_5: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(1_000_000)
    .output(8192)
    .yes(OPENAI | TOOLS | JSON_OBJECT)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_SCHEMA);

pub(super) const ROWS: &[Row] = &[
    TURBO.named("qwen-turbo").retired(OCT_10).yes(BATCH | SEARCH | PREFIX | CACHE).disputed(TOOLS),
    TURBO_2_5.named("qwen-turbo-0211").same_as("qwen-turbo-2025-02-11").unlisted(),
    TURBO.named("qwen-turbo-0428").same_as("qwen-turbo-2025-04-28").unlisted(),
    TURBO_2_5.named("qwen-turbo-0624").unlisted().input(UNKNOWN).output(2000),
    TURBO.named("qwen-turbo-0715").same_as("qwen-turbo-2025-07-15").unlisted(),
    TURBO_2_5.named("qwen-turbo-0919").unlisted().input(UNKNOWN),
    TURBO_2_5.named("qwen-turbo-1101").same_as("qwen-turbo-2024-11-01").unlisted(),
    TURBO_2_5.named("qwen-turbo-2024-11-01").unlisted(),
    TURBO_2_5.named("qwen-turbo-2025-02-11").unlisted(),
    TURBO.named("qwen-turbo-2025-04-28").unlisted(),
    TURBO.named("qwen-turbo-2025-07-15").unlisted(),
    TURBO.named("qwen-turbo-latest").unlisted().disputed(BATCH),
];
