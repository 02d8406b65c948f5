//! Models that embed images and videos. Source: the page on multimodal embedding of 2026-05 and later; where its states differ,
//! the larger number.

use super::{Reader, reader};
use crate::media::{FileLimits, limits::bytes, quantity::MB};

const IMAGE: FileLimits = FileLimits::IMAGE;
const VIDEO: FileLimits = FileLimits::VIDEO;

pub(super) static READERS: &[Reader] = &[
    reader(
        &["multimodal-embedding-v1", "tongyi-embedding-vision-flash", "tongyi-embedding-vision-plus"],
        &[IMAGE.within(&[bytes(0, 3 * MB)]), VIDEO.within(&[bytes(0, 10 * MB)])],
    ),
    reader(
        &["qwen2.5-vl-embedding"],
        &[IMAGE.within(&[bytes(0, 5 * MB)]), VIDEO.within(&[bytes(0, 50 * MB)])],
    ),
    reader(
        &[
            "qwen3-vl-embedding",
            "tongyi-embedding-vision-flash-2026-03-06",
            "tongyi-embedding-vision-plus-2026-03-06",
        ],
        &[IMAGE.within(&[bytes(0, 10 * MB)]), VIDEO.within(&[bytes(0, 50 * MB)])],
    ),
];
