//! What an API is.

use super::{Docs, Object, OtherProtocol, Parameter};
use crate::models::ServicePath;
use crate::words;

/// An API: the body it takes and where the common parts of a chat are in it.
#[derive(Debug)]
pub struct Api {
    /// The name of the request type, as in `qwen_request!(ChatRequest { .. })`.
    pub name: &'static str,
    /// The path on each host of Model Studio.
    pub path: &'static str,
    /// How the answer comes.
    pub delivery: Delivery,
    /// The struct that the answer becomes.
    pub reply: Docs<&'static str>,
    /// The struct that an event of a streamed answer becomes, if there are streams.
    pub event: Docs<Option<&'static str>>,
    /// What its body is made of.
    pub body: &'static Object,
    /// The protocol that it speaks.
    pub protocol: Protocol,
    /// What kind of work it does.
    pub family: ApiFamily,
    /// The DashScope addresses whose models it takes; none where no rule looks at that.
    pub endpoints: &'static [ServicePath],
    /// Members that show that a body is meant for another API, and what to write then.
    pub other_protocols: &'static [OtherProtocol],
    /// The object that holds the messages: the body itself, or a member of it.
    pub input: Option<&'static str>,
    /// The object that holds the generation parameters: the body itself, or a member of it.
    pub parameters: Option<&'static str>,
}

/// How rows of APIs begin.
impl Api {
    /// An API of the DashScope protocol that answers by a task.
    pub(in crate::parameters) const fn task(
        name: &'static str,
        endpoints: &'static [ServicePath],
        body: &'static Object,
        family: ApiFamily,
    ) -> Self {
        let path = if let [endpoint, ..] = endpoints { endpoint.path() } else { "" };
        Self {
            delivery: Delivery::Task,
            protocol: Protocol::DashScope,
            endpoints,
            other_protocols: OTHER_PROTOCOLS,
            input: Some("input"),
            parameters: Some("parameters"),
            ..Self::flat(name, path, "TaskReply", body, family)
        }
    }

    /// An API whose body has neither `input` nor `parameters`.
    pub(in crate::parameters) const fn flat(
        name: &'static str,
        path: &'static str,
        reply: &'static str,
        body: &'static Object,
        family: ApiFamily,
    ) -> Self {
        Self {
            name,
            path,
            delivery: Delivery::Whole,
            reply: Docs::new(reply),
            event: Docs::new(None),
            body,
            protocol: Protocol::DashScope,
            family,
            endpoints: &[],
            other_protocols: &[],
            input: None,
            parameters: None,
        }
    }

    /// The same, answered at once.
    pub(in crate::parameters) const fn at_once(mut self, reply: &'static str) -> Self {
        self.delivery = Delivery::Whole;
        self.reply = Docs::new(reply);
        self
    }

    /// The same, answered at once or streamed.
    pub(in crate::parameters) const fn streamed(mut self, reply: &'static str, event: &'static str) -> Self {
        self.delivery = Delivery::WholeOrStreamed;
        self.reply = Docs::new(reply);
        self.event = Docs::new(Some(event));
        self
    }

    /// The same, of Alibaba Cloud's own APIs.
    pub(in crate::parameters) const fn signed(mut self) -> Self {
        self.protocol = Protocol::OpenApi;
        self
    }
}

impl Api {
    /// Whether a piece of the path stands for an id, as in `/deployments/{deployed_model}/scale`.
    pub fn has_id_in_path(&self) -> bool {
        self.path.contains('{')
    }

    /// The rows of what stands in a member of the body that is an object, such as [`input`](Self::input): of the body
    /// itself without one.
    pub fn members_of(&self, member: Option<&str>) -> &'static [Parameter] {
        let Some(name) = member else { return self.body.parameters };
        let object = self.body.parameter(name).and_then(|row| row.shape.object());
        object.map_or(&[], |object| object.parameters)
    }
}

/// What kind of work an API does. Most rules are about the work of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiFamily {
    /// A model answers a conversation.
    Chat,
    /// A model makes or edits images.
    Image,
    /// A model makes or edits videos.
    Video,
    /// A model speaks.
    Speech,
    /// A model writes down what it hears.
    Recognition,
    /// A model converses, reads out or writes down in a session, over a WebSocket.
    Realtime,
    /// Voices and lists of words are kept for later requests.
    Customization,
    /// A model makes embeddings.
    Embedding,
    /// A model ranks documents.
    Rerank,
    /// A file of requests is worked off.
    Batch,
    /// An application that was made in the console answers.
    Application,
    /// A model answers in items, over the newer of OpenAI's APIs.
    Responses,
    /// A model answers a conversation, over Anthropic's API.
    Messages,
    /// A model goes on with a text.
    Completion,
    /// A text is cut into the tokens of a model.
    Tokenizer,
    /// A model says whether a photo or a video suits those that animate people.
    Portrait,
    /// A model changes an image in one way of its own, or makes a three-dimensional shape of it.
    ImageTool,
    /// A model makes music.
    Music,
    /// A model is trained, imported or deployed.
    Tuning,
    /// A knowledge base is made, filled or searched.
    Knowledge,
    /// A question becomes a query to a database.
    TextToSql,
}

words! { ApiFamily: "family of APIs" {
    Chat = "chat",
    Image = "image",
    Video = "video",
    Speech = "speech",
    Recognition = "recognition",
    Realtime = "realtime",
    Customization = "customization",
    Embedding = "embedding",
    Rerank = "rerank",
    Batch = "batch",
    Application = "application",
    Responses = "responses",
    Messages = "messages",
    Completion = "completion",
    Tokenizer = "tokenizer",
    Portrait = "portrait",
    ImageTool = "image-tool",
    Music = "music",
    Tuning = "tuning",
    Knowledge = "knowledge",
    TextToSql = "text-to-sql",
} }

impl ApiFamily {
    /// The cargo feature of the runtime crate that brings the request types of the family, if one does.
    pub fn feature(self) -> Option<&'static str> {
        match self {
            Self::Chat | Self::Image => None,
            Self::Video => Some("video"),
            Self::Speech | Self::Recognition | Self::Realtime | Self::Customization => Some("speech"),
            Self::Embedding | Self::Rerank => Some("embeddings"),
            Self::Batch => Some("batch"),
            Self::Application => Some("applications"),
            Self::Responses => Some("responses"),
            Self::Messages => Some("messages"),
            Self::Completion | Self::Tokenizer => Some("completions"),
            Self::Portrait => Some("portraits"),
            Self::ImageTool => Some("image-tools"),
            Self::Music => Some("music"),
            Self::Tuning => Some("tuning"),
            Self::Knowledge | Self::TextToSql => Some("knowledge"),
        }
    }
}

/// The protocols of Model Studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// That of OpenAI's chat completions: everything in one flat body, the stream switched on by a member.
    OpenAi,
    /// That of Anthropic's messages: one flat body, too, at an address of its own.
    Anthropic,
    /// DashScope's own: `input` and `parameters`, the stream switched on by a header.
    DashScope,
    /// That of Alibaba Cloud's own APIs: calls are signed with an `AccessKey`, at another host.
    OpenApi,
}

words! { Protocol: "protocol" {
    OpenAi = "openai",
    Anthropic = "anthropic",
    DashScope = "dashscope",
    OpenApi = "openapi",
} }

/// How the answer to a request comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// At once, in one piece.
    Whole,
    /// At once, in one piece or streamed, as the request says.
    WholeOrStreamed,
    /// As a task, of which the answer is only the id.
    Task,
    /// At once, in one piece, or as a task, as the request says.
    WholeOrTask,
    /// Over a WebSocket: the request is what a command there carries.
    Socket,
}

/// What shows in a body of the DashScope protocol that it is meant for the other one.
pub(in crate::parameters) const OTHER_PROTOCOLS: &[OtherProtocol] =
    &[OtherProtocol::new("messages", "for an OpenAI-compatible body write `ChatRequest { .. }`")];
