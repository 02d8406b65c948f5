//! Models that read print and screens.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, DOCUMENTS, EXTRAS, INCREMENTS_ONLY, JSON_OBJECT, OPENAI, STREAM_ONLY, TOOLS,
};
use crate::models::modality::Modality::{Image, Text};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Never;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::MultimodalGeneration;

const OCR: Row = Row::of(ModelKind::Vision)
    .at(MultimodalGeneration)
    .takes(&[Text, Image])
    .gives(&[Text])
    .thinks(Never)
    .input(30_000)
    .output(4096)
    .yes(OPENAI)
    .no(BATCH | STREAM_ONLY | INCREMENTS_ONLY | EXTRAS);

pub(super) const ROWS: &[Row] = &[
    OCR.named("gui-plus").thinking_untold().input(254_976).output(32_768),
    OCR.named("gui-plus-2026-02-26")
        .thinking_untold()
        .input(253_952)
        .output(32_768)
        .budget(80_896)
        .yes(TOOLS),
    OCR.named("qwen-vl-ocr").output(8192).yes(BATCH),
    OCR.named("qwen-vl-ocr-0413").same_as("qwen-vl-ocr-2025-04-13").retired(OCT_10),
    OCR.named("qwen-vl-ocr-0828").same_as("qwen-vl-ocr-2025-08-28"),
    OCR.named("qwen-vl-ocr-1028").same_as("qwen-vl-ocr-2024-10-28").retired(OCT_10),
    OCR.named("qwen-vl-ocr-1120").same_as("qwen-vl-ocr-2025-11-20").output(8192),
    OCR.named("qwen-vl-ocr-2024-10-28").retired(OCT_10),
    OCR.named("qwen-vl-ocr-2025-04-13").retired(OCT_10),
    OCR.named("qwen-vl-ocr-2025-08-28"),
    OCR.named("qwen-vl-ocr-2025-11-20").output(8192),
    OCR.named("qwen-vl-ocr-latest").retired(OCT_10).output(8192).yes(BATCH),
    OCR.named("qwen3.5-ocr").takes(&[Image]).input(49_152).output(32_768).yes(DOCUMENTS),
    OCR.named("vanchin/deepseek-ocr")
        .nowhere()
        .input(8192)
        .output(8192)
        .yes(JSON_OBJECT)
        .untold(STREAM_ONLY | INCREMENTS_ONLY),
];
