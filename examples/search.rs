//! Search by meaning: embeddings find candidates, a ranking puts them in order.
//!
//! `cargo run -p qwen-request-examples --example search`

use qwen_request::{EmbeddingRequest, Endpoint, try_qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};

pub(crate) const DOCUMENTS: [&str; 12] = [
    "The invoice could not be printed because the printer driver is outdated.",
    "Salaries are paid on the last working day of a month.",
    "The canteen opens at half past eleven.",
    "A visitor signs in at the front desk.",
    "Drivers of company cars keep a log.",
    "Travel expenses need receipts.",
    "The printer on the third floor takes A3 paper.",
    "Passwords have twelve characters or more.",
    "Invoices are sent by the accounting department.",
    "The server room must not be entered alone.",
    "Meeting rooms are booked in the calendar.",
    "Paper is ordered by the front desk.",
];

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        for (document, score) in search(endpoint, &DOCUMENTS, "Why can I not print an invoice?")? {
            println!("{score:.3}  {document}");
        }
        Ok(())
    })
}

/// The best three of the documents, with their scores.
pub(crate) fn search<'d>(
    endpoint: &Endpoint,
    documents: &[&'d str],
    query: &str,
) -> Outcome<Vec<(&'d str, f64)>> {
    // Vectors of documents are made once and kept; here they are made along with that of the query.
    let vectors = embed(endpoint, documents)?;
    let [query_vector] = &*embed(endpoint, &[query])? else { return Err("one text has one vector".into()) };
    let mut nearest: Vec<(f64, &str)> = vectors
        .iter()
        .zip(documents)
        .map(|(vector, &document)| (dot(vector, query_vector), document))
        .collect();
    nearest.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let candidates: Vec<&str> = nearest.iter().take(6).map(|&(_, document)| document).collect();

    let request = try_qwen_request!(RerankRequest {
        model: "qwen3-rerank",
        query: query,
        documents: &candidates,
        top_n: 3,
    })?;
    let ranking = call(endpoint, &request)?;
    let ranked = ranking.results.iter().filter_map(|result| {
        let document = candidates.get(result.index)?;
        Some((*document, result.relevance_score))
    });
    Ok(ranked.collect())
}

/// A vector for each text, in as many requests as the model needs.
fn embed(endpoint: &Endpoint, texts: &[&str]) -> Outcome<Vec<Vec<f64>>> {
    let like =
        EmbeddingRequest { model: "text-embedding-v4".into(), dimensions: Some(256), ..Default::default() };
    let mut vectors = Vec::with_capacity(texts.len());
    for request in like.batches(texts.iter().copied()) {
        let reply = call(endpoint, &request.check()?)?;
        vectors.extend(reply.vectors().into_iter().map(<[f64]>::to_vec));
    }
    Ok(vectors)
}

/// How near two vectors of length 1 are.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}
