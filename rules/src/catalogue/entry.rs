//! What one row of the catalogue holds.

use core::fmt::{self, Display, Formatter};

use super::{Answer, Class, RenderedMessage};
use crate::words;

/// A message of the service, and what to make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Entry {
    /// The name of the entry, such as `E009`: it never changes.
    pub id: &'static str,
    /// What the message is about.
    pub family: ErrorFamily,
    /// The HTTP statuses that it comes with; none for what is told in other ways, such as a task's state.
    pub status: &'static [u16],
    /// The spellings of its code, the usual one first; none where it comes without a code.
    pub codes: &'static [&'static str],
    /// The message, verbatim but for its captures: `{name}` stands for what varies, `{name=4}` for a capture
    /// that is always `4` in this entry, `{{` and `}}` for braces of the message itself.
    /// [`pieces`](super::pieces) reads it.
    pub pattern: &'static str,
    /// Other wordings that mean the same.
    pub also: &'static [&'static str],
    /// What is wrong: lower case, no full stop.
    pub cause: &'static str,
    /// What to do about it: lower case, no full stop.
    pub remedy: &'static str,
    /// Whether the same request may succeed later.
    pub retry: Retry,
    /// What programs branch on, if this is of such a class.
    pub class: Option<Class>,
}

impl Entry {
    /// All wordings: the pattern, then the others.
    pub fn patterns(&self) -> impl Iterator<Item = &'static str> {
        core::iter::once(self.pattern).chain(self.also.iter().copied())
    }

    /// What the service answers, on one line: `400 InvalidParameter: Range of top_p should be (0.0, 1.0]`. What varies
    /// prints as `…`.
    pub fn answer(&self) -> Answer<'_> {
        self.answer_with(&[])
    }

    /// The same, with captures whose values are known: `[("max_tokens_limit", "8192")]`.
    pub fn answer_with<'a>(&'a self, known: &'a [(&'a str, &'a str)]) -> Answer<'a> {
        Answer::new(self, known)
    }

    /// The message alone, with captures whose values are known.
    pub fn message_with<'a>(&'a self, known: &'a [(&'a str, &'a str)]) -> RenderedMessage<'a> {
        RenderedMessage::new(self.pattern, known)
    }
}

/// Prints what the service [answers](Entry::answer).
impl Display for Entry {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        self.answer().fmt(out)
    }
}

/// Whether a refused request may succeed when it is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// It will not, and nothing in the request can be corrected: what it asks for is over or gone.
    Never,
    /// The same request succeeds once something has finished: look after it, then send again.
    Wait,
    /// A passing fault or a throttle: send the same request again, with growing pauses.
    Backoff,
    /// The request, or what it points to, has to be corrected first.
    AfterFix,
    /// The account has to be changed first: a bill, a quota, a permission.
    Account,
}

words! { Retry: "kind of retry" {
    Never = "never",
    Wait = "wait",
    Backoff = "backoff",
    AfterFix = "after-fix",
    Account = "account",
} }

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorFamily {
    /// Address, body and headers, whatever the API.
    Request,
    /// The name of the model.
    Model,
    /// The messages and the sampling of a chat.
    Chat,
    /// Thinking before the answer.
    Thinking,
    /// Tools and their calls.
    Tools,
    /// Answers in JSON.
    StructuredOutput,
    /// Web search during a chat.
    Search,
    /// Images and videos that a model looks at.
    Vision,
    /// Models that hear and speak.
    Omni,
    /// Documents that a model reads.
    Document,
    /// Translation models.
    Translation,
    /// Embedding models.
    Embedding,
    /// Making, editing and trying on images.
    Image,
    /// Making and editing videos.
    Video,
    /// Speech synthesis.
    Speech,
    /// Recordings that a voice is made from.
    VoiceCloning,
    /// Speech recognition.
    Recognition,
    /// URLs and the files behind them, whatever the API.
    Media,
    /// Uploaded files.
    Files,
    /// Batch jobs.
    Batch,
    /// Fine-tuning jobs.
    FineTuning,
    /// Applications, knowledge bases, text-to-SQL.
    Application,
    /// The content inspection.
    Moderation,
    /// Keys, workspaces, bills, free quotas.
    Account,
    /// Rates and capacity.
    Limits,
    /// Faults inside the service.
    Server,
    /// The gateway's check of a body against a schema.
    Gateway,
    /// The SDKs and the network before the service.
    Client,
}

words! { ErrorFamily: "family of errors" {
    Request = "request",
    Model = "model",
    Chat = "chat",
    Thinking = "thinking",
    Tools = "tools",
    StructuredOutput = "structured-output",
    Search = "search",
    Vision = "vision",
    Omni = "omni",
    Document = "document",
    Translation = "translation",
    Embedding = "embedding",
    Image = "image",
    Video = "video",
    Speech = "speech",
    VoiceCloning = "voice-cloning",
    Recognition = "recognition",
    Media = "media",
    Files = "files",
    Batch = "batch",
    FineTuning = "fine-tuning",
    Application = "application",
    Moderation = "moderation",
    Account = "account",
    Limits = "limits",
    Server = "server",
    Gateway = "gateway",
    Client = "client",
} }
