// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/three_d.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object, text_enum};

object! {
    /// A three-dimensional shape from text or images, as a task:
    /// `POST /api/v1/services/aigc/video-generation/3d-generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ThreeDRequest {
    ///     model: "Tripo/Tripo-P1.0",
    ///     input: { images: [
    ///         { type: "png", file_token: "https://example.com/front.png" },
    ///         {},
    ///         { type: "png", file_token: "https://example.com/back.png" },
    ///         {},
    ///     ] },
    /// });
    /// assert_eq!(request.input.images.as_ref().map(|views| views.len()), Some(4));
    /// ```
    pub struct ThreeDRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The prompt, or images of the shape.
        ///
        /// Errors: E163, E166.
        required input: ThreeDInput,
        /// Parameters of the shape.
        optional parameters: ThreeDParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ThreeDRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ThreeDInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// What a shape is made from: exactly one of `prompt`, `image` and `images`.
    ///
    /// ```
    /// use qwen_request::ThreeDInput;
    ///
    /// let three_d_input = ThreeDInput {
    ///     prompt: Some("A teapot".into()),
    ///     image: Some("https://example.com/1.png".into()),
    ///     ..ThreeDInput::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&three_d_input)?,
    ///     serde_json::json!({ "prompt": "A teapot", "image": "https://example.com/1.png" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ThreeDInput {
        /// The prompt: what the shape is.
        ///
        /// At most 1024 characters.
        optional prompt: Text,
        /// An image of the shape.
        ///
        /// JPEG or PNG of at most 20 MB, 20 to 6000 pixels on each side.
        optional image: Text,
        /// Images of the shape from the front, the left, the back and the right.
        ///
        /// Exactly four entries, of which two to four are filled; `{}` is an empty one.
        optional images: List<ThreeDView>,
    }
}

object! {
    /// An image of a shape from one side, or none.
    ///
    /// ```
    /// use qwen_request::{ThreeDView, ThreeDViewType};
    ///
    /// let three_d_view = ThreeDView {
    ///     r#type: Some(ThreeDViewType::Png),
    ///     file_token: Some("https://example.com/1.png".into()),
    ///     ..ThreeDView::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&three_d_view)?,
    ///     serde_json::json!({ "type": "png", "file_token": "https://example.com/1.png" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ThreeDView {
        /// The format of the image.
        optional r#type: ThreeDViewType as "type",
        /// The URL of the image.
        optional file_token: Text,
    }
}

text_enum! {
    /// The format of an image of a shape.
    ///
    /// ```
    /// use qwen_request::ThreeDViewType;
    ///
    /// assert_eq!(ThreeDViewType::Jpeg.as_str(), "jpeg");
    /// assert_eq!(ThreeDViewType::from("jpeg"), ThreeDViewType::Jpeg);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(ThreeDViewType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum ThreeDViewType {
        /// `jpeg`.
        Jpeg = "jpeg",
        /// `png`.
        Png = "png",
    }
}

object! {
    /// Parameters of a shape.
    ///
    /// ```
    /// use qwen_request::ThreeDParameters;
    ///
    /// let three_d_parameters = ThreeDParameters {
    ///     texture_quality: Some("detailed".into()),
    ///     geometry_quality: Some("ultra".into()),
    ///     ..ThreeDParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&three_d_parameters)?,
    ///     serde_json::json!({ "texture_quality": "detailed", "geometry_quality": "ultra" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ThreeDParameters {
        /// The quality of the texture.
        ///
        /// Values: `standard`, `detailed`. Default: `standard`.
        optional texture_quality: Text,
        /// The quality of the geometry.
        ///
        /// Values: `standard`, `ultra`. Default: `standard`. Models: Tripo/Tripo-H3.1.
        optional geometry_quality: Text,
        /// Whether the texture has the properties of materials. If so, there is a texture.
        ///
        /// Default: `true`.
        optional pbr: bool,
        /// Whether the shape has a texture.
        ///
        /// A shape without one needs `pbr: false`, too.
        ///
        /// Default: `true`.
        optional texture: bool,
    }
}
