//! Chat models of families with few members.
//! From sources of 2026-07 to 2026-11.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, EXTRAS, INCREMENTS_ONLY, JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, OPENAI,
    PREFIX, SEARCH, STREAM_ONLY, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{DefaultOff, DefaultOn, Never};
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const BARE: Row = Row::of(ModelKind::Chat).takes(&[Text]).gives(&[Text]);

const SPECIALIST: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(28_672)
    .output(4096)
    .yes(OPENAI)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS);

const STEP: Row = Row::of(ModelKind::Chat)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(262_144)
    .input_thinking(262_144)
    .output(262_144)
    .budget(262_144)
    .effort(&effort::LOW_MEDIUM_HIGH)
    .yes(OPENAI | TOOLS | JSON_OBJECT | JSON_WHILE_THINKING | CACHE)
    .no(SEARCH | JSON_SCHEMA | PREFIX)
    .disputed(BATCH);

const GUEST: Row = Row::of(ModelKind::Chat)
    .takes(&[Text, Image])
    .gives(&[Text])
    .thinks(Never)
    .input(421_808)
    .output(8192)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS);

pub(super) const ROWS: &[Row] = &[
    GUEST.named("baichuan2-turbo").unlisted().takes(&[Text]).input(32_000).output(2048),
    // No chat: it has an address of its own, `/compatible-mode/v1/systemone`.
    Row::of(ModelKind::Chat).named("decision-model-preview").no(OPENAI | BATCH),
    SPECIALIST.named("farui-plus").retired(OCT_10).input(12_000).output(2000).untold(OPENAI),
    GUEST.named("llama-4-maverick-17b-128e-instruct").unlisted(),
    GUEST.named("llama-4-scout-17b-16e-instruct").unlisted().input(991_808),
    Row::of(ModelKind::Chat).named("multimodal-dialog").unlisted().at(MultimodalGeneration),
    BARE.named("nlp-rag-rewrite-one").retired(OCT_10),
    STEP.named("stepfun/step-3.7-flash"),
    BARE.named("stepfun/step-5-preview").takes(&[Text, Image]).yes(OPENAI),
    SPECIALIST.named("tongyi-intent-detect-v3").input(8192),
    SPECIALIST.named("tongyi-xiaomi-analysis-flash"),
    SPECIALIST.named("tongyi-xiaomi-analysis-pro"),
    Row::of(ModelKind::Chat).named("unisound/unisound-u2").yes(OPENAI),
    BARE.named("xiaomi/mimo-v2.5-pro")
        .thinks(DefaultOn)
        .input(1_048_576)
        .input_thinking(1_048_576)
        .output(131_072)
        .budget(131_072)
        .yes(OPENAI | TOOLS | CACHE)
        .no(BATCH | BUDGET | SEARCH | JSON_SCHEMA | PREFIX)
        .disputed(JSON_OBJECT),
];
