//! Models that transcribe recordings, and services that clone voices from them.
//!
//! Sources: the pages of Paraformer, Fun-ASR, Qwen-ASR and voice cloning, 2026-04 to 2026-10, and the error page.

use super::{Reader, reader};
use crate::media::{
    FileLimits,
    Format::{self, Aac, Aiff, Amr, Asf, Avi, Flac, Flv, M4a, Matroska, Mov, Mp3, Mp4, Mpeg, Ogg, Wav},
    MediaRange,
    limits::{ANY, bit_depth, bytes, channels, sample_rate, seconds},
    quantity::{GB, MB},
};

const LONG: &[Format] = &[Aac, Amr, Avi, Flac, Flv, M4a, Matroska, Mov, Mp3, Mp4, Mpeg, Ogg, Wav, Asf];
const SHORT: &[Format] = &[Aac, Amr, Avi, Aiff, Flac, Flv, Matroska, Mp3, Mpeg, Ogg, Wav, Asf];

const RECORDING: FileLimits = FileLimits::AUDIO.formats(LONG).refused_as("E273", "E285");

const MOST_BYTES: MediaRange = bytes(0, 2 * GB).refused_as("E274");
const TWELVE_HOURS: MediaRange = seconds(0, 12 * 3600).refused_as("E284");
/// The error page says so of WAV alone.
const STEREO: MediaRange = channels(1, 2).of(Wav).refused_as("E273");

const CLONED: FileLimits = FileLimits::AUDIO;

pub(super) static READERS: &[Reader] = &[
    reader(&["paraformer-v1", "paraformer-v2"], &[RECORDING.within(&[MOST_BYTES, TWELVE_HOURS, STEREO])]),
    reader(
        &["paraformer-8k-v1", "paraformer-8k-v2"],
        &[RECORDING.within(&[MOST_BYTES, TWELVE_HOURS, STEREO, sample_rate(8000, 8000)])],
    ),
    reader(
        &["paraformer-mtl-v1"],
        &[RECORDING.within(&[MOST_BYTES, TWELVE_HOURS, STEREO, sample_rate(16_000, ANY)])],
    ),
    reader(
        &["fun-asr", "fun-asr-mtl", "qwen-audio-3.0-asr-flash-filetrans", "qwen3-asr-flash-filetrans"],
        &[RECORDING.within(&[MOST_BYTES, TWELVE_HOURS])],
    ),
    reader(
        &["fun-asr-flash-2026-06-15", "qwen-audio-3.0-asr-flash"],
        &[FileLimits::AUDIO.formats(LONG).within(&[bytes(0, 2 * GB), seconds(0, 300)])],
    ),
    reader(
        &["qwen3-asr-flash", "qwen3-asr-flash-us", "qwen3-asr-flash-2025-09-08-us"],
        &[FileLimits::AUDIO.formats(SHORT).within(&[bytes(0, 10 * MB), seconds(0, 300)])],
    ),
    // One stretch of speech must be five seconds long, so the recording is no shorter. Of the two sample rates on the error
    // page the lower is taken.
    reader(
        &["voice-enrollment"],
        &[CLONED.formats(&[Wav, Mp3, M4a]).refused_as("E169", "E192").within(&[
            bytes(0, 10 * MB).refused_as("E222"),
            sample_rate(16_000, ANY).refused_as("E223"),
            seconds(5, ANY).refused_as("E179"),
            bit_depth(16).of(Wav).refused_as("E169"),
        ])],
    ),
    reader(
        &["qwen-voice-enrollment"],
        &[CLONED.formats(&[Wav, Mp3, M4a]).refused_as("E170", "E192").within(&[
            bytes(0, 10 * MB).refused_as("E168"),
            sample_rate(24_000, ANY).refused_as("E193"),
            seconds(0, 60).refused_as("E194"),
        ])],
    ),
];
