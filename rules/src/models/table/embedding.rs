//! Models that make vectors and that rank documents; their limits stand in `embedding.rs` next door.
//! From sources of 2026-08 to 2026-10.

use crate::models::Date;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::endpoint::Endpoint::{MultimodalEmbedding, TextEmbedding, TextRerank};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::Kind;
use crate::models::row::Row;

const TEXT: Row =
    Row::of(Kind::Embedding).at(TextEmbedding).takes(&[Text]).gives(&[Text]).yes(OPENAI).disputed(BATCH);

const MULTIMODAL: Row = Row::of(Kind::MultimodalEmbedding)
    .at(MultimodalEmbedding)
    .takes(&[Text, Image, Video])
    .no(OPENAI | BATCH);

const RERANK: Row = Row::of(Kind::Rerank).at(TextRerank).takes(&[Text]).gives(&[Text]).no(BATCH);

pub(super) const ROWS: &[Row] = &[
    RERANK.named("gte-rerank").retired(Date::new(2026, 5, 30)),
    RERANK.named("gte-rerank-v2").no(OPENAI),
    MULTIMODAL.named("multimodal-embedding-v1"),
    MULTIMODAL.named("qwen2.5-vl-embedding").takes(&[Text, Image]),
    RERANK.named("qwen3-rerank").yes(OPENAI),
    MULTIMODAL.named("qwen3-vl-embedding").takes(&[Text, Image]),
    RERANK.named("qwen3-vl-rerank").takes(&[Text, Image, Video]).no(OPENAI),
    TEXT.named("qwen3.7-text-embedding"),
    TEXT.named("qwen3.7-text-embedding-flash"),
    RERANK.named("qwen3.7-text-rerank"),
    TEXT.named("text-embedding-async-v1").gives_untold().no(OPENAI | BATCH),
    TEXT.named("text-embedding-async-v2").gives_untold().no(OPENAI | BATCH),
    TEXT.named("text-embedding-v1").gives_untold(),
    TEXT.named("text-embedding-v2").gives_untold(),
    TEXT.named("text-embedding-v3"),
    TEXT.named("text-embedding-v4"),
    MULTIMODAL.named("tongyi-embedding-vision-flash"),
    MULTIMODAL.named("tongyi-embedding-vision-flash-2026-03-06").gives(&[Text]),
    MULTIMODAL.named("tongyi-embedding-vision-plus"),
    MULTIMODAL.named("tongyi-embedding-vision-plus-2026-03-06").gives(&[Text]),
];
