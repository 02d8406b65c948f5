//! The models of `deepseek`, on Alibaba Cloud or passed on to other hosts (`siliconflow/`, `vanchin/`).
//! From sources of 2026-07 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, CACHE, EXTRAS, JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, MESSAGE_COVERS_THINKING,
    MESSAGE_SCHEMA, OPENAI, OUTPUT_COVERS_THINKING, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{Image, Text};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOff, DefaultOn, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const DISTILLED: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(32_768)
    .input_thinking(32_768)
    .output(16_384)
    .budget(16_384)
    .yes(OPENAI)
    .no(BATCH | STREAM_ONLY | EXTRAS);

const V4: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(1_000_000)
    .output(393_216)
    .effort(&effort::HIGH_MAX)
    .yes(OPENAI | TOOLS | CACHE | MESSAGE_COVERS_THINKING | MESSAGE_SCHEMA)
    .no(BATCH | STREAM_ONLY | JSON_SCHEMA | PREFIX)
    .disputed(SEARCH | JSON_OBJECT);

const SILICONFLOW: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(163_840)
    .input_thinking(163_840)
    .output(65_536)
    .budget(65_536)
    .yes(OPENAI | TOOLS | PREFIX)
    .no(BATCH | SEARCH | JSON_OBJECT | JSON_SCHEMA | CACHE);

const HOSTED: Row = SILICONFLOW
    .input(98_304)
    .input_thinking(98_304)
    .budget(32_768)
    .yes(SEARCH | CACHE | MESSAGE_SCHEMA)
    .no(STREAM_ONLY | PREFIX);

const VANCHIN: Row = Row::of(ModelKind::Chat)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(131_072)
    .output(16_384)
    .yes(OPENAI | TOOLS | JSON_OBJECT | PREFIX | CACHE)
    .no(BATCH | SEARCH | JSON_SCHEMA);

const VANCHIN_V4: Row =
    V4.nowhere().input(1_048_576).input_thinking(1_048_576).no(SEARCH).untold(STREAM_ONLY);

pub(super) const ROWS: &[Row] = &[
    HOSTED.named("deepseek-r1").retired(OCT_10).thinks(Always).output(16_384).disputed(BATCH),
    HOSTED.named("deepseek-r1-0528").retired(OCT_10).thinks(Always).output(16_384).no(CACHE),
    DISTILLED.named("deepseek-r1-distill-llama-70b").unlisted(),
    DISTILLED.named("deepseek-r1-distill-llama-8b").unlisted(),
    DISTILLED.named("deepseek-r1-distill-qwen-1.5b"),
    DISTILLED.named("deepseek-r1-distill-qwen-14b").retired(OCT_10),
    DISTILLED.named("deepseek-r1-distill-qwen-32b").retired(OCT_10),
    DISTILLED.named("deepseek-r1-distill-qwen-7b").retired(OCT_10),
    HOSTED
        .named("deepseek-v3")
        .retired(OCT_10)
        .thinks(Never)
        .input(131_072)
        .input_thinking(UNKNOWN)
        .output(16_384)
        .budget(UNKNOWN)
        .disputed(BATCH),
    HOSTED.named("deepseek-v3.1").retired(OCT_10),
    HOSTED.named("deepseek-v3.2").retired(OCT_10).yes(BATCH).disputed(JSON_SCHEMA),
    HOSTED.named("deepseek-v3.2-exp").retired(OCT_10).no(CACHE),
    V4.named("deepseek-v4-flash")
        .retired(OCT_10)
        .yes(OUTPUT_COVERS_THINKING | SEARCH | JSON_OBJECT | JSON_WHILE_THINKING),
    V4.named("deepseek-v4-flash-0731")
        .effort(&effort::DEEPSEEK_V4_SNAPSHOT)
        .yes(OUTPUT_COVERS_THINKING | SEARCH | JSON_OBJECT | JSON_WHILE_THINKING),
    V4.named("deepseek-v4-flash-0731-us").effort(&effort::DEEPSEEK_V4_SNAPSHOT),
    V4.named("deepseek-v4-flash-us").retired(OCT_10),
    V4.named("deepseek-v4-pro")
        .yes(OUTPUT_COVERS_THINKING | SEARCH | JSON_OBJECT | JSON_WHILE_THINKING)
        .no(STREAM_TO_THINK),
    V4.named("deepseek-v4-pro-0813")
        .effort(&effort::DEEPSEEK_V4_SNAPSHOT)
        .yes(OUTPUT_COVERS_THINKING | SEARCH | JSON_OBJECT | JSON_WHILE_THINKING),
    V4.named("deepseek-v4-pro-us"),
    V4.named("deepseek-v4.1-flash")
        .at(MultimodalGeneration)
        .takes(&[Text, Image])
        .input_thinking(1_000_000)
        .budget(393_216)
        .effort(&effort::DEEPSEEK_V4_1)
        .yes(OUTPUT_COVERS_THINKING)
        .untold(PREFIX | CACHE),
    SILICONFLOW.named("siliconflow/deepseek-r1-0528").thinks(Always).output(32_768),
    SILICONFLOW
        .named("siliconflow/deepseek-v3-0324")
        .thinks(Never)
        .input_thinking(UNKNOWN)
        .output(163_840)
        .budget(UNKNOWN),
    SILICONFLOW.named("siliconflow/deepseek-v3.1-terminus"),
    SILICONFLOW.named("siliconflow/deepseek-v3.2"),
    VANCHIN
        .named("vanchin/deepseek-r1")
        .thinks(Always)
        .input(98_304)
        .input_thinking(98_304)
        .output(32_768)
        .no(JSON_OBJECT),
    VANCHIN.named("vanchin/deepseek-v3"),
    VANCHIN
        .named("vanchin/deepseek-v3.1-terminus")
        .thinks(DefaultOff)
        .input(32_768)
        .input_thinking(32_768)
        .output(65_536)
        .no(JSON_OBJECT | PREFIX),
    VANCHIN
        .named("vanchin/deepseek-v3.2-speciale")
        .unlisted()
        .thinking_untold()
        .output(131_072)
        .no(PREFIX | CACHE)
        .disputed(JSON_OBJECT),
    VANCHIN
        .named("vanchin/deepseek-v3.2-think")
        .thinks(DefaultOff)
        .input(98_304)
        .input_thinking(98_304)
        .output(65_536)
        .yes(JSON_WHILE_THINKING)
        .no(STREAM_TO_THINK),
    VANCHIN_V4.named("vanchin/deepseek-v4-pro"),
    Row::of(ModelKind::Chat)
        .named("vanchin/deepseek-v4-pro-0813")
        .takes(&[Text])
        .gives(&[Text])
        .thinks(DefaultOn)
        .effort(&effort::DEEPSEEK_V4_SNAPSHOT)
        .yes(OPENAI | TOOLS),
    VANCHIN_V4.named("vanchin/deepseek-v4.1-flash").takes(&[Text, Image]).effort(&effort::DEEPSEEK_V4_1),
];
