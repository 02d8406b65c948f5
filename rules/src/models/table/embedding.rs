//! Embedding and rerank models.
//! From sources of 2026-08 to 2026-10.

use crate::models::Date;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::embedding_limits::{EmbeddingLimits, RerankLimits};
use crate::models::modality::Modality::{Image, Text, Video};
use crate::models::model::ModelKind;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{MultimodalEmbedding, TextEmbedding, TextRerank};

const TEXT: Row =
    Row::of(ModelKind::Embedding).at(TextEmbedding).takes(&[Text]).gives(&[Text]).yes(OPENAI).disputed(BATCH);

const MULTIMODAL: Row = Row::of(ModelKind::MultimodalEmbedding)
    .at(MultimodalEmbedding)
    .takes(&[Text, Image, Video])
    .no(OPENAI | BATCH);

const RERANK: Row = Row::of(ModelKind::Rerank).at(TextRerank).takes(&[Text]).gives(&[Text]).no(BATCH);

// What the embedding and rerank pages of 2026-09 state.

const fn texts(dimensions: &'static [u16], max_texts: u32, max_tokens_per_text: u32) -> EmbeddingLimits {
    EmbeddingLimits { max_texts: Some(max_texts), ..EmbeddingLimits::of(dimensions, max_tokens_per_text) }
}

const fn documents(max_tokens_per_document: u32, max_tokens: u32) -> RerankLimits {
    RerankLimits {
        max_documents: 500,
        max_images: None,
        max_videos: None,
        max_tokens_per_document,
        max_tokens,
        instruct: true,
    }
}

const FILE: EmbeddingLimits = EmbeddingLimits { from_file: true, ..texts(&[1536], 100_000, 2048) };

const TEXT_OLD: EmbeddingLimits = texts(&[1536], 25, 2048);

const TEXT_3: EmbeddingLimits =
    EmbeddingLimits { sparse: true, ..texts(&[1024, 768, 512, 256, 128, 64], 10, 8192) };

/// The limit of a call is that of Beijing.
const TEXT_4: EmbeddingLimits = EmbeddingLimits {
    default_dimension: 1024,
    max_tokens: Some(33_000),
    sparse: true,
    instruct: true,
    ..texts(&[2048, 1536, 1024, 768, 512, 256, 128, 64], 10, 8192)
};

const QWEN_3_7: EmbeddingLimits = EmbeddingLimits {
    default_dimension: 1024,
    max_tokens: Some(128_000),
    sparse: true,
    instruct: true,
    ..texts(&[2560, 2048, 1536, 1024, 768, 512, 256], 20, 128_000)
};

const QWEN_3_7_FLASH: EmbeddingLimits = EmbeddingLimits { dimensions: &[1024, 768, 512, 256], ..QWEN_3_7 };

const MULTIMODAL_1: EmbeddingLimits = EmbeddingLimits {
    max_texts: Some(20),
    max_contents: Some(20),
    max_images: Some(1),
    max_videos: Some(1),
    ..EmbeddingLimits::of(&[1024], 512)
};

const QWEN_2_5_VL: EmbeddingLimits = EmbeddingLimits {
    default_dimension: 1024,
    max_texts: Some(1),
    max_images: Some(1),
    max_videos: Some(1),
    ..EmbeddingLimits::of(&[2048, 1024, 768, 512], 32_000)
};

const QWEN_3_VL: EmbeddingLimits = EmbeddingLimits {
    max_contents: Some(20),
    max_images: Some(10),
    max_videos: Some(1),
    fusion: true,
    ..EmbeddingLimits::of(&[2560, 2048, 1536, 1024, 768, 512, 256], 32_000)
};

const fn vision(dimensions: &'static [u16]) -> EmbeddingLimits {
    EmbeddingLimits { max_images: Some(8), multi_images: true, ..EmbeddingLimits::of(dimensions, 1024) }
}

const fn vision_of_march(dimensions: &'static [u16]) -> EmbeddingLimits {
    EmbeddingLimits {
        max_contents: Some(20),
        max_images: Some(64),
        max_videos: Some(8),
        resolution: true,
        ..vision(dimensions)
    }
}

const VL_RERANK: RerankLimits = RerankLimits {
    max_documents: 100,
    max_images: Some(40),
    max_videos: Some(4),
    ..documents(8000, 120_000)
};

pub(super) const ROWS: &[Row] = &[
    // No page states its limits.
    RERANK.named("gte-rerank").retired(Date::new(2026, 5, 30)),
    RERANK
        .named("gte-rerank-v2")
        .no(OPENAI)
        .ranks(&RerankLimits { instruct: false, ..documents(4000, 30_000) }),
    MULTIMODAL.named("multimodal-embedding-v1").embeds(&MULTIMODAL_1),
    MULTIMODAL.named("qwen2.5-vl-embedding").takes(&[Text, Image]).embeds(&QWEN_2_5_VL),
    RERANK.named("qwen3-rerank").yes(OPENAI).ranks(&documents(4000, 120_000)),
    MULTIMODAL.named("qwen3-vl-embedding").takes(&[Text, Image]).embeds(&QWEN_3_VL),
    RERANK.named("qwen3-vl-rerank").takes(&[Text, Image, Video]).no(OPENAI).ranks(&VL_RERANK),
    TEXT.named("qwen3.7-text-embedding").embeds(&QWEN_3_7),
    TEXT.named("qwen3.7-text-embedding-flash").embeds(&QWEN_3_7_FLASH),
    RERANK.named("qwen3.7-text-rerank").ranks(&documents(30_000, 120_000)),
    TEXT.named("text-embedding-async-v1").gives_untold().no(OPENAI | BATCH).embeds(&FILE),
    TEXT.named("text-embedding-async-v2").gives_untold().no(OPENAI | BATCH).embeds(&FILE),
    TEXT.named("text-embedding-v1").gives_untold().embeds(&TEXT_OLD),
    TEXT.named("text-embedding-v2").gives_untold().embeds(&TEXT_OLD),
    TEXT.named("text-embedding-v3").embeds(&TEXT_3),
    TEXT.named("text-embedding-v4").embeds(&TEXT_4),
    MULTIMODAL.named("tongyi-embedding-vision-flash").embeds(&vision(&[768])),
    MULTIMODAL
        .named("tongyi-embedding-vision-flash-2026-03-06")
        .gives(&[Text])
        .embeds(&vision_of_march(&[768, 512, 256, 128, 64])),
    MULTIMODAL.named("tongyi-embedding-vision-plus").embeds(&vision(&[1152])),
    MULTIMODAL
        .named("tongyi-embedding-vision-plus-2026-03-06")
        .gives(&[Text])
        .embeds(&vision_of_march(&[1152, 1024, 512, 256, 128, 64])),
];
