//! GLM, hosted by Alibaba Cloud or served by its maker (`ZHIPU/`).
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, JSON_OBJECT, JSON_SCHEMA, JSON_WHILE_THINKING, MESSAGE_SCHEMA, OPENAI,
    OUTPUT_COVERS_THINKING, PREFIX, SEARCH, STREAM_ONLY, TOOL_STREAM, TOOLS,
};
use crate::models::effort;
use crate::models::modality::Modality::{File, Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOn};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::TextGeneration;

const LATER: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(1_048_576)
    .input_thinking(1_048_576)
    .output(131_072)
    .budget(131_072)
    .effort(&effort::HIGH_MAX)
    .yes(OPENAI | TOOLS | TOOL_STREAM | PREFIX | CACHE | MESSAGE_SCHEMA)
    .no(BATCH | STREAM_ONLY | SEARCH | JSON_SCHEMA)
    .disputed(JSON_OBJECT);

const EARLIER: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(DefaultOn)
    .input(169_984)
    .input_thinking(169_984)
    .output(16_384)
    .budget(32_768)
    .yes(OPENAI | TOOL_STREAM | JSON_OBJECT | CACHE | MESSAGE_SCHEMA)
    .no(BATCH | STREAM_ONLY | SEARCH | JSON_SCHEMA | JSON_WHILE_THINKING | PREFIX)
    .disputed(TOOLS);

const BARE: Row = Row::of(ModelKind::Chat).output(131_072).yes(OPENAI | TOOLS);

const ZHIPU: Row = LATER.nowhere().no_effort().untold(STREAM_ONLY | TOOL_STREAM);

pub(super) const ROWS: &[Row] = &[
    ZHIPU.named("ZHIPU/GLM-5").input(204_800).input_thinking(204_800),
    ZHIPU.named("ZHIPU/GLM-5.1").input(204_800).input_thinking(204_800),
    ZHIPU.named("ZHIPU/GLM-5.2"),
    ZHIPU.named("ZHIPU/GLM-5.3").thinks(Always).effort(&effort::GLM_5_3),
    ZHIPU
        .named("ZHIPU/GLM-5.3-Flash")
        .takes(&[Text, Image, Video, File])
        .thinking_untold()
        .effort(&effort::GLM_5_3),
    BARE.named("ZHIPU/GLM-5.3-FlashX"),
    EARLIER
        .named("glm-4.5")
        .retired(OCT_10)
        .input(98_304)
        .input_thinking(98_304)
        .yes(JSON_WHILE_THINKING)
        .no(CACHE)
        .untold(TOOL_STREAM),
    EARLIER
        .named("glm-4.5-air")
        .retired(OCT_10)
        .input(98_304)
        .input_thinking(98_304)
        .yes(JSON_WHILE_THINKING)
        .no(CACHE)
        .untold(TOOL_STREAM),
    EARLIER.named("glm-4.6").retired(OCT_10),
    EARLIER.named("glm-4.7").retired(OCT_10).yes(TOOLS),
    EARLIER.named("glm-5").input(202_752).input_thinking(202_752).effort(&effort::HIGH_MAX).yes(TOOLS),
    EARLIER
        .named("glm-5.1")
        .input(202_745)
        .output(131_072)
        .budget(UNKNOWN)
        .effort(&effort::HIGH_MAX)
        .yes(TOOLS | JSON_WHILE_THINKING),
    LATER.named("glm-5.2").yes(OUTPUT_COVERS_THINKING).disputed(SEARCH),
    LATER.named("glm-5.2-fast-preview").budget(UNKNOWN).disputed(SEARCH),
    LATER.named("glm-5.2-us"),
    LATER
        .named("glm-5.3")
        .thinks(Always)
        .effort(&effort::GLM_5_3)
        .yes(OUTPUT_COVERS_THINKING)
        .no(BUDGET | PREFIX | TOOL_STREAM),
    Row::of(ModelKind::Chat).named("glm-5.3-prime").at(TextGeneration).yes(OPENAI | TOOLS).no(STREAM_ONLY),
];
