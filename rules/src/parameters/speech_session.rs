//! Sessions of the Qwen models that speak while they are written to.
//!
//! Source: the client events of Qwen-TTS over a WebSocket, as of 2026-02.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, OTHER_PROTOCOLS, Object, Parameter, Protocol, Shape, StringEnum,
    Width, about, chat, generation::LANGUAGE_TYPES, headers::HEADERS, optional, required, word,
};
use crate::join::{count, join};
use crate::models::ServicePath;

/// A session that speaks, over a WebSocket.
pub static SPEECH_SESSION: Api = Api {
    name: "SpeechSessionRequest",
    path: ServicePath::Realtime.path(),
    delivery: Delivery::Socket,
    reply: Docs::new("SessionEvent"),
    event: Docs::new(None),
    body: &SPEECH_SESSION_BODY,
    protocol: Protocol::DashScope,
    family: ApiFamily::Speech,
    endpoints: &[ServicePath::Realtime],
    other_protocols: OTHER_PROTOCOLS,
    input: Some("session"),
    parameters: Some("session"),
};

static SPEECH_SESSION_BODY: Object = Object {
    rust: "SpeechSessionRequest",
    about: about("A session that speaks, over a WebSocket").more(
        "The page calls it Qwen-TTS in real time. \
         [`session_update`](crate::Checked::session_update) makes the event.",
    ),
    parameters: &[
        chat::MODEL
            .shown_as("\"qwen3-tts-flash-realtime\"")
            .more("It is part of the URL, `?model=..`, and not of the event."),
        required(
            "session",
            Shape::Object(&SPEECH_SESSION_OBJECT),
            "{ voice: \"Cherry\" }",
            "The configuration of the session.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static SPEECH_SESSION_OBJECT: Object = Object {
    rust: "SpeechSession",
    about: about("The configuration of the session."),
    parameters: &ROWS,
    short_forms: &[],
};

const ROWS: [Parameter; count(LISTS)] = join(LISTS, VOICE);

const LISTS: &[&[Parameter]] = &[&[VOICE], TEXT, &[SAMPLE_RATE], SOUND, &[INSTRUCTIONS]];

const VOICE: Parameter =
    required("voice", Shape::Text, "\"Cherry\"", "The voice: one of the model, or one of your own.")
        .errors(&["E286"]);

/// How text becomes audio of which form, in any session that reads text out.
pub(super) const TEXT: &[Parameter] = &[
    optional("mode", Shape::StringEnum(&SESSION_MODE), "\"server_commit\"", "When speech synthesis starts.")
        .one_of(&["server_commit", "commit"])
        .default("`server_commit`"),
    optional("language_type", Shape::Text, "\"Auto\"", "The language of the text.")
        .one_of(LANGUAGE_TYPES)
        .default("`Auto`"),
    optional("response_format", Shape::StringEnum(&SESSION_FORMAT), "\"pcm\"", "The format of the audio.")
        .one_of(&["pcm", "wav", "mp3", "opus"])
        .default("`pcm`")
        .more("qwen-tts-realtime has no other."),
];

const SAMPLE_RATE: Parameter =
    optional("sample_rate", Shape::Integer(Width::U32), "24000", "The sample rate in Hz.")
        .one_of(&["8000", "16000", "24000", "48000"])
        .default("24000")
        .more("qwen-tts-realtime has no other.");

/// How the voice sounds, likewise.
pub(super) const SOUND: &[Parameter] = &[
    optional("speech_rate", Shape::Number, "1.0", "The speech rate.")
        .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
        .default("1")
        .more("Not on qwen-tts-realtime."),
    optional("volume", Shape::Integer(Width::U32), "50", "The volume.")
        .between(Bound::Inclusive(0.0), Bound::Inclusive(100.0))
        .default("50")
        .more("Not on qwen-tts-realtime."),
    optional("pitch_rate", Shape::Number, "1.0", "The pitch.")
        .between(Bound::Inclusive(0.5), Bound::Inclusive(2.0))
        .default("1")
        .more("Not on qwen-tts-realtime."),
    optional(
        "bit_rate",
        Shape::Integer(Width::U32),
        "128",
        "The bit rate in kbit/s, with `response_format` `opus`.",
    )
    .between(Bound::Inclusive(6.0), Bound::Inclusive(510.0))
    .default("128")
    .more("Not on qwen-tts-realtime."),
    optional("optimize_instructions", Shape::Bool, "true", "Whether a model rewrites the prompt first."),
];

const INSTRUCTIONS: Parameter = optional(
    "instructions",
    Shape::Text,
    "\"...\"",
    "Instructions for the delivery, on models that take them.",
)
.free_text()
.more("At most 1600 tokens.");

static SESSION_MODE: StringEnum = StringEnum {
    rust: "SessionMode",
    about: about("When speech synthesis starts."),
    known: &[
        word("server_commit").meaning("The service decides, as text arrives."),
        word("commit").meaning("The client, with `input_text_buffer.commit`."),
    ],
};

static SESSION_FORMAT: StringEnum = StringEnum {
    rust: "SessionFormat",
    about: about("The audio format of a session."),
    known: &[
        word("pcm").meaning("Raw PCM samples."),
        word("wav").meaning("WAV."),
        word("mp3").meaning("MP3."),
        word("opus").meaning("Opus."),
    ],
};
