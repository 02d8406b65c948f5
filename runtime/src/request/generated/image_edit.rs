// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image_edit.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Json, List, Text, object};

object! {
    /// Changed images, as a task: `POST /api/v1/services/aigc/image2image/image-synthesis`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ImageToImageRequest {
    ///     model: "wanx2.1-imageedit",
    ///     input: {
    ///         function: "description_edit",
    ///         prompt: "Put a hat on the cat",
    ///         base_image_url: "https://example.com/cat.png",
    ///     },
    ///     parameters: { n: 1 },
    /// });
    /// assert_eq!(request.input.function.as_deref(), Some("description_edit"));
    /// ```
    pub struct ImageToImageRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The images to edit, and the instruction.
        ///
        /// Errors: E163, E166.
        required input: ImageToImageInput,
        /// Parameters of the edit.
        optional parameters: ImageToImageParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ImageToImageRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ImageToImageInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The images to edit, and the instruction.
    ///
    /// ```
    /// use qwen_request::{ImageToImageInput, ImageToImageRequest, IntoList};
    ///
    /// let input = ImageToImageInput {
    ///     prompt: Some("Put a hat on the cat".into()),
    ///     images: Some(["https://example.com/cat.png"].into_list()),
    ///     ..ImageToImageInput::default()
    /// };
    /// assert!(ImageToImageRequest::new("wan2.5-i2i-preview", input).check().is_ok());
    /// ```
    pub struct ImageToImageInput {
        /// The prompt: what the result shows.
        optional prompt: Text,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
        /// The images that the prompt speaks of, on wan2.5-i2i-preview.
        ///
        /// 1 to 3.
        optional images: List<Text>,
        /// The function of wanx2.1-imageedit.
        ///
        /// Values: `stylization_all`, `stylization_local`, `description_edit`, `description_edit_with_mask`,
        /// `remove_watermark`, `expand`, `super_resolution`, `colorization`, `doodle`,
        /// `control_cartoon_feature`.
        optional function: Text,
        /// The image to edit.
        optional base_image_url: Text,
        /// The mask of what is edited, with `description_edit_with_mask`.
        optional mask_image_url: Text,
        /// The image of the person who tries something on.
        optional person_image_url: Text,
        /// The image of the upper garment, or of a dress.
        optional top_garment_url: Text,
        /// The image of the lower garment.
        ///
        /// At least one of the two, except on aitryon-refiner.
        ///
        /// Errors: E176.
        optional bottom_garment_url: Text,
        /// The result of the try-on that aitryon-refiner refines.
        optional coarse_image_url: Text,
        /// The image whose text qwen-mt-image translates.
        optional image_url: Text,
        /// The language of the source text.
        optional source_lang: Text,
        /// The target language.
        optional target_lang: Text,
        /// Hints for the translation: words, domain, what to leave out.
        optional ext: Json,
        /// The mask of what is erased, on image-erase-completion.
        optional mask_url: Text,
        /// The mask of what is kept, on image-erase-completion.
        optional foreground_url: Text,
        /// The sketch, on wanx-sketch-to-image-lite.
        optional sketch_image_url: Text,
    }
}

object! {
    /// Parameters of the edit.
    ///
    /// ```
    /// use qwen_request::ImageToImageParameters;
    ///
    /// let image_to_image_parameters = ImageToImageParameters {
    ///     size: Some("1280*720".into()),
    ///     n: Some(1),
    ///     ..ImageToImageParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&image_to_image_parameters)?,
    ///     serde_json::json!({ "size": "1280*720", "n": 1 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageToImageParameters {
        /// Width and height in pixels, separated by an asterisk.
        ///
        /// Models: wan2.5-i2i-preview.
        optional size: Text,
        /// The number of images.
        ///
        /// Between 1 and 4.
        optional n: u32,
        /// The random seed: makes results of equal requests as similar as possible.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// Whether a model rewrites the prompt first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result has an AI watermark.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// How far the result may differ from the image.
        ///
        /// Range: between 0 and 1.
        optional strength: f64,
        /// The factor by which the image is upscaled, with `super_resolution`.
        ///
        /// Range: between 1 and 4.
        optional upscale_factor: u32,
        /// The scale by which it is extended upwards, with `expand`.
        ///
        /// Range: between 1 and 2.
        optional top_scale: f64,
        /// The scale by which it is extended downwards.
        ///
        /// Range: between 1 and 2.
        optional bottom_scale: f64,
        /// The scale by which it is extended to the left.
        ///
        /// Range: between 1 and 2.
        optional left_scale: f64,
        /// The scale by which it is extended to the right.
        ///
        /// Range: between 1 and 2.
        optional right_scale: f64,
        /// The size of the result of a try-on: -1 as the person, 1024 or 1280.
        ///
        /// Values: -1, 1024, 1280. Default: -1.
        optional resolution: i64,
        /// Whether the face stays as it is, in a try-on.
        ///
        /// Default: `true`.
        optional restore_face: bool,
        /// The gender of the person, on aitryon-refiner.
        ///
        /// Values: `woman`, `man`.
        optional gender: Text,
        /// Whether the result has an AI watermark, on image-erase-completion.
        ///
        /// Default: `true`.
        optional add_watermark: bool,
        /// Whether the mask is dilated, on image-erase-completion.
        ///
        /// Default: `true`.
        optional dilate_flag: bool,
        /// Whether speed takes precedence over quality, on image-erase-completion.
        ///
        /// Default: `false`.
        optional fast_mode: bool,
        /// The style, on wanx-sketch-to-image-lite and wanx-x-painting.
        ///
        /// Values: `<auto>`, `<3d cartoon>`, `<anime>`, `<oil painting>`, `<watercolor>`, `<sketch>`,
        /// `<chinese painting>`, `<flat illustration>`. Default: `<auto>`.
        optional style: Text,
        /// How closely the result follows the sketch, on wanx-sketch-to-image-lite.
        ///
        /// Range: between 0 and 10. Default: 10.
        optional sketch_weight: u32,
        /// Whether the sketch is drawn from the image first, on wanx-sketch-to-image-lite.
        optional sketch_extraction: bool,
        /// The colors that are lines of the sketch, on wanx-sketch-to-image-lite.
        ///
        /// Without effect if `sketch_extraction` is true.
        optional sketch_color: List<List<u32>>,
        /// The colors of the mask that are painted, on wanx-x-painting.
        optional mask_color: List<List<u32>>,
    }
}
