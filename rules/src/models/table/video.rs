//! Video models.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::modality::Modality::{Audio, File, Image, Link, Text, Video};
use crate::models::model::ModelKind;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{
    BodyDetection, FaceDetection, ImageToVideo, MotionTemplate, VideoGeneration,
};
use crate::models::video_limits::{Durations, Frame, Media, VideoLimits};

const FROM_IMAGE: Row =
    Row::of(ModelKind::Video).at(VideoGeneration).takes(&[Text, Image]).gives(&[Video]).no(OPENAI | BATCH);

const NO_ADDRESS: Row = Row::of(ModelKind::Video).takes(&[Image]).gives(&[Video]).no(OPENAI | BATCH);

const FROM_TEXT: Row =
    Row::of(ModelKind::Video).at(VideoGeneration).takes(&[Text]).gives(&[Video]).no(OPENAI | BATCH);

const WITH_AUDIO: Row = Row::of(ModelKind::Video)
    .at(VideoGeneration)
    .takes(&[Text, Image, Audio])
    .gives(&[Video, Audio])
    .no(OPENAI | BATCH);

// What each maker's page states of its videos, from the video pages of 2026-02 to 2026-10.

const FIVE: Durations = Durations::Listed(&[5]);
const FIVE_OR_TEN: Durations = Durations::Listed(&[5, 10]);
const TO_15: Durations = Durations::Between(2, 15, None);

const P480: &[&str] = &["832*480", "480*832", "624*624"];
const P720: &[&str] = &["1280*720", "720*1280", "960*960", "1088*832", "832*1088"];
const P1080: &[&str] = &["1920*1080", "1080*1920", "1440*1440", "1632*1248", "1248*1632"];

const RATIOS: &[&str] = &["16:9", "9:16", "1:1", "4:3", "3:4"];

const fn from_text(durations: Durations, sizes: &'static [&'static [&'static str]]) -> VideoLimits {
    VideoLimits { durations, frame: Frame::Sizes(sizes), ..needing(&["prompt"]) }
}

const fn from_image(durations: Durations, resolutions: &'static [&'static str]) -> VideoLimits {
    let frame = Frame::Resolutions { resolutions, ratios: &[], refuses_size: false };
    VideoLimits { durations, frame, ..needing(&["img_url"]) }
}

const fn wan_2_7(ratios: &'static [&'static str], media: Media) -> VideoLimits {
    let frame = Frame::Resolutions { resolutions: &["720P", "1080P"], ratios, refuses_size: true };
    VideoLimits { durations: TO_15, frame, media, ..needing(&["media"]) }
}

/// All that the page states is which members of `input` or `parameters` the model needs.
const fn needing(requires: &'static [&'static str]) -> VideoLimits {
    VideoLimits { durations: Durations::Unknown, frame: Frame::Unknown, requires, media: Media::Unknown }
}

const WAN_2_1_TEXT_TURBO: VideoLimits = from_text(FIVE, &[P480, P720]);
const WAN_2_1_TEXT_PLUS: VideoLimits = from_text(FIVE, &[P720]);
const WAN_2_1_VACE: VideoLimits = VideoLimits { requires: &["function", "prompt"], ..WAN_2_1_TEXT_PLUS };
const WAN_2_1_IMAGE_TURBO: VideoLimits = from_image(Durations::Listed(&[3, 4, 5]), &["480P", "720P"]);
const WAN_2_1_IMAGE_PLUS: VideoLimits = from_image(FIVE, &["720P"]);
const WAN_2_1_FRAMES: VideoLimits = VideoLimits { requires: &["first_frame_url"], ..WAN_2_1_IMAGE_PLUS };

const WAN_2_2_TEXT: VideoLimits = from_text(FIVE, &[P480, P1080]);
const WAN_2_2_IMAGE_FLASH: VideoLimits = from_image(FIVE, &["480P", "720P", "1080P"]);
const WAN_2_2_IMAGE_PLUS: VideoLimits = from_image(FIVE, &["480P", "1080P"]);
const WAN_2_2_FRAMES: VideoLimits = VideoLimits { requires: &["first_frame_url"], ..WAN_2_2_IMAGE_FLASH };
const ANIMATE: VideoLimits = needing(&["image_url", "video_url"]);

const WAN_2_5_TEXT: VideoLimits = from_text(FIVE_OR_TEN, &[P480, P720, P1080]);
const WAN_2_5_IMAGE: VideoLimits = from_image(FIVE_OR_TEN, &["480P", "720P", "1080P"]);

const WAN_2_6_TEXT: VideoLimits = from_text(TO_15, &[P720, P1080]);
const WAN_2_6_IMAGE: VideoLimits = from_image(TO_15, &["720P", "1080P"]);
const WAN_2_6_REFERENCES: VideoLimits = from_text(Durations::Between(2, 10, None), &[P720, P1080]);

const WAN_2_7_TEXT: VideoLimits = VideoLimits { requires: &["prompt"], ..wan_2_7(RATIOS, Media::Unknown) };
const WAN_2_7_IMAGE: VideoLimits = wan_2_7(&[], Media::Frames);
const WAN_2_7_REFERENCES: VideoLimits =
    VideoLimits { requires: &["prompt", "media"], ..wan_2_7(RATIOS, Media::References) };

/// A duration of 0 keeps the length of the input.
const WAN_2_7_EDIT: VideoLimits =
    VideoLimits { durations: Durations::Between(2, 10, Some(0)), ..wan_2_7(RATIOS, Media::Edited) };

/// A duration of -1 leaves the length to the model.
const WAN_3: VideoLimits = VideoLimits {
    durations: Durations::Between(2, 30, Some(-1)),
    frame: Frame::Resolutions {
        resolutions: &["480P", "720P", "1080P"],
        ratios: &["adaptive", "16:9", "4:3", "1:1", "3:4", "9:16"],
        refuses_size: false,
    },
    requires: &[],
    media: Media::FramesOrReferences,
};

const HAPPYHORSE_IMAGE: VideoLimits =
    VideoLimits { requires: &["media"], ..from_image(Durations::Between(3, 15, None), &["720P", "1080P"]) };
const HAPPYHORSE_TEXT: VideoLimits = VideoLimits { requires: &["prompt"], ..HAPPYHORSE_IMAGE };

pub(super) const ROWS: &[Row] = &[
    NO_ADDRESS.named("MiniMax/MiniMax-H3").takes_untold(),
    NO_ADDRESS.named("animate-anyone-detect-gen2").at(BodyDetection).retired(OCT_10).gives_untold(),
    NO_ADDRESS
        .named("animate-anyone-gen2")
        .at(ImageToVideo)
        .retired(OCT_10)
        .videos(&needing(&["image_url", "template_id"])),
    NO_ADDRESS.named("animate-anyone-template-gen2").at(MotionTemplate).retired(OCT_10).takes(&[Video]),
    NO_ADDRESS.named("emo-detect-v1").at(FaceDetection).retired(OCT_10).gives_untold(),
    NO_ADDRESS.named("emo-v1").at(ImageToVideo).retired(OCT_10).videos(&needing(&[
        "image_url",
        "audio_url",
        "face_bbox",
        "ext_bbox",
    ])),
    NO_ADDRESS
        .named("emoji-detect-v1")
        .at(FaceDetection)
        .retired(OCT_10)
        .gives_untold()
        .videos(&needing(&["ratio"])),
    NO_ADDRESS.named("emoji-v1").at(ImageToVideo).retired(OCT_10).videos(&needing(&[
        "image_url",
        "driven_id",
        "face_bbox",
        "ext_bbox",
    ])),
    FROM_IMAGE.named("happyhorse-1.0-i2v").videos(&HAPPYHORSE_IMAGE),
    FROM_IMAGE.named("happyhorse-1.0-r2v").videos(&HAPPYHORSE_IMAGE),
    FROM_TEXT.named("happyhorse-1.0-t2v").videos(&HAPPYHORSE_TEXT),
    FROM_IMAGE.named("happyhorse-1.0-video-edit").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("happyhorse-1.1-i2v"),
    FROM_IMAGE.named("happyhorse-1.1-r2v"),
    FROM_TEXT.named("happyhorse-1.1-t2v"),
    NO_ADDRESS.named("happyoyster-1.0-adventure").takes_untold(),
    FROM_IMAGE.named("kling/kling-v3-omni-video-generation").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("kling/kling-v3-turbo-video-generation").takes_untold(),
    FROM_IMAGE.named("kling/kling-v3-video-generation"),
    NO_ADDRESS
        .named("liveportrait")
        .at(ImageToVideo)
        .retired(OCT_10)
        .videos(&needing(&["image_url", "audio_url"])),
    NO_ADDRESS.named("liveportrait-detect").at(FaceDetection).retired(OCT_10).gives_untold(),
    FROM_IMAGE.named("pixverse/pixverse-c1-it2v"),
    FROM_IMAGE.named("pixverse/pixverse-c1-kf2v"),
    FROM_IMAGE.named("pixverse/pixverse-c1-r2v"),
    FROM_TEXT.named("pixverse/pixverse-c1-t2v"),
    FROM_IMAGE.named("pixverse/pixverse-lipsync").unlisted().takes(&[Text, Image, Video, Audio]),
    FROM_IMAGE.named("pixverse/pixverse-motioncontrol").unlisted().takes(&[Image, Video]),
    FROM_IMAGE.named("pixverse/pixverse-upscale").unlisted().takes(&[Video]),
    FROM_IMAGE.named("pixverse/pixverse-v5.6-it2v"),
    FROM_IMAGE.named("pixverse/pixverse-v5.6-kf2v"),
    FROM_IMAGE.named("pixverse/pixverse-v5.6-r2v"),
    FROM_TEXT.named("pixverse/pixverse-v5.6-t2v"),
    FROM_IMAGE.named("pixverse/pixverse-v6-it2v"),
    FROM_IMAGE.named("pixverse/pixverse-v6-kf2v"),
    FROM_IMAGE.named("pixverse/pixverse-v6-r2v"),
    FROM_IMAGE.named("pixverse/pixverse-v6-r2v-omni").takes(&[Text, Image, Video]),
    FROM_TEXT.named("pixverse/pixverse-v6-t2v"),
    FROM_IMAGE.named("video-style-transform").takes(&[Video]).videos(&needing(&["video_url"])),
    NO_ADDRESS
        .named("videoretalk")
        .at(ImageToVideo)
        .takes(&[Video, Audio])
        .videos(&needing(&["video_url", "audio_url"])),
    FROM_IMAGE.named("vidu/viduq2-pro-fast_img2video"),
    FROM_IMAGE.named("vidu/viduq2-pro_img2video"),
    FROM_IMAGE.named("vidu/viduq2-pro_reference2video").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("vidu/viduq2-pro_start-end2video"),
    FROM_IMAGE.named("vidu/viduq2-turbo_img2video"),
    FROM_IMAGE.named("vidu/viduq2-turbo_start-end2video"),
    FROM_IMAGE.named("vidu/viduq2_reference2video"),
    FROM_TEXT.named("vidu/viduq2_text2video"),
    FROM_IMAGE.named("vidu/viduq3-ad_reference2video"),
    FROM_IMAGE.named("vidu/viduq3-drama_reference2video"),
    FROM_IMAGE.named("vidu/viduq3-mix_reference2video"),
    FROM_IMAGE.named("vidu/viduq3-pro-fast_img2video"),
    FROM_IMAGE.named("vidu/viduq3-pro_img2video"),
    FROM_IMAGE.named("vidu/viduq3-pro_start-end2video"),
    FROM_TEXT.named("vidu/viduq3-pro_text2video"),
    FROM_IMAGE.named("vidu/viduq3-turbo_img2video"),
    FROM_IMAGE.named("vidu/viduq3-turbo_reference2video"),
    FROM_IMAGE.named("vidu/viduq3-turbo_start-end2video"),
    FROM_TEXT.named("vidu/viduq3-turbo_text2video"),
    FROM_IMAGE.named("vidu/viduq3_reference2video"),
    FROM_IMAGE.named("wan2.1-i2v-plus").videos(&WAN_2_1_IMAGE_PLUS),
    FROM_IMAGE.named("wan2.1-i2v-turbo").videos(&WAN_2_1_IMAGE_TURBO),
    FROM_IMAGE.named("wan2.1-kf2v-plus").at(ImageToVideo).videos(&WAN_2_1_FRAMES),
    FROM_TEXT.named("wan2.1-t2v-plus").videos(&WAN_2_1_TEXT_PLUS),
    FROM_TEXT.named("wan2.1-t2v-turbo").videos(&WAN_2_1_TEXT_TURBO),
    FROM_IMAGE.named("wan2.1-vace-plus").takes(&[Text, Image, Video]).videos(&WAN_2_1_VACE),
    FROM_IMAGE.named("wan2.2-animate-mix").at(ImageToVideo).takes(&[Image, Video]).videos(&ANIMATE),
    FROM_IMAGE.named("wan2.2-animate-move").at(ImageToVideo).takes(&[Image, Video]).videos(&ANIMATE),
    FROM_IMAGE.named("wan2.2-i2v-flash").videos(&WAN_2_2_IMAGE_FLASH),
    FROM_IMAGE.named("wan2.2-i2v-plus").videos(&WAN_2_2_IMAGE_PLUS),
    FROM_IMAGE.named("wan2.2-kf2v-flash").at(ImageToVideo).videos(&WAN_2_2_FRAMES),
    NO_ADDRESS.named("wan2.2-s2v").at(ImageToVideo).videos(&needing(&["image_url", "audio_url"])),
    NO_ADDRESS.named("wan2.2-s2v-detect").at(FaceDetection).gives_untold(),
    FROM_TEXT.named("wan2.2-t2v-plus").videos(&WAN_2_2_TEXT),
    WITH_AUDIO.named("wan2.5-i2v-preview").videos(&WAN_2_5_IMAGE),
    WITH_AUDIO.named("wan2.5-t2v-preview").takes(&[Text, Audio]).videos(&WAN_2_5_TEXT),
    WITH_AUDIO.named("wan2.6-i2v").videos(&WAN_2_6_IMAGE),
    WITH_AUDIO.named("wan2.6-i2v-flash").videos(&WAN_2_6_IMAGE),
    WITH_AUDIO.named("wan2.6-i2v-us").videos(&WAN_2_6_IMAGE),
    WITH_AUDIO.named("wan2.6-r2v").takes(&[Text, Image, Video, Audio]).videos(&WAN_2_6_REFERENCES),
    WITH_AUDIO.named("wan2.6-r2v-flash").takes(&[Text, Image, Video]).videos(&WAN_2_6_REFERENCES),
    WITH_AUDIO.named("wan2.6-t2v").takes(&[Text, Audio]).videos(&WAN_2_6_TEXT),
    WITH_AUDIO.named("wan2.6-t2v-us").takes(&[Text, Audio]).videos(&WAN_2_6_TEXT),
    FROM_IMAGE.named("wan2.7-i2v").takes(&[Text, Image, Audio]).videos(&WAN_2_7_IMAGE),
    FROM_IMAGE.named("wan2.7-i2v-2026-04-25").takes(&[Text, Image, Audio]).videos(&WAN_2_7_IMAGE),
    FROM_IMAGE.named("wan2.7-r2v").takes(&[Text, Image, Video, Audio]).videos(&WAN_2_7_REFERENCES),
    FROM_IMAGE.named("wan2.7-r2v-2026-06-12").takes(&[Text, Image, Video, Audio]).videos(&WAN_2_7_REFERENCES),
    FROM_IMAGE.named("wan2.7-t2v").takes(&[Text, Audio]).videos(&WAN_2_7_TEXT),
    FROM_IMAGE.named("wan2.7-t2v-2026-04-25").takes(&[Text, Audio]).videos(&WAN_2_7_TEXT),
    FROM_IMAGE.named("wan2.7-t2v-2026-06-12").videos(&WAN_2_7_TEXT),
    FROM_IMAGE.named("wan2.7-videoedit").takes(&[Text, Image, Video]).videos(&WAN_2_7_EDIT),
    FROM_IMAGE.named("wan3.0-video").takes(&[Text, Image, Video, Audio, File, Link]).videos(&WAN_3),
    FROM_IMAGE.named("wan3.0-video-prime").takes_untold(),
    FROM_IMAGE.named("wanx2.1-i2v-plus").takes(&[Image]).videos(&WAN_2_1_IMAGE_PLUS),
    FROM_IMAGE.named("wanx2.1-i2v-turbo").takes(&[Image]).videos(&WAN_2_1_IMAGE_TURBO),
    NO_ADDRESS.named("wanx2.1-kf2v-plus").at(ImageToVideo).videos(&WAN_2_1_FRAMES),
    FROM_TEXT.named("wanx2.1-t2v-plus").videos(&WAN_2_1_TEXT_PLUS),
    FROM_TEXT.named("wanx2.1-t2v-turbo").videos(&WAN_2_1_TEXT_TURBO),
    FROM_IMAGE.named("wanx2.1-vace-plus").takes(&[Text, Image, Video]).videos(&WAN_2_1_VACE),
];
