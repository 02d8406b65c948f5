//! The Qwen-Plus line.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA,
    JSON_WHILE_THINKING, MESSAGE_SCHEMA, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{DefaultOff, DefaultOn, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const PLUS: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(997_952)
    .input_thinking(995_904)
    .output(32_768)
    .budget(81_920)
    .choices(4)
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | TOOLS | SEARCH | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | JSON_WHILE_THINKING | CACHE)
    .disputed(STREAM_TO_THINK | JSON_SCHEMA);

const PLUS_2_5: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(129_024)
    .output(8192)
    .yes(OPENAI | JSON_OBJECT)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | SEARCH | JSON_SCHEMA | PREFIX | CACHE)
    .disputed(TOOLS);

// A schema is answered with 200: live reports on qwen3.5-plus and qwen3.6-plus, read in 2026-11, against
// the page on structured output of 2026-10.
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
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | TOOLS | SEARCH | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | STREAM_TO_THINK | INCREMENTS_ONLY | JSON_WHILE_THINKING | CACHE)
    .disputed(JSON_SCHEMA);

const PLUS_APRIL: Row =
    PLUS.input(129_024).input_thinking(98_304).output(16_384).budget(38_912).no(SEARCH | JSON_SCHEMA);

const PLUS_2024: Row = PLUS_2_5.input(UNKNOWN).yes(TOOLS).untold(BATCH | SEARCH | PREFIX | CACHE);

const QWEN_3_7: Row = QWEN_3_5
    .output(131_072)
    .budget(262_144)
    .reads_images(2048)
    .yes(JSON_SCHEMA | JSON_WHILE_THINKING | CACHE | MESSAGE_SCHEMA);

pub(super) const ROWS: &[Row] = &[
    PLUS.named("qwen-plus").yes(BATCH | CACHE),
    PLUS_2_5.named("qwen-plus-0112").same_as("qwen-plus-2025-01-12").retired(OCT_10),
    PLUS_2_5.named("qwen-plus-0125").same_as("qwen-plus-2025-01-25").yes(TOOLS | PREFIX),
    PLUS_APRIL.named("qwen-plus-0428").same_as("qwen-plus-2025-04-28"),
    PLUS_APRIL.named("qwen-plus-0714").same_as("qwen-plus-2025-07-14").yes(SEARCH),
    PLUS_2024.named("qwen-plus-0723").unlisted().output(8000).yes(SEARCH),
    PLUS.named("qwen-plus-0728").same_as("qwen-plus-2025-07-28").retired(OCT_10),
    PLUS_2024.named("qwen-plus-0806").unlisted(),
    PLUS_2024.named("qwen-plus-0919").unlisted(),
    PLUS_2024.named("qwen-plus-1125").unlisted(),
    PLUS_2024.named("qwen-plus-1127").unlisted(),
    PLUS_2_5.named("qwen-plus-1220").same_as("qwen-plus-2024-12-20").retired(OCT_10),
    PLUS_2_5.named("qwen-plus-2024-12-20").retired(OCT_10),
    PLUS_2_5.named("qwen-plus-2025-01-12").retired(OCT_10),
    PLUS_2_5.named("qwen-plus-2025-01-25").yes(TOOLS | PREFIX),
    PLUS_APRIL.named("qwen-plus-2025-04-28"),
    PLUS_APRIL.named("qwen-plus-2025-07-14").yes(SEARCH),
    PLUS.named("qwen-plus-2025-07-28").retired(OCT_10),
    PLUS.named("qwen-plus-2025-09-11").retired(OCT_10).disputed(TOOLS),
    PLUS.named("qwen-plus-2025-12-01"),
    PLUS.named("qwen-plus-2025-12-01-us").retired(OCT_10).no(SEARCH | JSON_SCHEMA | PREFIX).disputed(TOOLS),
    PLUS.named("qwen-plus-latest").yes(BATCH),
    PLUS.named("qwen-plus-us").retired(OCT_10).yes(CACHE).no(SEARCH | JSON_SCHEMA).disputed(BATCH | TOOLS),
    // Without it the service answers E007, thinking or not: live reports, read in 2026-11, against the DashScope reference of
    // 2026-10.
    QWEN_3_5.named("qwen3.5-plus").yes(BATCH | CACHE | INCREMENTS_ONLY),
    QWEN_3_5.named("qwen3.5-plus-2026-02-15"),
    QWEN_3_5.named("qwen3.5-plus-2026-04-20").budget(UNKNOWN).yes(CACHE),
    QWEN_3_5.named("qwen3.6-plus").yes(BATCH | CACHE),
    QWEN_3_5.named("qwen3.6-plus-2026-04-02"),
    QWEN_3_7.named("qwen3.7-plus").yes(BATCH),
    QWEN_3_7.named("qwen3.7-plus-2026-05-26"),
    QWEN_3_7.named("qwen3.7-plus-us").no(SEARCH),
];
