//! Videos: what is read of them, and that each limit has two sides.

use std::sync::atomic::Ordering;

use qwen_request::{ChatRequest, Checked, qwen_request};

use super::{
    found, found_among,
    made::{self, FILM, Film, Made},
    rules,
};

fn watch() -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([video("https://example.com/a.mp4"), text("What happens?")])],
    }
}

macro_rules! speak {
    () => {
        qwen_request!(ImageToVideoRequest {
            model: "videoretalk",
            input: { video_url: "https://example.com/a.mp4", audio_url: "https://example.com/a.mp3" },
        })
    };
}

/// What is wrong with a film whose lips are to move.
fn spoken(film: &Made) -> Vec<(&'static str, String)> {
    let sound = made::wav(16_000, 1, 16, 5000);
    found_among(&speak!(), &[("a.mp4", film.clone()), ("a.mp3", sound)])
}

#[test]
fn how_long_it_lasts_has_two_sides() {
    for (milliseconds, broken) in [(1999, true), (2000, false), (3_600_000, false), (3_600_001, true)] {
        let found = rules(&watch(), &Film { milliseconds, ..FILM }.made());
        assert_eq!(found, ["media_duration"][..usize::from(broken)], "{milliseconds}");
    }
    let invalid = qwen_request::check_media(&watch(), |_| {
        Ok(Some(Film { milliseconds: 3_600_500, ..FILM }.made().open()))
    });
    let invalid = invalid.unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!(finding.message(), "a video must last at most 3600 s on `qwen3-vl-plus`, found 3600.5 s");
    assert_eq!(
        finding.service_message(),
        Some("The video modality input does not meet the requirements because: The video file is too long.")
    );
}

#[test]
fn two_gigabytes_are_not_read() {
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([video("https://example.com/a.mp4"), text("?")])],
    };
    let most = 2 * 1024 * 1024 * 1024;
    let head = u64::try_from(FILM.made().bytes.len()).unwrap();
    for (length, expected) in [(most, &[][..]), (most + 1, &["media_bytes"])] {
        let film = Film { bytes: length - head, ..FILM }.made();
        assert_eq!(film.length, length);
        assert_eq!(rules(&request, &film), expected);
        assert!(film.read.load(Ordering::Relaxed) < 200_000);
    }
}

#[test]
fn an_index_at_the_end_is_found() {
    let film = Film { index_is_last: true, milliseconds: 1000, ..FILM };
    assert_eq!(rules(&watch(), &film.made()), ["media_duration"]);
}

#[test]
fn pictures_have_a_size_and_a_rate() {
    assert_eq!(spoken(&FILM.made()), []);
    for (film, rule, said) in [
        (Film { frame_rate: 14, ..FILM }, "media_frame_rate", "found 14 fps"),
        (Film { frame_rate: 61, ..FILM }, "media_frame_rate", "found 61 fps"),
        (Film { size: (639, 720), ..FILM }, "media_sides", "found 639 x 720"),
        (Film { size: (2049, 1080), ..FILM }, "media_sides", "found 2049 x 1080"),
        (Film { milliseconds: 120_001, ..FILM }, "media_duration", "found 120.001 s"),
    ] {
        let [(found, message)] = &spoken(&film.made())[..] else { panic!("{rule}: {said}") };
        assert_eq!(*found, rule);
        assert!(message.ends_with(said), "{message}");
    }
    for film in [
        Film { frame_rate: 15, ..FILM },
        Film { frame_rate: 60, ..FILM },
        Film { size: (640, 2048), ..FILM },
        Film { brand: b"qt  ", ..FILM },
    ] {
        assert_eq!(spoken(&film.made()), []);
    }
}

#[test]
fn the_answer_names_the_ends() {
    let film = Film { size: (320, 240), ..FILM }.made();
    let invalid = qwen_request::check_media(&speak!(), |url| Ok(url.ends_with("mp4").then(|| film.open())));
    let finding = invalid.unwrap_err().findings()[0].clone();
    assert_eq!(
        finding.service_message(),
        Some("Invalid video resolution. The height or width of video must be 640 ~ 2048.")
    );
}

#[test]
fn another_container_tells_the_same() {
    assert_eq!(spoken(&made::avi(640, 480, 125)), [("media_sides", sides(640, 480))]);
    assert_eq!(spoken(&made::avi(640, 640, 125)), []);
    assert_eq!(spoken(&made::avi(640, 640, 49)).len(), 1);
    // Of this one, nothing is read but what it is.
    let matroska = Made::new(b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska".to_vec());
    let [(rule, message)] = &spoken(&matroska)[..] else { panic!() };
    assert_eq!(
        (*rule, message.as_str()),
        ("media_format", "a video must be MP4, AVI or MOV on `videoretalk`, found MKV")
    );
}

fn sides(width: u32, height: u32) -> String {
    format!(
        "a video must have sides of between 640 px and 2048 px on `videoretalk`, found {width} x {height}"
    )
}

/// Where images, videos and audio stand under one name, the content tells which limits count.
#[test]
fn a_medium_is_what_its_content_is() {
    let request = qwen_request!(VideoGenerationRequest {
        model: "wan2.7-i2v",
        input: { media: [{ type: "first_frame", url: "https://example.com/a" }] },
    });
    assert_eq!(rules(&request, &made::png(800, 100)), [""; 0]);
    assert_eq!(rules(&request, &made::png(801, 100)), ["media_ratio"]);
    assert_eq!(rules(&request, &Film { milliseconds: 10_000, ..FILM }.made()), [""; 0]);
    assert_eq!(rules(&request, &Film { milliseconds: 10_001, ..FILM }.made()), ["media_duration"]);
    assert_eq!(rules(&request, &made::wav(8000, 1, 16, 30_000)), [""; 0]);
    assert_eq!(rules(&request, &made::wav(8000, 1, 16, 1999)), ["media_duration"]);
    assert_eq!(rules(&request, &made::avi(640, 640, 125)), ["media_format"]);
    // Of these, no page states a limit.
    let edited = qwen_request!(VideoGenerationRequest {
        model: "happyhorse-1.0-video-edit",
        input: { prompt: "Blue.", media: [{ type: "video", url: "https://example.com/a" }] },
    });
    assert_eq!(rules(&edited, &made::png(1, 1)), [""; 0]);
    assert_eq!(found(&edited, &Film { milliseconds: 2999, ..FILM }.made())[0].0, "media_duration");
}
