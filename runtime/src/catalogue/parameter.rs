//! The members of bodies.

use std::{
    fmt,
    hash::{Hash, Hasher},
    ops::Bound,
};

use qwen_request_rules::{
    check::{Range, range_rule},
    parameters::{self, Api, Object},
};

use super::facts::serialize_facts;
use super::{ErrorEntry, Model, Shape, entry};

/// A member of a body, as [`RequestType::parameters`](super::RequestType::parameters) lists it.
///
/// ```
/// use std::ops::RangeBounds;
/// use qwen_request::catalogue::{Model, RequestType};
///
/// let chat: RequestType = "ChatRequest".parse()?;
/// let top_p = chat.parameter("top_p").expect("a parameter");
/// assert_eq!(top_p.shape().to_string(), "number");
/// assert!(top_p.range(None).contains(&1.0) && !top_p.range(None).contains(&0.0));
///
/// let max_tokens = chat.parameter("max_tokens").expect("a parameter");
/// let plus = Model::find("qwen-plus");
/// assert!(max_tokens.range(plus).contains(&32_768.0) && !max_tokens.range(plus).contains(&32_769.0));
/// # Ok::<(), qwen_request::error::UnknownWord>(())
/// ```
#[derive(Clone, Copy)]
pub struct Parameter {
    api: &'static Api,
    /// The object that it is a member of.
    object: &'static Object,
    row: &'static parameters::Parameter,
}

impl Parameter {
    pub(super) fn all_of(api: &'static Api, object: &'static Object) -> impl Iterator<Item = Self> {
        object.parameters.iter().map(move |row| Self { api, object, row })
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row.name
    }

    /// What it means, in a sentence of Markdown.
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.row.sentence.get()
    }

    /// More about it, in Markdown; may be empty.
    #[must_use]
    pub const fn details(self) -> &'static str {
        self.row.more.get()
    }

    /// Whether the body is incomplete without it.
    #[must_use]
    pub const fn is_required(self) -> bool {
        self.row.required
    }

    /// Whether it is a member of the JSON body. `headers` is not, and neither is `stream` in the DashScope protocol.
    #[must_use]
    pub const fn is_in_body(self) -> bool {
        !self.row.not_in_body
    }

    /// Whether the vendor's pages describe it.
    #[must_use]
    pub const fn is_documented(self) -> bool {
        self.row.documented
    }

    /// What its value is.
    #[must_use]
    pub const fn shape(self) -> Shape {
        Shape::new(self.api, self.row.shape)
    }

    /// The values that its pages list; of a list, those of each element. None if there is no list of them.
    ///
    /// ```
    /// use qwen_request::catalogue::RequestType;
    ///
    /// let generation: RequestType = "GenerationRequest".parse()?;
    /// let format = generation.parameter("parameters.result_format").expect("a parameter");
    /// assert_eq!(format.values().collect::<Vec<_>>(), ["text", "message"]);
    /// # Ok::<(), qwen_request::error::UnknownWord>(())
    /// ```
    pub fn values(self) -> impl Iterator<Item = &'static str> {
        let of_shape = || self.shape().element().unwrap_or(self.shape()).words();
        let words = self.row.one_of.is_empty().then(of_shape).into_iter().flatten();
        self.row.one_of.iter().copied().chain(words)
    }

    /// The range of a number: the numbers that the model allows, where it depends on the model. An end that is unknown is
    /// [`Bound::Unbounded`].
    #[must_use]
    pub fn range(self, model: Option<Model>) -> (Bound<f64>, Bound<f64>) {
        let rule = || range_rule(self.api, self.object, self.row).map(|(_, range)| range);
        match Range::of_row(self.row).or_else(rule) {
            Some(Range { low, high, .. }) => (bound(low, model), bound(high, model)),
            None => (Bound::Unbounded, Bound::Unbounded),
        }
    }

    /// What an absent value means, in Markdown: a value, or where the value comes from.
    #[must_use]
    pub const fn default(self) -> Option<&'static str> {
        said(self.row.default.get())
    }

    /// The models that read it, in Markdown; `None` if all models of the API do.
    #[must_use]
    pub const fn models(self) -> Option<&'static str> {
        said(self.row.models.get())
    }

    /// A value, as it is written in a body.
    #[must_use]
    pub const fn example(self) -> &'static str {
        self.row.example
    }

    /// What other protocols call it.
    #[must_use]
    pub const fn also_called(self) -> &'static [&'static str] {
        self.row.also_called
    }

    /// What the service answers to a body without it, or with a value that it refuses.
    pub fn errors(self) -> impl Iterator<Item = &'static ErrorEntry> {
        let row = self.row;
        let of_rule =
            range_rule(self.api, self.object, row).map(|(rule, _)| rule.entries).unwrap_or_default();
        let ids = [row.missing, row.wrong_type, row.refusal].into_iter().flatten();
        let more = of_rule.iter().chain(row.errors.get()).copied();
        ids.chain(more).filter_map(entry)
    }
}

const fn said(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

fn bound(end: parameters::Bound, model: Option<Model>) -> Bound<f64> {
    match end {
        parameters::Bound::None => Bound::Unbounded,
        parameters::Bound::Inclusive(end) => Bound::Included(end),
        parameters::Bound::Exclusive(end) => Bound::Excluded(end),
        parameters::Bound::OfModel(column) => model
            .and_then(|model| column(model.row()))
            .map_or(Bound::Unbounded, |end| Bound::Included(end.into())),
    }
}

impl Parameter {
    /// No two have this in common.
    fn key(self) -> [&'static str; 3] {
        [self.api.name, self.object.rust, self.name()]
    }

    fn listed(self) -> Vec<&'static str> {
        self.values().collect()
    }
}

impl PartialEq for Parameter {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Parameter {}

impl Hash for Parameter {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl fmt::Debug for Parameter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Parameter")
            .field("name", &self.name())
            .field("shape", &self.shape())
            .finish_non_exhaustive()
    }
}

serialize_facts! {
    Parameter:
    name, description, details, is_required, is_in_body, is_documented, shape, listed as "values", default, models, example,
    also_called,
}
