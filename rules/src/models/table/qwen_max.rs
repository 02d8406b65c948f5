//! The Qwen-Max line.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    AGENT_SEARCH, BATCH, BUDGET, CACHE, CODE_NEEDS_THINKING, INCREMENTS_ONLY, INCREMENTS_TO_THINK,
    JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, MESSAGE_COVERS_THINKING, MESSAGE_FORMAT_ONLY,
    MESSAGE_SCHEMA, OPENAI, PAGES_NEED_THINKING, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{File, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOff, DefaultOn, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const MAX: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(129_024)
    .output(8192)
    .yes(OPENAI | TOOLS | SEARCH | JSON_OBJECT)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_SCHEMA);

const QWEN_3_7: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(991_808)
    .input_thinking(983_616)
    .output(131_072)
    .budget(262_144)
    .yes(
        OPENAI
            | INCREMENTS_TO_THINK
            | BUDGET
            | TOOLS
            | SEARCH
            | JSON_OBJECT
            | JSON_SCHEMA
            | JSON_WHILE_THINKING
            | PREFIX
            | CACHE
            | CODE_NEEDS_THINKING
            | MESSAGE_SCHEMA,
    )
    .no(BATCH | STREAM_ONLY | STREAM_TO_THINK | INCREMENTS_ONLY);

const QWEN_3: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(258_048)
    .input_thinking(258_048)
    .output(65_536)
    .output_thinking(32_768)
    .budget(81_920)
    .choices(4)
    .yes(OPENAI | INCREMENTS_TO_THINK | MESSAGE_FORMAT_ONLY | BUDGET | TOOLS | SEARCH | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | JSON_WHILE_THINKING | CACHE)
    .disputed(STREAM_TO_THINK | JSON_SCHEMA);

// Files: the page on PDF understanding of 2026-10. The search strategy `agent`: none of the generation has it in chats, by the
// web-search page of 2026-10.
const QWEN_3_8: Row = QWEN_3_7
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video, File])
    .reads_images(2048)
    .frames(4, 8000)
    .effort(&effort::QWEN_3_8)
    .yes(MESSAGE_COVERS_THINKING)
    .no(AGENT_SEARCH);

pub(super) const ROWS: &[Row] = &[
    MAX.named("qwen-max").input(30_720).yes(BATCH | PREFIX | CACHE),
    MAX.named("qwen-max-0125").same_as("qwen-max-2025-01-25").unlisted(),
    MAX.named("qwen-max-0403").unlisted().input(UNKNOWN).output(2000),
    MAX.named("qwen-max-0428").same_as("qwen-max-2024-04-28").unlisted().input(6000).output(2000),
    MAX.named("qwen-max-0919").same_as("qwen-max-2024-09-19").unlisted().input(30_720),
    MAX.named("qwen-max-2024-04-28").unlisted().input(6000).output(2000),
    MAX.named("qwen-max-2024-09-19").unlisted().input(30_720),
    MAX.named("qwen-max-2025-01-25").unlisted(),
    MAX.named("qwen-max-latest").unlisted().disputed(BATCH),
    MAX.named("qwen-max-longcontext").unlisted().input(UNKNOWN).output(8000).untold(TOOLS),
    QWEN_3.named("qwen3-max").retired(OCT_10).yes(BATCH | CACHE | CODE_NEEDS_THINKING | PAGES_NEED_THINKING),
    QWEN_3
        .named("qwen3-max-2025-09-23")
        .retired(OCT_10)
        .thinks(Never)
        .input_thinking(UNKNOWN)
        .output_thinking(UNKNOWN)
        .budget(UNKNOWN)
        .untold(STREAM_TO_THINK | INCREMENTS_TO_THINK | BUDGET | JSON_WHILE_THINKING),
    QWEN_3.named("qwen3-max-2026-01-23").retired(OCT_10).yes(CODE_NEEDS_THINKING | PAGES_NEED_THINKING),
    QWEN_3.named("qwen3-max-preview").retired(OCT_10).yes(CACHE).no(JSON_SCHEMA).disputed(TOOLS),
    QWEN_3_7
        .named("qwen3.6-max-preview")
        .retired(OCT_10)
        .input(245_760)
        .input_thinking(229_376)
        .output(65_536)
        .budget(131_072)
        .no(JSON_SCHEMA | JSON_WHILE_THINKING)
        .untold(CODE_NEEDS_THINKING | MESSAGE_SCHEMA),
    QWEN_3_7.named("qwen3.7-max").yes(BATCH),
    QWEN_3_7.named("qwen3.7-max-2026-05-17").thinks(Always).budget(UNKNOWN).no(CACHE),
    QWEN_3_7.named("qwen3.7-max-2026-05-20"),
    QWEN_3_8
        .named("qwen3.7-max-2026-06-08")
        .takes(&[Text, Image, Video])
        .budget(UNKNOWN)
        .no_effort()
        .untold(AGENT_SEARCH | MESSAGE_COVERS_THINKING),
    QWEN_3_7.named("qwen3.7-max-preview").thinks(Always).budget(UNKNOWN).no(CACHE),
    QWEN_3_7.named("qwen3.7-max-us").budget(UNKNOWN).no(SEARCH),
    // The DashScope reference of 2026-10 lists it for the strategy `agent`.
    QWEN_3_8.named("qwen3.8-max").yes(BATCH).disputed(AGENT_SEARCH),
    QWEN_3_8.named("qwen3.8-max-0902"),
    QWEN_3_8.named("qwen3.8-max-2026-09-02").same_as("qwen3.8-max-0902"),
    // A retired name, by reports of 2026-11 that give no date.
    QWEN_3_8.named("qwen3.8-max-preview").unlisted(),
];
