// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/word_art.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, Text, object};

object! {
    /// Letters filled with a texture, as a task: `POST /api/v1/services/aigc/wordart/texture`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] WordTextureRequest {
    ///     model: "wordart-texture",
    ///     input: { text: { text_content: "Summer" }, prompt: "Water" },
    ///     parameters: { n: 2 },
    /// });
    /// assert_eq!(request.parameters.n, Some(2));
    /// ```
    pub struct WordTextureRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The letters, and the texture.
        ///
        /// Errors: E163, E166.
        required input: WordTextureInput,
        /// Parameters of the pictures.
        ///
        /// Errors: E164.
        required parameters: WordTextureParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl WordTextureRequest {
    /// With the members that must be there.
    pub fn new(
        model: impl IntoText,
        input: impl Into<WordTextureInput>,
        parameters: impl Into<WordTextureParameters>,
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
    /// Letters that show what a word means, as a task: `POST /api/v1/services/aigc/wordart/semantic`.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(#![allow(retired_model)] WordArtRequest {
    ///     model: "wordart-semantic",
    ///     input: { text: "Fire", prompt: "Flames" },
    /// });
    /// assert_eq!(request.input.text, "Fire");
    /// ```
    pub struct WordArtRequest {
        /// The model that answers.
        ///
        /// Any name of the model table. In the macro, another one is followed by the model whose rules it
        /// takes: `".." as ".."`.
        ///
        /// Errors: E031, E165, E207a.
        required model: Text,
        /// The word, and what it shows.
        ///
        /// Errors: E163, E166.
        required input: WordArtInput,
        /// Parameters of the pictures.
        optional parameters: WordArtParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl WordArtRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<WordArtInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// Letters, and the texture that fills them.
    ///
    /// ```
    /// use qwen_request::WordTextureInput;
    ///
    /// let word_texture_input = WordTextureInput {
    ///     texture_style: Some("material".into()),
    ///     ..WordTextureInput::new("Water")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&word_texture_input)?,
    ///     serde_json::json!({ "prompt": "Water", "texture_style": "material" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WordTextureInput {
        /// An image of the letters.
        ///
        /// Either this or `text`.
        optional image: TextureImage,
        /// The letters and their font.
        ///
        /// Either this or `image`.
        optional text: TextureText,
        /// The prompt: what fills the letters.
        ///
        /// At most 200 characters.
        ///
        /// Errors: E057.
        required prompt: Text,
        /// The style of the texture.
        ///
        /// `ref_image_url` takes precedence.
        ///
        /// Values: `material`, `scene`, `lighting`, `waterfall`, `snow_plateau`, `forest`, `sky`,
        /// `chinese_building`, `cartoon`, `lego`, `flower`, `acrylic`, `marble`, `felt`, `oil_painting`,
        /// `watercolor_painting`, `chinese_painting`, `claborate_style_painting`, `city_night`,
        /// `mountain_lake`, `autumn_leaves`, `green_dragon`, `red_dragon`. Default: `material`.
        optional texture_style: Text,
        /// The image that the texture resembles.
        optional ref_image_url: Text,
    }
}

impl WordTextureInput {
    /// With the members that must be there.
    pub fn new(prompt: impl IntoText) -> Self {
        Self { prompt: prompt.into_text(), ..Self::default() }
    }
}

object! {
    /// An image of letters: white ones on black.
    ///
    /// ```
    /// use qwen_request::TextureImage;
    ///
    /// let texture_image = TextureImage::new("https://example.com/letters.png");
    /// assert_eq!(
    ///     serde_json::to_value(&texture_image)?,
    ///     serde_json::json!({ "image_url": "https://example.com/letters.png" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextureImage {
        /// The image.
        ///
        /// JPEG, PNG or BMP of less than 5 MB, at most 2048 pixels on the longer side.
        ///
        /// Errors: E057.
        required image_url: Text,
    }
}

impl TextureImage {
    /// With the members that must be there.
    pub fn new(image_url: impl IntoText) -> Self {
        Self { image_url: image_url.into_text(), ..Self::default() }
    }
}

object! {
    /// Letters and their font.
    ///
    /// ```
    /// use qwen_request::TextureText;
    ///
    /// let texture_text = TextureText {
    ///     font_name: Some("dongfangdakai".into()),
    ///     ..TextureText::new("Summer")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&texture_text)?,
    ///     serde_json::json!({ "text_content": "Summer", "font_name": "dongfangdakai" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextureText {
        /// The letters: at most 6.
        ///
        /// Errors: E057.
        required text_content: Text,
        /// The font.
        ///
        /// Values: `dongfangdakai`, `puhuiti_m`, `shuheiti`, `jinbuti`, `kuheiti`, `kuaileti`, `wenyiti`,
        /// `logoti`, `cangeryuyangti_m`, `siyuansongti_b`, `siyuanheiti_m`, `fangzhengkaiti`. Default:
        /// `dongfangdakai`.
        optional font_name: Text,
        /// A font of your own, in place of `font_name`.
        optional ttf_url: Text,
        /// The aspect ratio of the pictures.
        ///
        /// Values: `1:1`, `16:9`, `9:16`. Default: `1:1`.
        optional output_image_ratio: Text,
    }
}

impl TextureText {
    /// With the members that must be there.
    pub fn new(text_content: impl IntoText) -> Self {
        Self { text_content: text_content.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of pictures of letters.
    ///
    /// ```
    /// use qwen_request::WordTextureParameters;
    ///
    /// let word_texture_parameters = WordTextureParameters {
    ///     image_short_size: Some(704),
    ///     n: Some(2),
    ///     ..WordTextureParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&word_texture_parameters)?,
    ///     serde_json::json!({ "image_short_size": 704, "n": 2 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WordTextureParameters {
        /// The pixels of the shorter side: a multiple of 64.
        ///
        /// Range: between 512 and 1024. Default: 704.
        optional image_short_size: u32,
        /// The number of pictures.
        ///
        /// Range: between 1 and 4. Default: 1.
        optional n: u32,
        /// Whether the letters stand on a transparent background.
        ///
        /// Default: `false`.
        optional alpha_channel: bool,
    }
}

object! {
    /// A word, and what it shows.
    ///
    /// ```
    /// use qwen_request::WordArtInput;
    ///
    /// let word_art_input = WordArtInput::new("Fire", "Water");
    /// assert_eq!(
    ///     serde_json::to_value(&word_art_input)?,
    ///     serde_json::json!({ "text": "Fire", "prompt": "Water" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WordArtInput {
        /// The word.
        ///
        /// Errors: E057.
        required text: Text,
        /// The prompt: what fills the letters.
        ///
        /// At most 200 characters.
        ///
        /// Errors: E057.
        required prompt: Text,
    }
}

impl WordArtInput {
    /// With the members that must be there.
    pub fn new(text: impl IntoText, prompt: impl IntoText) -> Self {
        Self { text: text.into_text(), prompt: prompt.into_text(), ..Self::default() }
    }
}

object! {
    /// Parameters of pictures of a word.
    ///
    /// ```
    /// use qwen_request::WordArtParameters;
    ///
    /// let word_art_parameters = WordArtParameters { n: Some(2), steps: Some(30), ..WordArtParameters::default() };
    /// assert_eq!(
    ///     serde_json::to_value(&word_art_parameters)?,
    ///     serde_json::json!({ "n": 2, "steps": 30 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct WordArtParameters {
        /// The number of pictures.
        ///
        /// Range: between 1 and 4. Default: 4.
        optional n: u32,
        /// The number of steps.
        ///
        /// Range: between 10 and 100. Default: 30.
        optional steps: u32,
        /// The font.
        ///
        /// Values: `dongfangdakai`, `puhuiti_m`, `shuheiti`, `jinbuti`, `kuheiti`, `kuaileti`, `wenyiti`,
        /// `logoti`, `cangeryuyangti_m`, `siyuansongti_b`, `siyuanheiti_m`, `fangzhengkaiti`. Default:
        /// `fangzhengkaiti`.
        optional font_name: Text,
        /// A font of your own, in place of `font_name`.
        optional ttf_url: Text,
        /// Width and height in pixels, separated by the letter x.
        ///
        /// Values: `1280x720`, `720x1280`, `1024x1024`. Default: `1280x720`.
        optional output_image_ratio: Text,
    }
}
