//! A request as the rules see it.

use super::Truth;
use crate::{
    document::{Member, NodeId, RawNode, Value},
    models::{self, Model},
    parameters::{Api, Protocol},
};

use super::{Rule, listed::Row};

/// What a check needs to know besides the body.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'o> {
    /// Rules that are switched off.
    pub allowed: &'o [&'static Rule],
    /// Whose rules the model takes, where the call says so.
    pub stand_in: Option<StandIn<'o>>,
    /// Whether names that the parameter table lacks are refused.
    pub judge_unknown_parameters: bool,
    /// Whether names that the model table lacks are refused.
    pub judge_unknown_models: bool,
    /// Whether the answer is streamed, where the body does not say so.
    pub streaming: Option<bool>,
}

/// Whose rules a model takes: `"my-finetune" as "qwen-plus"`, `"brand-new" as _`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandIn<'o> {
    /// Those of a model that the table knows.
    Model(&'o str),
    /// No model's: no fact is known.
    Nobody,
}

/// A request: a body, the API that it is for, and the model that answers.
#[derive(Clone, Copy, Debug)]
pub struct Request<'d> {
    /// The API.
    pub api: &'static Api,
    /// The whole body.
    pub body: RawNode<'d>,
    /// The model.
    pub model: Answering,
    /// What else is known.
    pub options: &'d Options<'d>,
    /// The members whose rows in the parameter table state a list, a range or a URL.
    pub(super) rows: &'d [Row<'d>],
}

/// The model that answers, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub enum Answering {
    /// A row of the model table.
    Known(&'static Model),
    /// A name that the table lacks, or none.
    Unlisted,
    /// A hole decides it.
    Open(NodeId),
}

impl<'d> Request<'d> {
    pub(super) fn new(
        api: &'static Api,
        body: RawNode<'d>,
        options: &'d Options<'d>,
        rows: &'d [Row<'d>],
    ) -> Self {
        Self { api, body, model: Answering::of(body, options), options, rows }
    }

    /// A generation parameter.
    pub fn parameter(&self, name: &str) -> Member<'d> {
        self.holder(self.api.parameters).map_or(Member::Absent, |object| object.member(name))
    }

    /// The place of a generation parameter that a rule has found to be there, else of what should hold it.
    pub fn place_of(&self, name: &str) -> NodeId {
        self.parameter(name).possible().unwrap_or(self.body).id()
    }

    /// The messages, if they are a list.
    pub fn messages(&self) -> Option<RawNode<'d>> {
        let list = self.holder(self.api.input)?.get("messages")?;
        list.is_list().then_some(list)
    }

    /// Whether the answer is streamed.
    pub fn streams(&self) -> Truth {
        let unsaid = match (self.options.streaming, self.api.protocol) {
            (Some(streaming), _) => Truth::from(streaming),
            (None, Protocol::OpenAi) => Truth::No,
            // The header decides, and it is not at hand.
            (None, Protocol::DashScope) => Truth::Silent,
        };
        self.body.member("stream").flag(unsaid)
    }

    /// Whether the answer is spoken.
    pub fn speaks(&self) -> Truth {
        let Some(modalities) = self.parameter("modalities").possible() else { return Truth::No };
        if modalities.hole().is_some() {
            return Truth::open(modalities.id());
        }
        modalities.children().map(|one| one.text_is(|text| text == "audio")).fold(Truth::No, Truth::or)
    }

    /// Whether the call itself switches thinking on.
    pub fn sets_thinking(&self) -> Truth {
        self.parameter("enable_thinking").flag(Truth::No)
    }

    /// Whether the model thinks: because the call says so, or because it does unless told not to.
    pub fn thinks(&self) -> Truth {
        let switch = self.parameter("enable_thinking");
        match switch.is_present() {
            Truth::No => self.of_model(|model| Truth::from(model.thinks_by_default())),
            _ => switch.flag(Truth::No),
        }
    }

    /// What `fact` says of the model; where the table does not know the model, `unlisted`: the error page's word.
    pub fn of_model_or(&self, unlisted: Truth, fact: impl FnOnce(&'static Model) -> Truth) -> Truth {
        match self.model {
            Answering::Known(model) => fact(model),
            Answering::Unlisted => unlisted,
            Answering::Open(node) => Truth::open(node),
        }
    }

    /// What `fact` says of the model; silent where nobody knows, open while a hole decides the model.
    pub fn of_model(&self, fact: impl FnOnce(&'static Model) -> Truth) -> Truth {
        self.of_model_or(Truth::Silent, fact)
    }

    /// The model's name for messages.
    pub fn model_name(&self) -> &'d str {
        self.body.get("model").and_then(RawNode::text).unwrap_or("this model")
    }

    fn holder(&self, member: Option<&str>) -> Option<RawNode<'d>> {
        match member {
            None => Some(self.body),
            Some(name) => self.body.get(name),
        }
    }
}

impl Answering {
    fn of(body: RawNode<'_>, options: &Options<'_>) -> Self {
        match options.stand_in {
            Some(StandIn::Nobody) => return Self::Unlisted,
            Some(StandIn::Model(name)) => return models::find(name).map_or(Self::Unlisted, Self::Known),
            None => {}
        }
        let Some(node) = body.member("model").possible() else { return Self::Unlisted };
        match node.value() {
            Value::Text(name) => models::find(name).map_or(Self::Unlisted, Self::Known),
            Value::Hole(_) => Self::Open(node.id()),
            _ => Self::Unlisted,
        }
    }
}
