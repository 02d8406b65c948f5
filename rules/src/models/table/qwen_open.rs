//! The open models of Qwen3 and later.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    AGENT_SEARCH, BATCH, BUDGET, CACHE, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA,
    JSON_WHILE_THINKING, MESSAGE_SCHEMA, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{File, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOn, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const QWEN_3: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(129_024)
    .input_thinking(98_304)
    .output(8192)
    .budget(38_912)
    .choices(4)
    .yes(
        OPENAI
            | STREAM_TO_THINK
            | INCREMENTS_ONLY
            | INCREMENTS_TO_THINK
            | BUDGET
            | TOOLS
            | JSON_OBJECT
            | PREFIX,
    )
    .no(BATCH | STREAM_ONLY | SEARCH | JSON_SCHEMA | JSON_WHILE_THINKING | CACHE);

const QWEN_3_5: Row = Row::of(ModelKind::Chat)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(260_096)
    .input_thinking(258_048)
    .output(65_536)
    .budget(81_920)
    .reads_images(256)
    .frames(4, 8000)
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | TOOLS | SEARCH | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | STREAM_TO_THINK | JSON_SCHEMA | JSON_WHILE_THINKING | CACHE);

const THINKING_2507: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(126_976)
    .input_thinking(126_976)
    .output(32_768)
    .budget(81_920)
    .yes(OPENAI | INCREMENTS_ONLY | INCREMENTS_TO_THINK | BUDGET | JSON_OBJECT)
    .no(BATCH | STREAM_ONLY | SEARCH | JSON_SCHEMA | JSON_WHILE_THINKING | PREFIX | CACHE)
    .disputed(STREAM_TO_THINK | TOOLS);

const INSTRUCT_2507: Row = QWEN_3
    .thinks(Never)
    .input_thinking(UNKNOWN)
    .output(32_768)
    .budget(UNKNOWN)
    .untold(STREAM_TO_THINK | INCREMENTS_TO_THINK | BUDGET | JSON_WHILE_THINKING);

const QWEN_3_8: Row = Row::of(ModelKind::Chat)
    .at(MultimodalGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(991_808)
    .input_thinking(983_616)
    .output(131_072)
    .budget(131_072)
    .effort(&effort::QWEN_3_8)
    .yes(
        OPENAI
            | INCREMENTS_TO_THINK
            | BUDGET
            | TOOLS
            | SEARCH
            | JSON_OBJECT
            | JSON_WHILE_THINKING
            | PREFIX
            | CACHE
            | MESSAGE_SCHEMA,
    )
    .no(BATCH | STREAM_ONLY | STREAM_TO_THINK | JSON_SCHEMA | AGENT_SEARCH);

const QWEN_3_SMALL: Row =
    QWEN_3.input(30_720).input_thinking(28_672).budget(UNKNOWN).untold(BATCH | SEARCH | PREFIX | CACHE);

pub(super) const ROWS: &[Row] = &[
    QWEN_3_SMALL.named("qwen3-0.6b").unlisted(),
    QWEN_3_SMALL.named("qwen3-1.7b").unlisted(),
    QWEN_3.named("qwen3-14b").retired(OCT_10),
    QWEN_3.named("qwen3-235b-a22b").retired(OCT_10).output(16_384),
    INSTRUCT_2507.named("qwen3-235b-a22b-instruct-2507").retired(OCT_10),
    THINKING_2507.named("qwen3-235b-a22b-thinking-2507").retired(OCT_10).input(UNKNOWN).yes(PREFIX),
    QWEN_3.named("qwen3-30b-a3b").retired(OCT_10).output(16_384),
    INSTRUCT_2507.named("qwen3-30b-a3b-instruct-2507").retired(OCT_10),
    THINKING_2507.named("qwen3-30b-a3b-thinking-2507").retired(OCT_10),
    QWEN_3.named("qwen3-32b").retired(OCT_10).output(16_384),
    QWEN_3.named("qwen3-4b").unlisted().untold(BATCH | SEARCH | PREFIX | CACHE),
    QWEN_3.named("qwen3-8b").retired(OCT_10),
    INSTRUCT_2507.named("qwen3-next-80b-a3b-instruct").retired(OCT_10).disputed(TOOLS),
    THINKING_2507.named("qwen3-next-80b-a3b-thinking").retired(OCT_10),
    QWEN_3_5.named("qwen3.5-122b-a10b"),
    QWEN_3_5.named("qwen3.5-27b"),
    QWEN_3_5.named("qwen3.5-35b-a3b"),
    QWEN_3_5.named("qwen3.5-397b-a17b"),
    QWEN_3_5.named("qwen3.6-27b").budget(UNKNOWN),
    QWEN_3_5.named("qwen3.6-35b-a3b").budget(131_072),
    QWEN_3_8.named("qwen3.8-2.4t-a95b"),
    QWEN_3_8
        .named("qwen3.8-27b")
        .takes(&[Text, Image, Video, File])
        .thinks(DefaultOn)
        .budget(262_144)
        .frames(4, 8000),
];
