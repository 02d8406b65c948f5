//! A request as the rules see it.

use alloc::{format, string::String, vec::Vec};
use core::cell::{Cell, OnceCell};

use super::{medium::Medium, rows::Row, rule::Rule};
use crate::document::Truth;
use crate::{
    document::{Members, Name, Node, NodeId, Written},
    models::{self, Model},
    parameters::{Api, Protocol},
};

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
    /// Whether words that the tables lack are refused: roles, types of parts and tools, formats.
    pub judge_unknown_values: bool,
    /// Whether the answer is streamed, where the body does not say so.
    pub streaming: Option<bool>,
}

/// Whose rules a model takes: `"my-finetune" as "qwen-plus"`, `"brand-new" as _`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandIn<'o> {
    /// Those of a model that the table knows.
    Model(&'o str),
    /// No model's: no fact is known.
    NoModel,
}

/// A request: a body, the API that it is for, and the model that answers.
#[derive(Debug)]
pub struct Request<'d> {
    /// The API.
    pub api: &'static Api,
    /// The whole body.
    pub body: Node<'d>,
    /// What else is known.
    pub options: &'d Options<'d>,
    /// The members whose rows in the parameter table state a list, a range or a URL.
    pub(in crate::check) rows: &'d [Row<'d>],
    model_state: ModelState,
    // Rules ask for these more than for anything else.
    input: Node<'d>,
    messages: Node<'d>,
    parameters: Members<'d>,
    /// What several rules ask for, found once.
    pub(in crate::check) media: OnceCell<Vec<Medium<'d>>>,
    pub(in crate::check) urls: OnceCell<Vec<Node<'d>>>,
}

/// The model that answers, as far as it is known.
#[derive(Clone, Copy, Debug)]
enum ModelState {
    /// A row of the model table: the model's own, or of the one that lends its rules.
    Known(&'static Model),
    /// A snapshot that the table lacks, of a model that it has: what is stable in the family is known.
    Snapshot(&'static Model),
    /// A name that the table lacks, or none: no fact is known.
    Unlisted,
    /// A hole decides it.
    Open(NodeId),
}

impl<'d> Request<'d> {
    pub(in crate::check) fn new(
        api: &'static Api,
        body: Node<'d>,
        options: &'d Options<'d>,
        rows: &'d [Row<'d>],
    ) -> Self {
        let input = api.input.map_or(body, |name| body.member(name).required());
        let parameters = Members::of(api.parameters.map_or(body, |name| body.member(name)));
        let messages = input.member("messages");
        Self {
            api,
            body,
            options,
            rows,
            model_state: ModelState::of(body, options),
            input,
            messages,
            parameters,
            media: OnceCell::new(),
            urls: OnceCell::new(),
        }
    }

    /// The object that holds what is asked: the body itself, or its `input`. A rule of its own says where it is missing.
    pub fn input(&self) -> Node<'d> {
        self.input
    }

    /// A generation parameter.
    #[inline]
    pub fn parameter(&self, name: &str) -> Node<'d> {
        self.parameters.named(name)
    }

    /// The object that holds the generation parameters: the body itself, or its `parameters`.
    pub fn parameters(&self) -> Node<'d> {
        self.parameters.holder()
    }

    /// The messages.
    pub fn messages(&self) -> Node<'d> {
        self.messages
    }

    /// The value of `model`.
    pub fn model(&self) -> Node<'d> {
        self.body.member("model")
    }

    /// Whether the answer is streamed.
    pub fn streams(&self) -> Truth {
        let unsaid = match (self.options.streaming, self.api.protocol) {
            (Some(streaming), _) => Truth::from(streaming),
            (None, Protocol::OpenAi | Protocol::Anthropic | Protocol::OpenApi) => Truth::No,
            // The header decides, and it is not at hand.
            (None, Protocol::DashScope) => Truth::Silent,
        };
        self.body.member("stream").flag(unsaid)
    }

    /// Whether the answer is spoken.
    pub fn speaks(&self) -> Truth {
        self.parameter("modalities").any(|one| one.text_is(|text| text == "audio"))
    }

    /// Whether the call itself switches thinking on.
    pub fn sets_thinking(&self) -> Truth {
        self.parameter("enable_thinking").flag(Truth::No)
    }

    /// Whether the model thinks: because the call says so, or because it does unless told not to.
    ///
    /// An effort of `none` switches thinking off where the model reads efforts. What another effort does on a model that
    /// does not think by default, no page says.
    pub fn thinks(&self) -> Truth {
        let switch = self.parameter("enable_thinking");
        let effort = self.parameter("reasoning_effort");
        let reads_none =
            self.of_limits(Model::reasoning_effort, |effort| effort.meaning("none").is_some().into());
        let is_off =
            switch.flag(Truth::Yes).negate().or(effort.text_is(|word| word == "none").and(reads_none));
        let by_default = self.of_model(|model| model.thinks_by_default().into());
        let by_effort = effort.is_present().and(Truth::Silent);
        is_off.negate().and(switch.flag(Truth::No).or(by_default).or(by_effort))
    }

    /// Whether a word is refused that is none of those that are known. Where new words are let through, none is.
    pub fn is_unknown_word(&self, word: Node<'_>, is_known: impl FnOnce(&str) -> bool + Copy) -> Truth {
        self.refuses_word(word, |text| !is_known(text), |_| false)
    }

    /// Whether a word is refused that another model may take. Where new words are let through, the tables have to know it.
    pub fn refuses_word(
        &self,
        word: Node<'_>,
        refused: impl FnOnce(&str) -> bool + Copy,
        is_known: impl FnOnce(&str) -> bool + Copy,
    ) -> Truth {
        word.text_is(|text| refused(text) && (self.options.judge_unknown_values || is_known(text)))
    }

    /// What `fact` says of the model; silent where nobody knows, open while a hole decides the model.
    pub fn of_model(&self, fact: impl FnOnce(&'static Model) -> Truth + Copy) -> Truth {
        match self.row() {
            Ok(model) => fact(model),
            Err(unknown) => unknown,
        }
    }

    /// What `fact` says of the model, or of a whole family where the table lacks the snapshot and its members agree. For facts
    /// that do not change from one snapshot to the next: address, protocol, media, tools, search.
    pub fn of_family(&self, fact: impl Fn(&'static Model) -> Truth + Copy) -> Truth {
        let ModelState::Snapshot(model) = self.model_state else { return self.of_model(fact) };
        let first = fact(model);
        for member in model.with_snapshots() {
            if fact(member) != first {
                return Truth::Silent;
            }
        }
        first
    }

    /// Where a fact of [`of_family`](Self::of_family) comes from, if it is not the model's own: the end of a message.
    pub fn taken_from(&self) -> String {
        match self.model_state {
            ModelState::Snapshot(model) => format!(", a fact taken from `{}`", model.id()),
            ModelState::Known(_) | ModelState::Unlisted | ModelState::Open(_) => String::new(),
        }
    }

    /// What `fact` says of limits of the model; silent where no page states them.
    pub fn of_limits<T: Copy>(
        &self,
        limits: impl FnOnce(&'static Model) -> Option<T> + Copy,
        fact: impl FnOnce(T) -> Truth + Copy,
    ) -> Truth {
        match self.row().map(limits) {
            Ok(Some(limits)) => fact(limits),
            Ok(None) => Truth::Silent,
            Err(unknown) => unknown,
        }
    }

    /// The row of the model, or why there is none.
    fn row(&self) -> Result<&'static Model, Truth> {
        match self.model_state {
            ModelState::Known(model) => Ok(model),
            ModelState::Snapshot(_) | ModelState::Unlisted => Err(Truth::Silent),
            ModelState::Open(node) => Err(Truth::open(node)),
        }
    }

    /// The row of the model, where it is settled.
    #[cfg(feature = "media")]
    pub(in crate::check) fn known_row(&self) -> Option<&'static Model> {
        self.row().ok()
    }

    /// Whether the table has the model, or the one that lends its rules.
    pub fn has_listed_model(&self) -> Truth {
        match self.model_state {
            ModelState::Known(_) => Truth::Yes,
            ModelState::Snapshot(_) | ModelState::Unlisted => Truth::No,
            ModelState::Open(node) => Truth::open(node),
        }
    }

    /// Whether it is settled which model it is, whether or not the table has it.
    pub(in crate::check) fn has_settled_model(&self) -> Truth {
        match self.model_state {
            ModelState::Known(_) | ModelState::Snapshot(_) | ModelState::Unlisted => Truth::Yes,
            ModelState::Open(node) => Truth::open(node),
        }
    }

    /// The row of the model, for the words of a rule that is broken.
    pub fn known_model(&self, _: &Written) -> Option<&'static Model> {
        match self.model_state {
            ModelState::Known(model) | ModelState::Snapshot(model) => Some(model),
            ModelState::Unlisted | ModelState::Open(_) => None,
        }
    }

    /// The model's name for messages, as the user gave it: facts are those of the model that may stand in for it.
    pub fn model_name(&self) -> Name<'d> {
        self.model().named("this model")
    }

    /// The range that this row of the model table gives a number: `None` without an end that is known.
    pub(in crate::check) fn end_of_range(&self, column: fn(&'static Model) -> Option<u32>) -> Option<u32> {
        match self.model_state {
            ModelState::Known(model) => column(model),
            ModelState::Snapshot(_) | ModelState::Unlisted | ModelState::Open(_) => None,
        }
    }
}

impl ModelState {
    fn of(body: Node<'_>, options: &Options<'_>) -> Self {
        let listed = |name: &str| {
            let known = models::find(name).map(Self::Known);
            known.or_else(|| models::find_family(name).map(Self::Snapshot)).unwrap_or(Self::Unlisted)
        };
        match options.stand_in {
            Some(StandIn::NoModel) => return Self::Unlisted,
            Some(StandIn::Model(name)) => return listed(name),
            None => {}
        }
        let node = body.member("model");
        let model_state = Cell::new(Self::Unlisted);
        let is_text = node.text_is(|name| {
            model_state.set(listed(name));
            true
        });
        if is_text.is_possible() && is_text != Truth::Yes { Self::Open(node.id()) } else { model_state.get() }
    }
}
