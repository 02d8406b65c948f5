//! A preset: a macro of your own that fixes some keys, has a default for others, and leaves the rest to whoever calls it.
//!
//! `cargo run -p qwen-request-examples --example preset`

use qwen_request::{ChatRequest, Checked, Endpoint, qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};

/// A request for a summary. Further keys may follow the text; they are checked together with those that stand here, and
/// errors are shown where they are written. A key with `default` gives way to the caller's; one without it may not be given again.
macro_rules! summary {
    ($text:expr $(, $($more:tt)*)?) => {
        qwen_request! {
            model: "qwen-plus",
            messages: [system("Summarize the text in one sentence."), user($text)],
            default enable_thinking: false,
            default max_tokens: 100,
            $($($more)*)?
        }
    };
}

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        let text = "The sky is blue because air scatters blue light most.";
        println!("{}\n{}", summarize(endpoint, text)?, summarize_at_length(endpoint, text)?);
        Ok(())
    })
}

pub(crate) fn summarize(endpoint: &Endpoint, text: &str) -> Outcome<String> {
    let request: Checked<ChatRequest> = summary!(text);
    Ok(call(endpoint, &request)?.text().into_owned())
}

/// A longer one, with other settings in place of the defaults.
pub(crate) fn summarize_at_length(endpoint: &Endpoint, text: &str) -> Outcome<String> {
    let request: Checked<ChatRequest> = summary!(text, max_tokens: 1000, top_p: 0.9);
    Ok(call(endpoint, &request)?.text().into_owned())
}
