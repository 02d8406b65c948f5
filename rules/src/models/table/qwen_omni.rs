//! Qwen-Omni and Qwen-Audio.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    AGENT_SEARCH_ONLY, BATCH, BUDGET, CACHE, EXTRAS, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT,
    JSON_WHILE_THINKING, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{Audio, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{DefaultOff, DefaultOn, Never};
use crate::models::row::Row;
use crate::models::service_path::ServicePath::MultimodalGeneration;
use crate::models::voices;

const TURBO: Row = Row::of(ModelKind::Omni)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video, Audio])
    .gives(&[Text, Audio])
    .thinks(Never)
    .input(30_720)
    .output(2048)
    .frames(4, 80)
    .yes(OPENAI | STREAM_ONLY)
    .no(BATCH | INCREMENTS_ONLY | EXTRAS);

const AUDIO: Row = Row::of(ModelKind::Audio)
    .at(MultimodalGeneration)
    .takes(&[Text, Audio])
    .gives(&[Text])
    .thinks(Never)
    .input(6000)
    .output(1500)
    .no(OPENAI | BATCH);

const QWEN_3: Row = TURBO
    .thinks(DefaultOff)
    .input(49_152)
    .input_thinking(16_384)
    .output(16_384)
    .budget(32_768)
    .yes(STREAM_TO_THINK | INCREMENTS_TO_THINK | BUDGET)
    .disputed(TOOLS);

const QWEN_3_5: Row =
    TURBO.input(196_608).output(65_536).reads_images(2048).yes(SEARCH | AGENT_SEARCH_ONLY).disputed(TOOLS);

pub(super) const ROWS: &[Row] = &[
    AUDIO.named("qwen-audio-chat").unlisted(),
    AUDIO.named("qwen-audio-turbo").unlisted(),
    AUDIO.named("qwen-audio-turbo-latest").unlisted().input(6144).output(2048),
    TURBO.named("qwen-omni-turbo").retired(OCT_10).yes(CACHE).disputed(BATCH).voices(&voices::OLDEST),
    TURBO
        .named("qwen-omni-turbo-0119")
        .same_as("qwen-omni-turbo-2025-01-19")
        .retired(OCT_10)
        .voices(&voices::OLDEST),
    TURBO
        .named("qwen-omni-turbo-0326")
        .same_as("qwen-omni-turbo-2025-03-26")
        .retired(OCT_10)
        .voices(&voices::OLDEST),
    TURBO.named("qwen-omni-turbo-2025-01-19").retired(OCT_10).voices(&voices::OLDEST),
    TURBO.named("qwen-omni-turbo-2025-03-26").retired(OCT_10).voices(&voices::OLDEST),
    TURBO.named("qwen-omni-turbo-latest").retired(OCT_10).voices(&voices::OLDEST),
    AUDIO.named("qwen2-audio-instruct").unlisted(),
    TURBO.named("qwen2.5-omni-7b").retired(OCT_10).voices(&voices::OMNI_2_5),
    AUDIO
        .named("qwen3-omni-30b-a3b-captioner")
        .retired(OCT_10)
        .takes(&[Audio])
        .input(32_768)
        .output(32_768)
        .yes(OPENAI)
        .no(EXTRAS),
    QWEN_3.named("qwen3-omni-flash").yes(TOOLS).voices(&voices::OMNI_3),
    QWEN_3
        .named("qwen3-omni-flash-0915")
        .same_as("qwen3-omni-flash-2025-09-15")
        .retired(OCT_10)
        .voices(&voices::SEPTEMBER_2025),
    QWEN_3.named("qwen3-omni-flash-2025-09-15").retired(OCT_10).voices(&voices::SEPTEMBER_2025),
    QWEN_3.named("qwen3-omni-flash-2025-12-01").retired(OCT_10).voices(&voices::OMNI_3),
    QWEN_3_5.named("qwen3.5-omni-flash").disputed(BATCH).voices(&voices::OMNI_3_5_AND_OWN),
    QWEN_3_5.named("qwen3.5-omni-flash-2026-03-15").voices(&voices::OMNI_3_5),
    QWEN_3_5.named("qwen3.5-omni-plus").yes(BATCH | TOOLS | JSON_OBJECT).voices(&voices::OMNI_3_5_AND_OWN),
    QWEN_3_5.named("qwen3.5-omni-plus-2026-03-15").yes(JSON_OBJECT).voices(&voices::OMNI_3_5),
    TURBO
        .named("qwen3.8-omni-flash")
        .gives(&[Text])
        .thinks(DefaultOn)
        .input(991_808)
        .input_thinking(983_616)
        .output(131_072)
        .effort(&effort::QWEN_3_8)
        .yes(
            INCREMENTS_TO_THINK
                | BUDGET
                | TOOLS
                | SEARCH
                | AGENT_SEARCH_ONLY
                | JSON_OBJECT
                | JSON_WHILE_THINKING,
        )
        .no(STREAM_ONLY | STREAM_TO_THINK)
        .untold(BATCH | PREFIX | CACHE),
];
