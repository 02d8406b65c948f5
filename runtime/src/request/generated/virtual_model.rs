// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/virtual_model.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object};

object! {
    /// A photo of clothes or shoes on another person, as a task:
    /// `POST /api/v1/services/aigc/virtualmodel/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(VirtualModelRequest {
    ///     model: "shoemodel-v1",
    ///     input: {
    ///         template_image_url: "https://example.com/1.png",
    ///         shoe_image_url: ["https://example.com/2.png"],
    ///     },
    /// });
    /// assert_eq!(request.model, "shoemodel-v1");
    /// ```
    pub struct VirtualModelRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The photo, and what it becomes.
        ///
        /// Errors: E163, E166.
        required input: VirtualModelInput,
        /// Parameters of the photo.
        optional parameters: VirtualModelParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl VirtualModelRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<VirtualModelInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// A photo, and what it becomes.
    ///
    /// ```
    /// use qwen_request::VirtualModelInput;
    ///
    /// let virtual_model_input = VirtualModelInput {
    ///     base_image_url: Some("https://example.com/1.png".into()),
    ///     mask_image_url: Some("https://example.com/mask.png".into()),
    ///     ..VirtualModelInput::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&virtual_model_input)?,
    ///     serde_json::json!({
    ///         "base_image_url": "https://example.com/1.png",
    ///         "mask_image_url": "https://example.com/mask.png",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualModelInput {
        /// The photo of somebody who wears the clothes.
        ///
        /// JPEG, PNG or WebP of at most 5 MB, 256 to 4096 pixels on each side.
        optional base_image_url: Text,
        /// The mask of what stays, in the size of the photo.
        optional mask_image_url: Text,
        /// The prompt: the person and the place.
        ///
        /// Fewer than 100 characters.
        optional prompt: Text,
        /// The prompt for the face.
        ///
        /// Fewer than 100 characters.
        optional face_prompt: Text,
        /// The face, on wanx-virtualmodel.
        ///
        /// It takes precedence over `face_image_url`.
        ///
        /// Values: `girl1`, `girl2`, `girl3`, `boy1`, `boy2`, `boy3`.
        optional predefined_face_id: Text,
        /// The image of the face.
        optional face_image_url: Text,
        /// The image that the background resembles.
        optional background_image_url: Text,
        /// How closely the background follows `background_image_url`, on virtualmodel-v2.
        ///
        /// Range: between 0 and 1. Default: 0.7.
        optional bgstyle_scale: f64,
        /// Whether the photo shows a person, not a mannequin, on virtualmodel-v2.
        ///
        /// Default: `true`.
        optional real_person: bool as "realPerson",
        /// The style, on virtualmodel-v2.
        ///
        /// Values: `portrait`. Default: `portrait`.
        optional style: Text,
        /// The random seed, on virtualmodel-v2.
        ///
        /// Range: between -1 and 10000000. Default: -1, which is a random one.
        optional seed: i64,
        /// The aspect ratio of the result, on virtualmodel-v2.
        ///
        /// `2:1`, `16:9`, `4:3`, `1:1`, `3:4`, `9:16` or `1:2`.
        ///
        /// Default: that of the photo.
        optional aspect_ratio: Text,
        /// The photo whose shoes are replaced, on shoemodel-v1.
        optional template_image_url: Text,
        /// Images of the shoes, on shoemodel-v1.
        ///
        /// JPEG, PNG, BMP, WebP or AVIF of at most 5 MB each.
        optional shoe_image_url: List<Text>,
        /// How large the shoes are, on shoemodel-v1.
        ///
        /// Range: between 2 and 8. Default: 5.
        optional scale: f64,
    }
}

object! {
    /// Parameters of the photo.
    ///
    /// ```
    /// use qwen_request::VirtualModelParameters;
    ///
    /// let virtual_model_parameters = VirtualModelParameters {
    ///     short_side_size: Some("1024".into()),
    ///     n: Some(1),
    ///     ..VirtualModelParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&virtual_model_parameters)?,
    ///     serde_json::json!({ "short_side_size": "1024", "n": 1 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct VirtualModelParameters {
        /// The pixels of the shorter side: a text, not a number.
        ///
        /// 512 only on wanx-virtualmodel, 2048 only on virtualmodel-v2.
        ///
        /// Values: `512`, `1024`, `2048`.
        optional short_side_size: Text,
        /// The number of images.
        ///
        /// Range: between 1 and 4. Default: 1.
        optional n: u32,
    }
}
