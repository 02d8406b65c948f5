//! models.dev: TOML, a file per model and provider, which may take what it does not say from a file that several providers
//! share.

use std::collections::BTreeMap;

use qwen_request_rules::models::Date;
use serde::Deserialize;

use super::Facts;
use crate::refresh::{
    columns::{BUDGET, INPUT, JSON_SCHEMA, OUTPUT, TOOLS},
    error::Error,
    fact::{Card, Claim},
    source::File,
};

/// The folders of the vendor. Other providers host the same models with limits of their own.
const PROVIDERS: [&str; 2] = ["alibaba", "alibaba-cn"];

#[derive(Default, Deserialize)]
struct ModelFile {
    /// The shared file, below `models` and without its ending.
    base_model: Option<String>,
    last_updated: Option<String>,
    tool_call: Option<bool>,
    structured_output: Option<bool>,
    #[serde(default)]
    reasoning_options: Vec<ReasoningOption>,
    #[serde(default)]
    limit: Limit,
    #[serde(default)]
    modalities: Modalities,
}

#[derive(Deserialize)]
struct ReasoningOption {
    r#type: String,
    max: Option<u64>,
}

#[derive(Default, Deserialize)]
struct Limit {
    input: Option<u64>,
    output: Option<u64>,
}

#[derive(Default, Deserialize)]
struct Modalities {
    output: Option<Vec<String>>,
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    let mut shared = BTreeMap::new();
    for file in files {
        if let Some(name) = file.name.strip_prefix("models/").and_then(|name| name.strip_suffix(".toml")) {
            shared.insert(name, model(file)?);
        }
    }
    for file in files.iter().filter(|file| !file.name.starts_with("models/")) {
        let of_provider = file.name.strip_prefix("providers/").and_then(|name| name.split_once('/'));
        let Some((provider, rest)) = of_provider else {
            return Err(file.error("models.dev has models/ and providers/"));
        };
        let id = rest.strip_prefix("models/").and_then(|name| name.strip_suffix(".toml"));
        let Some(id) = id.filter(|_| PROVIDERS.contains(&provider)) else { continue };
        let own = model(file)?;
        let base = match &own.base_model {
            None => &ModelFile::default(),
            Some(name) => shared.get(name.as_str()).ok_or_else(|| {
                file.error(format!("it builds on models/{name}.toml, which is not among the snapshots"))
            })?,
        };
        let day = own.last_updated.as_ref().or(base.last_updated.as_ref());
        facts.add_on(file.day_or(day.and_then(|day| Date::parse(day))), claims(id, &own, base));
    }
    Ok(())
}

fn model(file: &File) -> Result<ModelFile, Error> {
    toml::from_str(&file.text).map_err(|error| {
        let before = error.span().and_then(|span| file.text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        file.error(format!("{} at line {line} column {column}", error.message()))
    })
}

/// `limit.context` is no column of a row.
fn claims(id: &str, own: &ModelFile, base: &ModelFile) -> Vec<Claim> {
    let output = own.modalities.output.as_ref().or(base.modalities.output.as_ref());
    let kind = match output.map(Vec::as_slice) {
        Some([only]) if only == "text" => Some("Chat"),
        Some([only]) if only == "image" => Some("Image"),
        Some([only]) if only == "video" => Some("Video"),
        _ => None,
    };
    let mut card = Card::new(id, kind);
    let options =
        if own.reasoning_options.is_empty() { &base.reasoning_options } else { &own.reasoning_options };
    let budget = options.iter().find(|option| option.r#type == "budget_tokens").and_then(|option| option.max);
    card.number(&INPUT, own.limit.input.or(base.limit.input));
    card.number(&OUTPUT, own.limit.output.or(base.limit.output));
    card.number(&BUDGET, budget);
    card.flag(&TOOLS, own.tool_call.or(base.tool_call));
    card.flag(&JSON_SCHEMA, own.structured_output.or(base.structured_output));
    card.claims()
}
