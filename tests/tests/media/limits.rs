//! Every limit of the tables has two sides.

use qwen_request::{
    ApiRequest, ChatRequest, Checker, ImageToImageRequest, ImageToVideoRequest, MultimodalEmbeddingRequest,
    MultimodalRequest, TextToImageRequest, TranscriptionRequest, VideoGenerationRequest, VoiceRequest,
};
use serde_json::{Value, json};

use super::{
    made::{self, FILM, Film, Made},
    rules,
};

const KB: u64 = 1024;
const MB: u64 = 1024 * KB;
const GB: u64 = 1024 * MB;

const URL: &str = "https://example.com/a";

/// The file of a request that is just taken, and the one that is just refused.
fn edge<T: ApiRequest>(body: &Value, rule: &str, taken: &Made, refused: &Made) {
    let checker = Checker::<T>::new().allow("retired_model");
    let request = checker.check_json(&body.to_string()).unwrap_or_else(|invalid| panic!("{body}: {invalid}"));
    assert_eq!(rules(&request, taken), [""; 0], "{body} takes it");
    assert_eq!(rules(&request, refused), [rule], "{body} refuses it");
}

fn length<T: ApiRequest>(body: &Value, file: &Made, most: u64) {
    let (taken, refused) = (file.clone().with_length(most), file.clone().with_length(most + 1));
    edge::<T>(body, "media_bytes", &taken, &refused);
}

fn film_length<T: ApiRequest>(body: &Value, film: Film, most: u64) {
    let head = film.made().length - film.bytes;
    let made = |length| Film { bytes: length - head, ..film }.made();
    edge::<T>(body, "media_bytes", &made(most), &made(most + 1));
}

/// Both ends, where there are two.
fn film_duration<T: ApiRequest>(body: &Value, film: Film, least: u32, most: u32) {
    let made = |milliseconds| Film { milliseconds, ..film }.made();
    edge::<T>(body, "media_duration", &made(most * 1000), &made(most * 1000 + 1));
    if least > 0 {
        edge::<T>(body, "media_duration", &made(least * 1000), &made(least * 1000 - 1));
    }
}

fn sound_duration<T: ApiRequest>(body: &Value, least: u64, most: u64) {
    let made = |milliseconds| made::wav(8000, 1, 8, milliseconds);
    edge::<T>(body, "media_duration", &made(most * 1000), &made(most * 1000 + 1));
    if least > 0 {
        edge::<T>(body, "media_duration", &made(least * 1000), &made(least * 1000 - 1));
    }
}

/// Squares, so that no ratio is in the way.
fn sides<T: ApiRequest>(body: &Value, bytes: u64, least: u32, most: u32) {
    let made = |side| made::png(side, side).with_length(bytes);
    edge::<T>(body, "media_sides", &made(most), &made(most + 1));
    if least > 0 {
        edge::<T>(body, "media_sides", &made(least), &made(least - 1));
    }
}

fn asked(model: &str, part: &Value) -> Value {
    json!({ "model": model, "stream": true, "messages": [{ "role": "user", "content": [part, { "type": "text", "text": "?" }] }] })
}

#[test]
fn of_models_that_converse() {
    let image = |model| asked(model, &json!({ "type": "image_url", "image_url": { "url": URL } }));
    let video = |model| asked(model, &json!({ "type": "video_url", "video_url": { "url": URL } }));
    let audio = |model| {
        asked(model, &json!({ "type": "input_audio", "input_audio": { "data": URL, "format": "wav" } }))
    };
    for (model, most) in [
        ("qwen2-vl-7b-instruct", 10),
        ("qwen-vl-max", 10),
        ("qwen3-vl-8b-instruct", 20),
        ("qwen3.7-plus", 20),
    ] {
        length::<ChatRequest>(&image(model), &made::bmp(100, 100), most * MB);
        edge::<ChatRequest>(&image(model), "media_sides", &made::bmp(10, 10), &made::bmp(9, 10));
        edge::<ChatRequest>(&image(model), "media_ratio", &made::bmp(10, 2000), &made::bmp(10, 2001));
    }
    for (model, least, most, bytes) in [
        ("qwen-vl-max-2024-11-19", 2, 40, 150 * MB),
        ("qwen-vl-max-1230", 2, 40, 150 * MB),
        ("qwen-omni-turbo", 2, 40, 150 * MB),
        ("qwen-vl-plus", 2, 600, GB),
        ("qwen2.5-vl-72b-instruct", 2, 600, GB),
        ("qwen-vl-max-latest", 2, 600, 2 * GB),
        ("qwen-vl-max", 2, 1200, 2 * GB),
        ("qwen3-vl-32b-instruct", 2, 1200, 2 * GB),
        ("qwen3-vl-plus-2025-09-23", 2, 3600, 2 * GB),
        ("qwen3.5-plus", 2, 7200, 2 * GB),
        ("qwen3.8-max", 2, 7200, 2 * GB),
        ("qwen3.5-omni-plus", 0, 3600, 2 * GB),
    ] {
        film_duration::<ChatRequest>(&video(model), FILM, least, most);
        film_length::<ChatRequest>(&video(model), FILM, bytes);
    }
    film_duration::<ChatRequest>(&video("qwen3-omni-flash"), FILM, 0, 150);
    sound_duration::<ChatRequest>(&audio("qwen3-omni-flash"), 0, 1200);
    sound_duration::<ChatRequest>(&audio("qwen3.5-omni-flash"), 0, 3 * 3600);
}

#[test]
fn of_models_that_embed() {
    for (model, image, video) in [
        ("multimodal-embedding-v1", 3, 10),
        ("qwen2.5-vl-embedding", 5, 50),
        ("qwen3-vl-embedding", 10, 50),
        ("tongyi-embedding-vision-plus", 3, 10),
        ("tongyi-embedding-vision-plus-2026-03-06", 10, 50),
    ] {
        let body = |kind: &str| json!({ "model": model, "input": { "contents": [{ kind: URL }] } });
        length::<MultimodalEmbeddingRequest>(&body("image"), &made::bmp(1, 1), image * MB);
        film_length::<MultimodalEmbeddingRequest>(&body("video"), FILM, video * MB);
    }
}

#[test]
fn of_models_that_edit_images() {
    let body = |model: &str| {
        let content = json!([{ "image": URL }, { "text": "?" }]);
        json!({ "model": model, "input": { "messages": [{ "role": "user", "content": content }] } })
    };
    length::<MultimodalRequest>(&body("qwen-image-2.0-pro"), &made::gif(1, 1), 10 * MB);
    length::<MultimodalRequest>(&body("wan2.7-image"), &made::png(500, 500), 20 * MB);
    sides::<MultimodalRequest>(&body("wan2.7-image-pro"), KB, 240, 8000);

    let body = |model: &str, input: Value| json!({ "model": model, "input": input, "parameters": {} });
    let several = body("wan2.5-i2i-preview", json!({ "prompt": "?", "images": [URL] }));
    sides::<ImageToImageRequest>(&several, KB, 384, 5000);
    length::<ImageToImageRequest>(&several, &made::png(400, 400), 10 * MB);
    let edited = json!({ "prompt": "?", "function": "colorization", "base_image_url": URL });
    sides::<ImageToImageRequest>(&body("wanx2.1-imageedit", edited), KB, 512, 4096);
    let sketch = json!({ "prompt": "?", "sketch_image_url": URL });
    sides::<ImageToImageRequest>(&body("wanx-sketch-to-image-lite", sketch), KB, 256, 2048);
    let dressed = body("aitryon-plus", json!({ "person_image_url": URL, "top_garment_url": "oss://a/b" }));
    let once = Checker::<ImageToImageRequest>::new().allow("retired_model").check_json(&dressed.to_string());
    // Both places hold this file.
    for (file, rule) in [
        (made::png(150, 150).with_length(5 * KB - 1), "media_bytes"),
        (made::png(150, 150).with_length(5 * MB + 1), "media_bytes"),
        (made::png(149, 150).with_length(5 * KB), "media_sides"),
        (made::png(150, 4097).with_length(5 * KB), "media_sides"),
        (made::gif(150, 150).with_length(5 * KB), "media_format"),
    ] {
        assert_eq!(rules(once.as_ref().unwrap(), &file), [rule; 2]);
    }
    for file in [made::png(150, 4096).with_length(5 * KB), made::jpeg(150, 150).with_length(5 * MB)] {
        assert_eq!(rules(once.as_ref().unwrap(), &file), [""; 0]);
    }
}

#[test]
fn of_portraits_to_repaint() {
    let body = json!({ "model": "wanx-style-repaint-v1", "input": { "image_url": URL, "style_index": 1 } });
    sides::<qwen_request::ImageGenerationRequest>(&body, KB, 256, 5760);
    edge::<qwen_request::ImageGenerationRequest>(
        &body,
        "media_ratio",
        &made::png(600, 300),
        &made::png(601, 300),
    );
}

#[test]
fn of_models_that_make_videos() {
    let body = |model: &str, input: Value| json!({ "model": model, "input": input });
    for (model, most) in [("wan2.6-i2v", 20), ("wan2.5-i2v-preview", 20), ("wan2.2-i2v-plus", 10)] {
        let body = body(model, json!({ "prompt": "?", "img_url": URL }));
        length::<VideoGenerationRequest>(&body, &made::png(300, 300), most * MB);
        sides::<VideoGenerationRequest>(&body, KB, 240, 8000);
    }
    for (model, least) in [("wan2.6-t2v", 3), ("wan2.5-t2v-preview", 3), ("wan2.7-t2v-2026-06-12", 2)] {
        let body = body(model, json!({ "prompt": "?", "audio_url": URL }));
        sound_duration::<VideoGenerationRequest>(&body, least, 30);
        length::<VideoGenerationRequest>(&body, &made::wav(48_000, 2, 16, 20_000), 15 * MB);
    }
    let references = body("wan2.6-r2v", json!({ "prompt": "?", "reference_urls": [URL] }));
    film_duration::<VideoGenerationRequest>(&references, FILM, 1, 30);
    film_length::<VideoGenerationRequest>(&references, FILM, 100 * MB);
    length::<VideoGenerationRequest>(&references, &made::png(1, 1), 20 * MB);
    let media =
        body("wan3.0-video", json!({ "prompt": "?", "media": [{ "type": "reference_video", "url": URL }] }));
    film_duration::<VideoGenerationRequest>(&media, FILM, 1, 15);
    sound_duration::<VideoGenerationRequest>(&media, 1, 15);
    sides::<VideoGenerationRequest>(&media, KB, 240, 8000);
    let repainted = json!({ "function": "video_repainting", "prompt": "?", "video_url": URL });
    let repainted = json!({
        "model": "wanx2.1-vace-plus", "input": repainted, "parameters": { "control_condition": "depth" },
    });
    film_length::<VideoGenerationRequest>(&repainted, FILM, 50 * MB);
    let rate = |frame_rate| Film { frame_rate, ..FILM }.made();
    edge::<VideoGenerationRequest>(&repainted, "media_frame_rate", &rate(16), &rate(15));
    let styled = body("video-style-transform", json!({ "video_url": URL }));
    film_duration::<VideoGenerationRequest>(&styled, FILM, 0, 30);
    let size = |width, height| Film { size: (width, height), ..FILM }.made();
    edge::<VideoGenerationRequest>(&styled, "media_ratio", &size(720, 400), &size(721, 400));
    edge::<VideoGenerationRequest>(&styled, "media_sides", &size(256, 256), &size(255, 256));
}

#[test]
fn of_models_that_animate_people() {
    let body = |model: &str, input: Value| json!({ "model": model, "input": input, "parameters": { "mode": "wan-std" } });
    let animated = body("wan2.2-animate-move", json!({ "image_url": "oss://a/b", "video_url": URL }));
    let checker = Checker::<ImageToVideoRequest>::new();
    let request = checker.check_json(&animated.to_string()).unwrap();
    let of = |film: Film| super::found_among(&request, &[("/a", film.made())]);
    for (film, rule) in [
        (Film { milliseconds: 1999, ..FILM }, Some("media_duration")),
        (Film { milliseconds: 2000, ..FILM }, None),
        (Film { milliseconds: 30_000, ..FILM }, None),
        (Film { milliseconds: 30_001, ..FILM }, Some("media_duration")),
        (Film { size: (600, 200), ..FILM }, None),
        (Film { size: (601, 200), ..FILM }, Some("media_ratio")),
        (Film { size: (600, 199), ..FILM }, Some("media_sides")),
        (Film { size: (2048, 2048), ..FILM }, None),
        (Film { size: (2049, 2048), ..FILM }, Some("media_sides")),
    ] {
        let found = of(film);
        let expected = if film.size == (600, 199) {
            vec!["media_sides", "media_ratio"]
        } else {
            rule.into_iter().collect()
        };
        assert_eq!(found.iter().map(|(rule, _)| *rule).collect::<Vec<_>>(), expected, "{:?}", film.size);
    }
    let sung = json!({ "model": "wan2.2-s2v", "input": { "image_url": "oss://a/b", "audio_url": URL } });
    let request = checker.check_json(&sung.to_string()).unwrap();
    let found = |file: Made| super::found_among(&request, &[("/a", file)]);
    assert_eq!(found(made::wav(8000, 1, 8, 20_000)), []);
    assert_eq!(found(made::wav(8000, 1, 8, 20_001))[0].0, "media_duration");
    assert_eq!(found(made::wav(48_000, 2, 16, 10_000).with_length(15 * MB)), []);
    assert_eq!(found(made::wav(48_000, 2, 16, 10_000).with_length(15 * MB + 1))[0].0, "media_bytes");
}

#[test]
fn of_recordings() {
    for (model, most, bytes) in [
        ("fun-asr", 12 * 3600, 2 * GB),
        ("paraformer-v2", 12 * 3600, 2 * GB),
        ("qwen3-asr-flash-filetrans", 12 * 3600, 2 * GB),
    ] {
        let input = if model.starts_with("qwen") {
            json!({ "file_url": URL })
        } else {
            json!({ "file_urls": [URL] })
        };
        let body = json!({ "model": model, "input": input });
        let checker = Checker::<TranscriptionRequest>::new();
        let request = checker.check_json(&body.to_string()).unwrap();
        let of = |milliseconds| rules(&request, &made::wav(8000, 1, 8, milliseconds));
        assert_eq!((of(most * 1000).len(), of(most * 1000 + 1)), (0, vec!["media_duration"]), "{model}");
        length::<TranscriptionRequest>(&body, &made::flac(16_000, 16_000), bytes);
    }
    let short = json!({ "model": "qwen3-asr-flash", "input": { "messages": [{ "role": "user", "content": [{ "audio": URL }] }] } });
    sound_duration::<MultimodalRequest>(&short, 0, 300);
    length::<MultimodalRequest>(&short, &made::flac(16_000, 16_000), 10 * MB);
    let old = json!({ "model": "paraformer-8k-v2", "input": { "file_urls": [URL] } });
    let sound = |rate| made::wav(rate, 1, 16, 6000);
    edge::<TranscriptionRequest>(&old, "media_sample_rate", &sound(8000), &sound(8001));
    edge::<TranscriptionRequest>(&old, "media_sample_rate", &sound(8000), &sound(7999));
    let voice = json!({
        "model": "qwen-voice-enrollment",
        "input": {
            "action": "create", "target_model": "qwen3-tts-vc-2026-01-22", "preferred_name": "mine",
            "audio": { "data": URL },
        },
    });
    edge::<VoiceRequest>(&voice, "media_sample_rate", &sound(24_000), &sound(23_999));
    let lasting = |milliseconds| made::wav(24_000, 1, 16, milliseconds);
    edge::<VoiceRequest>(&voice, "media_duration", &lasting(60_000), &lasting(60_001));
}

#[test]
fn a_model_without_limits_is_held_to_none() {
    let body = json!({ "model": "wanx-v1", "input": { "prompt": "?", "ref_image": URL } });
    let request = Checker::<TextToImageRequest>::new().check_json(&body.to_string()).unwrap();
    assert_eq!(rules(&request, &made::png(1, 5000).with_length(4 * GB)), [""; 0]);
    // But whoever reads it needs all of it.
    assert_eq!(rules(&request, &made::png(100, 100).cut_at(40)), ["media_unreadable"]);
}
