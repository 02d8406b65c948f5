//! Dify's model files: YAML, a file per model, as its plugin for the vendor has them.

use std::path::Path;

use serde::Deserialize;

use super::Facts;
use crate::refresh::{
    columns::{JSON_OBJECT, JSON_SCHEMA, OUTPUT, SEARCH, TOOLS},
    error::Error,
    fact::{Card, Claim},
    source::File,
};

#[derive(Deserialize)]
struct ModelFile {
    model: String,
    model_type: String,
    #[serde(default)]
    features: Option<Vec<String>>,
    #[serde(default)]
    parameter_rules: Option<Vec<Rule>>,
}

#[derive(Deserialize)]
struct Rule {
    name: String,
    /// Most are whole numbers, some are none.
    max: Option<f64>,
    options: Option<Vec<serde_norway::Value>>,
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    for file in files {
        let name = file.name.rsplit('/').next().unwrap_or_default();
        if Path::new(name).extension().is_none_or(|ending| ending != "yaml") {
            return Err(file.error("Dify's model files are YAML and end in .yaml"));
        }
        // Files of this form hold the order in which the models are shown.
        if name.starts_with('_') {
            continue;
        }
        let model = serde_norway::from_str(&file.text).map_err(|error| file.error(error))?;
        facts.add(file, claims(&model));
    }
    Ok(())
}

/// The upper end of `thinking_budget` is no limit: it is that of a slider, far below what the service takes.
fn claims(model: &ModelFile) -> Vec<Claim> {
    let kind = match model.model_type.as_str() {
        "llm" => Some("Chat"),
        "text-embedding" => Some("Embedding"),
        "rerank" => Some("Rerank"),
        "tts" => Some("Speech"),
        "speech2text" => Some("Recognition"),
        _ => None,
    };
    let mut card = Card::new(&model.model, kind);
    let has = |feature: &str| model.features.iter().flatten().any(|listed| listed == feature);
    card.flag(&TOOLS, (has("tool-call") || has("multi-tool-call")).then_some(true));
    for rule in model.parameter_rules.iter().flatten() {
        let offers = |option: &str| {
            rule.options.iter().flatten().any(|listed| listed.as_str() == Some(option)).then_some(true)
        };
        match rule.name.as_str() {
            "max_tokens" | "max_completion_tokens" => card.number(&OUTPUT, rule.max.and_then(whole)),
            "enable_search" => card.flag(&SEARCH, Some(true)),
            "response_format" => {
                card.flag(&JSON_OBJECT, offers("json_object"));
                card.flag(&JSON_SCHEMA, offers("json_schema"));
            }
            _ => {}
        }
    }
    card.claims()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float beyond the ends becomes the end"
)]
fn whole(number: f64) -> Option<u64> {
    (number.fract() == 0.0).then_some(number as u64)
}
