//! Models that make and edit videos.
//!
//! Sources: the pages of the models, 2026-02 to 2026-10. No page names the codes of these.

use super::{Reader, reader};
use crate::media::{
    FileLimits,
    Format::{self, Avi, Bmp, Flv, Jpeg, Matroska, Mov, Mp3, Mp4, Mpeg, MpegTs, Mxf, Png, Tiff, Wav, Webp},
    limits::{ANY, bytes, frame_rate, ratio, seconds, sides},
    quantity::MB,
};

const IMAGES: &[Format] = &[Jpeg, Png, Bmp, Webp];

const FIRST_IMAGE: FileLimits = FileLimits::IMAGE.at(&["img_url"]).formats(IMAGES);
const OLD_FIRST_IMAGE: FileLimits = FIRST_IMAGE.within(&[bytes(0, 10 * MB), sides(240, 8000)]);
const NEW_FIRST_IMAGE: FileLimits = FIRST_IMAGE.within(&[bytes(0, 20 * MB), sides(240, 8000)]);
const FRAME: FileLimits = FileLimits::IMAGE
    .at(&["first_frame_url", "last_frame_url"])
    .within(&[bytes(0, 10 * MB), sides(240, 8000)]);

const AUDIO: FileLimits = FileLimits::AUDIO.at(&["audio_url"]).formats(&[Wav, Mp3]);
const AUDIO_FROM_3_S: FileLimits = AUDIO.within(&[bytes(0, 15 * MB), seconds(3, 30)]);
const AUDIO_FROM_2_S: FileLimits = AUDIO.within(&[bytes(0, 15 * MB), seconds(2, 30)]);

const REFERENCES: &[&str] = &["reference_urls", "reference_video_urls"];
const WAN_2_6_REFERENCES: &[FileLimits] = &[
    FileLimits::VIDEO.at(REFERENCES).formats(&[Mp4, Mov]).within(&[bytes(0, 100 * MB), seconds(1, 30)]),
    FileLimits::IMAGE.at(REFERENCES).within(&[bytes(0, 20 * MB)]),
];

// Of one member, `url`, whose kind its content tells.
const WAN_2_7_MEDIA: &[FileLimits] = &[
    FileLimits::IMAGE.at(&["url"]).within(&[bytes(0, 20 * MB), ratio(8000)]),
    FileLimits::VIDEO.at(&["url"]).formats(&[Mp4, Mov]).within(&[
        bytes(0, 100 * MB),
        seconds(2, 10),
        sides(240, 4096),
        ratio(8000),
    ]),
    FileLimits::AUDIO.at(&["url"]).formats(&[Wav, Mp3]).within(&[bytes(0, 15 * MB), seconds(2, 30)]),
    FileLimits::AUDIO
        .at(&["reference_voice"])
        .formats(&[Wav, Mp3])
        .within(&[bytes(0, 15 * MB), seconds(1, 10)]),
];

const WAN_3_MEDIA: &[FileLimits] = &[
    FileLimits::IMAGE.at(&["url"]).within(&[bytes(0, 20 * MB), sides(240, 8000), ratio(8000)]),
    FileLimits::VIDEO.at(&["url"]).formats(&[Mp4, Mov]).within(&[
        bytes(0, 100 * MB),
        seconds(1, 15),
        sides(240, 4096),
    ]),
    FileLimits::AUDIO.at(&["url"]).formats(&[Wav, Mp3]).within(&[bytes(0, 15 * MB), seconds(1, 15)]),
];

const VACE_VIDEO: FileLimits = FileLimits::VIDEO.formats(&[Mp4]);
const VACE_IMAGE: FileLimits = FileLimits::IMAGE
    .at(&["ref_images_url", "first_frame_url", "last_frame_url"])
    .formats(&[Jpeg, Png, Bmp, Tiff, Webp])
    .within(&[bytes(0, 10 * MB), sides(360, 2000)]);
const VACE: &[FileLimits] = &[
    VACE_IMAGE,
    VACE_IMAGE.at(&["mask_image_url"]).as_large_as("video_url", None),
    VACE_VIDEO.at(&["video_url"]).within(&[bytes(0, 50 * MB), frame_rate(16, ANY)]),
    VACE_VIDEO.at(&["mask_video_url"]).within(&[bytes(0, 50 * MB)]).as_large_as("video_url", None),
    VACE_VIDEO.at(&["first_clip_url", "last_clip_url"]).within(&[
        bytes(0, 50 * MB),
        frame_rate(16, ANY),
        seconds(0, 3),
    ]),
];

const STYLED: FileLimits = FileLimits::VIDEO
    .at(&["video_url"])
    .formats(&[Mp4, Avi, Matroska, Mov, Flv, MpegTs, Mpeg, Mxf])
    .within(&[bytes(0, 100 * MB), seconds(0, 30), sides(256, 4096), ratio(1800)]);

/// All that a page states is how long the video may be, which stands among `media`.
const VIDEO: FileLimits = FileLimits::VIDEO.at(&["url"]);

pub(super) static READERS: &[Reader] = &[
    reader(&["wan2.6-t2v", "wan2.6-t2v-us", "wan2.5-t2v-preview"], &[AUDIO_FROM_3_S]),
    reader(
        &["wan2.6-i2v", "wan2.6-i2v-flash", "wan2.6-i2v-us", "wan2.5-i2v-preview"],
        &[NEW_FIRST_IMAGE, AUDIO_FROM_3_S],
    ),
    reader(
        &[
            "wan2.1-i2v-plus",
            "wan2.1-i2v-turbo",
            "wan2.2-i2v-flash",
            "wan2.2-i2v-plus",
            "wanx2.1-i2v-plus",
            "wanx2.1-i2v-turbo",
        ],
        &[OLD_FIRST_IMAGE],
    ),
    reader(&["wan2.1-kf2v-plus", "wan2.2-kf2v-flash", "wanx2.1-kf2v-plus"], &[FRAME]),
    reader(&["wan2.6-r2v", "wan2.6-r2v-flash"], WAN_2_6_REFERENCES),
    reader(&["wan2.7-t2v"], &[AUDIO_FROM_2_S]),
    reader(&["wan2.7-i2v", "wan2.7-r2v", "wan2.7-videoedit"], WAN_2_7_MEDIA),
    reader(&["wan3.0-video"], WAN_3_MEDIA),
    reader(&["wan2.1-vace-plus", "wanx2.1-vace-plus"], VACE),
    reader(&["video-style-transform"], &[STYLED]),
    reader(&["happyhorse-1.0-video-edit"], &[VIDEO.within(&[seconds(3, 60)])]),
    reader(&["pixverse/pixverse-lipsync"], &[VIDEO.within(&[seconds(0, 300)])]),
    reader(
        &["pixverse/pixverse-motioncontrol", "pixverse/pixverse-upscale"],
        &[VIDEO.within(&[seconds(0, 30)])],
    ),
];
