//! Image models: those that make, edit and check images.
//! From sources of 2026-07 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI, TRY_ON};
use crate::models::image_limits::{ImageLimits, Size};
use crate::models::modality::Modality::{Image, Text};
use crate::models::model::ModelKind;
use crate::models::row::{Row, UNKNOWN};
use crate::models::service_path::ServicePath::{
    BackgroundGeneration, ImageGeneration, ImageProcess, ImageToImage, MultimodalGeneration, OutPainting,
    TextToImage, VirtualModel, WordArtSemantic, WordArtTexture,
};

const PAINTER: Row = Row::of(ModelKind::Image)
    .at(MultimodalGeneration)
    .takes(&[Text, Image])
    .gives(&[Image])
    .no(OPENAI | BATCH);

const TOOL: Row = Row::of(ModelKind::Image).takes(&[Image]).gives(&[Image]).no(OPENAI | BATCH);

const TEXT_TO_IMAGE: Row =
    Row::of(ModelKind::Image).at(TextToImage).takes(&[Text]).gives(&[Image]).no(OPENAI | BATCH);

// What each maker's page states of its images, from the image pages of 2026-02 to 2026-10.

const FOUR: ImageLimits = ImageLimits {
    max_images: 4,
    max_series: None,
    inputs: None,
    size: Size::Unknown,
    asked_in_message: false,
    is_poster: false,
    requires: &[],
    refuses: &[],
};

const QWEN: ImageLimits = ImageLimits {
    max_images: 6,
    inputs: Some((0, 3)),
    size: Size::Area(512 * 512, 2048 * 2048, &[]),
    asked_in_message: true,
    ..FOUR
};

const QWEN_EDIT: ImageLimits = ImageLimits { inputs: Some((1, 3)), ..QWEN };

/// The error page takes one image; the list of models up to three, which samples send.
const QWEN_EDIT_OLDEST: ImageLimits =
    ImageLimits { max_images: 1, size: Size::Unknown, refuses: &["size", "prompt_extend"], ..QWEN_EDIT };

/// Served in two forms, with a message and with a prompt.
const QWEN_OLD: ImageLimits = ImageLimits {
    max_images: 1,
    inputs: Some((0, 0)),
    size: Size::Listed(&["1664*928", "1472*1104", "1328*1328", "1104*1472", "928*1664"]),
    ..QWEN
};

const WAN_2_7: ImageLimits = ImageLimits {
    max_images: 4,
    max_series: Some(12),
    inputs: Some((0, 9)),
    size: Size::Area(768 * 768, 2048 * 2048, &["1K", "2K"]),
    ..QWEN
};

/// Above 2048*2048 and at 4K without images in the input only.
const WAN_2_7_PRO: ImageLimits =
    ImageLimits { size: Size::Area(768 * 768, 4096 * 4096, &["1K", "2K", "4K"]), ..WAN_2_7 };

const WAN_2_6_TEXT: ImageLimits = ImageLimits {
    max_images: 4,
    inputs: Some((0, 0)),
    size: Size::Area(1280 * 1280, 1440 * 1440, &[]),
    ..QWEN
};

/// The page begins at 1280*1280; samples of 1024*1024 are answered.
const WAN_2_5_TEXT: ImageLimits = ImageLimits { size: Size::Area(1024 * 1024, 1440 * 1440, &[]), ..FOUR };

const WAN_2_5_EDIT: ImageLimits =
    ImageLimits { inputs: Some((1, 3)), size: Size::Area(768 * 768, 1280 * 1280, &[]), ..FOUR };

const WAN_OLD_TEXT: ImageLimits = ImageLimits { size: Size::Sides(512, 1440), ..FOUR };

/// The page on creative posters, read in 2026-11.
const POSTER: ImageLimits = ImageLimits { is_poster: true, ..FOUR };

// What tools need, from their pages of 2025-05 to 2026-05.

const TRY_ON_INPUT: ImageLimits = needing(&["person_image_url"]);
const TRY_ON_REFINED: ImageLimits =
    needing(&["top_garment_url", "person_image_url", "coarse_image_url", "gender"]);
const ERASED: ImageLimits = needing(&["image_url", "mask_url"]);
const SEGMENTED: ImageLimits = needing(&["image_url"]);
const REPAINTED: ImageLimits = needing(&["image_url", "style_index"]);
const SKETCHED: ImageLimits = ImageLimits { requires: &["prompt", "sketch_image_url"], ..FOUR };
const PAINTED: ImageLimits =
    ImageLimits { requires: &["prompt", "base_image_url", "mask_image_url"], ..FOUR };
const DRESSED: ImageLimits =
    needing(&["base_image_url", "mask_image_url", "prompt", "face_prompt", "short_side_size"]);
const SHOD: ImageLimits = needing(&["template_image_url", "shoe_image_url"]);

/// All that the page states is which members the model needs.
const fn needing(requires: &'static [&'static str]) -> ImageLimits {
    ImageLimits { max_images: UNKNOWN, requires, ..FOUR }
}

const Z_TURBO: ImageLimits = ImageLimits {
    max_images: 1,
    inputs: Some((0, 0)),
    size: Size::Area(512 * 512, 2048 * 2048, &[]),
    ..FOUR
};

pub(super) const ROWS: &[Row] = &[
    TOOL.named("aitryon").at(ImageToImage).images(&TRY_ON_INPUT).yes(TRY_ON).retired(OCT_10),
    TOOL.named("aitryon-parsing-v1").at(ImageProcess).retired(OCT_10),
    TOOL.named("aitryon-plus").at(ImageToImage).images(&TRY_ON_INPUT).yes(TRY_ON).retired(OCT_10),
    TOOL.named("aitryon-refiner").at(ImageToImage).images(&TRY_ON_REFINED).retired(OCT_10),
    TOOL.named("facechain-facedetect").unlisted().gives_untold(),
    TOOL.named("facechain-generation").retired(OCT_10),
    TOOL.named("image-erase-completion").at(ImageToImage).images(&ERASED),
    TOOL.named("image-instance-segmentation").at(ImageToImage).images(&SEGMENTED),
    TOOL.named("image-out-painting").retired(OCT_10).at(OutPainting),
    PAINTER.named("kling/kling-v3-image-generation").at(ImageGeneration),
    PAINTER.named("kling/kling-v3-omni-image-generation").at(ImageGeneration),
    PAINTER.named("qwen-image").also_at(TextToImage).retired(OCT_10).takes(&[Text]).images(&QWEN_OLD),
    PAINTER.named("qwen-image-2.0").images(&QWEN),
    PAINTER.named("qwen-image-2.0-2026-03-03").images(&QWEN),
    PAINTER.named("qwen-image-2.0-pro").images(&QWEN),
    PAINTER.named("qwen-image-2.0-pro-2026-03-03").images(&QWEN),
    PAINTER.named("qwen-image-2.0-pro-2026-04-22").images(&QWEN),
    PAINTER.named("qwen-image-2.0-pro-2026-06-22").images(&QWEN),
    PAINTER.named("qwen-image-2.1-pro"),
    PAINTER.named("qwen-image-2.1-turbo").takes_untold(),
    PAINTER.named("qwen-image-3.0").also_at(ImageGeneration).images(&QWEN),
    PAINTER.named("qwen-image-3.0-pro").also_at(ImageGeneration).images(&QWEN),
    PAINTER.named("qwen-image-edit").retired(OCT_10).images(&QWEN_EDIT_OLDEST),
    PAINTER.named("qwen-image-edit-max").retired(OCT_10).images(&QWEN_EDIT),
    PAINTER.named("qwen-image-edit-max-2026-01-16").retired(OCT_10).images(&QWEN_EDIT),
    PAINTER.named("qwen-image-edit-plus").retired(OCT_10).takes(&[Image]).images(&QWEN_EDIT),
    PAINTER.named("qwen-image-edit-plus-2025-10-30").retired(OCT_10).takes(&[Image]).images(&QWEN_EDIT),
    PAINTER.named("qwen-image-edit-plus-2025-12-15").retired(OCT_10).takes(&[Image]).images(&QWEN_EDIT),
    PAINTER.named("qwen-image-max").retired(OCT_10).takes(&[Text]).images(&QWEN_OLD),
    PAINTER.named("qwen-image-max-2025-12-30").retired(OCT_10).takes(&[Text]).images(&QWEN_OLD),
    PAINTER.named("qwen-image-plus").also_at(TextToImage).retired(OCT_10).takes(&[Text]).images(&QWEN_OLD),
    PAINTER.named("qwen-image-plus-2026-01-09").retired(OCT_10).takes(&[Text]).images(&QWEN_OLD),
    TOOL.named("qwen-mt-image").at(ImageToImage),
    TOOL.named("qwen-mt-image-2.0").at(ImageToImage),
    TOOL.named("shoemodel-v1").at(VirtualModel).images(&SHOD),
    TOOL.named("stable-diffusion-v1.5").unlisted().takes(&[Text]),
    PAINTER.named("vidu/vidu-image-lite_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/vidu-image-pro_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/vidu-image_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq2-fast_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq2-pro_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq3-fast_reference2image").at(ImageGeneration),
    TOOL.named("virtualmodel-v2").at(VirtualModel).images(&DRESSED),
    TEXT_TO_IMAGE.named("wan2.1-t2i-plus").images(&WAN_OLD_TEXT),
    TEXT_TO_IMAGE.named("wan2.1-t2i-turbo").images(&WAN_OLD_TEXT),
    TEXT_TO_IMAGE.named("wan2.2-t2i-flash").images(&WAN_OLD_TEXT),
    TEXT_TO_IMAGE.named("wan2.2-t2i-plus").images(&WAN_OLD_TEXT),
    PAINTER.named("wan2.5-i2i-preview").at(ImageToImage).images(&WAN_2_5_EDIT),
    TEXT_TO_IMAGE.named("wan2.5-t2i-preview").images(&WAN_2_5_TEXT),
    PAINTER.named("wan2.6-image").also_at(ImageGeneration).gives(&[Text, Image]).images(&FOUR),
    PAINTER.named("wan2.6-t2i").also_at(ImageGeneration).takes(&[Text]).images(&WAN_2_6_TEXT),
    PAINTER.named("wan2.7-image").also_at(ImageGeneration).images(&WAN_2_7),
    PAINTER.named("wan2.7-image-pro").also_at(ImageGeneration).images(&WAN_2_7_PRO),
    TOOL.named("wanx-background-generation-v2").retired(OCT_10).at(BackgroundGeneration),
    TEXT_TO_IMAGE.named("wanx-poster-generation-v1").images(&POSTER),
    TOOL.named("wanx-sketch-to-image-lite").at(ImageToImage).images(&SKETCHED),
    TOOL.named("wanx-style-repaint-v1").at(ImageGeneration).images(&REPAINTED),
    TEXT_TO_IMAGE.named("wanx-v1").images(&FOUR),
    TEXT_TO_IMAGE.named("wanx-v1-0521").images(&FOUR),
    TOOL.named("wanx-virtualmodel").at(VirtualModel).images(&DRESSED),
    TOOL.named("wanx-x-painting").at(ImageToImage).images(&PAINTED),
    TEXT_TO_IMAGE.named("wanx2.0-t2i-turbo").images(&WAN_OLD_TEXT),
    TOOL.named("wanx2.1-imageedit").at(ImageToImage).images(&FOUR),
    TEXT_TO_IMAGE.named("wanx2.1-t2i-plus").images(&WAN_OLD_TEXT),
    TEXT_TO_IMAGE.named("wanx2.1-t2i-turbo").images(&WAN_OLD_TEXT),
    TOOL.named("wordart-semantic").at(WordArtSemantic).retired(OCT_10).takes(&[Text]),
    PAINTER.named("wordart-texture").retired(OCT_10).at(WordArtTexture),
    PAINTER.named("z-image-turbo").takes(&[Text]).gives(&[Text, Image]).images(&Z_TURBO),
];
