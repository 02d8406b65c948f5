// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image_edit.rs; edit that.

use super::RequestHeaders;
use crate::wire::{Json, List, Text, object};

object! {
    /// Changed images, as a task: `POST /api/v1/services/aigc/image2image/image-synthesis`.
    pub struct ImageToImageRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What is to be changed, and how.
        ///
        /// Errors: E163, E166.
        required input: ImageToImageInput,
        /// How it is changed.
        optional parameters: ImageToImageParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What is to be changed, and how.
    pub struct ImageToImageInput {
        /// What is to be seen.
        optional prompt: Text,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
        /// The images that the prompt speaks of, on wan2.5-i2i-preview.
        ///
        /// 1 to 3.
        optional images: List<Text>,
        /// What wanx2.1-imageedit does.
        ///
        /// Values: `stylization_all`, `stylization_local`, `description_edit`, `description_edit_with_mask`,
        /// `remove_watermark`, `expand`, `super_resolution`, `colorization`, `doodle`,
        /// `control_cartoon_feature`.
        optional function: Text,
        /// The image that it changes.
        optional base_image_url: Text,
        /// What of it is changed, with `description_edit_with_mask`.
        optional mask_image_url: Text,
        /// The person who tries something on.
        optional person_image_url: Text,
        /// What is tried on above, or a dress.
        optional top_garment_url: Text,
        /// What is tried on below.
        ///
        /// At least one of the two, except on aitryon-refiner.
        ///
        /// Errors: E176.
        optional bottom_garment_url: Text,
        /// The first try, which aitryon-refiner refines.
        optional coarse_image_url: Text,
        /// The image whose text qwen-mt-image translates.
        optional image_url: Text,
        /// The language of that text.
        optional source_lang: Text,
        /// The language that it is translated to.
        optional target_lang: Text,
        /// Hints for the translation: words, domain, what to leave out.
        optional ext: Json,
        /// What is erased, on image-erase-completion.
        optional mask_url: Text,
        /// What is kept, on image-erase-completion.
        optional foreground_url: Text,
        /// The sketch, on wanx-sketch-to-image-lite.
        optional sketch_image_url: Text,
    }
}

object! {
    /// How it is changed.
    pub struct ImageToImageParameters {
        /// Width and height in pixels, with an asterisk between them.
        ///
        /// Models: wan2.5-i2i-preview.
        optional size: Text,
        /// How many images are made.
        ///
        /// Between 1 and 4.
        optional n: u32,
        /// Makes results of equal requests as equal as can be.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// Whether the prompt is spelt out by a model first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// Whether the result is marked as made by a model.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// How far the result may be from the image.
        ///
        /// Range: between 0 and 1.
        optional strength: f64,
        /// How many times as wide it becomes, with `super_resolution`.
        ///
        /// Range: between 1 and 4.
        optional upscale_factor: u32,
        /// How far it grows upwards, with `expand`.
        ///
        /// Range: between 1 and 2.
        optional top_scale: f64,
        /// How far it grows downwards.
        ///
        /// Range: between 1 and 2.
        optional bottom_scale: f64,
        /// How far it grows to the left.
        ///
        /// Range: between 1 and 2.
        optional left_scale: f64,
        /// How far it grows to the right.
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
        /// Whom aitryon-refiner dresses.
        ///
        /// Values: `woman`, `man`.
        optional gender: Text,
        /// Whether the result is marked as made by a model, on image-erase-completion.
        optional add_watermark: bool,
        /// Whether the mask is widened, on image-erase-completion.
        optional dilate_flag: bool,
        /// Whether speed counts more than quality, on image-erase-completion.
        optional fast_mode: bool,
        /// The style, on wanx-sketch-to-image-lite and wanx-x-painting.
        optional style: Text,
        /// How closely the result follows the sketch, on wanx-sketch-to-image-lite.
        optional sketch_weight: u32,
        /// Whether the sketch is drawn from the image first, on wanx-sketch-to-image-lite.
        optional sketch_extraction: bool,
        /// The colors that are lines of the sketch, on wanx-sketch-to-image-lite.
        optional sketch_color: List<List<u32>>,
    }
}
