//! Models that make and edit images.
//!
//! Sources: the pages of the models, 2026-02 to 2026-10. Sides that a page merely advises are not here.

use super::{Reader, reader};
use crate::media::{
    FileLimits,
    Format::{self, Avif, Bmp, Gif, Heif, Jpeg, Png, Tiff, Webp},
    limits::{bytes, ratio, sides},
    quantity::{KB, MB},
};

const IMAGE: FileLimits = FileLimits::IMAGE;
const COMMON: &[Format] = &[Jpeg, Png, Bmp, Webp];

const QWEN: FileLimits =
    IMAGE.formats(&[Jpeg, Png, Bmp, Tiff, Webp, Gif]).refused_as("E073", "E073").within(&[bytes(0, 10 * MB)]);

const ERASED: FileLimits =
    IMAGE.at(&["image_url"]).formats(COMMON).within(&[bytes(0, 10 * MB), sides(512, 4096)]);
const ERASE_MASK: FileLimits =
    ERASED.at(&["mask_url"]).formats(&[Jpeg, Png, Heif, Webp]).as_large_as("image_url", None);

const DRESSED: FileLimits = IMAGE
    .at(&["person_image_url", "top_garment_url", "bottom_garment_url"])
    .formats(&[Jpeg, Png, Bmp, Heif])
    .within(&[bytes(5 * KB, 5 * MB).refused_as("E181"), sides(150, 4096).refused_as("E181")]);
const COARSE: FileLimits = DRESSED.at(&["coarse_image_url"]).as_large_as("person_image_url", Some("E069"));

const MODEL: FileLimits = IMAGE.at(&["base_image_url"]).formats(&[Jpeg, Png, Webp]).within(&[
    bytes(0, 5 * MB),
    sides(256, 4096),
    ratio(2000),
]);

const PAINTED: FileLimits =
    IMAGE.at(&["base_image_url"]).formats(&[Jpeg, Png, Bmp]).within(&[bytes(0, 10 * MB), sides(256, 4096)]);

pub(super) static READERS: &[Reader] = &[
    reader(
        &[
            "qwen-image-2.0",
            "qwen-image-2.0-pro",
            "qwen-image-3.0",
            "qwen-image-3.0-pro",
            "qwen-image-edit",
            "qwen-image-edit-max",
            "qwen-image-edit-plus",
        ],
        &[QWEN],
    ),
    reader(
        &["wan2.7-image", "wan2.7-image-pro"],
        &[IMAGE.formats(COMMON).within(&[bytes(0, 20 * MB), sides(240, 8000), ratio(8000)])],
    ),
    reader(&["wan2.5-i2i-preview"], &[IMAGE.at(&["images"]).within(&[bytes(0, 10 * MB), sides(384, 5000)])]),
    reader(
        &["wanx2.1-imageedit"],
        &[IMAGE.at(&["base_image_url"]).within(&[bytes(0, 10 * MB), sides(512, 4096)])],
    ),
    // 256x256 to 5760x3240: which of the two sides is which, the page leaves open.
    reader(
        &["wanx-style-repaint-v1"],
        &[IMAGE.at(&["image_url"]).formats(COMMON).refused_as("E151", "E151").within(&[
            bytes(0, 10 * MB),
            sides(256, 5760).refused_as("E150"),
            ratio(2000),
        ])],
    ),
    reader(&["image-erase-completion"], &[ERASED, ERASE_MASK]),
    reader(&["image-instance-segmentation"], &[ERASED]),
    reader(
        &["image-out-painting"],
        &[IMAGE
            .at(&["image_url"])
            .formats(&[Jpeg, Png, Heif, Webp])
            .within(&[bytes(0, 10 * MB), sides(512, 4096)])],
    ),
    reader(
        &["wanx-virtualmodel", "virtualmodel-v2"],
        &[MODEL, MODEL.at(&["mask_image_url"]).as_large_as("base_image_url", None)],
    ),
    reader(
        &["shoemodel-v1"],
        &[IMAGE
            .at(&["shoe_image_url"])
            .formats(&[Jpeg, Png, Bmp, Webp, Avif])
            .within(&[bytes(0, 5 * MB), ratio(1500)])],
    ),
    reader(
        &["wanx-sketch-to-image-lite"],
        &[IMAGE
            .at(&["sketch_image_url"])
            .formats(&[Jpeg, Png, Tiff, Webp])
            .within(&[bytes(0, 10 * MB), sides(256, 2048)])],
    ),
    reader(
        &["wanx-x-painting"],
        &[PAINTED, PAINTED.at(&["mask_image_url"]).as_large_as("base_image_url", None)],
    ),
    reader(
        &["wanx-background-generation-v2"],
        &[IMAGE.at(&["base_image_url"]).formats(&[Png]).within(&[sides(0, 2048)])],
    ),
    reader(&["aitryon", "aitryon-plus"], &[DRESSED]),
    reader(&["aitryon-refiner"], &[DRESSED, COARSE]),
];
