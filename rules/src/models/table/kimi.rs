//! Kimi, hosted by Alibaba Cloud or served by its maker (`kimi/`), which differ in their defaults.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, FORCED_TOOL, JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, OPENAI, PREFIX, SEARCH,
    STREAM_ONLY, STREAM_TO_THINK, THINKING, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOff, DefaultOn, Never};
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const MOONSHOT: Row = Row::of(ModelKind::Chat)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(Always)
    .input(262_144)
    .input_thinking(262_144)
    .output(262_144)
    .budget(262_144)
    .yes(OPENAI | TOOLS | JSON_OBJECT | JSON_WHILE_THINKING | PREFIX | CACHE)
    .no(BATCH | SEARCH | JSON_SCHEMA);

const HOSTED: Row = Row::of(ModelKind::Chat)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(229_376)
    .output(16_384)
    .yes(OPENAI | TOOLS | CACHE)
    .no(BATCH | STREAM_ONLY | SEARCH | JSON_OBJECT | JSON_SCHEMA | PREFIX);

pub(super) const ROWS: &[Row] = &[
    HOSTED
        .named("Moonshot-Kimi-K2-Instruct")
        .retired(OCT_10)
        .at(TextGeneration)
        .takes(&[Text])
        .thinks(Never)
        .input(131_072)
        .output(8192)
        .yes(SEARCH),
    HOSTED
        .named("kimi-k2-thinking")
        .retired(OCT_10)
        .at(TextGeneration)
        .takes(&[Text])
        .thinks(Always)
        .input_thinking(229_376)
        .budget(32_768)
        .yes(JSON_OBJECT | JSON_WHILE_THINKING)
        .no(STREAM_TO_THINK),
    HOSTED.named("kimi-k2.5").input(260_096).input_thinking(258_048).output(98_304).budget(81_920),
    HOSTED.named("kimi-k2.6"),
    HOSTED.named("kimi-k2.7-code").thinks(Always).yes(PREFIX).disputed(SEARCH | JSON_OBJECT),
    HOSTED
        .named("kimi-k3")
        .takes(&[Text, Image])
        .thinks(Always)
        .input(1_048_576)
        .input_thinking(1_048_576)
        .output(1_048_576)
        .budget(1_048_576)
        .effort(&effort::LOW_HIGH_MAX)
        .yes(JSON_OBJECT | JSON_WHILE_THINKING | PREFIX)
        .no(BUDGET)
        .disputed(THINKING | SEARCH),
    MOONSHOT
        .named("kimi/kimi-k2.5")
        .unlisted()
        .thinks(DefaultOn)
        .no(STREAM_TO_THINK | BUDGET)
        .disputed(THINKING),
    MOONSHOT.named("kimi/kimi-k2.6").thinks(DefaultOn).no(STREAM_TO_THINK).disputed(THINKING),
    MOONSHOT.named("kimi/kimi-k2.7-code"),
    MOONSHOT.named("kimi/kimi-k2.7-code-highspeed"),
    Row::of(ModelKind::Chat).named("kimi/kimi-k2.8-preview").yes(OPENAI | TOOLS),
    MOONSHOT
        .named("kimi/kimi-k3")
        .input(1_048_576)
        .input_thinking(1_048_576)
        .output(1_048_576)
        .budget(1_048_576)
        .effort(&effort::LOW_HIGH_MAX)
        // Users were answered: reports read in 2026-11.
        .yes(FORCED_TOOL)
        .no(BUDGET),
];
