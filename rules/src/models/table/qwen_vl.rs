//! Qwen-VL before Qwen3.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, CACHE, INCREMENTS_ONLY, JSON_OBJECT, JSON_SCHEMA, OPENAI, PREFIX, SEARCH, STREAM_ONLY, TOOLS,
};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::MultimodalGeneration;

/// The vision page of 2026-10 names none of these, so they keep the frames of the error page.
const VL: Row = Row::of(ModelKind::Vision)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(Never)
    .input(129_024)
    .output(8192)
    .reads_images(256)
    .frames(4, 80)
    .yes(OPENAI)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_OBJECT | JSON_SCHEMA);

const VL_2: Row = VL.input(30_720).output(2048);

const OPEN: Row = VL.untold(JSON_OBJECT | JSON_SCHEMA);

const QWEN_2_5: Row = OPEN.frames(4, 512);

const STABLE: Row = VL.yes(JSON_OBJECT | PREFIX | CACHE).no(TOOLS | SEARCH).disputed(BATCH);

pub(super) const ROWS: &[Row] = &[
    OPEN.named("qwen-vl-chat-v1").unlisted().takes(&[Text, Image]).input(6000).output(1500),
    STABLE.named("qwen-vl-max").retired(OCT_10),
    VL.named("qwen-vl-max-0125").same_as("qwen-vl-max-2025-01-25").unlisted(),
    VL.named("qwen-vl-max-0402").same_as("qwen-vl-max-2025-04-02").unlisted(),
    VL.named("qwen-vl-max-0408").same_as("qwen-vl-max-2025-04-08").unlisted(),
    VL.named("qwen-vl-max-0809").unlisted().input(UNKNOWN).output(2000),
    VL.named("qwen-vl-max-0813").same_as("qwen-vl-max-2025-08-13").unlisted(),
    VL_2.named("qwen-vl-max-1119").same_as("qwen-vl-max-2024-11-19").unlisted(),
    VL_2.named("qwen-vl-max-1230").same_as("qwen-vl-max-2024-12-30").unlisted(),
    VL_2.named("qwen-vl-max-2024-11-19").unlisted(),
    VL_2.named("qwen-vl-max-2024-12-30").unlisted(),
    VL.named("qwen-vl-max-2025-01-25").unlisted(),
    VL.named("qwen-vl-max-2025-04-02").unlisted(),
    VL.named("qwen-vl-max-2025-04-08").unlisted(),
    VL.named("qwen-vl-max-2025-08-13").unlisted(),
    VL.named("qwen-vl-max-latest").unlisted().disputed(BATCH),
    STABLE.named("qwen-vl-plus").retired(OCT_10),
    VL_2.named("qwen-vl-plus-0102").same_as("qwen-vl-plus-2025-01-02").unlisted(),
    VL.named("qwen-vl-plus-0125").same_as("qwen-vl-plus-2025-01-25").unlisted(),
    VL.named("qwen-vl-plus-0507").same_as("qwen-vl-plus-2025-05-07").unlisted(),
    VL.named("qwen-vl-plus-0710").same_as("qwen-vl-plus-2025-07-10").unlisted().input(30_720),
    VL.named("qwen-vl-plus-0809").unlisted().input(UNKNOWN).output(2000),
    VL.named("qwen-vl-plus-0815").same_as("qwen-vl-plus-2025-08-15").unlisted(),
    VL_2.named("qwen-vl-plus-2025-01-02").unlisted(),
    VL.named("qwen-vl-plus-2025-01-25").unlisted(),
    VL.named("qwen-vl-plus-2025-05-07").unlisted(),
    VL.named("qwen-vl-plus-2025-07-10").unlisted().input(30_720),
    VL.named("qwen-vl-plus-2025-08-15").unlisted(),
    STABLE.named("qwen-vl-plus-latest").unlisted().no(JSON_OBJECT | CACHE),
    OPEN.named("qwen-vl-v1").unlisted().takes(&[Text, Image]).input(6000).output(1500),
    OPEN.named("qwen2-vl-2b-instruct").unlisted().input(30_000).output(2000),
    OPEN.named("qwen2-vl-72b-instruct").unlisted().input(30_720).output(2048),
    OPEN.named("qwen2-vl-7b-instruct").unlisted().input(30_000).output(2000),
    QWEN_2_5.named("qwen2.5-vl-32b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-vl-3b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-vl-72b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-vl-7b-instruct").unlisted(),
];
