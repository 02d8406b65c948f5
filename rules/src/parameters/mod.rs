//! The parameter table: what each API's body is made of.
//!
//! One row per parameter: its name on the wire, its shape, how the Rust side calls it, and the sentence that
//! documents it. The macro reads the table to know what to emit, the shape rules to know what to refuse, and
//! a test holds the request types of the runtime crate to it, row by row.

mod batch;
mod chat;
mod customization;
mod dashscope_message;
mod embedding;
mod feature;
mod foreign;
mod generation;
mod headers;
mod image;
mod image_edit;
mod image_to_video;
mod making;
mod message;
mod options;
mod recognition;
mod rerank;
mod sampling;
mod short_form;
mod speaking;
mod speech;
mod speech_session;
mod thinking;
mod tool;
mod video;

pub use batch::BATCH;
pub use chat::CHAT;
pub use customization::{VOCABULARY, VOICE};
pub use embedding::{EMBEDDING, MULTIMODAL_EMBEDDING, TEXT_EMBEDDING};
pub use foreign::Foreign;
pub use generation::{GENERATION, MULTIMODAL};
pub(crate) use headers::REQUEST_HEADERS;
pub use image::{IMAGE_GENERATION, TEXT_TO_IMAGE};
pub use image_edit::IMAGE_TO_IMAGE;
pub use image_to_video::IMAGE_TO_VIDEO;
pub use recognition::{RECOGNITION_TASK, TRANSCRIPTION};
pub use rerank::{RERANK, TEXT_RERANK};
pub use short_form::ShortForm;
pub use speech::{SPEECH, SPEECH_TASK};
pub use speech_session::SPEECH_SESSION;
pub use video::VIDEO_GENERATION;

use crate::{
    check::Bound,
    document::{RawNode, Value},
    models::Endpoint,
};

/// An API: the body it takes and where the common parts of a chat are in it.
#[derive(Debug)]
pub struct Api {
    /// The name of the request type, as in `qwen_request!(ChatRequest { .. })`.
    pub name: &'static str,
    /// What its body is made of.
    pub body: &'static Object,
    /// The protocol that it speaks.
    pub protocol: Protocol,
    /// What kind of work it does.
    pub family: Family,
    /// The DashScope addresses whose models it takes; none where no rule looks at that.
    pub endpoints: &'static [Endpoint],
    /// Members that show that a body is meant for another API, and what to write then.
    pub foreign: &'static [Foreign],
    /// The object that holds the messages: the body itself, or a member of it.
    pub input: Option<&'static str>,
    /// The object that holds the generation parameters: the body itself, or a member of it.
    pub parameters: Option<&'static str>,
}

/// What kind of work an API does. Most rules are about the work of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// A model answers a conversation.
    Chat,
    /// A model paints.
    Image,
    /// A model films.
    Video,
    /// A model speaks.
    Speech,
    /// A model writes down what it hears.
    Recognition,
    /// Voices and lists of words are kept for later requests.
    Customization,
    /// A model makes vectors.
    Embedding,
    /// A model ranks documents.
    Rerank,
    /// A file of requests is worked off.
    Batch,
}

impl Family {
    /// The cargo feature of the runtime crate that brings the request types of the family, if one does.
    pub fn feature(self) -> Option<&'static str> {
        match self {
            Self::Chat | Self::Image => None,
            Self::Video => Some("video"),
            Self::Speech | Self::Recognition | Self::Customization => Some("speech"),
            Self::Embedding | Self::Rerank => Some("embeddings"),
            Self::Batch => Some("batch"),
        }
    }
}

/// The two protocols of Model Studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// That of OpenAI's chat completions: everything in one flat body, the stream switched on by a member.
    OpenAi,
    /// DashScope's own: `input` and `parameters`, the stream switched on by a header.
    DashScope,
}

/// A JSON object with known members.
#[derive(Debug)]
pub struct Object {
    /// The struct that it becomes.
    pub rust: &'static str,
    /// Its members.
    pub parameters: &'static [Parameter],
    /// What may stand for such an object in a list, as `user(..)` does for a message.
    pub short_forms: &'static [ShortForm],
}

/// A member of an object.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "a row of a table: each is a fact of its own")]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// Whether the body is incomplete without it.
    pub required: bool,
    /// Whether it is text that no rule needs to read, or a list of such: any expression of a text type will do.
    pub free_text: bool,
    /// Whether it is no part of the body: it says how the request is sent.
    pub beside: bool,
    /// Whether it is where a picture, film, sound or document is. The parts of messages have a rule of their own.
    pub url: bool,
    /// Whether the vendor's pages describe it. The service takes others in silence, or not at all.
    pub documented: bool,
    /// The only values that it takes, as they are written; of a list, each element. None if no page lists them.
    pub one_of: &'static [&'static str],
    /// The ends of its range, where no rule of its own knows them.
    pub bounds: Option<(Bound, Bound)>,
    /// The catalogue's entry for another value.
    pub refusal: Option<&'static str>,
    /// The catalogue's entry for a value of the wrong type.
    pub wrong_type: Option<&'static str>,
    /// The catalogue's entry for a body without it.
    pub missing: Option<&'static str>,
    /// A value to show in advice.
    pub example: &'static str,
    /// What it means, in one sentence.
    pub sentence: &'static str,
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer(Width),
    /// Any number.
    Number,
    /// A string.
    Text,
    /// A string, most often one of these.
    Words(&'static Words),
    /// A list.
    List(&'static Shape),
    /// An object with known members.
    Object(&'static Object),
    /// One of several shapes, told apart by their kind.
    OneOf(&'static OneOf),
    /// An object that is sent as it is.
    Json,
}

/// The Rust type of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// `u32`.
    U32,
    /// `i64`.
    I64,
}

/// Texts with a meaning of their own. The enum stays open: the service may learn new ones.
#[derive(Debug)]
pub struct Words {
    /// The enum that they become.
    pub rust: &'static str,
    /// Text on the wire and variant.
    pub known: &'static [(&'static str, &'static str)],
}

/// Shapes told apart by their JSON kind.
#[derive(Debug)]
pub struct OneOf {
    /// The enum that they become.
    pub rust: &'static str,
    /// Variant and shape.
    pub alternatives: &'static [(&'static str, Shape)],
}

impl Object {
    /// The row of a member.
    pub fn parameter(&self, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// The row of a member of a document; none if its name does not count where it stands.
    pub(crate) fn row_of(&self, member: RawNode<'_>) -> Option<&'static Parameter> {
        member.key().filter(|_| !member.is_misplaced()).and_then(|name| self.parameter(name))
    }
}

impl Words {
    /// The variant for a text.
    pub fn variant(&self, text: &str) -> Option<&'static str> {
        self.known.iter().find(|(known, _)| *known == text).map(|(_, variant)| *variant)
    }
}

impl OneOf {
    /// Variant and shape for a value of this kind.
    pub fn alternative(&self, value: &Value<'_>) -> Option<(&'static str, Shape)> {
        self.alternatives.iter().copied().find(|(_, shape)| match shape {
            Shape::Bool => matches!(value, Value::Bool(_)),
            Shape::Integer(_) | Shape::Number => matches!(value, Value::Number(_)),
            Shape::Text | Shape::Words(_) => matches!(value, Value::Text(_)),
            Shape::List(_) => matches!(value, Value::List),
            Shape::Object(_) | Shape::Json => matches!(value, Value::Object),
            Shape::OneOf(_) => false,
        })
    }
}

impl Shape {
    /// The shape of an element, if it is a list or may be one.
    pub fn element(self) -> Option<Shape> {
        match self {
            Self::List(element) => Some(*element),
            Self::OneOf(one_of) => one_of.alternatives.iter().find_map(|(_, shape)| match shape {
                Self::List(element) => Some(**element),
                _ => None,
            }),
            _ => None,
        }
    }

    /// The object that it is or may be.
    pub fn object(self) -> Option<&'static Object> {
        match self {
            Self::Object(object) => Some(object),
            Self::OneOf(one_of) => one_of.alternatives.iter().find_map(|(_, shape)| match shape {
                Self::Object(object) => Some(*object),
                _ => None,
            }),
            _ => None,
        }
    }
}

/// Every API, by the name of its request type.
pub static APIS: &[&Api] = &[
    &CHAT,
    &GENERATION,
    &MULTIMODAL,
    &TEXT_TO_IMAGE,
    &IMAGE_GENERATION,
    &IMAGE_TO_IMAGE,
    &VIDEO_GENERATION,
    &IMAGE_TO_VIDEO,
    &SPEECH,
    &SPEECH_TASK,
    &SPEECH_SESSION,
    &TRANSCRIPTION,
    &RECOGNITION_TASK,
    &VOICE,
    &VOCABULARY,
    &EMBEDDING,
    &TEXT_EMBEDDING,
    &MULTIMODAL_EMBEDDING,
    &RERANK,
    &TEXT_RERANK,
    &BATCH,
];

/// A row for a member that must be there.
const fn required(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    sentence: &'static str,
) -> Parameter {
    Parameter {
        name,
        shape,
        required: true,
        free_text: false,
        beside: false,
        url: false,
        documented: true,
        one_of: &[],
        bounds: None,
        refusal: None,
        wrong_type: None,
        missing: None,
        example,
        sentence,
    }
}

/// A row for a member that may be left out.
const fn optional(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    sentence: &'static str,
) -> Parameter {
    Parameter { required: false, ..required(name, shape, example, sentence) }
}

/// The `input` of a body of the DashScope protocol.
const fn input(object: &'static Object, example: &'static str, sentence: &'static str) -> Parameter {
    required("input", Shape::Object(object), example, sentence).missing("E163").wrong_type("E166")
}

impl Parameter {
    /// Text that no rule needs to read.
    const fn free(mut self) -> Self {
        self.free_text = true;
        self
    }

    /// No part of the body.
    const fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// Where a picture, film, sound or document is.
    const fn url(mut self) -> Self {
        self.url = true;
        self
    }

    /// The only values that it takes.
    const fn one_of(mut self, values: &'static [&'static str]) -> Self {
        self.one_of = values;
        self
    }

    /// The ends of its range.
    const fn between(mut self, low: Bound, high: Bound) -> Self {
        self.bounds = Some((low, high));
        self
    }

    /// What the service answers to another value.
    const fn refused_as(mut self, entry: &'static str) -> Self {
        self.refusal = Some(entry);
        self
    }

    /// What the service answers to a value of the wrong type.
    const fn wrong_type(mut self, entry: &'static str) -> Self {
        self.wrong_type = Some(entry);
        self
    }

    /// What the service answers to a body without it.
    const fn missing(mut self, entry: &'static str) -> Self {
        self.missing = Some(entry);
        self
    }

    /// Not on the vendor's pages.
    const fn undocumented(mut self) -> Self {
        self.documented = false;
        self
    }

    /// Whether any expression of a text type will do for it.
    pub fn takes_any_text(&self) -> bool {
        self.free_text
    }
}
