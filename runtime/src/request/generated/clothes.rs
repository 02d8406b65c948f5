// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/clothes.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object};

object! {
    /// Clothes cut out of a photo: `POST /api/v1/services/vision/image-process/process`.
    ///
    /// The cropped images in the reply are what a try-on takes as `top_garment_url` and `bottom_garment_url`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] ClothesParsingRequest {
    ///     model: "aitryon-parsing-v1",
    ///     input: { image_url: "https://example.com/model.jpg" },
    ///     parameters: { clothes_type: ["upper", "lower"] },
    /// });
    /// assert_eq!(request.input.image_url, "https://example.com/model.jpg");
    /// ```
    pub struct ClothesParsingRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The photo.
        ///
        /// Errors: E163, E166.
        required input: ClothesParsingInput,
        /// Which clothes are cut out.
        optional parameters: ClothesParsingParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ClothesParsingRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ClothesParsingInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The photo that clothes are cut out of.
    ///
    /// ```
    /// use qwen_request::ClothesParsingInput;
    ///
    /// let clothes_parsing_input = ClothesParsingInput::new("https://example.com/model.jpg");
    /// assert_eq!(
    ///     serde_json::to_value(&clothes_parsing_input)?,
    ///     serde_json::json!({ "image_url": "https://example.com/model.jpg" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ClothesParsingInput {
        /// The photo of one person who wears the clothes.
        ///
        /// Errors: E057, E146, E181.
        required image_url: Text,
    }
}

impl ClothesParsingInput {
    /// With the members that must be there.
    pub fn new(image_url: impl IntoText) -> Self {
        Self { image_url: image_url.into_text(), ..Self::default() }
    }
}

object! {
    /// Which clothes are cut out.
    ///
    /// ```
    /// use qwen_request::{ClothesParsingParameters, IntoList};
    ///
    /// let dress = ClothesParsingParameters {
    ///     clothes_type: Some(["dress"].into_list()),
    ///     ..ClothesParsingParameters::default()
    /// };
    /// assert_eq!(serde_json::to_value(&dress)?, serde_json::json!({ "clothes_type": ["dress"] }));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ClothesParsingParameters {
        /// Which clothes are cut out: the upper ones, the lower ones or both, or a dress.
        ///
        /// The lists of the reply have an entry for each.
        ///
        /// Values: `upper`, `lower`, `dress`. Default: `upper`. Errors: E085.
        optional clothes_type: List<Text>,
    }
}
