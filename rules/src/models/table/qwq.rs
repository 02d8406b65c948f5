//! QwQ and QVQ, which always think.
//! From sources of 2026-04 to 2026-10.

use super::OCT_10;
use crate::models::ability::{
    BATCH, CACHE, EXTRAS, INCREMENTS_ONLY, INCREMENTS_TO_THINK, JSON_OBJECT, JSON_SCHEMA, OPENAI, PREFIX,
    SEARCH, STREAM_ONLY, STREAM_TO_THINK, TOOLS,
};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::model::Thinking::Always;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{MultimodalGeneration, TextGeneration};

const QVQ: Row = Row::of(ModelKind::Vision)
    .at(MultimodalGeneration)
    .takes(&[Text, Image, Video])
    .gives(&[Text])
    .thinks(Always)
    .input(106_496)
    .input_thinking(106_496)
    .output(8192)
    .budget(16_384)
    .reads_images(256)
    .frames(4, 512)
    .yes(OPENAI | STREAM_ONLY | STREAM_TO_THINK | INCREMENTS_ONLY | INCREMENTS_TO_THINK);

const QWQ: Row = Row::of(ModelKind::Chat)
    .at(TextGeneration)
    .takes(&[Text])
    .gives(&[Text])
    .thinks(Always)
    .input(98_304)
    .input_thinking(98_304)
    .output(8192)
    .budget(32_768)
    .yes(OPENAI | STREAM_ONLY | STREAM_TO_THINK | INCREMENTS_ONLY | INCREMENTS_TO_THINK);

pub(super) const ROWS: &[Row] = &[
    Row::of(ModelKind::Vision)
        .named("qvq-72b-preview")
        .unlisted()
        .at(MultimodalGeneration)
        .takes(&[Text, Image])
        .gives(&[Text])
        .input(16_384)
        .output(16_384)
        .reads_images(256)
        .frames(4, 80)
        .yes(OPENAI)
        .no(INCREMENTS_ONLY),
    QVQ.named("qvq-max").retired(OCT_10).no(BATCH | EXTRAS),
    QVQ.named("qvq-max-0325").same_as("qvq-max-2025-03-25").unlisted(),
    QVQ.named("qvq-max-0515").same_as("qvq-max-2025-05-15").unlisted(),
    QVQ.named("qvq-max-2025-03-25").unlisted(),
    QVQ.named("qvq-max-2025-05-15").unlisted(),
    QVQ.named("qvq-max-latest").unlisted(),
    QVQ.named("qvq-plus").retired(OCT_10).no(BATCH | EXTRAS),
    QVQ.named("qvq-plus-0515").same_as("qvq-plus-2025-05-15").unlisted(),
    QVQ.named("qvq-plus-2025-05-15").unlisted(),
    QVQ.named("qvq-plus-latest").unlisted(),
    QWQ.named("qwq-32b").unlisted(),
    Row::of(ModelKind::Chat)
        .named("qwq-32b-preview")
        .unlisted()
        .at(TextGeneration)
        .takes(&[Text])
        .gives(&[Text])
        .input(30_720)
        .output(16_384)
        .yes(OPENAI)
        .no(INCREMENTS_ONLY)
        .disputed(BATCH),
    QWQ.named("qwq-plus")
        .retired(OCT_10)
        .yes(TOOLS | SEARCH)
        .no(JSON_OBJECT | JSON_SCHEMA | PREFIX | CACHE)
        .disputed(BATCH),
    QWQ.named("qwq-plus-0305").same_as("qwq-plus-2025-03-05").unlisted(),
    QWQ.named("qwq-plus-2025-03-05").unlisted(),
    QWQ.named("qwq-plus-latest").unlisted(),
];
