//! Audio: every format is read, and each limit has two sides.

use qwen_request::{Checked, MultimodalRequest, qwen_request};

use super::{
    found,
    made::{self, FILM, Film, Made},
    rules,
};

/// At most 300 seconds and 10 MB, in many formats.
fn transcribe() -> Checked<MultimodalRequest> {
    qwen_request!(MultimodalRequest {
        model: "qwen3-asr-flash",
        input: { messages: [user([audio("https://example.com/a")])] },
    })
}

/// WAV or MP3, at least 3 and at most 30 seconds.
macro_rules! film {
    () => {
        qwen_request!(VideoGenerationRequest {
            model: "wan2.6-t2v",
            input: { prompt: "A cat sings.", audio_url: "https://example.com/a.mp3" },
        })
    };
}

/// 16 bits, 16 kHz, at most 10 MB.
macro_rules! clone {
    () => {
        qwen_request!(VoiceRequest {
            model: "voice-enrollment",
            input: {
                action: "create_voice",
                target_model: "cosyvoice-v3.5-plus",
                prefix: "mine",
                url: "https://example.com/a.wav",
            },
        })
    };
}

#[test]
fn how_long_it_lasts_is_read_of_every_format() {
    for (format, longest, longer) in [
        ("WAV", made::wav(8000, 1, 8, 300_000), made::wav(8000, 1, 8, 300_001)),
        ("FLAC", made::flac(44_100, 44_100 * 300), made::flac(44_100, 44_100 * 300 + 45)),
        ("Opus", made::opus(300_000), made::opus(300_001)),
        // 14062 frames are 299.989 seconds.
        ("AAC", made::aac(14_062), made::aac(14_063)),
    ] {
        assert_eq!(rules(&transcribe(), &longest), [""; 0], "{format}");
        let [(rule, message)] = &found(&transcribe(), &longer)[..] else { panic!("{format}") };
        assert_eq!(*rule, "media_duration", "{format}");
        assert!(message.contains("300.0"), "{format}: {message}");
    }
}

#[test]
fn frames_of_many_bit_rates_are_counted() {
    // 1148 frames are 29.988 seconds.
    assert_eq!(rules(&film!(), &made::mp3(1148)), [""; 0]);
    assert_eq!(
        found(&film!(), &made::mp3(1149)),
        [(
            "media_duration",
            "a recording must last between 3 s and 30 s on `wan2.6-t2v`, found 30.014 s".to_owned()
        )]
    );
    assert_eq!(rules(&film!(), &made::mp3(115)), [""; 0]);
    assert_eq!(rules(&film!(), &made::mp3(114)), ["media_duration"]);
}

#[test]
fn of_a_long_file_without_a_head_nobody_knows_how_long_it_lasts() {
    let long = made::mp3(4).with_length(65 * 1024 * 1024);
    let request = qwen_request!(TranscriptionRequest {
        model: "qwen3-asr-flash-filetrans",
        input: { file_url: "https://example.com/a.mp3" },
    });
    assert_eq!(rules(&request, &long), [""; 0]);
    assert!(long.read.load(std::sync::atomic::Ordering::Relaxed) < 100_000);
}

#[test]
fn a_head_that_tells_of_other_frames_is_no_sound() {
    let mut bytes = b"\xff\xfb\x90\xc0".to_vec();
    bytes.resize(21, 0);
    bytes.extend(b"Info");
    bytes.resize(417, 0);
    bytes.extend(made::mp3(1148).bytes.split_off(138));
    assert_eq!(rules(&film!(), &Made::new(bytes)), [""; 0]);
}

#[test]
fn a_length_that_nobody_wrote_is_that_of_the_file() {
    for stated in [0_u32, u32::MAX] {
        for (milliseconds, broken) in [(30_000, false), (30_001, true)] {
            let mut file = made::wav(8000, 1, 16, milliseconds);
            let place = file.bytes.len() - 4;
            file.bytes[place..].copy_from_slice(&stated.to_le_bytes());
            assert_eq!(rules(&film!(), &file).len(), usize::from(broken), "{stated} {milliseconds}");
        }
    }
}

#[test]
fn a_recording_is_of_the_formats_that_are_taken() {
    let (rule, message) = &found(&film!(), &made::flac(44_100, 44_100 * 10))[0];
    assert_eq!(*rule, "media_format");
    assert_eq!(message, "a recording must be WAV or MP3 on `wan2.6-t2v`, found FLAC");
    // MP3 may begin with anything.
    assert_eq!(rules(&film!(), &Made::new(b"anything".to_vec())), [""; 0]);
    assert_eq!(rules(&film!(), &made::png(50, 50)), ["media_format"]);
}

#[test]
fn audio_in_a_container_of_videos_is_m4a() {
    let film = Film { brand: b"mp42", milliseconds: 10_000, ..FILM };
    assert_eq!(rules(&clone!(), &film.sound(44_100, 1)), [""; 0]);
    assert_eq!(rules(&clone!(), &film.made()), ["media_format"]);
    assert_eq!(
        rules(&clone!(), &Film { brand: b"M4A ", milliseconds: 4999, ..film }.sound(44_100, 1)),
        ["media_duration"]
    );
}

#[test]
fn a_sample_of_a_voice_has_its_limits() {
    assert_eq!(rules(&clone!(), &made::wav(16_000, 1, 16, 10_000)), [""; 0]);
    for (file, rule, said) in [
        (
            made::wav(15_999, 1, 16, 10_000),
            "media_sample_rate",
            "at least 16000 Hz on `voice-enrollment`, found 15999 Hz",
        ),
        (
            made::wav(16_000, 1, 8, 10_000),
            "media_bit_depth",
            "16 bits per sample on `voice-enrollment`, found 8 bits",
        ),
        (
            made::wav(16_000, 1, 16, 4999),
            "media_duration",
            "at least 5 s on `voice-enrollment`, found 4.999 s",
        ),
    ] {
        let [(found, message)] = &found(&clone!(), &file)[..] else { panic!("{rule}") };
        assert_eq!(*found, rule);
        assert!(message.ends_with(said), "{message}");
    }
    let most = 10 * 1024 * 1024;
    let file = made::wav(48_000, 2, 16, 20_000);
    assert_eq!(rules(&clone!(), &file.clone().with_length(most)), [""; 0]);
    assert_eq!(rules(&clone!(), &file.with_length(most + 1)), ["media_bytes"]);
}

#[test]
fn a_recording_to_transcribe_has_one_or_two_channels() {
    let request = qwen_request!(TranscriptionRequest {
        model: "paraformer-v2",
        input: { file_urls: ["https://example.com/a.wav", "https://example.com/b.wav"] },
    });
    assert_eq!(rules(&request, &made::wav(16_000, 2, 16, 60_000)), [""; 0]);
    // Both of them.
    assert_eq!(rules(&request, &made::wav(16_000, 3, 16, 60_000)), ["media_channels"; 2]);
}
