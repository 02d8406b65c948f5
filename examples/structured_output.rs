//! Structured output: the answer is a value of a type.
//!
//! `cargo run -p qwen-request-examples --example structured_output`

use qwen_request::{Endpoint, ResponseFormat, try_qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};
use schemars::JsonSchema;
use serde::Deserialize;

/// What is wanted of a letter.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Ticket {
    pub(crate) summary: String,
    pub(crate) urgency: Urgency,
    /// The parts of the product that the letter is about.
    pub(crate) parts: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Urgency {
    Low,
    High,
}

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        let Ticket { summary, urgency, parts } =
            ticket(endpoint, "Since this morning nobody can print invoices!")?;
        println!("{summary} ({urgency:?}), about {}", parts.join(" and "));
        Ok(())
    })
}

pub(crate) fn ticket(endpoint: &Endpoint, letter: &str) -> Outcome<Ticket> {
    let request = try_qwen_request! {
        // The macro knows which models take a schema: another one would not compile.
        model: "qwen3.7-plus",
        messages: [system("Sum up the letter."), user(letter)],
        response_format: ResponseFormat::json_schema::<Ticket>(),
        enable_thinking: false,
    }?;
    // An answer that was cut short, or is no such JSON, is an error that has the text.
    Ok(call(endpoint, &request)?.json()?)
}
