//! Qwen3-VL.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, BUDGET, CACHE, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA,
    JSON_WHILE_THINKING, OPENAI, PREFIX, SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::{Always, DefaultOff, Never};
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::MultimodalGeneration;

const HYBRID: Row = Row::of(ModelKind::Vision)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(DefaultOff)
    .input(260_096)
    .input_thinking(258_048)
    .output(32_768)
    .budget(81_920)
    .reads_images(256)
    .frames(4, 2000)
    .yes(OPENAI | INCREMENTS_TO_THINK | BUDGET | TOOLS | JSON_OBJECT | PREFIX)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | SEARCH | JSON_SCHEMA | JSON_WHILE_THINKING | CACHE)
    .disputed(STREAM_TO_THINK);

const INSTRUCT: Row = HYBRID
    .thinks(Never)
    .input(129_024)
    .input_thinking(UNKNOWN)
    .budget(UNKNOWN)
    .frames(4, 512)
    .untold(STREAM_TO_THINK | INCREMENTS_ONLY | INCREMENTS_TO_THINK | BUDGET | JSON_WHILE_THINKING);

const THINKER: Row =
    HYBRID.thinks(Always).input(126_976).input_thinking(126_976).frames(4, 512).untold(INCREMENTS_ONLY);

pub(super) const ROWS: &[Row] = &[
    INSTRUCT.named("qwen3-vl-235b-a22b-instruct").retired(OCT_10).frames(4, 2000),
    THINKER.named("qwen3-vl-235b-a22b-thinking").retired(OCT_10).frames(4, 2000),
    INSTRUCT.named("qwen3-vl-30b-a3b-instruct").retired(OCT_10),
    THINKER.named("qwen3-vl-30b-a3b-thinking").retired(OCT_10),
    INSTRUCT.named("qwen3-vl-32b-instruct").retired(OCT_10),
    THINKER.named("qwen3-vl-32b-thinking").retired(OCT_10).input(UNKNOWN),
    INSTRUCT.named("qwen3-vl-8b-instruct").retired(OCT_10),
    THINKER.named("qwen3-vl-8b-thinking").retired(OCT_10),
    HYBRID.named("qwen3-vl-flash").retired(OCT_10).yes(CACHE).disputed(BATCH),
    HYBRID.named("qwen3-vl-flash-2025-10-15").retired(OCT_10),
    HYBRID.named("qwen3-vl-flash-2025-10-15-us").retired(OCT_10).disputed(TOOLS),
    HYBRID.named("qwen3-vl-flash-2026-01-22").retired(OCT_10).no(PREFIX).disputed(TOOLS),
    HYBRID.named("qwen3-vl-flash-2026-01-22-us").retired(OCT_10).budget(UNKNOWN).no(PREFIX).disputed(TOOLS),
    HYBRID.named("qwen3-vl-flash-us").retired(OCT_10).yes(CACHE).disputed(TOOLS),
    HYBRID.named("qwen3-vl-plus").yes(BATCH | CACHE),
    HYBRID.named("qwen3-vl-plus-2025-09-23").retired(OCT_10),
    HYBRID.named("qwen3-vl-plus-2025-12-19").retired(OCT_10),
];
