// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/background.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object};

object! {
    /// A background made for a product, as a task:
    /// `POST /api/v1/services/aigc/background-generation/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] BackgroundRequest {
    ///     model: "wanx-background-generation-v2",
    ///     input: { base_image_url: "https://example.com/cup.png", ref_prompt: "On a table" },
    ///     parameters: { n: 2 },
    /// });
    /// assert_eq!(request.input.ref_prompt.as_deref(), Some("On a table"));
    /// ```
    pub struct BackgroundRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The product, and what the background shows.
        ///
        /// Errors: E163, E166.
        required input: BackgroundInput,
        /// Parameters of the background.
        optional parameters: BackgroundParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl BackgroundRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<BackgroundInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A product, and what its background shows.
    ///
    /// ```
    /// use qwen_request::BackgroundInput;
    ///
    /// let background_input = BackgroundInput {
    ///     ref_image_url: Some("https://example.com/table.png".into()),
    ///     ..BackgroundInput::new("https://example.com/cup.png")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&background_input)?,
    ///     serde_json::json!({
    ///         "base_image_url": "https://example.com/cup.png",
    ///         "ref_image_url": "https://example.com/table.png",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BackgroundInput {
        /// The product on a transparent background: a PNG image with an alpha channel.
        ///
        /// At most 2048 pixels on the longer side.
        ///
        /// Errors: E057.
        required base_image_url: Text,
        /// The image that the background resembles.
        optional ref_image_url: Text,
        /// The prompt: what the background shows.
        ///
        /// At least one of `ref_image_url` and `ref_prompt`.
        optional ref_prompt: Text,
        /// The negative prompt: what the background must not show.
        ///
        /// At most 150 words are used.
        optional neg_ref_prompt: Text,
        /// Elements before and behind the product.
        optional reference_edge: ReferenceEdge,
        /// A title on the image. Deprecated.
        optional title: Text,
        /// A subtitle on the image. Deprecated.
        optional sub_title: Text,
    }
}

impl BackgroundInput {
    /// With the members that must be there.
    pub fn new(base_image_url: impl IntoText) -> Self {
        Self { base_image_url: base_image_url.into_text(), ..Self::default() }
    }
}

object! {
    /// Elements before and behind a product: at most 10.
    ///
    /// ```
    /// use qwen_request::{BackgroundInput, IntoList, ReferenceEdge};
    ///
    /// let leaf = ReferenceEdge {
    ///     background_edge: Some(["https://example.com/leaf.png"].into_list()),
    ///     background_edge_prompt: Some(["a leaf"].into_list()),
    ///     ..ReferenceEdge::default()
    /// };
    /// let input = BackgroundInput { reference_edge: Some(leaf), ..BackgroundInput::new("https://example.com/cup.png") };
    /// assert!(input.reference_edge.is_some());
    /// ```
    pub struct ReferenceEdge {
        /// Images of the elements before the product.
        optional foreground_edge: List<Text>,
        /// Images of the elements behind the product.
        optional background_edge: List<Text>,
        /// What each element before the product is; an empty text for nothing.
        optional foreground_edge_prompt: List<Text>,
        /// What each element behind the product is; an empty text for nothing.
        optional background_edge_prompt: List<Text>,
    }
}

object! {
    /// Parameters of a background.
    ///
    /// ```
    /// use qwen_request::BackgroundParameters;
    ///
    /// let background_parameters = BackgroundParameters {
    ///     n: Some(2),
    ///     model_version: Some("v3".into()),
    ///     ..BackgroundParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&background_parameters)?,
    ///     serde_json::json!({ "n": 2, "model_version": "v3" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct BackgroundParameters {
        /// The number of images.
        ///
        /// Range: between 1 and 4. Default: 1.
        optional n: u32,
        /// The version of the model.
        ///
        /// Values: `v2`, `v3`. Default: `v2`.
        optional model_version: Text,
        /// How far the background may differ from `ref_image_url`.
        ///
        /// Range: between 0 and 999. Default: 300.
        optional noise_level: u32,
        /// The weight of `ref_prompt` beside `ref_image_url`.
        ///
        /// Range: between 0 and 1. Default: 0.5.
        optional ref_prompt_weight: f64,
        /// The kind of scene. Deprecated.
        optional scene_type: Text,
    }
}
