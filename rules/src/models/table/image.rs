//! Pictures: made, edited, checked.
//! From sources of 2026-07 to 2026-10.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::endpoint::Endpoint::{
    BackgroundGeneration, ImageGeneration, ImageToImage, MultimodalGeneration, OutPainting, TextToImage,
    VirtualModel, WordArt,
};
use crate::models::modality::Modality::{Image, Text};
use crate::models::model::Kind;
use crate::models::row::Row;

const PAINTER: Row =
    Row::of(Kind::Image).at(MultimodalGeneration).takes(&[Text, Image]).gives(&[Image]).no(OPENAI | BATCH);

const TOOL: Row = Row::of(Kind::Image).takes(&[Image]).gives(&[Image]).no(OPENAI | BATCH);

const TEXT_TO_IMAGE: Row =
    Row::of(Kind::Image).at(TextToImage).takes(&[Text]).gives(&[Image]).no(OPENAI | BATCH);

pub(super) const ROWS: &[Row] = &[
    TOOL.named("aitryon").retired(OCT_10),
    TOOL.named("aitryon-parsing-v1").retired(OCT_10),
    TOOL.named("aitryon-plus").retired(OCT_10),
    TOOL.named("aitryon-refiner").retired(OCT_10),
    TOOL.named("facechain-facedetect").unlisted().gives_untold(),
    TOOL.named("facechain-generation").retired(OCT_10),
    TOOL.named("image-erase-completion").at(ImageToImage),
    TOOL.named("image-instance-segmentation").at(ImageToImage),
    TOOL.named("image-out-painting").retired(OCT_10).at(OutPainting),
    PAINTER.named("kling/kling-v3-image-generation").at(ImageGeneration),
    PAINTER.named("kling/kling-v3-omni-image-generation").at(ImageGeneration),
    PAINTER.named("qwen-image").retired(OCT_10).takes(&[Text]),
    PAINTER.named("qwen-image-2.0"),
    PAINTER.named("qwen-image-2.0-2026-03-03"),
    PAINTER.named("qwen-image-2.0-pro"),
    PAINTER.named("qwen-image-2.0-pro-2026-03-03"),
    PAINTER.named("qwen-image-2.0-pro-2026-04-22"),
    PAINTER.named("qwen-image-2.0-pro-2026-06-22"),
    PAINTER.named("qwen-image-2.1-pro"),
    PAINTER.named("qwen-image-2.1-turbo").takes_untold(),
    PAINTER.named("qwen-image-3.0"),
    PAINTER.named("qwen-image-3.0-pro"),
    PAINTER.named("qwen-image-edit").retired(OCT_10),
    PAINTER.named("qwen-image-edit-max").retired(OCT_10),
    PAINTER.named("qwen-image-edit-max-2026-01-16").retired(OCT_10),
    PAINTER.named("qwen-image-edit-plus").retired(OCT_10).takes(&[Image]),
    PAINTER.named("qwen-image-edit-plus-2025-10-30").retired(OCT_10).takes(&[Image]),
    PAINTER.named("qwen-image-edit-plus-2025-12-15").retired(OCT_10).takes(&[Image]),
    PAINTER.named("qwen-image-max").retired(OCT_10).takes(&[Text]),
    PAINTER.named("qwen-image-max-2025-12-30").retired(OCT_10).takes(&[Text]),
    PAINTER.named("qwen-image-plus").retired(OCT_10).takes(&[Text]),
    PAINTER.named("qwen-image-plus-2026-01-09").retired(OCT_10).takes(&[Text]),
    TOOL.named("qwen-mt-image").at(ImageToImage),
    TOOL.named("qwen-mt-image-2.0").at(ImageToImage),
    TOOL.named("shoemodel-v1").at(VirtualModel),
    TOOL.named("stable-diffusion-v1.5").unlisted().takes(&[Text]),
    PAINTER.named("vidu/vidu-image-lite_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/vidu-image-pro_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/vidu-image_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq2-fast_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq2-pro_reference2image").at(ImageGeneration),
    PAINTER.named("vidu/viduq3-fast_reference2image").at(ImageGeneration),
    TOOL.named("virtualmodel-v2").at(VirtualModel),
    TEXT_TO_IMAGE.named("wan2.1-t2i-plus"),
    TEXT_TO_IMAGE.named("wan2.1-t2i-turbo"),
    TEXT_TO_IMAGE.named("wan2.2-t2i-flash"),
    TEXT_TO_IMAGE.named("wan2.2-t2i-plus"),
    PAINTER.named("wan2.5-i2i-preview").at(ImageToImage),
    TEXT_TO_IMAGE.named("wan2.5-t2i-preview"),
    PAINTER.named("wan2.6-image").gives(&[Text, Image]),
    PAINTER.named("wan2.6-t2i").takes(&[Text]),
    PAINTER.named("wan2.7-image"),
    PAINTER.named("wan2.7-image-pro"),
    TOOL.named("wanx-background-generation-v2").retired(OCT_10).at(BackgroundGeneration),
    TEXT_TO_IMAGE.named("wanx-poster-generation-v1"),
    TOOL.named("wanx-sketch-to-image-lite").at(ImageToImage),
    TOOL.named("wanx-style-repaint-v1").at(ImageGeneration),
    TEXT_TO_IMAGE.named("wanx-v1"),
    TEXT_TO_IMAGE.named("wanx-v1-0521"),
    TOOL.named("wanx-virtualmodel").at(VirtualModel),
    TOOL.named("wanx-x-painting").at(ImageToImage),
    TEXT_TO_IMAGE.named("wanx2.0-t2i-turbo"),
    TOOL.named("wanx2.1-imageedit").at(ImageToImage),
    TEXT_TO_IMAGE.named("wanx2.1-t2i-plus"),
    TEXT_TO_IMAGE.named("wanx2.1-t2i-turbo"),
    TOOL.named("wordart-semantic").retired(OCT_10).takes(&[Text]),
    PAINTER.named("wordart-texture").retired(OCT_10).at(WordArt),
    PAINTER.named("z-image-turbo").takes(&[Text]).gives(&[Text, Image]),
];
