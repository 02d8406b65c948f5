//! Embeddings: how often a text has each letter, which is as much as is understood here.

use qwen_request::{Checked, EmbeddingInput, EmbeddingRequest};
use serde_json::{Value, json};

use crate::route::Served;

/// How many numbers an embedding has unless the request says.
const DIMENSIONS: u32 = 1024;

pub(crate) fn answer(request: &Checked<EmbeddingRequest>, id: &str) -> Served {
    let texts: Vec<&str> = match &request.input {
        EmbeddingInput::Texts(texts) => texts.iter().map(AsRef::as_ref).collect(),
        EmbeddingInput::Text(text) => vec![text],
        _ => Vec::new(),
    };
    let dimensions = request.dimensions.unwrap_or(DIMENSIONS);
    let data: Vec<Value> = (0..)
        .zip(&texts)
        .map(|(index, text): (u64, _)| {
            json!({ "object": "embedding", "index": index, "embedding": embedding(text, dimensions) })
        })
        .collect();
    let tokens: usize = texts.iter().map(|text| text.split_whitespace().count()).sum();
    Served::json(json!({
        "object": "list",
        "data": data,
        "model": request.model,
        "usage": { "prompt_tokens": tokens, "total_tokens": tokens },
        "id": id,
    }))
}

/// A vector of length 1.
fn embedding(text: &str, dimensions: u32) -> Vec<f64> {
    let mut counts: Vec<f64> = (0..dimensions).map(|_| 0.0).collect();
    for letter in text.to_lowercase().bytes().filter(|byte| !byte.is_ascii_whitespace()) {
        if let Some(count) = counts.get_mut(usize::from(letter)) {
            *count += 1.0;
        }
    }
    let length = counts.iter().map(|count| count * count).sum::<f64>().sqrt();
    counts.iter().map(|count| if length > 0.0 { count / length } else { 0.0 }).collect()
}
