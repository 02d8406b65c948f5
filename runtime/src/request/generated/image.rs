// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image.rs; edit that.

use super::{GenerationMessage, RequestHeaders};
use crate::wire::{List, Text, object, text_enum};

object! {
    /// Images from text, as a task: `POST /api/v1/services/aigc/text2image/image-synthesis`.
    pub struct TextToImageRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// What the image shows.
        ///
        /// Errors: E163, E166.
        required input: TextToImageInput,
        /// How it is painted.
        optional parameters: TextToImageParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// Images from a message, as a task: `POST /api/v1/services/aigc/image-generation/generation`.
    pub struct ImageGenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table; another one goes through `".." as "qwen-plus"` in the macro.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// A message, or an image to repaint.
        ///
        /// Errors: E163, E166.
        required input: ImageGenerationInput,
        /// How it is painted.
        optional parameters: ImageGenerationParameters,
        /// Documented headers to send along; no part of the body.
        beside headers: RequestHeaders,
    }
}

object! {
    /// What the image shows.
    pub struct TextToImageInput {
        /// What is to be seen.
        ///
        /// All models need one but those of posters.
        ///
        /// Errors: E057.
        optional prompt: Text,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
        /// The image that the result resembles, on wanx-v1.
        optional ref_image: Text,
        /// The title, on wanx-poster-generation-v1.
        optional title: Text,
        /// The subtitle, on wanx-poster-generation-v1.
        optional sub_title: Text,
        /// The text below, on wanx-poster-generation-v1.
        optional body_text: Text,
        /// What the poster shows, in Chinese, on wanx-poster-generation-v1.
        optional prompt_text_zh: Text,
        /// Upright or wide, on wanx-poster-generation-v1.
        optional wh_ratios: Text,
        /// The style, on wanx-poster-generation-v1.
        optional lora_name: Text,
        /// How much the style counts, on wanx-poster-generation-v1.
        optional lora_weight: f64,
        /// How much room the text is given, on wanx-poster-generation-v1.
        optional ctrl_ratio: f64,
        /// For how much of the work it is given, on wanx-poster-generation-v1.
        optional ctrl_step: f64,
        /// What is done: a poster, or a finer one of `auxiliary_parameters`, on wanx-poster-generation-v1.
        optional generate_mode: Text,
        /// How many posters are made, on wanx-poster-generation-v1.
        optional generate_num: u32,
        /// What an earlier task answered of the poster to make finer, on wanx-poster-generation-v1.
        optional auxiliary_parameters: Text,
    }
}

object! {
    /// How it is painted.
    pub struct TextToImageParameters {
        /// Width and height in pixels, with an asterisk between them.
        ///
        /// Which ones depends on the model: a list of sizes, a range for each side, or a range for the area.
        optional size: Text,
        /// How many images are made.
        ///
        /// Between 1 and 4 on Wan, 1 on Qwen-Image.
        ///
        /// Default: 4 on Wan.
        optional n: u32,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
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
        /// The style, on wanx-v1.
        optional style: Text,
        /// What of `ref_image` is taken over, on wanx-v1: `repaint` or `refonly`.
        optional ref_mode: Text,
        /// How much the result resembles `ref_image`, on wanx-v1.
        optional ref_strength: f64,
    }
}

object! {
    /// A message, or an image to repaint.
    pub struct ImageGenerationInput {
        /// One message of the user: one text, and the images that it speaks of.
        ///
        /// Exactly one.
        ///
        /// Errors: E072, E075.
        optional messages: List<GenerationMessage>,
        /// The portrait to repaint, on style models.
        optional image_url: Text,
        /// Which style it gets, on style models.
        ///
        /// -1 is the style of `style_ref_url`.
        ///
        /// Values: -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40.
        /// Errors: E062.
        optional style_index: i64,
        /// The image whose style it gets, with `style_index` -1.
        optional style_ref_url: Text,
    }
}

object! {
    /// How it is painted.
    pub struct ImageGenerationParameters {
        /// Width and height in pixels, with an asterisk between them.
        ///
        /// Or `1K`, `2K`, `4K` on wan2.7-image.
        optional size: Text,
        /// How many images are made.
        ///
        /// The default and the most depend on the model.
        optional n: u32,
        /// What must not be seen.
        ///
        /// At most 500 characters count.
        optional negative_prompt: Text,
        /// Makes results of equal requests as equal as can be.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// Whether the prompt is spelt out by a model first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// How the prompt is spelt out, on Qwen-Image 3.0.
        ///
        /// Default: `direct`.
        optional prompt_extend_mode: PromptExtendMode,
        /// Whether the model that spells the prompt out thinks, on Qwen-Image 3.0.
        ///
        /// It counts only with `prompt_extend`.
        ///
        /// Default: `true`.
        optional enable_thinking: bool,
        /// Whether the result is marked as made by a model.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// Whether the images make up a series, on wan2.7-image.
        ///
        /// Default: `false`.
        optional enable_sequential: bool,
        /// Whether the model thinks first, on wan2.7-image.
        ///
        /// It counts only without images in the input and without `enable_sequential`.
        ///
        /// Default: `true`.
        optional thinking_mode: bool,
        /// For each image of the input the boxes to work on, on wan2.7-image.
        ///
        /// At most two boxes an image: left, top, right, bottom.
        optional bbox_list: List<List<List<u32>>>,
        /// The colours to use, on wan2.7-image.
        ///
        /// 3 to 10, not with `enable_sequential`.
        optional color_palette: List<PaletteColor>,
        /// The most images in one answer, on wan2.6-image.
        optional max_images: u32,
        /// Whether text and images may alternate, on wan2.6-image.
        optional enable_interleave: bool,
        /// The aspect ratio of the image, on Kling models.
        optional aspect_ratio: Text,
        /// How fine the image is, on Kling models.
        optional resolution: Text,
        /// Whether one image is made or a series, on Kling models.
        optional result_type: Text,
    }
}

object! {
    /// A colour of a palette.
    pub struct PaletteColor {
        /// The colour, as `#` and six hexadecimal digits.
        required hex: Text,
        /// How much of the image has it; all of a palette add up to 100 %.
        ///
        /// Two digits after the point, as in `"23.51%"`.
        required ratio: Text,
    }
}

text_enum! {
    /// How a prompt is spelt out.
    pub enum PromptExtendMode {
        /// A model rewrites it.
        Direct = "direct",
        /// An agent works on it, which may search; not with images in the input.
        Agent = "agent",
    }
}
