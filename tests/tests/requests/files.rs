//! Files as `data:` URLs.

use std::{fs, io::ErrorKind};

use qwen_request::{DataUrl, GenerationPart, InputAudio, MediaError, Part, try_qwen_request};

/// The first bytes of files of each kind.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";
const WAV: &[u8] = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0";
const MP3: &[u8] = b"ID3\x04\0\0\0\0\0\0";
const MP4: &[u8] = b"\0\0\0\x18ftypisom\0\0\x02\0isomiso2";
const PDF: &[u8] = b"%PDF-1.7\n";

#[test]
fn the_media_type_is_found_from_the_bytes() {
    for (bytes, url) in [
        (PNG, "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=="),
        (JPEG, "data:image/jpeg;base64,/9j/4AAQSkZJRgA="),
        (MP3, "data:audio/mpeg;base64,SUQzBAAAAAAAAA=="),
    ] {
        let made = DataUrl::from_bytes(bytes).unwrap();
        assert_eq!((made.as_str(), made.to_string().as_str()), (url, url));
        assert!(url.starts_with(&format!("data:{};", made.media_type())));
        assert!(!format!("{made:?}").contains("base64"));
    }
}

#[test]
fn every_length_is_encoded_with_its_padding() {
    let mut bytes = PNG.to_vec();
    for _ in 0..6 {
        bytes.push(0xfb);
        let url = DataUrl::from_bytes(&bytes).unwrap();
        let (_, text) = url.as_str().split_once(',').unwrap();
        assert_eq!(text.len(), bytes.len().div_ceil(3) * 4);
        assert_eq!(text.matches('=').count(), (3 - bytes.len() % 3) % 3);
    }
}

#[test]
fn parts_are_made_of_files_and_bytes() {
    let folder = std::env::temp_dir().join(format!("qwen-request-files-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    // The name says nothing.
    let path = folder.join("image.txt");
    fs::write(&path, PNG).unwrap();
    let url = DataUrl::from_file(&path).unwrap();
    assert_eq!(Part::image_file(&path).unwrap(), Part::image(&url));
    assert_eq!(Part::image_bytes(PNG).unwrap(), Part::image(url.as_str()));
    assert_eq!(GenerationPart::image_file(&path).unwrap(), GenerationPart::image(&url));
    let request = try_qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image(&url), Part::image_file(&path).unwrap(), Part::video_bytes(MP4).unwrap(), text("?")])],
    };
    assert_eq!(
        request.unwrap().messages[0].content,
        Some([Part::image(&url), Part::image(url), Part::video_bytes(MP4).unwrap(), Part::text("?")].into())
    );
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn audio_has_its_format() {
    for (bytes, format) in [(WAV, "wav"), (MP3, "mp3")] {
        let part = Part::audio_bytes(bytes).unwrap();
        let audio = part.input_audio.unwrap();
        assert_eq!(audio.format.as_deref(), Some(format));
        assert_eq!(InputAudio::from(DataUrl::from_bytes(bytes).unwrap()), audio);
    }
}

#[test]
fn what_is_no_such_file_is_an_error_that_says_what_to_do() {
    let error = Part::image_bytes(b"no image").unwrap_err();
    assert!(matches!(error, MediaError::Unknown));
    assert!(
        error.to_string().ends_with("write the URL yourself, as in `data:image/png;base64,...`"),
        "{error}"
    );
    assert!(matches!(Part::image_bytes([]), Err(MediaError::Unknown)));

    for (bytes, found) in [(PDF, "application/pdf"), (MP4, "video/mp4")] {
        let error = Part::image_bytes(bytes).unwrap_err();
        assert_eq!(error.to_string(), format!("an image is wanted, the bytes are `{found}`"));
    }

    let error = Part::image_file("no/such/file.png").unwrap_err();
    assert!(error.to_string().starts_with("no/such/file.png cannot be read: "), "{error}");
    assert!(matches!(error, MediaError::Unreadable { source, .. } if source.kind() == ErrorKind::NotFound));
}

#[test]
fn a_file_that_is_too_long_is_not_read_to_its_end() {
    let path = std::env::temp_dir().join(format!("qwen-request-long-{}", std::process::id()));
    let mut bytes = PNG.to_vec();
    bytes.resize(10 * 1024 * 1024, 0);
    fs::write(&path, &bytes).unwrap();
    assert!(DataUrl::from_file(&path).is_ok());
    bytes.push(0);
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(DataUrl::from_file(&path), Err(MediaError::TooLong)));
    fs::remove_file(path).unwrap();
}
