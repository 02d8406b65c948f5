//! The model bank of `LobeHub`. It is TypeScript, which is a program: what is read is the JSON of the list that its module exports.

use serde::Deserialize;

use super::Facts;
use crate::refresh::{
    columns::{JSON_SCHEMA, OUTPUT, SEARCH, TOOLS},
    error::Error,
    fact::{Card, Claim},
    source::File,
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Model {
    id: String,
    r#type: String,
    max_output: Option<u64>,
    #[serde(default)]
    abilities: Abilities,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Abilities {
    function_call: Option<bool>,
    search: Option<bool>,
    structured_output: Option<bool>,
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    for file in files {
        let models: Vec<Model> = file.json()?;
        facts.add(file, models.iter().flat_map(claims));
    }
    Ok(())
}

fn claims(model: &Model) -> Vec<Claim> {
    let kind = match model.r#type.as_str() {
        "chat" => Some("Chat"),
        "embedding" => Some("Embedding"),
        "image" => Some("Image"),
        "video" => Some("Video"),
        "tts" => Some("Speech"),
        "stt" => Some("Recognition"),
        _ => None,
    };
    let mut card = Card::new(&model.id, kind);
    card.number(&OUTPUT, model.max_output);
    card.flag(&TOOLS, model.abilities.function_call);
    card.flag(&SEARCH, model.abilities.search);
    card.flag(&JSON_SCHEMA, model.abilities.structured_output);
    card.claims()
}
