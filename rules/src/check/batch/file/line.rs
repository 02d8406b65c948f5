//! One line, and what it has in common with the others.

use alloc::{string::String, vec::Vec};

use super::rules::{
    BATCH_EXTRA_BODY, BATCH_METHOD, BATCH_MODEL_UNSUPPORTED, BATCH_THINKING_MISMATCH, BATCH_URL,
    BATCH_URL_MISMATCH, MISMATCHED_MODEL, MISMATCHED_TEST_URL,
};
use super::{Excerpt, FileFinding};
use crate::check::{
    batch::job::{ENDPOINTS, TEST_ENDPOINT},
    engine::explain,
};
use crate::models;

/// What stands around the body of a request, and what the rules of files ask the body for.
#[derive(Debug)]
pub struct Line<'l> {
    /// How it is sent.
    pub method: &'l str,
    /// Whether the body has a member `extra_body`.
    pub has_extra_body: bool,
    /// What all lines say alike.
    pub kind: LineKind,
}

/// What all lines of a file say alike.
#[derive(Debug)]
pub struct LineKind {
    /// Where the request goes.
    pub url: String,
    /// The model, if the body names one.
    pub model: Option<String>,
    /// Whether the request thinks, if that is known.
    pub thinks: Option<bool>,
}

impl Line<'_> {
    /// What is wrong with the line by itself, and, if it is not the `first`, with it beside that.
    pub fn check(&self, first: Option<&LineKind>) -> Vec<FileFinding> {
        let mut findings = Vec::new();
        if self.method != "POST" {
            let words = explain!(
                "`method` must be `POST`, found `{}`", Excerpt(self.method);
                "write `\"method\": \"POST\"`"
            );
            findings.push(FileFinding::new(&BATCH_METHOD, "method", words));
        }
        let LineKind { url, model, .. } = &self.kind;
        if !ENDPOINTS.contains(&url.as_str()) {
            let words = explain!(
                "no batch goes to `{}`", Excerpt(url); "write `/v1/chat/completions` or `/v1/embeddings`"
            );
            findings.push(FileFinding::new(&BATCH_URL, "url", words));
        }
        if self.has_extra_body {
            let words = explain!(
                "`extra_body` belongs to clients, and the service does not look into it";
                "move its members into `body`"
            );
            findings.push(FileFinding::new(&BATCH_EXTRA_BODY, "body.extra_body", words));
        }
        if let Some(model) = model {
            check_model(model, url, &mut findings);
        }
        if let Some(first) = first {
            self.kind.check_like(first, &mut findings);
        }
        findings
    }
}

impl LineKind {
    /// The kind of a request to a model that may say whether it thinks.
    pub fn new(url: String, model: Option<String>, enable_thinking: Option<bool>) -> Self {
        let by_itself = || models::find(model.as_deref()?).and_then(models::Model::thinks_by_default);
        Self { url, thinks: enable_thinking.or_else(by_itself), model }
    }

    fn check_like(&self, first: &Self, findings: &mut Vec<FileFinding>) {
        if self.url != first.url {
            let words = explain!(
                "`url` must be that of the first request, `{}`, found `{}`", Excerpt(&first.url), Excerpt(&self.url);
                "write one file per URL"
            );
            findings.push(FileFinding::new(&BATCH_URL_MISMATCH, "url", words));
        }
        if let (Some(first), Some(this)) = (&first.model, &self.model)
            && first != this
        {
            let words = explain!(
                "the model must be that of the first request, `{}`, found `{}`", Excerpt(first), Excerpt(this);
                "write one file per model"
            );
            findings.push(FileFinding::new(
                &MISMATCHED_MODEL,
                "body.model",
                words.with("model", Excerpt(this)),
            ));
        }
        if let (Some(first), Some(this)) = (first.thinks, self.thinks)
            && first != this
        {
            let message = if this {
                "this request thinks, and the first does not"
            } else {
                "this request does not think, and the first does"
            };
            let words = explain!(
                "{}", message;
                "write one file of requests that think and one of those that do not, and say `enable_thinking` in each"
            );
            findings.push(FileFinding::new(&BATCH_THINKING_MISMATCH, "body.enable_thinking", words));
        }
    }
}

/// Batches can run on the model, and at this URL.
fn check_model(name: &str, url: &str, findings: &mut Vec<FileFinding>) {
    let model = models::find(name);
    if model.is_some_and(|model| model.batch().is_refused()) {
        let words = explain!(
            "`{}` does not run in batches", Excerpt(name); "use a model that the page on batches lists"
        );
        findings.push(FileFinding::new(
            &BATCH_MODEL_UNSUPPORTED,
            "body.model",
            words.with("model", Excerpt(name)),
        ));
    }
    let is_test = model.is_some_and(models::Model::is_batch_test);
    if is_test != (url == TEST_ENDPOINT) {
        let words = explain!(
            "`{}` is no URL for `{}`", Excerpt(url), Excerpt(name);
            "{}", url_help()
        );
        findings.push(FileFinding::new(&MISMATCHED_TEST_URL, "url", words));
    }
}

/// Which model belongs to the URL of tests.
fn url_help() -> String {
    let tests = models::all().find(|model| model.is_batch_test()).map_or("", models::Model::id);
    alloc::format!("write `\"url\": \"{TEST_ENDPOINT}\"` beside `{tests}`, and only there")
}
