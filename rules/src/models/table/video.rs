//! Clips.
//! From sources of 2026-08 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::endpoint::Endpoint::{ImageToVideo, VideoGeneration};
use crate::models::modality::Modality::{Audio, File, Image, Link, Text, Video};
use crate::models::model::Kind;
use crate::models::row::Row;

const FROM_IMAGE: Row =
    Row::of(Kind::Video).at(VideoGeneration).takes(&[Text, Image]).gives(&[Video]).no(OPENAI | BATCH);

const NO_ADDRESS: Row = Row::of(Kind::Video).takes(&[Image]).gives(&[Video]).no(OPENAI | BATCH);

const FROM_TEXT: Row =
    Row::of(Kind::Video).at(VideoGeneration).takes(&[Text]).gives(&[Video]).no(OPENAI | BATCH);

const WITH_SOUND: Row = Row::of(Kind::Video)
    .at(VideoGeneration)
    .takes(&[Text, Image, Audio])
    .gives(&[Video, Audio])
    .no(OPENAI | BATCH);

pub(super) const ROWS: &[Row] = &[
    NO_ADDRESS.named("MiniMax/MiniMax-H3").takes_untold(),
    NO_ADDRESS.named("animate-anyone-detect-gen2").retired(OCT_10).gives_untold(),
    NO_ADDRESS.named("animate-anyone-gen2").retired(OCT_10),
    NO_ADDRESS.named("animate-anyone-template-gen2").retired(OCT_10).takes(&[Video]),
    NO_ADDRESS.named("emo-detect-v1").retired(OCT_10).gives_untold(),
    NO_ADDRESS.named("emo-v1").retired(OCT_10),
    NO_ADDRESS.named("emoji-detect-v1").retired(OCT_10).gives_untold(),
    NO_ADDRESS.named("emoji-v1").retired(OCT_10),
    FROM_IMAGE.named("happyhorse-1.0-i2v"),
    FROM_IMAGE.named("happyhorse-1.0-r2v"),
    FROM_TEXT.named("happyhorse-1.0-t2v"),
    FROM_IMAGE.named("happyhorse-1.0-video-edit").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("happyhorse-1.1-i2v"),
    FROM_IMAGE.named("happyhorse-1.1-r2v"),
    FROM_TEXT.named("happyhorse-1.1-t2v"),
    NO_ADDRESS.named("happyoyster-1.0-adventure").takes_untold(),
    FROM_IMAGE.named("kling/kling-v3-omni-video-generation").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("kling/kling-v3-turbo-video-generation").takes_untold(),
    FROM_IMAGE.named("kling/kling-v3-video-generation"),
    NO_ADDRESS.named("liveportrait").retired(OCT_10),
    NO_ADDRESS.named("liveportrait-detect").retired(OCT_10).gives_untold(),
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
    FROM_IMAGE.named("video-style-transform").takes(&[Video]),
    NO_ADDRESS.named("videoretalk").takes(&[Video, Audio]),
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
    FROM_IMAGE.named("wan2.1-i2v-plus"),
    FROM_IMAGE.named("wan2.1-i2v-turbo"),
    FROM_IMAGE.named("wan2.1-kf2v-plus").at(ImageToVideo),
    FROM_TEXT.named("wan2.1-t2v-plus"),
    FROM_TEXT.named("wan2.1-t2v-turbo"),
    FROM_IMAGE.named("wan2.1-vace-plus").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("wan2.2-animate-mix").at(ImageToVideo).takes(&[Image, Video]),
    FROM_IMAGE.named("wan2.2-animate-move").at(ImageToVideo).takes(&[Image, Video]),
    FROM_IMAGE.named("wan2.2-i2v-flash"),
    FROM_IMAGE.named("wan2.2-i2v-plus"),
    FROM_IMAGE.named("wan2.2-kf2v-flash").at(ImageToVideo),
    NO_ADDRESS.named("wan2.2-s2v").at(ImageToVideo),
    NO_ADDRESS.named("wan2.2-s2v-detect").gives_untold(),
    FROM_TEXT.named("wan2.2-t2v-plus"),
    WITH_SOUND.named("wan2.5-i2v-preview"),
    WITH_SOUND.named("wan2.5-t2v-preview").takes(&[Text, Audio]),
    WITH_SOUND.named("wan2.6-i2v"),
    WITH_SOUND.named("wan2.6-i2v-flash"),
    WITH_SOUND.named("wan2.6-i2v-us"),
    WITH_SOUND.named("wan2.6-r2v").takes(&[Text, Image, Video, Audio]),
    WITH_SOUND.named("wan2.6-r2v-flash").takes(&[Text, Image, Video]),
    WITH_SOUND.named("wan2.6-t2v").takes(&[Text, Audio]),
    WITH_SOUND.named("wan2.6-t2v-us").takes(&[Text, Audio]),
    FROM_IMAGE.named("wan2.7-i2v").takes(&[Text, Image, Audio]),
    FROM_IMAGE.named("wan2.7-i2v-2026-04-25").takes(&[Text, Image, Audio]),
    FROM_IMAGE.named("wan2.7-r2v").takes(&[Text, Image, Video, Audio]),
    FROM_IMAGE.named("wan2.7-r2v-2026-06-12").takes(&[Text, Image, Video, Audio]),
    FROM_IMAGE.named("wan2.7-t2v").takes(&[Text, Audio]),
    FROM_IMAGE.named("wan2.7-t2v-2026-04-25").takes(&[Text, Audio]),
    FROM_IMAGE.named("wan2.7-t2v-2026-06-12"),
    FROM_IMAGE.named("wan2.7-videoedit").takes(&[Text, Image, Video]),
    FROM_IMAGE.named("wan3.0-video").takes(&[Text, Image, Video, Audio, File, Link]),
    FROM_IMAGE.named("wan3.0-video-prime").takes_untold(),
    FROM_IMAGE.named("wanx2.1-i2v-plus").takes(&[Image]),
    FROM_IMAGE.named("wanx2.1-i2v-turbo").takes(&[Image]),
    NO_ADDRESS.named("wanx2.1-kf2v-plus").at(ImageToVideo),
    FROM_TEXT.named("wanx2.1-t2v-plus"),
    FROM_TEXT.named("wanx2.1-t2v-turbo"),
    FROM_IMAGE.named("wanx2.1-vace-plus").takes(&[Text, Image, Video]),
];
