//! The vendor's console index: `index.json`, `families.jsonl` and `groups/*.json`, as its documentation repository has them in
//! the folder `models`.

use qwen_request_rules::models::Date;
use serde::Deserialize;
use serde_json::Value;

use super::{Facts, curl};
use crate::refresh::{
    columns::{BATCH, CACHE, INPUT, JSON_OBJECT, OUTPUT, PREFIX, SEARCH, TOOLS},
    error::Error,
    fact::{Card, Claim},
    source::File,
};

/// `index.json`: only its day is read, the models stand in the other files.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Index {
    updated_at: Option<String>,
}

/// A line of `families.jsonl`, or a file of `groups`.
#[derive(Deserialize)]
struct Group {
    items: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    model: String,
    #[serde(default)]
    capabilities: Option<Vec<String>>,
    #[serde(default)]
    features: Option<Vec<String>>,
    max_input_tokens: Option<u64>,
    max_output_tokens: Option<u64>,
    /// By protocol, API and language.
    #[serde(default)]
    samples: Value,
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    let mut day = None;
    if let Some(file) = files.iter().find(|file| file.name == "index.json") {
        day = file.json::<Index>()?.updated_at.as_deref().and_then(Date::parse);
    }
    for file in files.iter().filter(|file| file.name != "index.json") {
        let groups: Vec<Group> = match file.name.as_str() {
            "families.jsonl" => file.json_lines()?,
            name if name.starts_with("groups/") => vec![file.json()?],
            _ => return Err(file.error("the console index has index.json, families.jsonl and groups/")),
        };
        for item in groups.iter().flat_map(|group| &group.items) {
            facts.add_on(file.day_or(day), claims(item));
        }
    }
    Ok(())
}

/// The slider of `thinking_budget` in `predictConfig` is no limit: it stops far below what the service takes.
fn claims(item: &Item) -> Vec<Claim> {
    let mut card = Card::new(&item.model, kind(item.capabilities.as_deref().unwrap_or_default()));
    card.number(&INPUT, item.max_input_tokens);
    card.number(&OUTPUT, item.max_output_tokens);
    for (feature, column) in [
        ("function-calling", &TOOLS),
        ("web-search", &SEARCH),
        ("structured-outputs", &JSON_OBJECT),
        ("prefix-completion", &PREFIX),
        ("cache", &CACHE),
        ("batch", &BATCH),
    ] {
        // A feature that is not listed may be there all the same: pages of single regions leave some out.
        card.flag(column, item.features.iter().flatten().any(|listed| listed == feature).then_some(true));
    }
    let mut calls = Vec::new();
    find_curl(&item.samples, &mut calls);
    card.claims().into_iter().chain(calls.iter().filter_map(|call| curl::sample(&item.model, call))).collect()
}

/// Collects the texts of members `curl`, however deep.
fn find_curl<'v>(samples: &'v Value, found: &mut Vec<&'v str>) {
    for (name, member) in samples.as_object().into_iter().flatten() {
        match member.as_str() {
            Some(call) if name == "curl" => found.push(call),
            _ => find_curl(member, found),
        }
    }
}

fn kind(capabilities: &[String]) -> Option<&'static str> {
    capabilities.iter().find_map(|capability| match capability.as_str() {
        "TG" | "Reasoning" => Some("Chat"),
        "Multimodal-Omni" => Some("Omni"),
        "IG" => Some("Image"),
        "VG" => Some("Video"),
        "TTS" => Some("Speech"),
        "ASR" => Some("Recognition"),
        "TR" => Some("Rerank"),
        "3D-generation" => Some("ThreeD"),
        _ => None,
    })
}
