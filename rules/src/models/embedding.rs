//! Limits of the models that make vectors and that rank documents, from the embedding and rerank pages of
//! 2026-09.

use super::model::Model;

/// Limits of an embedding model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: each is a fact of its own")]
pub struct Embedding {
    model: &'static str,
    /// The values of `dimension`, greatest first.
    pub dimensions: &'static [u16],
    /// What an absent `dimension` means.
    pub default_dimension: u16,
    /// Most texts in one call (E036), or lines of its file.
    pub max_texts: Option<u32>,
    /// Most texts, images and videos together in one call.
    pub max_contents: Option<u32>,
    /// Most images in one call.
    pub max_images: Option<u32>,
    /// Most videos in one call.
    pub max_videos: Option<u32>,
    /// Most tokens of one text.
    pub max_tokens_per_text: u32,
    /// Most tokens of all texts of a call.
    pub max_tokens: Option<u32>,
    /// Whether `output_type` may ask for sparse vectors.
    pub sparse: bool,
    /// Whether `instruct` is read.
    pub instruct: bool,
    /// Whether contents may have `multi_images`.
    pub multi_images: bool,
    /// Whether `enable_fusion` is read.
    pub fusion: bool,
    /// Whether `res_level` and `max_video_frames` are read.
    pub resolution: bool,
    /// Whether the texts are the lines of a file, at `url`; a task embeds them.
    pub from_file: bool,
}

/// Limits of a model that ranks documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rerank {
    model: &'static str,
    /// Most documents in one call.
    pub max_documents: u32,
    /// Most images among them.
    pub max_images: Option<u32>,
    /// Most videos among them.
    pub max_videos: Option<u32>,
    /// Most tokens of the query, and of each document.
    pub max_tokens_per_document: u32,
    /// Most tokens of a call.
    pub max_tokens: u32,
    /// Whether `instruct` is read.
    pub instruct: bool,
}

impl Model {
    /// Limits of the model's vectors, if it makes any.
    pub fn embedding(&self) -> Option<&'static Embedding> {
        EMBEDDINGS.iter().find(|row| row.model == self.id)
    }

    /// Limits of the model's ranking, if it ranks and a page states them.
    pub fn rerank(&self) -> Option<&'static Rerank> {
        RERANKS.iter().find(|row| row.model == self.id)
    }
}

/// The fewest texts that a model for texts takes in one call: what is safe where the model is not known.
pub fn smallest_batch() -> u32 {
    // A model of pictures and films that takes one text at a time says nothing of the others.
    EMBEDDINGS
        .iter()
        .filter(|row| row.max_images.is_none())
        .filter_map(|row| row.max_texts)
        .min()
        .unwrap_or(1)
}

const fn text(model: &'static str, dimensions: &'static [u16], max_texts: u32, tokens: u32) -> Embedding {
    Embedding { max_texts: Some(max_texts), ..multimodal(model, dimensions, tokens) }
}

const fn multimodal(model: &'static str, dimensions: &'static [u16], tokens: u32) -> Embedding {
    let default_dimension = match dimensions {
        [first, ..] => *first,
        [] => 0,
    };
    Embedding {
        model,
        dimensions,
        default_dimension,
        max_texts: None,
        max_contents: None,
        max_images: None,
        max_videos: None,
        max_tokens_per_text: tokens,
        max_tokens: None,
        sparse: false,
        instruct: false,
        multi_images: false,
        fusion: false,
        resolution: false,
        from_file: false,
    }
}

static EMBEDDINGS: [Embedding; 15] = [
    Embedding {
        max_texts: Some(20),
        max_contents: Some(20),
        max_images: Some(1),
        max_videos: Some(1),
        ..multimodal("multimodal-embedding-v1", &[1024], 512)
    },
    Embedding {
        default_dimension: 1024,
        max_texts: Some(1),
        max_images: Some(1),
        max_videos: Some(1),
        ..multimodal("qwen2.5-vl-embedding", &[2048, 1024, 768, 512], 32_000)
    },
    Embedding {
        max_contents: Some(20),
        max_images: Some(10),
        fusion: true,
        max_videos: Some(1),
        ..multimodal("qwen3-vl-embedding", &[2560, 2048, 1536, 1024, 768, 512, 256], 32_000)
    },
    Embedding {
        default_dimension: 1024,
        max_tokens: Some(128_000),
        sparse: true,
        instruct: true,
        ..text("qwen3.7-text-embedding", &[2560, 2048, 1536, 1024, 768, 512, 256], 20, 128_000)
    },
    Embedding {
        max_tokens: Some(128_000),
        sparse: true,
        instruct: true,
        ..text("qwen3.7-text-embedding-flash", &[1024, 768, 512, 256], 20, 128_000)
    },
    Embedding { from_file: true, ..text("text-embedding-async-v1", &[1536], 100_000, 2048) },
    Embedding { from_file: true, ..text("text-embedding-async-v2", &[1536], 100_000, 2048) },
    text("text-embedding-v1", &[1536], 25, 2048),
    text("text-embedding-v2", &[1536], 25, 2048),
    Embedding { sparse: true, ..text("text-embedding-v3", &[1024, 768, 512, 256, 128, 64], 10, 8192) },
    // The limit of a call is that of Beijing.
    Embedding {
        default_dimension: 1024,
        max_tokens: Some(33_000),
        sparse: true,
        instruct: true,
        ..text("text-embedding-v4", &[2048, 1536, 1024, 768, 512, 256, 128, 64], 10, 8192)
    },
    Embedding {
        max_images: Some(8),
        multi_images: true,
        ..multimodal("tongyi-embedding-vision-flash", &[768], 1024)
    },
    Embedding {
        max_contents: Some(20),
        max_images: Some(64),
        multi_images: true,
        resolution: true,
        max_videos: Some(8),
        ..multimodal("tongyi-embedding-vision-flash-2026-03-06", &[768, 512, 256, 128, 64], 1024)
    },
    Embedding {
        max_images: Some(8),
        multi_images: true,
        ..multimodal("tongyi-embedding-vision-plus", &[1152], 1024)
    },
    Embedding {
        max_contents: Some(20),
        max_images: Some(64),
        multi_images: true,
        resolution: true,
        max_videos: Some(8),
        ..multimodal("tongyi-embedding-vision-plus-2026-03-06", &[1152, 1024, 512, 256, 128, 64], 1024)
    },
];

const fn ranking(model: &'static str, max_tokens_per_document: u32, max_tokens: u32) -> Rerank {
    Rerank {
        model,
        max_documents: 500,
        max_images: None,
        max_videos: None,
        max_tokens_per_document,
        max_tokens,
        instruct: true,
    }
}

static RERANKS: [Rerank; 4] = [
    Rerank { instruct: false, ..ranking("gte-rerank-v2", 4000, 30_000) },
    ranking("qwen3-rerank", 4000, 120_000),
    Rerank {
        max_documents: 100,
        max_images: Some(40),
        max_videos: Some(4),
        ..ranking("qwen3-vl-rerank", 8000, 120_000)
    },
    ranking("qwen3.7-text-rerank", 30_000, 120_000),
];
