// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image_to_video.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object};

object! {
    /// Videos between two frames, and animated portraits, as a task:
    /// `POST /api/v1/services/aigc/image2video/video-synthesis`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ImageToVideoRequest {
    ///     model: "wan2.2-kf2v-flash",
    ///     input: {
    ///         first_frame_url: "https://example.com/1.png",
    ///         last_frame_url: "https://example.com/2.png",
    ///         prompt: "The cat jumps",
    ///     },
    ///     parameters: { resolution: "720P" },
    /// });
    /// assert_eq!(request.model, "wan2.2-kf2v-flash");
    /// ```
    pub struct ImageToVideoRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The image to animate, and what drives it.
        ///
        /// Errors: E163, E166.
        required input: ImageToVideoInput,
        /// Parameters of the video.
        optional parameters: ImageToVideoParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ImageToVideoRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ImageToVideoInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The image to animate, and what drives it.
    ///
    /// ```
    /// use qwen_request::{ImageToVideoInput, ImageToVideoRequest};
    ///
    /// let input = ImageToVideoInput {
    ///     first_frame_url: Some("https://example.com/1.png".into()),
    ///     prompt: Some("The cat jumps".into()),
    ///     ..ImageToVideoInput::default()
    /// };
    /// assert!(ImageToVideoRequest::new("wan2.2-kf2v-flash", input).check().is_ok());
    /// ```
    pub struct ImageToVideoInput {
        /// The image that the video begins with, on kf2v models.
        optional first_frame_url: Text,
        /// The image that it ends with.
        optional last_frame_url: Text,
        /// The prompt: what the result shows.
        ///
        /// At most 800 characters are used.
        optional prompt: Text,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
        /// The template of an effect; then only the first image is used.
        optional template: Text,
        /// The image of the person to animate.
        optional image_url: Text,
        /// The video whose motion is transferred, or whose lips are synchronized.
        optional video_url: Text,
        /// What is said.
        optional audio_url: Text,
        /// The face to animate, on videoretalk.
        optional ref_image_url: Text,
        /// Whether the video has an AI watermark, on wan2.2-animate models.
        optional watermark: bool,
        /// The movement, on animate-anyone-gen2.
        optional template_id: Text,
        /// The bounding box of the face, as the detection returned it.
        ///
        /// Four integers.
        ///
        /// Errors: E059, E101.
        optional face_bbox: List<i64>,
        /// The bounding box of the person, as the detection returned it.
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
        /// The function: `video-synthesis`, as the vendor's SDK writes it.
        optional function: Text,
    }
}

object! {
    /// Parameters of the video.
    ///
    /// ```
    /// use qwen_request::ImageToVideoParameters;
    ///
    /// let image_to_video_parameters = ImageToVideoParameters {
    ///     resolution: Some("720P".into()),
    ///     duration: Some(5),
    ///     ..ImageToVideoParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&image_to_video_parameters)?,
    ///     serde_json::json!({ "resolution": "720P", "duration": 5 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageToVideoParameters {
        /// The resolution.
        ///
        /// Values: `480P`, `720P`, `1080P`.
        optional resolution: Text,
        /// The duration of the video, in seconds.
        ///
        /// 5 on kf2v models.
        optional duration: i64,
        /// Whether a model rewrites the prompt first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result has an AI watermark.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// The random seed: makes results of equal requests as similar as possible.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// The quality mode of the video, on wan2.2-animate models.
        ///
        /// Values: `wan-std`, `wan-pro`.
        optional mode: Text,
        /// Whether the image is checked first, on wan2.2-animate models.
        ///
        /// Default: `true`.
        optional check_image: bool,
        /// Whether a video that is shorter than the audio is extended, on videoretalk.
        ///
        /// Default: `false`.
        optional video_extension: bool,
        /// The minimum similarity to the face in `ref_image_url`, on videoretalk.
        ///
        /// Range: between 120 and 200. Default: 170.
        optional query_face_threshold: u32,
        /// Whether the background of the image is kept, on animate-anyone-gen2.
        ///
        /// Default: `false`.
        optional use_ref_img_bg: bool,
        /// The aspect ratio of the video then.
        ///
        /// Values: `9:16`, `3:4`. Default: `9:16`. Errors: E064.
        optional video_ratio: Text,
        /// The intensity of the expression, on emo-v1.
        ///
        /// Values: `normal`, `calm`, `active`. Default: `normal`. Errors: E063.
        optional style_level: Text,
        /// The template of the motion: how lively the face is, on liveportrait.
        ///
        /// Values: `normal`, `calm`, `active`. Default: `normal`. Errors: E086.
        optional template_id: Text,
        /// The frequency of blinking, on liveportrait.
        ///
        /// Range: between 0 and 1. Default: 0.5. Errors: E086.
        optional eye_move_freq: f64,
        /// The frames per second, on liveportrait.
        ///
        /// Range: between 15 and 30. Default: 24. Errors: E086.
        optional video_fps: u32,
        /// The amplitude of mouth movements, on liveportrait.
        ///
        /// Range: between 0 and 1.5. Default: 1. Errors: E086.
        optional mouth_move_strength: f64,
        /// The amplitude of head movements, on liveportrait.
        ///
        /// Range: between 0 and 1. Default: 0.7. Errors: E086.
        optional head_move_strength: f64,
        /// Whether the face is pasted back into the whole image, on liveportrait.
        ///
        /// Default: `true`.
        optional paste_back: bool,
    }
}
