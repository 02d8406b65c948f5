//! litellm's list of models: one object, of which the members with the provider `dashscope` are read.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Facts;
use crate::refresh::{
    columns::{CACHE, INPUT, JSON_SCHEMA, OUTPUT, SEARCH, TOOLS},
    error::Error,
    fact::{Card, Claim},
    source::File,
};

/// What precedes the names of the vendor's models.
const PREFIX: &str = "dashscope/";

#[derive(Deserialize)]
struct Model {
    mode: Option<String>,
    max_input_tokens: Option<u64>,
    max_output_tokens: Option<u64>,
    supports_function_calling: Option<bool>,
    supports_web_search: Option<bool>,
    supports_response_schema: Option<bool>,
    supports_prompt_caching: Option<bool>,
}

pub(super) fn read(files: &[File], facts: &mut Facts) -> Result<(), Error> {
    for file in files {
        // Members of other providers need not have the same shape; the first only explains what the members mean.
        let models: BTreeMap<String, serde_json::Value> = file.json()?;
        for (name, model) in models {
            let Some(id) = name.strip_prefix(PREFIX) else { continue };
            let model =
                serde_json::from_value(model).map_err(|error| file.error(format!("{name}: {error}")))?;
            facts.add(file, claims(id, &model));
        }
    }
    Ok(())
}

fn claims(id: &str, model: &Model) -> Vec<Claim> {
    let kind = model.mode.as_deref().and_then(|mode| match mode {
        "chat" => Some("Chat"),
        "embedding" => Some("Embedding"),
        "rerank" => Some("Rerank"),
        "image_generation" => Some("Image"),
        "video_generation" => Some("Video"),
        "audio_speech" => Some("Speech"),
        "audio_transcription" => Some("Recognition"),
        _ => None,
    });
    let mut card = Card::new(id, kind);
    card.number(&INPUT, model.max_input_tokens);
    card.number(&OUTPUT, model.max_output_tokens);
    card.flag(&TOOLS, model.supports_function_calling);
    card.flag(&SEARCH, model.supports_web_search);
    card.flag(&JSON_SCHEMA, model.supports_response_schema);
    card.flag(&CACHE, model.supports_prompt_caching);
    card.claims()
}
