//! Checking a request while the program runs.

use std::marker::PhantomData;

use qwen_request_rules::{
    check::{self, Options, Rule, StandIn},
    parameters::Api,
};

use super::{Checked, InvalidFinding, InvalidRequest, ModelAs, Settings};
use crate::{
    ApiRequest,
    wire::{IntoText, JsonError, document, to_json},
};

/// Checks a JSON body against the rules of its API and reads it.
///
/// Names of parameters and models that this version does not know are let through: a gateway must not refuse
/// what the service has added since. [`Checker`] can be set to refuse them.
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
    streaming: Option<bool>,
}

impl<T: ApiRequest> Checker<T> {
    /// A checker with every rule on that lets unknown parameters and models through.
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

    /// Applies the rules of `model` to the request's model: for a model of your own.
    #[must_use]
    pub fn model_as(mut self, model: impl IntoText) -> Self {
        self.judge.settings.model_as = ModelAs::Model(model.into_text());
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
        self.set_streaming(&mut request);
        let body = request.to_json().map_err(|error| InvalidRequest::unwritable(&error))?;
        let beside = to_json(&request.beside()).map_err(|error| InvalidRequest::unwritable(&error))?;
        let streaming = self.judge.streaming.or(Some(request.is_streamed()));
        self.judge.judge(T::API, &body, &beside, streaming)?;
        Ok(Checked::new(request, self.judge.settings.clone()))
    }

    /// Checks a JSON body and reads it.
    ///
    /// What is sent outside the body comes from Rust, never from its text: a member `headers` there, or `stream` in the
    /// DashScope protocol, is an unknown parameter, and is sent in the body as it came.
    pub fn check_json(&self, body: &str) -> Result<Checked<T>, InvalidRequest> {
        self.judge_json(body)?;
        let mut request = T::from_json(body).map_err(InvalidRequest::unreadable)?;
        self.set_streaming(&mut request);
        Ok(Checked::new(request, self.judge.settings.clone()))
    }

    /// Checks a JSON body and does not read it: the rules alone say whether `T` can hold it.
    pub(crate) fn judge_json(&self, body: &str) -> Result<(), InvalidRequest> {
        self.judge.judge(T::API, body, "{}", self.judge.streaming)
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
        let judge = Judge { settings, unknown_parameters: true, unknown_models: true, streaming: None };
        Self { judge, request: PhantomData }
    }
}

impl Judge {
    fn judge(
        &self,
        api: &'static Api,
        body: &str,
        beside: &str,
        streaming: Option<bool>,
    ) -> Result<(), InvalidRequest> {
        let document = document::read_request(api.body, body, beside)
            .map_err(|refusal| InvalidRequest::unreadable(JsonError::new(&refusal, body.as_bytes())))?;
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
            streaming,
        };
        let report = check::check(api, &document, &options);
        let misnamed = self.settings.allowed.iter().filter_map(|name| InvalidFinding::why_not_allowed(name));
        InvalidRequest::from_report(api, &report, &document, misnamed.collect())
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
