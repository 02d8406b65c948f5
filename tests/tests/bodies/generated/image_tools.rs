// The bodies of fixtures/bodies/image_tools.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{IMAGE_TOOLS, assert_same};

#[test]
fn body_361_image_image_out_painting_async() {
    assert_same(&IMAGE_TOOLS, "361-image-image-out-painting-async", &qwen_request!(OutPaintingRequest {"model": "image-out-painting", "input": {"image_url": "http://media.example.com/sample-752.jpg"}, "parameters": {"angle": 45, "x_scale": 1.5, "y_scale": 1.5}}));
}

#[test]
fn body_out_painting_ratio() {
    assert_same(&IMAGE_TOOLS, "out-painting-ratio", &qwen_request!(OutPaintingRequest {"model": "image-out-painting", "input": {"image_url": "https://example.com/a.png"}, "parameters": {"angle": 0, "output_ratio": "4:3", "best_quality": false, "limit_image_size": true}}));
}

#[test]
fn body_373_image_virtualmodel_v2_async_n_prompt() {
    assert_same(&IMAGE_TOOLS, "373-image-virtualmodel-v2-async-n-prompt", &qwen_request!(VirtualModelRequest {"model": "virtualmodel-v2", "input": {"base_image_url": "https://media.example.com/sample-771.jpeg", "mask_image_url": "https://media.example.com/sample-772.jpg", "background_image_url": "https://media.example.com/sample-773.png", "prompt": "sample text 774", "face_prompt": "sample text 775"}, "parameters": {"short_side_size": "1024", "n": 1}}));
}

#[test]
fn body_virtualmodel_v2() {
    assert_same(&IMAGE_TOOLS, "virtualmodel-v2", &qwen_request!(VirtualModelRequest {"model": "virtualmodel-v2", "input": {"base_image_url": "https://example.com/a.png", "mask_image_url": "https://example.com/m.png", "prompt": "sample", "face_prompt": "sample"}, "parameters": {"short_side_size": "1024", "n": 1}}));
}

#[test]
fn body_379_image_wordart_texture_async_n_prompt() {
    assert_same(&IMAGE_TOOLS, "379-image-wordart-texture-async-n-prompt", &qwen_request!(WordTextureRequest {"model": "wordart-texture", "input": {"text": {"text_content": "示例文本784号", "font_name": "dongfangdakai", "output_image_ratio": "1:1"}, "prompt": "示例文本785号", "texture_style": "material"}, "parameters": {"image_short_size": 704, "n": 2, "alpha_channel": false}}));
}

#[test]
fn body_wordart_texture() {
    assert_same(&IMAGE_TOOLS, "wordart-texture", &qwen_request!(WordTextureRequest {"model": "wordart-texture", "input": {"text": {"text_content": "示例", "font_name": "dongfangdakai", "output_image_ratio": "1:1"}, "prompt": "sample", "texture_style": "material"}, "parameters": {"image_short_size": 704, "n": 2, "alpha_channel": false}}));
}

#[test]
fn body_424_3d_tripo_tripo_p1_0_async_prompt() {
    assert_same(&IMAGE_TOOLS, "424-3d-tripo-tripo-p1.0-async-prompt", &qwen_request!(ThreeDRequest {"model": "Tripo/Tripo-P1.0", "input": {"prompt": "示例文本886号"}, "parameters": {"texture_quality": "standard"}}));
}

#[test]
fn body_tripo_two_views() {
    assert_same(&IMAGE_TOOLS, "tripo-two-views", &qwen_request!(ThreeDRequest {"model": "Tripo/Tripo-P1.0", "input": {"images": [{"type": "png", "file_token": "https://example.com/1.png"}, {}, {"type": "png", "file_token": "https://example.com/3.png"}, {}]}, "parameters": {"texture_quality": "standard"}}));
}

#[test]
fn body_background_v3() {
    assert_same(&IMAGE_TOOLS, "background-v3", &qwen_request!(BackgroundRequest {"model": "wanx-background-generation-v2", "input": {"base_image_url": "https://example.com/a.png", "ref_image_url": "https://example.com/r.png", "ref_prompt": "sample", "reference_edge": {"foreground_edge": ["https://example.com/1.png"], "background_edge": [], "foreground_edge_prompt": ["sample"], "background_edge_prompt": []}}, "parameters": {"n": 4, "ref_prompt_weight": 0.5, "model_version": "v3"}}));
}

#[test]
fn body_erase() {
    assert_same(&IMAGE_TOOLS, "erase", &qwen_request!(ImageToImageRequest {"model": "image-erase-completion", "input": {"image_url": "https://example.com/a.png", "mask_url": "https://example.com/m.png", "foreground_url": "https://example.com/f.png"}, "parameters": {"dilate_flag": true}}));
}

#[test]
fn body_sketch() {
    assert_same(&IMAGE_TOOLS, "sketch", &qwen_request!(ImageToImageRequest {"model": "wanx-sketch-to-image-lite", "input": {"sketch_image_url": "https://example.com/s.png", "prompt": "sample"}, "parameters": {"size": "768*768", "n": 2, "sketch_weight": 3, "style": "<watercolor>"}}));
}

#[test]
fn body_poster() {
    assert_same(&IMAGE_TOOLS, "poster", &qwen_request!(TextToImageRequest {"model": "wanx-poster-generation-v1", "input": {"title": "sample", "sub_title": "sample", "body_text": "sample", "prompt_text_zh": "示例", "wh_ratios": "竖版", "lora_name": "童话油画", "lora_weight": 0.8, "ctrl_ratio": 0.7, "ctrl_step": 0.7, "generate_mode": "generate", "generate_num": 1}, "parameters": {}}));
}

#[test]
fn body_page_style_repaint() {
    assert_same(&IMAGE_TOOLS, "page/style-repaint", &qwen_request!(ImageGenerationRequest {"model": "wanx-style-repaint-v1", "input": {"image_url": "https://example.com/a.png", "style_index": 3}}));
}

#[test]
fn body_page_wordart_semantic() {
    assert_same(&IMAGE_TOOLS, "page/wordart-semantic", &qwen_request!(WordArtRequest {"model": "wordart-semantic", "input": {"text": "文字创意", "prompt": "水果,蔬菜,温室"}, "parameters": {"steps": 80, "n": 2, "output_image_ratio": "1280x720"}}));
}

#[test]
fn body_page_shoemodel() {
    assert_same(&IMAGE_TOOLS, "page/shoemodel", &qwen_request!(VirtualModelRequest {"model": "shoemodel-v1", "input": {"template_image_url": "https://example.com/t.png", "shoe_image_url": ["https://example.com/s.png"]}, "parameters": {"n": 1}}));
}

#[test]
fn body_page_aitryon_parsing() {
    assert_same(&IMAGE_TOOLS, "page/aitryon-parsing", &qwen_request!(ClothesParsingRequest {"model": "aitryon-parsing-v1", "input": {"image_url": "https://example.com/a.png"}, "parameters": {"clothes_type": ["upper"]}}));
}

#[test]
fn body_page_aitryon_plus() {
    assert_same(&IMAGE_TOOLS, "page/aitryon-plus", &qwen_request!(ImageToImageRequest {"model": "aitryon-plus", "input": {"person_image_url": "https://example.com/p.png", "top_garment_url": "https://example.com/t.png", "bottom_garment_url": "https://example.com/b.png"}, "parameters": {"resolution": -1, "restore_face": true}}));
}

#[test]
fn body_page_aitryon_refiner() {
    assert_same(&IMAGE_TOOLS, "page/aitryon-refiner", &qwen_request!(ImageToImageRequest {"model": "aitryon-refiner", "input": {"person_image_url": "https://example.com/p.png", "top_garment_url": "https://example.com/t.png", "coarse_image_url": "https://example.com/c.png"}, "parameters": {"gender": "woman"}}));
}

#[test]
fn body_page_instance_segmentation() {
    assert_same(&IMAGE_TOOLS, "page/instance-segmentation", &qwen_request!(ImageToImageRequest {"model": "image-instance-segmentation", "input": {"image_url": "https://example.com/a.png"}, "parameters": {}}));
}

#[test]
fn body_page_x_painting() {
    assert_same(&IMAGE_TOOLS, "page/x-painting", &qwen_request!(ImageToImageRequest {"model": "wanx-x-painting", "input": {"prompt": "sample", "base_image_url": "https://example.com/a.png", "mask_image_url": "https://example.com/m.png"}, "parameters": {"size": "1024*1024", "n": 1, "style": "<auto>", "mask_color": []}}));
}
