// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/portrait.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Json, Text, object};

object! {
    /// The check of a photo of a face: `POST /api/v1/services/aigc/image2video/face-detect`.
    ///
    /// The boxes in the reply are what [`ImageToVideoRequest`](crate::ImageToVideoRequest) takes as
    /// `face_bbox` and `ext_bbox`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(FaceDetectionRequest {
    ///     model: "wan2.2-s2v-detect",
    ///     input: { image_url: "https://example.com/portrait.png" },
    /// });
    /// assert_eq!(request.model, "wan2.2-s2v-detect");
    /// ```
    pub struct FaceDetectionRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The photo to check.
        ///
        /// Errors: E163, E166.
        required input: DetectionInput,
        /// Parameters of the check.
        optional parameters: FaceDetectionParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl FaceDetectionRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<DetectionInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The check of a photo of a body: `POST /api/v1/services/aigc/image2video/aa-detect`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] BodyDetectionRequest {
    ///     model: "animate-anyone-detect-gen2",
    ///     input: { image_url: "https://example.com/portrait.png" },
    /// });
    /// assert_eq!(request.model, "animate-anyone-detect-gen2");
    /// ```
    pub struct BodyDetectionRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The photo to check.
        ///
        /// Errors: E163, E166.
        required input: DetectionInput,
        /// Parameters: no page describes any.
        optional parameters: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl BodyDetectionRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<DetectionInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A movement taken from a video, as a task:
    /// `POST /api/v1/services/aigc/image2video/aa-template-generation`.
    ///
    /// The `template_id` in the output of the task is what [`ImageToVideoInput`](crate::ImageToVideoInput)
    /// takes.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] MotionTemplateRequest {
    ///     model: "animate-anyone-template-gen2",
    ///     input: { video_url: "https://example.com/dance.mp4" },
    /// });
    /// assert_eq!(request.input.video_url.as_deref(), Some("https://example.com/dance.mp4"));
    /// ```
    pub struct MotionTemplateRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The video whose movement is taken.
        ///
        /// Errors: E163, E166.
        required input: MotionTemplateInput,
        /// Parameters: no page describes any.
        optional parameters: Json,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl MotionTemplateRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<MotionTemplateInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The photo to check.
    ///
    /// ```
    /// use qwen_request::DetectionInput;
    ///
    /// let detection_input = DetectionInput::new("https://example.com/portrait.png");
    /// assert_eq!(
    ///     serde_json::to_value(&detection_input)?,
    ///     serde_json::json!({ "image_url": "https://example.com/portrait.png" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DetectionInput {
        /// The photo of one person.
        ///
        /// JPEG, PNG, BMP or WebP. 400 to 7000 pixels on each side, on `LivePortrait` up to 4096.
        ///
        /// Errors: E057, E113, E117, E139.
        required image_url: Text,
    }
}

impl DetectionInput {
    /// With the members that must be there.
    pub fn new(image_url: impl IntoText) -> Self {
        Self { image_url: image_url.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of the check.
    ///
    /// ```
    /// use qwen_request::FaceDetectionParameters;
    ///
    /// let face_detection_parameters = FaceDetectionParameters {
    ///     ratio: Some("1:1".into()),
    ///     ..FaceDetectionParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&face_detection_parameters)?,
    ///     serde_json::json!({ "ratio": "1:1" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FaceDetectionParameters {
        /// The aspect ratio of the video that will be made.
        ///
        /// Values: `1:1`, `3:4`. Models: emoji-detect-v1, which takes `1:1` only and needs it, and
        /// emo-detect-v1. Errors: E087.
        optional ratio: Text,
    }
}

object! {
    /// The video whose movement is taken.
    ///
    /// ```
    /// use qwen_request::MotionTemplateInput;
    ///
    /// let motion_template_input = MotionTemplateInput {
    ///     video_url: Some("https://example.com/dance.mp4".into()),
    ///     ..MotionTemplateInput::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&motion_template_input)?,
    ///     serde_json::json!({ "video_url": "https://example.com/dance.mp4" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MotionTemplateInput {
        /// The video of one person.
        ///
        /// MP4, AVI or MOV of 2 to 60 seconds, with at least 24 frames per second.
        ///
        /// Errors: E126, E138, E140.
        optional video_url: Text,
    }
}
