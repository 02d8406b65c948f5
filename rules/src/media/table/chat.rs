//! Models that converse about images, videos and audio.
//!
//! Sources: the error page, the page on vision of 2026-02 and later, the page on Omni models of 2026-09, and the pages of
//! single models. Where they differ, the larger number stands.

use super::{Reader, reader};
use crate::media::{
    FileLimits,
    limits::{ANY, bytes, ratio, seconds, sides},
    quantity::{GB, MB},
};

const IMAGE: FileLimits = FileLimits::IMAGE.refused_as("E049a", "E048").within(&[
    bytes(0, 10 * MB).refused_as("E045b"),
    sides(10, ANY).refused_as("E047"),
    ratio(200_000).refused_as("E047"),
]);

/// By URL. A `data:` URL is bounded by a rule of its own.
const LARGE_IMAGE: FileLimits = IMAGE.within(&[
    bytes(0, 20 * MB).refused_as("E045b"),
    sides(10, ANY).refused_as("E047"),
    ratio(200_000).refused_as("E047"),
]);

const VIDEO: FileLimits = FileLimits::VIDEO.refused_as("E049c", "E055");
const AUDIO: FileLimits = FileLimits::AUDIO.refused_as("E049b", "E049b");

const VIDEO_40_S: FileLimits = VIDEO.within(&[
    bytes(0, 150 * MB).refused_as("E045b"),
    seconds(2, ANY),
    seconds(0, 40).refused_as("E056"),
]);

const VIDEO_10_MIN: FileLimits =
    VIDEO.within(&[bytes(0, GB).refused_as("E045b"), seconds(2, ANY), seconds(0, 600).refused_as("E056")]);

/// The error page gives these models two gigabytes, their own pages one.
const LARGE_VIDEO_10_MIN: FileLimits = VIDEO.within(&[
    bytes(0, 2 * GB).refused_as("E045b"),
    seconds(2, ANY),
    seconds(0, 600).refused_as("E056"),
]);

const VIDEO_20_MIN: FileLimits = VIDEO.within(&[
    bytes(0, 2 * GB).refused_as("E045b"),
    seconds(2, ANY),
    seconds(0, 1200).refused_as("E056"),
]);

const VIDEO_1_H: FileLimits = VIDEO.within(&[
    bytes(0, 2 * GB).refused_as("E045b"),
    seconds(2, ANY),
    seconds(0, 3600).refused_as("E056"),
]);

const VIDEO_2_H: FileLimits = VIDEO.within(&[
    bytes(0, 2 * GB).refused_as("E045b"),
    seconds(2, ANY),
    seconds(0, 7200).refused_as("E056"),
]);

/// No page states a least length.
const OMNI_VIDEO_150_S: FileLimits = VIDEO.within(&[seconds(0, 150).refused_as("E056")]);
const OMNI_VIDEO_1_H: FileLimits =
    VIDEO.within(&[bytes(0, 2 * GB).refused_as("E045b"), seconds(0, 3600).refused_as("E056")]);

/// The page on Omni models has 150 seconds, that on speech recognition of 2026-07 has 20 minutes.
const OMNI_AUDIO_20_MIN: FileLimits = AUDIO.within(&[seconds(0, 1200)]);
const OMNI_AUDIO_3_H: FileLimits = AUDIO.within(&[seconds(0, 3 * 3600)]);

pub(super) static READERS: &[Reader] = &[
    reader(
        &[
            "qvq-72b-preview",
            "qwen-vl-chat-v1",
            "qwen-vl-max-0809",
            "qwen-vl-max-2024-11-19",
            "qwen-vl-max-2024-12-30",
            "qwen-vl-plus-0809",
            "qwen-vl-plus-2025-01-02",
            "qwen-vl-v1",
            "qwen2-vl-2b-instruct",
            "qwen2-vl-72b-instruct",
            "qwen2-vl-7b-instruct",
        ],
        &[IMAGE, VIDEO_40_S],
    ),
    reader(
        &[
            "qvq-max",
            "qvq-plus",
            "qwen-vl-max-2025-01-25",
            "qwen-vl-max-2025-04-02",
            "qwen-vl-plus",
            "qwen2.5-vl-32b-instruct",
            "qwen2.5-vl-3b-instruct",
            "qwen2.5-vl-72b-instruct",
            "qwen2.5-vl-7b-instruct",
        ],
        &[IMAGE, VIDEO_10_MIN],
    ),
    reader(
        &["qwen-vl-max-2025-04-08", "qwen-vl-max-2025-08-13", "qwen-vl-max-latest"],
        &[IMAGE, LARGE_VIDEO_10_MIN],
    ),
    reader(&["qwen-vl-max"], &[IMAGE, VIDEO_20_MIN]),
    reader(
        &[
            "qwen3-vl-30b-a3b-instruct",
            "qwen3-vl-30b-a3b-thinking",
            "qwen3-vl-32b-instruct",
            "qwen3-vl-32b-thinking",
            "qwen3-vl-8b-instruct",
            "qwen3-vl-8b-thinking",
        ],
        &[LARGE_IMAGE, VIDEO_20_MIN],
    ),
    reader(
        &[
            "qwen3-vl-235b-a22b-instruct",
            "qwen3-vl-235b-a22b-thinking",
            "qwen3-vl-flash",
            "qwen3-vl-flash-2025-10-15-us",
            "qwen3-vl-flash-2026-01-22-us",
            "qwen3-vl-flash-us",
            "qwen3-vl-plus",
        ],
        &[LARGE_IMAGE, VIDEO_1_H],
    ),
    reader(
        &[
            "qwen3.5-122b-a10b",
            "qwen3.5-27b",
            "qwen3.5-35b-a3b",
            "qwen3.5-397b-a17b",
            "qwen3.5-flash",
            "qwen3.5-plus",
            "qwen3.6-27b",
            "qwen3.6-35b-a3b",
            "qwen3.6-flash",
            "qwen3.6-flash-us",
            "qwen3.6-plus",
            "qwen3.7-flash",
            "qwen3.7-max-2026-06-08",
            "qwen3.7-plus",
            "qwen3.7-plus-us",
            "qwen3.8-27b",
            "qwen3.8-flash",
            "qwen3.8-max",
        ],
        &[LARGE_IMAGE, VIDEO_2_H],
    ),
    // Those of which the error page alone speaks.
    reader(&["qwen-omni-turbo", "qwen2.5-omni-7b"], &[VIDEO_40_S, AUDIO]),
    reader(&["qwen3-omni-flash"], &[OMNI_VIDEO_150_S, OMNI_AUDIO_20_MIN]),
    reader(&["qwen3.5-omni-flash", "qwen3.5-omni-plus"], &[OMNI_VIDEO_1_H, OMNI_AUDIO_3_H]),
];
