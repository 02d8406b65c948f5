//! The bodies that the properties start from: those of the cases of rules and the vendor's own.

use std::fs;

use qwen_request_rules::{
    check::StandIn,
    parameters::{APIS, Api},
};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::{
    body::Body,
    cases::{self, Case, CaseKind},
    oracle::{Judge, as_the_macros_do},
};

/// A body, and what the call that it stands in says besides.
pub(crate) struct Sample {
    pub(crate) name: String,
    pub(crate) api: &'static Api,
    pub(crate) body: Json,
    /// The model after `as`.
    model_as: Option<String>,
}

impl Sample {
    fn of(case: &Case) -> Self {
        let (name, body) = (case.name.clone(), Body::of(&case.call));
        let json =
            serde_json::from_str(&body.as_in_the_macro()).unwrap_or_else(|error| panic!("{name}: {error}"));
        Self { name, api: body.api, body: json, model_as: body.model_as }
    }

    /// As its call is judged.
    pub(crate) fn judge(&self) -> Judge<'_> {
        let stand_in = self.model_as.as_deref().map(StandIn::Model);
        Judge {
            api: self.api,
            options: qwen_request_rules::check::Options { stand_in, ..as_the_macros_do() },
        }
    }

    /// Another body in the same call.
    pub(crate) fn with(&self, body: Json) -> Self {
        Self {
            name: format!("{} as {body}", self.name),
            api: self.api,
            body,
            model_as: self.model_as.clone(),
        }
    }

    /// The name of the model.
    pub(crate) fn model(&self) -> Option<&str> {
        self.body.get("model")?.as_str()
    }
}

/// The bodies that a rule refuses.
pub(crate) fn refused() -> Vec<Sample> {
    of_cases(CaseKind::Fails).collect()
}

/// The bodies that no rule refuses.
pub(crate) fn right() -> Vec<Sample> {
    let mut right: Vec<Sample> = of_cases(CaseKind::Passes).chain(fixtures()).collect();
    right.retain(|sample| sample.judge().broken(&sample.body).is_empty());
    right
}

/// The first body that a rule refuses.
pub(crate) fn refused_by(rule: &str) -> Sample {
    let of_rule = cases_of(CaseKind::Fails).find(|case| case.rule.as_deref() == Some(rule));
    Sample::of(&of_rule.unwrap())
}

fn of_cases(kind: CaseKind) -> impl Iterator<Item = Sample> {
    cases_of(kind).map(|case| Sample::of(&case))
}

fn cases_of(kind: CaseKind) -> impl Iterator<Item = Case> {
    let all = cases::pages().into_iter().flat_map(|page| page.cases);
    all.filter(move |case| case.kind == kind && case.rule.is_some())
}

/// The bodies as the vendor's pages print them.
fn fixtures() -> impl Iterator<Item = Sample> {
    #[derive(Deserialize)]
    struct Line {
        name: String,
        request: Option<String>,
        #[serde(default)]
        streamed: bool,
        body: Json,
    }

    let files = fs::read_dir("fixtures/bodies").unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<_> = files.collect();
    files.sort();
    files.into_iter().flat_map(|file| {
        // `text_rerank` holds bodies of `TextRerankRequest`.
        let of_file = file.file_stem().unwrap().to_str().unwrap().replace('_', "") + "request";
        let text = fs::read_to_string(&file).unwrap();
        let samples = text.lines().map(|line| {
            let Line { name, request, streamed, mut body } = serde_json::from_str(line).unwrap();
            if streamed {
                body["stream"] = true.into();
            }
            let request = request.unwrap_or_else(|| of_file.clone());
            let api = APIS.iter().find(|api| api.name.eq_ignore_ascii_case(&request)).unwrap();
            Sample { name, api, body, model_as: None }
        });
        samples.collect::<Vec<_>>()
    })
}
