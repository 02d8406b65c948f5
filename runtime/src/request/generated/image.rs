// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/image.rs; edit that.

use super::{GenerationMessage, RequestHeaders};
use crate::wire::{IntoText, List, Text, object, text_enum};

object! {
    /// Images from text, as a task: `POST /api/v1/services/aigc/text2image/image-synthesis`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(TextToImageRequest {
    ///     model: "wan2.2-t2i-flash",
    ///     input: { prompt: "A cat on a mat" },
    ///     parameters: { size: "1024*1024", n: 1 },
    /// });
    /// assert_eq!(request.input.prompt.as_deref(), Some("A cat on a mat"));
    /// ```
    pub struct TextToImageRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The prompt and the images that it refers to.
        ///
        /// Errors: E163, E166.
        required input: TextToImageInput,
        /// Parameters of the image.
        optional parameters: TextToImageParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl TextToImageRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<TextToImageInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// Images from a message, as a task: `POST /api/v1/services/aigc/image-generation/generation`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(ImageGenerationRequest {
    ///     model: "wan2.6-image",
    ///     input: { messages: [user([text("The cat, as a painting"), image("https://example.com/cat.png")])] },
    ///     parameters: { n: 1 },
    /// });
    /// assert_eq!(request.model, "wan2.6-image");
    /// ```
    pub struct ImageGenerationRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The messages, or an image to repaint.
        ///
        /// Errors: E163, E166.
        required input: ImageGenerationInput,
        /// Parameters of the image.
        optional parameters: ImageGenerationParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl ImageGenerationRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<ImageGenerationInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The prompt and the images that it refers to.
    ///
    /// ```
    /// use qwen_request::{TextToImageInput, TextToImageRequest};
    ///
    /// let input = TextToImageInput { prompt: Some("A cat on a mat".into()), ..TextToImageInput::default() };
    /// assert!(TextToImageRequest::new("wan2.2-t2i-flash", input).check().is_ok());
    /// ```
    pub struct TextToImageInput {
        /// The prompt: what the result shows.
        ///
        /// All models need one but those of posters.
        ///
        /// Errors: E057.
        optional prompt: Text,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
        /// The image that the result resembles, on wanx-v1.
        optional ref_image: Text,
        /// The title, on wanx-poster-generation-v1.
        optional title: Text,
        /// The subtitle, on wanx-poster-generation-v1.
        optional sub_title: Text,
        /// The text below, on wanx-poster-generation-v1.
        optional body_text: Text,
        /// The prompt of the poster, in Chinese, on wanx-poster-generation-v1.
        ///
        /// At least one of this and `prompt_text_en`, together at most 50 characters.
        optional prompt_text_zh: Text,
        /// The prompt of the poster, in English, on wanx-poster-generation-v1.
        optional prompt_text_en: Text,
        /// The orientation, on wanx-poster-generation-v1.
        ///
        /// Values: `横版`, `竖版`. Default: `横版`.
        optional wh_ratios: Text,
        /// The style, on wanx-poster-generation-v1.
        ///
        /// Values: `2D插画1`, `2D插画2`, `浩瀚星云`, `浓郁色彩`, `光线粒子`, `透明玻璃`, `剪纸工艺`, `折纸工艺`, `中国水墨`, `中国刺绣`, `真实场景`,
        /// `2D卡通`, `儿童水彩`, `赛博背景`, `浅蓝抽象`, `深蓝抽象`, `抽象点线`, `童话油画`.
        optional lora_name: Text,
        /// The weight of the style, on wanx-poster-generation-v1.
        ///
        /// Range: between 0 and 1. Default: 0.8.
        optional lora_weight: f64,
        /// The weight of the text layout, on wanx-poster-generation-v1.
        ///
        /// Range: between 0 and 1. Default: 0.7.
        optional ctrl_ratio: f64,
        /// The fraction of the steps that the control image guides, on wanx-poster-generation-v1.
        ///
        /// Range: greater than 0 and at most 1. Default: 0.7.
        optional ctrl_step: f64,
        /// Whether the title has a creative layout, on wanx-poster-generation-v1.
        ///
        /// Default: `false`.
        optional creative_title_layout: bool,
        /// The mode: a new poster, or a refined one of `auxiliary_parameters`, on wanx-poster-generation-v1.
        ///
        /// Values: `generate`, `sr`, `hrf`. Errors: E094.
        optional generate_mode: Text,
        /// The number of posters, on wanx-poster-generation-v1.
        ///
        /// 1 to 4; more count as 4.
        ///
        /// Default: 1.
        optional generate_num: u32,
        /// The parameters from an earlier task of the poster to refine, on wanx-poster-generation-v1.
        optional auxiliary_parameters: Text,
    }
}

object! {
    /// Parameters of the image.
    ///
    /// ```
    /// use qwen_request::TextToImageParameters;
    ///
    /// let text_to_image_parameters = TextToImageParameters {
    ///     size: Some("1280*720".into()),
    ///     n: Some(1),
    ///     ..TextToImageParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&text_to_image_parameters)?,
    ///     serde_json::json!({ "size": "1280*720", "n": 1 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextToImageParameters {
        /// Width and height in pixels, separated by an asterisk.
        ///
        /// Which ones depends on the model: a list of sizes, a range for each side, or a range for the area.
        optional size: Text,
        /// The number of images.
        ///
        /// Between 1 and 4 on Wan, 1 on Qwen-Image.
        ///
        /// Default: 4 on Wan.
        optional n: u32,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
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
        /// The style, on wanx-v1.
        optional style: Text,
        /// How `ref_image` is used, on wanx-v1: `repaint` or `refonly`.
        optional ref_mode: Text,
        /// The similarity of the result to `ref_image`, on wanx-v1.
        optional ref_strength: f64,
    }
}

object! {
    /// The messages, or an image to repaint.
    ///
    /// ```
    /// use qwen_request::{GenerationMessage, GenerationPart, ImageGenerationInput};
    ///
    /// let message = GenerationMessage::user([GenerationPart::text("A cat on a mat")]);
    /// let input = ImageGenerationInput { messages: Some([message].into()), ..ImageGenerationInput::default() };
    /// assert_eq!(serde_json::to_value(&input)?["messages"][0]["content"][0]["text"], "A cat on a mat");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageGenerationInput {
        /// One message of the user: one text, and the images that it refers to.
        ///
        /// Exactly one.
        ///
        /// Errors: E072, E075.
        optional messages: List<GenerationMessage>,
        /// The portrait to repaint, on style models.
        optional image_url: Text,
        /// The style, on style models.
        ///
        /// -1 is the style of `style_ref_url`.
        ///
        /// Values: -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40.
        /// Errors: E062.
        optional style_index: i64,
        /// The image whose style is applied, with `style_index` -1.
        optional style_ref_url: Text,
    }
}

object! {
    /// Parameters of the image.
    ///
    /// ```
    /// use qwen_request::ImageGenerationParameters;
    ///
    /// let image_generation_parameters = ImageGenerationParameters {
    ///     size: Some("1280*720".into()),
    ///     n: Some(1),
    ///     ..ImageGenerationParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&image_generation_parameters)?,
    ///     serde_json::json!({ "size": "1280*720", "n": 1 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ImageGenerationParameters {
        /// Width and height in pixels, separated by an asterisk.
        ///
        /// Or `1K`, `2K`, `4K` on wan2.7-image.
        optional size: Text,
        /// The number of images.
        ///
        /// The default and the most depend on the model.
        optional n: u32,
        /// The negative prompt: what must not be shown.
        ///
        /// At most 500 characters are used.
        optional negative_prompt: Text,
        /// The random seed: makes results of equal requests as similar as possible.
        ///
        /// Range: between 0 and 2147483647.
        optional seed: i64,
        /// Whether a model rewrites the prompt first.
        ///
        /// Default: `true`.
        optional prompt_extend: bool,
        /// How the prompt is rewritten, on Qwen-Image 3.0.
        ///
        /// Default: `direct`.
        optional prompt_extend_mode: PromptExtendMode,
        /// Whether the model that rewrites the prompt thinks, on Qwen-Image 3.0.
        ///
        /// It counts only with `prompt_extend`.
        ///
        /// Default: `true`.
        optional enable_thinking: bool,
        /// Whether the result has an AI watermark.
        ///
        /// Default: `false`.
        optional watermark: bool,
        /// Whether the images form a series, on wan2.7-image.
        ///
        /// Default: `false`.
        optional enable_sequential: bool,
        /// Whether the model thinks first, on wan2.7-image.
        ///
        /// It counts only without images in the input and without `enable_sequential`.
        ///
        /// Default: `true`.
        optional thinking_mode: bool,
        /// The boxes to edit in each input image, on wan2.7-image.
        ///
        /// At most two boxes an image: left, top, right, bottom.
        optional bbox_list: List<List<List<u32>>>,
        /// The color palette, on wan2.7-image.
        ///
        /// 3 to 10, not with `enable_sequential`.
        optional color_palette: List<PaletteColor>,
        /// The maximum number of images in one answer, on wan2.6-image.
        optional max_images: u32,
        /// Whether text and images are interleaved, on wan2.6-image.
        optional enable_interleave: bool,
        /// The aspect ratio of the image, on Kling models.
        optional aspect_ratio: Text,
        /// The resolution, on Kling models.
        optional resolution: Text,
        /// Whether one image is made or a series, on Kling models.
        optional result_type: Text,
    }
}

object! {
    /// A color of a palette.
    ///
    /// ```
    /// use qwen_request::PaletteColor;
    ///
    /// let palette_color = PaletteColor::new("#C2D1E6", "23.51%");
    /// assert_eq!(
    ///     serde_json::to_value(&palette_color)?,
    ///     serde_json::json!({ "hex": "#C2D1E6", "ratio": "23.51%" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct PaletteColor {
        /// The color, as `#` and six hexadecimal digits.
        required hex: Text,
        /// The share of the image with this color. The shares of a palette add up to 100 %.
        ///
        /// Two digits after the point, as in `"23.51%"`.
        required ratio: Text,
    }
}

impl PaletteColor {
    /// With the members that must be there.
    pub fn new(hex: impl IntoText, ratio: impl IntoText) -> Self {
        Self { hex: hex.into_text(), ratio: ratio.into_text(), ..Self::default() }
    }
}

text_enum! {
    /// How a prompt is rewritten.
    ///
    /// ```
    /// use qwen_request::PromptExtendMode;
    ///
    /// assert_eq!(PromptExtendMode::Direct.as_str(), "direct");
    /// assert_eq!(PromptExtendMode::from("direct"), PromptExtendMode::Direct);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(PromptExtendMode::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum PromptExtendMode {
        /// A model rewrites the prompt.
        Direct = "direct",
        /// An agent rewrites it and may search; not with images in the input.
        Agent = "agent",
    }
}
