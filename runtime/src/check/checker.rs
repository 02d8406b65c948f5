//! Checking a request while the program runs.

#[cfg(feature = "media")]
use std::cell::RefCell;
use std::marker::PhantomData;

#[cfg(feature = "media")]
use qwen_request_rules::media::Facts;
use qwen_request_rules::{
    check::{self, Finding, Options, Rule, StandIn, Verdict},
    document::Document,
    parameters::Api,
};

use super::{
    Checked, InvalidFinding, InvalidRequest, JsonBody, ModelAs, ModelRules, Report, Settings,
    offsets::offsets,
};
use crate::{
    ApiRequest,
    wire::{IntoText, JsonError, LongTexts, Reader, document, to_json},
};

/// Checks a JSON body against the rules of its API and reads it.
///
/// Parameters, models, and words such as roles and types of tools, that this version does not know are let through: a gateway must
/// not refuse what the service has added since. [`Checker`] can be set to refuse them.
///
/// ```
/// use qwen_request::{ChatRequest, check_json};
///
/// let body = r#"{ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hello" }], "top_p": 1.5 }"#;
/// let invalid = check_json::<ChatRequest>(body).unwrap_err();
/// let finding = &invalid.findings()[0];
/// assert_eq!((finding.rule(), finding.path()), ("top_p_range", "top_p"));
/// ```
pub fn check_json<T: ApiRequest>(body: &str) -> Result<Checked<T>, InvalidRequest> {
    Checker::new().check_json(body)
}

/// Checks requests of one type, with settings.
///
/// ```
/// use qwen_request::{ChatRequest, Checker};
///
/// let strict = Checker::<ChatRequest>::new().unknown_parameters(false).unknown_models(false);
/// let body = r#"{ "model": "qwen-pluss", "messages": [{ "role": "user", "content": "Hello" }] }"#;
/// assert_eq!(strict.check_json(body).unwrap_err().findings()[0].rule(), "unknown_model");
/// ```
#[derive(Debug, Clone)]
pub struct Checker<T> {
    judge: Judge,
    request: PhantomData<fn(T)>,
}

/// What a checker was told. It knows no request type: it is compiled with this crate.
#[derive(Debug, Clone)]
struct Judge {
    settings: Settings,
    unknown_parameters: bool,
    unknown_models: bool,
    unknown_values: bool,
    streaming: Option<bool>,
}

/// The text of a body, and of what stands beside it.
#[derive(Clone, Copy)]
struct Text<'t> {
    json: &'t str,
    beside: &'t str,
    /// Where its long texts end, for those who read it again.
    long_texts: &'t LongTexts,
}

impl<T: ApiRequest> Checker<T> {
    /// A checker with every rule on that lets unknown parameters, models and words through.
    #[must_use]
    pub fn new() -> Self {
        Self::with_settings(Settings::__NONE)
    }

    /// Switches a rule off, by its name. What the request type cannot hold stays refused.
    ///
    /// A name that switches nothing off is a finding of each check, `unknown_rule`, with the name that was probably meant:
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Checker};
    ///
    /// let body = r#"{ "model": "qwen-plus", "messages": [{ "role": "user", "content": "Hello" }] }"#;
    /// let invalid = Checker::<ChatRequest>::new().allow("top_p_rage").check_json(body).unwrap_err();
    /// let finding = &invalid.findings()[0];
    /// assert_eq!(finding.rule(), "unknown_rule");
    /// assert!(finding.help().contains("top_p_range"));
    /// ```
    #[must_use]
    pub fn allow(mut self, rule: impl IntoText) -> Self {
        self.judge.settings.allowed.to_mut().push(rule.into_text());
        self
    }

    /// Applies the rules of `model` to the request's model: for a model of your own. With `None` no facts about models are applied,
    /// as `"my-model" as _` in the macros.
    ///
    /// A name that the catalogue lacks is a finding of each check, `unknown_model`.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Checker};
    ///
    /// let body = r#"{"model": "my-own", "messages": [{"role": "user", "content": "Hello"}], "max_tokens": 999999}"#;
    /// let checker = Checker::<ChatRequest>::new().unknown_models(false);
    /// assert!(checker.clone().model_as(None).report(body).is_valid());
    /// assert_eq!(checker.clone().model_as("qwen-plus").report(body).findings()[0].rule(), "max_tokens_range");
    /// assert_eq!(checker.model_as("qwen-pluss").report(body).findings()[0].rule(), "unknown_model");
    /// ```
    #[must_use]
    pub fn model_as(mut self, model: impl ModelRules) -> Self {
        self.judge.settings.model_as = model.into_model_as();
        self
    }

    /// Whether parameters that this version does not know are let through. Default: true.
    #[must_use]
    pub fn unknown_parameters(mut self, let_through: bool) -> Self {
        self.judge.unknown_parameters = let_through;
        self
    }

    /// Whether models that this version does not know are let through. Default: true.
    #[must_use]
    pub fn unknown_models(mut self, let_through: bool) -> Self {
        self.judge.unknown_models = let_through;
        self
    }

    /// Whether words that this version does not know are let through: roles, types of parts and of tools, response formats, and
    /// other values of which the pages have a list. Default: true.
    ///
    /// A word that is known stays refused where it is known to be wrong, such as a voice of another model. What an object of a new
    /// `type` needs besides, nobody can say, and is not asked.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Checker};
    ///
    /// let body = r#"{"model": "qwen-plus", "messages": [{"role": "user", "content": "Hello"}], "tools": [{"type": "web_search"}]}"#;
    /// assert!(Checker::<ChatRequest>::new().report(body).is_valid());
    /// let strict = Checker::<ChatRequest>::new().unknown_values(false).report(body);
    /// let found: Vec<_> = strict.findings().iter().map(|finding| (finding.rule(), finding.path())).collect();
    /// assert_eq!(found, [("missing_parameter", "tools[0]"), ("tool_type", "tools[0].type")]);
    /// ```
    #[must_use]
    pub fn unknown_values(mut self, let_through: bool) -> Self {
        self.judge.unknown_values = let_through;
        self
    }

    /// Sets whether the answer is streamed, where the request itself does not say.
    ///
    /// In the DashScope protocol `stream` is not part of the body: this value is set on the request.
    #[must_use]
    pub fn streaming(mut self, streaming: bool) -> Self {
        self.judge.streaming = Some(streaming);
        self
    }

    /// Checks a request.
    pub fn check(&self, mut request: T) -> Result<Checked<T>, InvalidRequest> {
        let unwritable = |error| InvalidRequest::unwritable(T::API.protocol, &error);
        self.set_streaming(&mut request);
        let body = request.to_json().map_err(unwritable)?;
        let beside = to_json(&request.beside()).map_err(unwritable)?;
        let streaming = self.judge.streaming.or(Some(request.is_streamed()));
        let body = Text { json: &body, beside: &beside, long_texts: &LongTexts::default() };
        self.judge.invalid(T::API, body, streaming)?;
        Ok(Checked::new(request, self.judge.settings.clone()))
    }

    /// Checks a JSON body and reads it.
    ///
    /// What is sent outside the body comes from Rust, never from its text: a member `headers` there, or `stream` in the
    /// DashScope protocol, is an unknown parameter, and is sent in the body as it came.
    pub fn check_json(&self, body: &str) -> Result<Checked<T>, InvalidRequest> {
        let long_texts = LongTexts::default();
        self.judge_text(Text { json: body, beside: "{}", long_texts: &long_texts })?;
        let mut request = T::from_reader(Reader::with_notes(body, &long_texts))
            .map_err(|error| InvalidRequest::unreadable(T::API.protocol, error))?;
        self.set_streaming(&mut request);
        Ok(Checked::new(request, self.judge.settings.clone()))
    }

    /// Checks a JSON body and does not read it: for a gateway, which sends it on as it came.
    ///
    /// The body is a `&str`, `&[u8]`, `&serde_json::Value` or `&Json`.
    ///
    /// ```
    /// use qwen_request::{ChatRequest, Checker};
    ///
    /// let checker = Checker::<ChatRequest>::new();
    /// let body = br#"{"model": "qwen-plus", "messages": [{"role": "user", "content": "Hello"}], "top_p": 1.5}"#;
    /// let report = checker.report(body);
    /// let finding = &report.findings()[0];
    /// assert_eq!((finding.pointer(), finding.offset()), ("/top_p", Some(84)));
    /// assert_eq!((finding.status(), finding.code()), (Some(400), Some("InvalidParameter")));
    ///
    /// let cut = checker.report(r#"{"model": "qwen-plus", "#);
    /// assert_eq!(cut.syntax_error().and_then(|error| error.offset()), Some(23));
    /// ```
    #[expect(clippy::needless_pass_by_value, reason = "bodies are references")]
    pub fn report<B: JsonBody>(&self, body: B) -> Report {
        match body.text() {
            Ok(text) => self.judge.report(T::API, &text),
            Err(error) => Report::new(Some(InvalidRequest::unreadable(T::API.protocol, error)), Vec::new()),
        }
    }

    /// Checks a JSON body and does not read it: the rules alone say whether `T` can hold it.
    #[cfg(feature = "batch")]
    pub(crate) fn judge_json(&self, body: &str) -> Result<(), InvalidRequest> {
        self.judge_text(Text { json: body, beside: "{}", long_texts: &LongTexts::default() })
    }

    fn judge_text(&self, body: Text<'_>) -> Result<(), InvalidRequest> {
        self.judge.invalid(T::API, body, self.judge.streaming)
    }

    /// Holds the files that a body points to, to the rules of files.
    #[cfg(feature = "media")]
    pub(crate) fn judge_media(&self, body: &str, look: Look<'_>) -> Result<(), InvalidRequest> {
        self.judge.media(T::API, body, look)
    }

    /// What was checked as a stream is sent as one, unless the request itself says otherwise.
    fn set_streaming(&self, request: &mut T) {
        if self.judge.streaming == Some(true) {
            let mut beside = request.beside();
            beside.stream.get_or_insert(true);
            request.set_beside(beside);
        }
    }

    fn with_settings(settings: Settings) -> Self {
        let judge = Judge {
            settings,
            unknown_parameters: true,
            unknown_models: true,
            unknown_values: true,
            streaming: None,
        };
        Self { judge, request: PhantomData }
    }
}

/// The rules of bodies, or those of files.
type ByRules<'r> = dyn Fn(&'static Api, &Document<'_>, &Options<'_>) -> check::Report + 'r;

/// Looks at the file behind a URL, if it is at hand.
#[cfg(feature = "media")]
type Look<'l> = &'l mut dyn FnMut(&str) -> Option<Facts>;

impl Judge {
    /// The broken rules of a body, and of what stands beside it.
    fn invalid(
        &self,
        api: &'static Api,
        body: Text<'_>,
        streaming: Option<bool>,
    ) -> Result<(), InvalidRequest> {
        self.judge(api, body, streaming, |finding| !finding.is_warning(), &check::check).into_result()
    }

    /// All there is to say of a body.
    fn report(&self, api: &'static Api, json: &str) -> Report {
        let body = Text { json, beside: "{}", long_texts: &LongTexts::default() };
        self.judge(api, body, self.streaming, |_| true, &check::check)
    }

    /// What is wrong with the files that a body points to.
    #[cfg(feature = "media")]
    fn media(&self, api: &'static Api, json: &str, look: Look<'_>) -> Result<(), InvalidRequest> {
        let look = RefCell::new(look);
        let files = |url: &str| (look.borrow_mut())(url);
        let check: &ByRules<'_> =
            &|api, document, options| check::check_media(api, document, options, &files);
        let body = Text { json, beside: "{}", long_texts: &LongTexts::default() };
        self.judge(api, body, self.streaming, |_| true, check).into_result()
    }

    fn judge(
        &self,
        api: &'static Api,
        body: Text<'_>,
        streaming: Option<bool>,
        wanted: fn(&Finding) -> bool,
        check: &ByRules<'_>,
    ) -> Report {
        let Text { json, beside, long_texts } = body;
        let document = match document::read_request(api.body, json, beside, long_texts) {
            Ok(document) => document,
            Err(refusal) => {
                let error = JsonError::new(&refusal, json.as_bytes());
                return Report::new(Some(InvalidRequest::unreadable(api.protocol, error)), Vec::new());
            }
        };
        let allowed: Vec<&'static Rule> =
            self.settings.allowed.iter().filter_map(|name| check::rule(name)).collect();
        let options = Options {
            allowed: &allowed,
            stand_in: match &self.settings.model_as {
                ModelAs::Itself => None,
                ModelAs::Model(name) => Some(StandIn::Model(name)),
                ModelAs::Unknown => Some(StandIn::NoModel),
            },
            judge_unknown_parameters: !self.unknown_parameters,
            judge_unknown_models: !self.unknown_models,
            judge_unknown_values: !self.unknown_values,
            streaming,
        };
        let mut found = check(api, &document, &options);
        found.findings.retain(|finding| finding.verdict == Verdict::Broken && wanted(finding));
        let misnamed = self.settings.allowed.iter().filter_map(|name| InvalidFinding::why_not_allowed(name));
        let mut broken: Vec<InvalidFinding> = misnamed.collect();
        let mut warnings = Vec::new();
        if !found.is_empty() {
            let offsets =
                offsets(Reader::with_notes(json, long_texts), found.iter().map(|finding| finding.place));
            for (finding, offset) in found.iter().zip(offsets) {
                let list = if finding.is_warning() { &mut warnings } else { &mut broken };
                list.push(InvalidFinding::new(api, finding, &document, offset));
            }
        }
        let invalid = (!broken.is_empty()).then(|| InvalidRequest::new(api.protocol, broken, found.more));
        Report::new(invalid, warnings)
    }
}

impl<T: ApiRequest> Default for Checker<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Checks a request with what its call says.
pub(crate) fn check_with<T: ApiRequest>(
    request: T,
    settings: Settings,
) -> Result<Checked<T>, InvalidRequest> {
    Checker::with_settings(settings).check(request)
}

/// Checks the files that a request points to, with what its call says.
#[cfg(feature = "media")]
pub(crate) fn check_media<T: ApiRequest>(request: &Checked<T>, look: Look<'_>) -> Result<(), InvalidRequest> {
    let unwritable = |error| InvalidRequest::unwritable(T::API.protocol, &error);
    let body = request.to_json().map_err(unwritable)?;
    Checker::<T>::with_settings(request.settings().clone()).judge_media(&body, look)
}
