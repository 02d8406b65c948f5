//! Rankings: the share of the query's words that a document has.

use std::collections::HashSet;

use qwen_request::{Checked, RerankRequest};
use serde_json::{Value, json};

use crate::route::Served;

pub(crate) fn answer(request: &Checked<RerankRequest>, id: &str) -> Served {
    let query = words(&request.query);
    let mut ranked: Vec<(u64, f64, &str)> = (0..)
        .zip(request.documents.iter())
        .map(|(index, text)| (index, share(&query, text), text.as_ref()))
        .collect();
    ranked.sort_by(|(_, one, _), (_, other, _)| other.total_cmp(one));
    if let Some(most) = request.top_n {
        ranked.truncate(most.try_into().unwrap_or(usize::MAX));
    }
    let results: Vec<Value> = ranked
        .into_iter()
        .map(|(index, score, text)| {
            let mut result = json!({ "index": index, "relevance_score": score });
            if request.return_documents == Some(true)
                && let Some(members) = result.as_object_mut()
            {
                members.insert("document".to_owned(), json!({ "text": text }));
            }
            result
        })
        .collect();
    let tokens = request.documents.iter().map(|text| text.split_whitespace().count()).sum::<usize>();
    Served::json(json!({
        "object": "list",
        "results": results,
        "model": request.model,
        "id": id,
        "usage": { "total_tokens": tokens + query.len() },
    }))
}

fn words(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "nobody asks with 2^52 words")]
fn share(query: &HashSet<String>, text: &str) -> f64 {
    query.intersection(&words(text)).count() as f64 / query.len().max(1) as f64
}
