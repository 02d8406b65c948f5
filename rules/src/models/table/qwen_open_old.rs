//! The open models before Qwen3.
//! From sources of 2026-04.

use crate::models::ability::{INCREMENTS_ONLY, JSON_OBJECT, JSON_SCHEMA, OPENAI, STREAM_ONLY, TOOLS};
use crate::models::modality::Modality::Text;
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::TextGeneration;

const QWEN_2_5: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Never)
    .input(30_720)
    .output(8192)
    .yes(OPENAI | TOOLS | JSON_OBJECT)
    .no(STREAM_ONLY | INCREMENTS_ONLY | JSON_SCHEMA);

const QWEN_1_5: Row = QWEN_2_5.input(30_000).output(2000).untold(TOOLS | JSON_OBJECT | JSON_SCHEMA);

pub(super) const ROWS: &[Row] = &[
    QWEN_1_5.named("qwen1.5-0.5b-chat").unlisted(),
    QWEN_1_5.named("qwen1.5-1.8b-chat").unlisted(),
    QWEN_1_5.named("qwen1.5-110b-chat").unlisted().output(8000),
    QWEN_1_5.named("qwen1.5-14b-chat").unlisted().input(6000),
    QWEN_1_5.named("qwen1.5-32b-chat").unlisted(),
    QWEN_1_5.named("qwen1.5-72b-chat").unlisted(),
    QWEN_1_5.named("qwen1.5-7b-chat").unlisted().input(6000),
    QWEN_1_5.named("qwen2-0.5b-instruct").unlisted().input(30_720).output(6144),
    QWEN_1_5.named("qwen2-1.5b-instruct").unlisted().input(30_720).output(6144),
    QWEN_1_5.named("qwen2-57b-a14b-instruct").unlisted().input(63_488).output(6144),
    QWEN_1_5.named("qwen2-72b-instruct").unlisted().input(128_000).output(6144),
    QWEN_1_5.named("qwen2-7b-instruct").unlisted().input(128_000).output(6144),
    QWEN_2_5.named("qwen2.5-0.5b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-1.5b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-14b-instruct").unlisted().input(129_024),
    QWEN_2_5.named("qwen2.5-14b-instruct-1m").unlisted().input(1_000_000),
    QWEN_2_5.named("qwen2.5-32b-instruct").unlisted().input(129_024),
    QWEN_2_5.named("qwen2.5-3b-instruct").unlisted(),
    QWEN_2_5.named("qwen2.5-72b-instruct").unlisted().input(129_024),
    QWEN_2_5.named("qwen2.5-7b-instruct").unlisted().input(129_024),
    QWEN_2_5.named("qwen2.5-7b-instruct-1m").unlisted().input(1_000_000),
];
