//! Music.
//!
//! Source: the reference of Fun-Music, as of 2026.

use super::{Api, ApiFamily, Object, Shape, about, chat, headers::HEADERS, input, optional};
use crate::models::ServicePath;

/// Songs.
pub static MUSIC: Api = Api::task("MusicRequest", &[ServicePath::MusicGeneration], &BODY, ApiFamily::Music)
    .streamed("MusicReply", "MusicChunk");

static BODY: Object = Object {
    rust: "MusicRequest",
    about: about("A song"),
    parameters: &[
        chat::MODEL.shown_as("\"fun-music-v1\"").missing("E165"),
        input(&INPUT, "{ prompt: \"A lullaby\" }", "The lyrics, or what the song is about."),
        chat::STREAM.not_in_body(),
        HEADERS,
    ],
    short_forms: &[],
};

static INPUT: Object = Object {
    rust: "MusicInput",
    about: about("The lyrics of a song, or what it is about."),
    parameters: &[
        optional("lyrics", Shape::Text, "\"Row, row, row your boat\"", "The lyrics.")
            .free_text()
            .more("5 to 350 Chinese characters, or 5 to 2000 letters; 300 to 350 characters or 200 to 250 words where the song is streamed."),
        optional("prompt", Shape::Text, "\"A lullaby\"", "The prompt, from which lyrics are written.")
            .free_text()
            .more("At most 2000 characters, 5 to 1000 where the song is streamed. `lyrics` takes precedence."),
        optional("gender", Shape::Text, "\"male\"", "The voice of the singer.")
            .one_of(&["female", "male"])
            .default("`female`"),
        optional("format", Shape::Text, "\"wav\"", "The format of the audio.")
            .one_of(&["mp3", "wav"])
            .default("`mp3`"),
        optional(
            "enable_aigc_watermark",
            Shape::Bool,
            "true",
            "Whether the audio has a watermark that cannot be heard.",
        )
        .default("`false`"),
    ],
    short_forms: &[],
};
