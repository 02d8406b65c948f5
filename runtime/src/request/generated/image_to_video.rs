// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image_to_video.rs; edit that.

use super::RequestHeaders;
use crate::wire::{List, Text, object};

object! {
    /// Videos between two frames, and animated portraits, as a task:
    /// `POST /api/v1/services/aigc/image2video/video-synthesis`.
    pub struct ImageToVideoRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What is brought to life.
        ///
        /// Errors: E163, E166.
        required input: ImageToVideoInput,
        /// How the video is made.
        optional parameters: ImageToVideoParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What is brought to life.
    pub struct ImageToVideoInput {
        /// The image that the video begins with, on kf2v models.
        optional first_frame_url: Text,
        /// The image that it ends with.
        optional last_frame_url: Text,
        /// What is to be seen.
        ///
        /// At most 800 characters count.
        optional prompt: Text,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
        /// A ready-made effect; then only the first image counts.
        optional template: Text,
        /// The image of who moves or speaks.
        optional image_url: Text,
        /// The video whose movement is taken over, or whose lips are moved.
        optional video_url: Text,
        /// What is said.
        optional audio_url: Text,
        /// The face that is meant, on videoretalk.
        optional ref_image_url: Text,
        /// Whether the video is marked as made by a model, on wan2.2-animate models.
        optional watermark: bool,
        /// The movement, on animate-anyone-gen2.
        optional template_id: Text,
        /// Where the face is: the numbers that the detection answered.
        ///
        /// Four integers.
        ///
        /// Errors: E059, E101.
        optional face_bbox: List<i64>,
        /// Where the person is: the numbers that the detection answered.
        ///
        /// Four integers.
        ///
        /// Errors: E059, E101.
        optional ext_bbox: List<i64>,
        /// The expression, on emoji-v1.
        ///
        /// Values: `mengwa_kaixin`, `mengwa_dengyan`, `mengwa_gandong`, `mengwa_renzhen_1`, `mengwa_jidong`,
        /// `mengwa_kun_1`, `mengwa_jiaoxie`, `dagong_kaixin`, `dagong_yangwang`, `dagong_kunhuo`,
        /// `dagong_zhuakuang`, `dagong_wunai`, `dagong_weixiao`, `dagong_ganji`, `jingdian_tiaopi`,
        /// `jingdian_deyi_1`, `jingdian_qidai`, `jingdian_landuo_1`, `jingdian_xianqi`, `jingdian_lei`.
        /// Errors: E060, E102.
        optional driven_id: Text,
        /// What is done: `video-synthesis`, as the vendor's SDK writes it.
        optional function: Text,
    }
}

object! {
    /// How the video is made.
    pub struct ImageToVideoParameters {
        /// How fine the image is.
        ///
        /// Values: `480P`, `720P`, `1080P`.
        optional resolution: Text,
        /// How many seconds the video lasts.
        ///
        /// 5 on kf2v models.
        optional duration: i64,
        /// Whether the prompt is spelt out by a model first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result is marked as made by a model.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// Makes results of equal requests as equal as can be.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// How much work goes into the video, on wan2.2-animate models.
        ///
        /// Values: `wan-std`, `wan-pro`.
        optional mode: Text,
        /// Whether the image is looked at first, on wan2.2-animate models.
        ///
        /// Default: `true`.
        optional check_image: bool,
        /// Whether a video that is shorter than the audio is made longer, on videoretalk.
        ///
        /// Default: `false`.
        optional video_extension: bool,
        /// How sure the face must be that `ref_image_url` shows, on videoretalk.
        ///
        /// Range: between 120 and 200. Default: 170.
        optional query_face_threshold: u32,
        /// Whether the background of the image is kept, on animate-anyone-gen2.
        ///
        /// Default: `false`.
        optional use_ref_img_bg: bool,
        /// The form of the video then.
        ///
        /// Values: `9:16`, `3:4`. Default: `9:16`. Errors: E064.
        optional video_ratio: Text,
        /// How lively the face is, on emo-v1.
        ///
        /// Values: `normal`, `calm`, `active`. Default: `normal`. Errors: E063.
        optional style_level: Text,
        /// How lively the face is, on liveportrait.
        ///
        /// Values: `normal`, `calm`, `active`. Default: `normal`. Errors: E086.
        optional template_id: Text,
        /// How often the eyes move, on liveportrait.
        ///
        /// Range: between 0 and 1. Default: 0.5. Errors: E086.
        optional eye_move_freq: f64,
        /// How many images a second there are, on liveportrait.
        ///
        /// Range: between 15 and 30. Default: 24. Errors: E086.
        optional video_fps: u32,
        /// How far the mouth moves, on liveportrait.
        ///
        /// Range: between 0 and 1.5. Default: 1. Errors: E086.
        optional mouth_move_strength: f64,
        /// How far the head moves, on liveportrait.
        ///
        /// Range: between 0 and 1. Default: 0.7. Errors: E086.
        optional head_move_strength: f64,
        /// Whether the face is put back into the whole image, on liveportrait.
        ///
        /// Default: `true`.
        optional paste_back: bool,
    }
}
