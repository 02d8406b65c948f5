//! A preset: a macro of your own that fixes some keys and leaves the rest to whoever calls it.
//!
//! `cargo run -p qwen-request-examples --example preset`

use qwen_request::{ChatRequest, Checked, Endpoint, qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};

/// A request for a summary. Further keys may follow the text; they are checked together with those that are fixed, and
/// errors are shown where they are written.
macro_rules! summary {
    ($text:expr $(, $($more:tt)*)?) => {
        qwen_request! {
            model: "qwen-plus",
            messages: [system("Summarize the text in one sentence."), user($text)],
            enable_thinking: false,
            $($($more)*)?
        }
    };
}

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        println!("{}", summarize(endpoint, "The sky is blue because air scatters blue light most.")?);
        Ok(())
    })
}

pub(crate) fn summarize(endpoint: &Endpoint, text: &str) -> Outcome<String> {
    let request: Checked<ChatRequest> = summary!(text, max_tokens: 100);
    Ok(call(endpoint, &request)?.text().into_owned())
}
