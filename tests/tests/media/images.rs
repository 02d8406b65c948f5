//! Images: every format is read, and each limit has two sides.

use qwen_request::{ChatRequest, Checked, qwen_request};

use super::{
    found, listed,
    made::{self, FILM, Made},
    rules,
};

fn look_at() -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image("https://example.com/a"), text("What is this?")])],
    }
}

#[test]
fn the_sides_of_every_format_are_read() {
    type Make = fn(u16, u16) -> Made;
    let formats: [(&str, Make); 6] = [
        ("BMP", |width, height| made::bmp(width.into(), height.into())),
        ("GIF", made::gif),
        ("PNG", |width, height| made::png(width.into(), height.into())),
        ("JPEG", made::jpeg),
        ("WebP", |width, height| made::webp(width.into(), height.into())),
        ("TIFF", made::tiff),
    ];
    for (format, made) in formats {
        let [(rule, message)] = &found(&look_at(), &made(9, 300))[..] else { panic!("{format}") };
        assert_eq!(*rule, "media_sides", "{format}");
        assert!(message.ends_with("found 9 x 300"), "{format}: {message}");
        assert_eq!(rules(&look_at(), &made(10, 300)), [""; 0], "{format}");
        assert_eq!(rules(&look_at(), &made(300, 9)), ["media_sides"], "{format}");
    }
}

#[test]
fn an_image_that_begins_at_its_top_has_no_negative_height() {
    assert_eq!(rules(&look_at(), &made::bmp(100, -100)), [""; 0]);
    assert_eq!(rules(&look_at(), &made::bmp(100, -9)), ["media_sides"]);
}

#[test]
fn the_ratio_has_two_sides() {
    for (width, height, broken) in [(2000, 10, false), (2001, 10, true), (10, 2000, false), (10, 2001, true)]
    {
        let file = made::png(width, height);
        let expected: &[&str] = if broken { &["media_ratio"] } else { &[] };
        assert_eq!(rules(&look_at(), &file), expected, "{width} x {height}");
    }
    assert_eq!(
        found(&look_at(), &made::png(2001, 10))[0].1,
        "an image must have sides in a ratio of at most 200:1 on `qwen3-vl-plus`, found 200.1:1"
    );
}

#[test]
fn the_length_has_two_sides() {
    let most = 20 * 1024 * 1024;
    let file = made::bmp(100, 100);
    assert_eq!(rules(&look_at(), &file.clone().with_length(most)), [""; 0]);
    let (rule, message) = &found(&look_at(), &file.with_length(most + 1))[0];
    assert_eq!(*rule, "media_bytes");
    assert_eq!(message, "an image must be at most 20 MB on `qwen3-vl-plus`, found 20971521 bytes");
}

#[test]
fn where_no_page_lists_formats_an_image_is_an_image() {
    for file in [made::gif(50, 50), made::tiff(50, 50)] {
        assert_eq!(rules(&look_at(), &file), [""; 0]);
    }
    for (file, found_as) in [
        (FILM.made(), "MP4"),
        (made::wav(16_000, 1, 16, 1000), "WAV"),
        (Made::new(b"%PDF-1.7\n".to_vec()), "application/pdf"),
    ] {
        let (rule, message) = &found(&look_at(), &file)[0];
        assert_eq!(*rule, "media_format", "{found_as}");
        assert_eq!(message, &format!("this must be an image, and is {found_as}"));
    }
    // Nobody knows what this is.
    assert_eq!(rules(&look_at(), &Made::new(b"something new".to_vec())), [""; 0]);
}

#[test]
fn where_a_page_lists_formats_it_is_one_of_them() {
    let edit = qwen_request!(MultimodalRequest {
        model: "wan2.7-image",
        input: { messages: [user([image("https://example.com/a.webp"), text("Make it blue.")])] },
    });
    for file in [made::png(240, 240), made::jpeg(8000, 1000), made::webp(240, 300), made::bmp(300, 300)] {
        assert_eq!(rules(&edit, &file), [""; 0]);
    }
    // Content counts, whatever the name says.
    let (rule, message) = &found(&edit, &made::gif(300, 300))[0];
    assert_eq!(*rule, "media_format");
    assert_eq!(message, "an image must be JPEG, PNG, BMP or WebP on `wan2.7-image`, found GIF");
    // No image of these formats begins so.
    assert_eq!(rules(&edit, &Made::new(b"no image".to_vec())), ["media_format"]);
    for (width, height, expected) in
        [(239, 300, "media_sides"), (8001, 2000, "media_sides"), (2401, 300, "media_ratio")]
    {
        assert_eq!(rules(&edit, &made::png(width, height)), [expected], "{width} x {height}");
    }
}

#[test]
fn a_mask_is_as_large_as_its_image() {
    let request = qwen_request!(#![allow(retired_model)] ImageToImageRequest {
        model: "aitryon-refiner",
        input: {
            person_image_url: "https://example.com/person",
            top_garment_url: "https://example.com/top",
            coarse_image_url: "https://example.com/coarse",
        },
        parameters: { gender: "woman" },
    });
    let of = |coarse: Made| {
        let files = [
            ("person", made::png(600, 800).with_length(10_000)),
            ("top", made::png(300, 300).with_length(10_000)),
            ("coarse", coarse.with_length(10_000)),
        ];
        super::found_among(&request, &files)
    };
    assert_eq!(of(made::png(600, 800)), []);
    let [(rule, message)] = &of(made::png(800, 600))[..] else { panic!() };
    assert_eq!(*rule, "media_same_size");
    assert_eq!(message, "this must be as large as `person_image_url`, 600 x 800, found 800 x 600");
}

#[test]
fn images_of_a_video_are_opened_and_held_to_no_limit() {
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([
            { type: "video", video: ["https://a.com/1", "https://a.com/2", "https://a.com/3", "https://a.com/4"] },
            text("?"),
        ])],
    };
    assert_eq!(rules(&request, &made::bmp(5, 5)), [""; 0]);
    let outcome = qwen_request::check_media(&request, |url| {
        Ok(Some(if url.ends_with('3') { made::png(50, 50).cut_at(30) } else { made::bmp(50, 50) }.open()))
    });
    assert_eq!(listed(outcome).len(), 1);
}
