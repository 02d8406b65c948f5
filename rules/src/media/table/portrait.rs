//! Models that animate people.
//!
//! Sources: the pages of the models, and the error page for the codes. A message says "smaller", the advice beside it "at
//! most": the ends are taken.

use super::{Reader, reader};
use crate::media::{
    FileLimits,
    Format::{self, Aac, Avi, Bmp, Jpeg, Mov, Mp3, Mp4, Png, Wav, Webp},
    limits::{ANY, bytes, frame_rate, ratio, seconds, sides},
    quantity::MB,
};

const IMAGES: &[Format] = &[Jpeg, Png, Bmp, Webp];

const IMAGE: FileLimits = FileLimits::IMAGE.at(&["image_url"]).formats(IMAGES).refused_as("E144", "E142");
const VIDEO: FileLimits =
    FileLimits::VIDEO.at(&["video_url"]).formats(&[Mp4, Avi, Mov]).refused_as("E144", "E142");
const AUDIO: FileLimits =
    FileLimits::AUDIO.at(&["audio_url"]).formats(&[Wav, Mp3, Aac]).refused_as("E144", "E142");

const FACE: FileLimits = IMAGE.within(&[sides(400, 7000).refused_as("E117")]);

const PERSON: FileLimits = IMAGE.within(&[
    bytes(0, 5 * MB).refused_as("E136"),
    ratio(2000).refused_as("E141"),
    sides(0, 4096).refused_as("E139"),
]);

pub(super) static READERS: &[Reader] = &[
    reader(
        &["wan2.2-animate-mix", "wan2.2-animate-move"],
        &[
            IMAGE.within(&[bytes(0, 5 * MB).refused_as("E136"), sides(200, 4096), ratio(3000)]),
            VIDEO.within(&[
                bytes(0, 200 * MB).refused_as("E137"),
                seconds(2, 30).refused_as("E138"),
                sides(200, 2048).refused_as("E120"),
                ratio(3000).refused_as("E140"),
            ]),
        ],
    ),
    reader(&["wan2.2-s2v-detect", "emo-detect-v1"], &[FACE]),
    reader(&["emoji-detect-v1"], &[IMAGE.within(&[bytes(0, 10 * MB), sides(400, 7000).refused_as("E117")])]),
    reader(
        &["wan2.2-s2v"],
        &[FileLimits::AUDIO
            .at(&["audio_url"])
            .formats(&[Wav, Mp3])
            .refused_as("E157", "E142")
            .within(&[bytes(0, 15 * MB).refused_as("E156"), seconds(0, 20).refused_as("E155")])],
    ),
    reader(
        &["videoretalk"],
        &[
            VIDEO.within(&[
                bytes(0, 300 * MB).refused_as("E137"),
                seconds(2, 120).refused_as("E138"),
                sides(640, 2048).refused_as("E120"),
                frame_rate(15, 60).refused_as("E121"),
            ]),
            AUDIO.within(&[bytes(0, 30 * MB).refused_as("E137"), seconds(2, 120).refused_as("E138")]),
            IMAGE.at(&["ref_image_url"]).within(&[
                bytes(0, 10 * MB).refused_as("E137"),
                ratio(2000).refused_as("E139"),
                sides(0, 4096).refused_as("E139"),
            ]),
        ],
    ),
    reader(
        &["emo-v1"],
        &[FileLimits::AUDIO
            .at(&["audio_url"])
            .formats(&[Wav, Mp3])
            .refused_as("E144", "E142")
            .within(&[bytes(0, 15 * MB).refused_as("E137"), seconds(0, 60).refused_as("E138")])],
    ),
    // The error page takes 300 seconds, the page of the model three minutes.
    reader(
        &["liveportrait", "liveportrait-detect"],
        &[
            IMAGE.refused_as("E079", "E142").within(&[
                bytes(0, 10 * MB),
                ratio(2000).refused_as("E148"),
                sides(0, 4096).refused_as("E148"),
            ]),
            AUDIO
                .refused_as("E079", "E142")
                .within(&[bytes(0, 15 * MB).refused_as("E137"), seconds(1, 300).refused_as("E112")]),
        ],
    ),
    reader(&["animate-anyone-detect-gen2", "animate-anyone-gen2"], &[PERSON.formats(&[Jpeg, Png, Bmp])]),
    reader(
        &["animate-anyone-template-gen2"],
        &[VIDEO.within(&[
            bytes(0, 200 * MB).refused_as("E137"),
            seconds(2, 60).refused_as("E138"),
            sides(200, 2048).refused_as("E120"),
            frame_rate(24, ANY),
            ratio(3000).refused_as("E140"),
        ])],
    ),
];
