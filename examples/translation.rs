//! Translation, with terms that have a translation of their own.
//!
//! `cargo run -p qwen-request-examples --example translation`

use std::collections::BTreeMap;

use qwen_request::{Endpoint, try_qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};

fn main() -> Outcome {
    let terms = BTreeMap::from([("生物传感器".to_owned(), "biological sensor".to_owned())]);
    with_endpoint(|endpoint| {
        println!("{}", translate(endpoint, "而这套生物传感器运用了石墨烯这种新型材料。", "English", &terms)?);
        Ok(())
    })
}

pub(crate) fn translate(
    endpoint: &Endpoint,
    text: &str,
    language: &str,
    terms: &BTreeMap<String, String>,
) -> Outcome<String> {
    let request = try_qwen_request! {
        model: "qwen-mt-plus",
        // These models take one message, and no system message: the options say what is wanted.
        messages: [user(text)],
        translation_options: { source_lang: "auto", target_lang: language, terms: terms },
    }?;
    Ok(call(endpoint, &request)?.text().into_owned())
}
