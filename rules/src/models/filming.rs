//! Limits of the models that make films, from the video pages of 2026-02 to 2026-10. What no page states
//! is unknown.

use super::model::Model;

/// Limits of a model that makes films.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filming {
    models: &'static [&'static str],
    /// How many seconds a film may last.
    pub durations: Durations,
    /// How its picture is chosen.
    pub frame: Frame,
    /// Members of `input` that it cannot do without (E057).
    pub requires: &'static [&'static str],
    /// Which media go together.
    pub media: Media,
}

/// How many seconds a film may last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durations {
    /// No page says.
    Unknown,
    /// One of these.
    Listed(&'static [u8]),
    /// Between these, or this number with a meaning of its own.
    Between(u8, u8, Option<i8>),
}

/// How the picture of a film is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// No page says.
    Unknown,
    /// By `size`, of these classes.
    Sizes(&'static [&'static [&'static str]]),
    /// By `resolution`, and by `ratio` where there are some.
    Resolutions {
        /// The values of `resolution`.
        resolutions: &'static [&'static str],
        /// The values of `ratio`.
        ratios: &'static [&'static str],
        /// Whether `size` is refused.
        refuses_size: bool,
    },
}

/// Which types of `media` go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// No page says.
    Unknown,
    /// Frames, a clip and a sound, in certain sets.
    Frames,
    /// References, and a frame to begin with.
    References,
    /// One film, and pictures.
    Edited,
    /// Frames, or references.
    FramesOrReferences,
}

impl Model {
    /// Limits of the model's films, if it makes any and a page states them.
    pub fn filming(&self) -> Option<&'static Filming> {
        FILMINGS.iter().find(|row| row.models.contains(&self.id))
    }
}

const P480: &[&str] = &["832*480", "480*832", "624*624"];
const P720: &[&str] = &["1280*720", "720*1280", "960*960", "1088*832", "832*1088"];
const P1080: &[&str] = &["1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"];

const RATIOS: &[&str] = &["16:9", "9:16", "1:1", "4:3", "3:4"];

const fn text(
    models: &'static [&'static str],
    durations: Durations,
    sizes: &'static [&'static [&'static str]],
) -> Filming {
    Filming { models, durations, frame: Frame::Sizes(sizes), requires: &["prompt"], media: Media::Unknown }
}

const fn image(
    models: &'static [&'static str],
    durations: Durations,
    resolutions: &'static [&'static str],
) -> Filming {
    let frame = Frame::Resolutions { resolutions, ratios: &[], refuses_size: false };
    Filming { models, durations, frame, requires: &["img_url"], media: Media::Unknown }
}

const fn wan_2_7(models: &'static [&'static str], ratios: &'static [&'static str], media: Media) -> Filming {
    let frame = Frame::Resolutions { resolutions: &["720P", "1080P"], ratios, refuses_size: true };
    Filming { models, durations: Durations::Between(2, 15, None), frame, requires: &["media"], media }
}

const fn portrait(models: &'static [&'static str], requires: &'static [&'static str]) -> Filming {
    Filming { models, durations: Durations::Unknown, frame: Frame::Unknown, requires, media: Media::Unknown }
}

const FIVE: Durations = Durations::Listed(&[5]);
const FIVE_OR_TEN: Durations = Durations::Listed(&[5, 10]);
const TO_15: Durations = Durations::Between(2, 15, None);

static FILMINGS: [Filming; 30] = [
    text(&["wan2.6-t2v", "wan2.6-t2v-us"], TO_15, &[P720, P1080]),
    text(&["wan2.5-t2v-preview"], FIVE_OR_TEN, &[P480, P720, P1080]),
    text(&["wan2.2-t2v-plus"], FIVE, &[P480, P1080]),
    text(&["wanx2.1-t2v-turbo", "wan2.1-t2v-turbo"], FIVE, &[P480, P720]),
    text(&["wanx2.1-t2v-plus", "wan2.1-t2v-plus"], FIVE, &[P720]),
    text(&["wan2.6-r2v", "wan2.6-r2v-flash"], Durations::Between(2, 10, None), &[P720, P1080]),
    Filming {
        requires: &["function", "prompt"],
        ..text(&["wanx2.1-vace-plus", "wan2.1-vace-plus"], FIVE, &[P720])
    },
    image(&["wan2.6-i2v", "wan2.6-i2v-flash", "wan2.6-i2v-us"], TO_15, &["720P", "1080P"]),
    image(&["wan2.5-i2v-preview"], FIVE_OR_TEN, &["480P", "720P", "1080P"]),
    image(&["wan2.2-i2v-flash"], FIVE, &["480P", "720P", "1080P"]),
    image(&["wan2.2-i2v-plus"], FIVE, &["480P", "1080P"]),
    image(&["wanx2.1-i2v-turbo", "wan2.1-i2v-turbo"], Durations::Listed(&[3, 4, 5]), &["480P", "720P"]),
    image(&["wanx2.1-i2v-plus", "wan2.1-i2v-plus"], FIVE, &["720P"]),
    Filming {
        requires: &["first_frame_url"],
        ..image(&["wan2.2-kf2v-flash"], FIVE, &["480P", "720P", "1080P"])
    },
    Filming {
        requires: &["first_frame_url"],
        ..image(&["wanx2.1-kf2v-plus", "wan2.1-kf2v-plus"], FIVE, &["720P"])
    },
    Filming {
        requires: &["prompt"],
        ..wan_2_7(&["wan2.7-t2v", "wan2.7-t2v-2026-04-25", "wan2.7-t2v-2026-06-12"], RATIOS, Media::Unknown)
    },
    wan_2_7(&["wan2.7-i2v", "wan2.7-i2v-2026-04-25"], &[], Media::Frames),
    Filming {
        requires: &["prompt", "media"],
        ..wan_2_7(&["wan2.7-r2v", "wan2.7-r2v-2026-06-12"], RATIOS, Media::References)
    },
    // 0 keeps the length.
    Filming {
        durations: Durations::Between(2, 10, Some(0)),
        ..wan_2_7(&["wan2.7-videoedit"], RATIOS, Media::Edited)
    },
    // -1 leaves it to the model.
    Filming {
        models: &["wan3.0-video"],
        durations: Durations::Between(2, 30, Some(-1)),
        frame: Frame::Resolutions {
            resolutions: &["480P", "720P", "1080P"],
            ratios: &["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16"],
            refuses_size: false,
        },
        requires: &[],
        media: Media::FramesOrReferences,
    },
    Filming {
        requires: &["media"],
        ..image(
            &["happyhorse-1.0-i2v", "happyhorse-1.0-r2v"],
            Durations::Between(3, 15, None),
            &["720P", "1080P"],
        )
    },
    Filming {
        requires: &["prompt"],
        ..image(&["happyhorse-1.0-t2v"], Durations::Between(3, 15, None), &["720P", "1080P"])
    },
    portrait(&["wan2.2-animate-mix", "wan2.2-animate-move"], &["image_url", "video_url"]),
    portrait(&["wan2.2-s2v"], &["image_url", "audio_url"]),
    portrait(&["videoretalk"], &["video_url", "audio_url"]),
    portrait(&["video-style-transform"], &["video_url"]),
    portrait(&["liveportrait"], &["image_url", "audio_url"]),
    portrait(&["emo-v1"], &["image_url", "audio_url", "face_bbox", "ext_bbox"]),
    portrait(&["emoji-v1"], &["image_url", "driven_id", "face_bbox", "ext_bbox"]),
    portrait(&["animate-anyone-gen2"], &["image_url", "template_id"]),
];
