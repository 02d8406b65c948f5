//! Files that do not open.

use std::io;

use qwen_request::{ChatRequest, Checked, check_media, qwen_request};

use super::{
    found, listed,
    made::{self, FILM, Made},
};

fn look_at() -> Checked<ChatRequest> {
    qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image("https://example.com/a"), text("What is this?")])],
    }
}

#[test]
fn a_file_that_is_cut_is_said_to_be() {
    for (format, file, least) in [
        ("PNG", made::png(100, 100), 8),
        ("JPEG", made::jpeg(100, 100), 3),
        ("WebP", made::webp(100, 100), 12),
        ("GIF", made::gif(100, 100), 4),
        ("BMP", made::bmp(100, 100), 4),
        ("TIFF", made::tiff(100, 100), 4),
        ("MP4", FILM.made(), 12),
        ("WAV", made::wav(16_000, 1, 16, 1), 12),
        ("FLAC", made::flac(16_000, 16_000), 4),
        ("AVI", made::avi(640, 480, 125), 12),
    ] {
        let whole = file.clone();
        for length in least..whole.bytes.len() {
            let found = found(&look_at(), &whole.clone().cut_at(length));
            // What its format is shows at once, and for some that is wrong enough.
            assert!(
                found.len() <= 1 && found.iter().all(|(rule, _)| rule.starts_with("media_")),
                "{format} at {length}: {found:?}"
            );
        }
    }
    for (file, length) in [
        (made::png(100, 100), 20),
        (made::png(100, 100), 45),
        (made::png(100, 100), 58),
        (made::jpeg(100, 100), 10),
        (made::jpeg(100, 100), 50),
        (made::webp(100, 100), 29),
        (made::gif(100, 100), 8),
        (made::bmp(100, 100), 20),
        (made::tiff(100, 100), 15),
    ] {
        assert_eq!(
            found(&look_at(), &file.cut_at(length)),
            [(
                "media_unreadable",
                "\"https://example.com/a\" ends in the middle: it is shorter than its header says".to_owned()
            )],
            "{length}"
        );
    }
}

#[test]
fn a_film_that_is_cut_is_said_to_be() {
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([video("https://example.com/a"), text("What happens?")])],
    };
    let film = FILM.made();
    let length = film.length;
    assert_eq!(found(&request, &film), []);
    let [(rule, message)] = &found(&request, &film.with_length(length - 1))[..] else { panic!() };
    assert_eq!(*rule, "media_unreadable");
    assert!(message.contains("ends in the middle"), "{message}");
    let invalid = check_media(&request, |_| Ok(Some(FILM.made().cut_at(300).open()))).unwrap_err();
    assert_eq!(invalid.findings()[0].service_message(), Some("Invalid video file."));
    // The index was never written.
    let [(rule, message)] = &found(&request, &FILM.made().cut_at(24))[..] else { panic!() };
    assert_eq!(*rule, "media_unreadable");
    assert!(message.contains("is damaged: it begins as MP4"), "{message}");
}

#[test]
fn a_file_without_anything_is_empty() {
    assert_eq!(
        found(&look_at(), &Made::new(Vec::new())),
        [("media_unreadable", "\"https://example.com/a\" is empty".to_owned())]
    );
}

#[test]
fn a_recording_without_a_sample_has_no_sound() {
    let request = qwen_request! {
        model: "qwen3.5-omni-plus",
        messages: [user([audio("https://example.com/a.wav", "wav"), text("?")])],
        stream: true,
    };
    assert_eq!(found(&request, &made::wav(16_000, 1, 16, 1)), []);
    let [(rule, message)] = &found(&request, &made::wav(16_000, 1, 16, 0))[..] else { panic!() };
    assert_eq!(*rule, "media_unreadable");
    assert!(message.contains("has no sound"), "{message}");
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let outcome = check_media(&look_at(), |_| Err(io::Error::other("the disk is gone")));
    assert_eq!(
        listed(outcome),
        [("media_unreadable", "\"https://example.com/a\" cannot be read: the disk is gone".to_owned())]
    );
}

/// Whatever the bytes are, something is answered, and soon.
#[test]
fn damaged_headers_are_survived() {
    let files = [
        made::png(100, 100),
        made::jpeg(100, 100),
        made::tiff(100, 100),
        FILM.made(),
        made::wav(16_000, 1, 16, 10),
        made::flac(16_000, 16_000),
        made::opus(1000),
        made::mp3(3),
        made::aac(3),
        made::avi(640, 480, 125),
    ];
    for file in files {
        for place in 0..file.bytes.len() {
            for byte in [0, 0xff] {
                let mut damaged = file.clone();
                damaged.bytes[place] = byte;
                found(&look_at(), &damaged);
            }
        }
    }
}
