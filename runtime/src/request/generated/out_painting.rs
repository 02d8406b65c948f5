// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/out_painting.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object};

object! {
    /// An image extended beyond its edges, as a task: `POST /api/v1/services/aigc/image2image/out-painting`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] OutPaintingRequest {
    ///     model: "image-out-painting",
    ///     input: { image_url: "https://example.com/1.png" },
    ///     parameters: { output_ratio: "16:9" },
    /// });
    /// assert_eq!(request.parameters.output_ratio.as_deref(), Some("16:9"));
    /// ```
    pub struct OutPaintingRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The image to extend.
        ///
        /// Errors: E163, E166.
        required input: OutPaintingInput,
        /// How far it is extended.
        ///
        /// Errors: E164.
        required parameters: OutPaintingParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl OutPaintingRequest {
    /// With the members that must be there.
    pub fn new(
        model: impl IntoText,
        input: impl Into<OutPaintingInput>,
        parameters: impl Into<OutPaintingParameters>,
    ) -> Self {
        Self {
            model: model.into_text(),
            input: input.into(),
            parameters: parameters.into(),
            ..Self::default()
        }
    }
}

object! {
    /// The image to extend.
    ///
    /// ```
    /// use qwen_request::OutPaintingInput;
    ///
    /// let out_painting_input = OutPaintingInput::new("https://example.com/1.png");
    /// assert_eq!(
    ///     serde_json::to_value(&out_painting_input)?,
    ///     serde_json::json!({ "image_url": "https://example.com/1.png" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OutPaintingInput {
        /// The image to extend.
        ///
        /// JPEG, PNG, HEIF or WebP of at most 10 MB, 512 to 4096 pixels on each side.
        ///
        /// Errors: E057.
        required image_url: Text,
    }
}

impl OutPaintingInput {
    /// With the members that must be there.
    pub fn new(image_url: impl IntoText) -> Self {
        Self { image_url: image_url.into_text(), ..Self::default() }
    }
}

object! {
    /// How far an image is extended.
    ///
    /// ```
    /// use qwen_request::OutPaintingParameters;
    ///
    /// let out_painting_parameters = OutPaintingParameters {
    ///     angle: Some(45),
    ///     output_ratio: Some("16:9".into()),
    ///     ..OutPaintingParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&out_painting_parameters)?,
    ///     serde_json::json!({ "angle": 45, "output_ratio": "16:9" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct OutPaintingParameters {
        /// The degrees by which the image is turned first, counter-clockwise.
        ///
        /// Range: between 0 and 359. Default: 0.
        optional angle: u32,
        /// The aspect ratio of the result.
        ///
        /// Values: `1:1`, `3:4`, `4:3`, `9:16`, `16:9`.
        optional output_ratio: Text,
        /// The factor by which the image is widened.
        ///
        /// Range: between 1 and 3. Default: 1.
        optional x_scale: f64,
        /// The factor by which the image is made taller.
        ///
        /// Range: between 1 and 3. Default: 1.
        optional y_scale: f64,
        /// The pixels that are added above.
        ///
        /// Default: 0.
        optional top_offset: u32,
        /// The pixels that are added below.
        ///
        /// Default: 0.
        optional bottom_offset: u32,
        /// The pixels that are added on the left.
        ///
        /// Default: 0.
        optional left_offset: u32,
        /// The pixels that are added on the right.
        ///
        /// Default: 0.
        optional right_offset: u32,
        /// Whether quality takes precedence over speed.
        ///
        /// Default: `false`.
        optional best_quality: bool,
        /// Whether the result has at most 5 MB. Its aspect ratio must be between 1:4 and 4:1 then.
        ///
        /// Default: `true`.
        optional limit_image_size: bool,
        /// Whether the result has an AI watermark.
        ///
        /// Default: `true`.
        optional add_watermark: bool,
    }
}
