//! An agent: the model asks for tools until it knows enough.
//!
//! `cargo run -p qwen-request-examples --example agent`

use qwen_request::{Endpoint, Message, Tool, reply::ReplyToolCall, try_qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};
use schemars::JsonSchema;
use serde::Deserialize;

/// What the tool `weather` takes. The schema that the model sees is made from this type.
#[derive(Deserialize, JsonSchema)]
struct Weather {
    /// The name of a city, in English.
    city: String,
}

/// How often the model may ask for tools.
const ROUNDS: usize = 8;

fn main() -> Outcome {
    with_endpoint(|endpoint| {
        println!("{}", answer(endpoint, "What is the weather in Hangzhou?")?);
        Ok(())
    })
}

pub(crate) fn answer(endpoint: &Endpoint, question: &str) -> Outcome<String> {
    let tools = vec![Tool::of::<Weather>("weather", "The weather of a city, now")];
    let mut history = vec![Message::user(question.to_owned())];
    for _ in 0..ROUNDS {
        // The history is known only now, so its rules are checked when this runs: each tool call has its answer, say.
        let request = try_qwen_request! {
            model: "qwen-plus",
            messages: [system("Look it up, never guess."), ..&history],
            tools: tools.clone(),
        }?;
        let completion = call(endpoint, &request)?;
        if completion.tool_calls().is_empty() {
            return Ok(completion.text().into_owned());
        }
        // What the model said belongs into the history, with its calls; then their answers.
        history.extend(completion.message().cloned().map(Message::from));
        for call in completion.tool_calls() {
            // A tool that fails tells the model why, and lets it try again.
            let result = run(call).unwrap_or_else(|error| format!("error: {error}"));
            history.push(Message::tool(call.id.clone(), result));
        }
    }
    Err("the model asks for tools without end".into())
}

fn run(call: &ReplyToolCall) -> Outcome<String> {
    match call.function.name.as_ref() {
        "weather" => {
            // Arguments are text that the model wrote: it may be no JSON, or JSON of another type.
            let Weather { city } = call.function.arguments_as()?;
            Ok(format!("sunny in {city}, 21 °C"))
        }
        other => Err(format!("there is no tool `{other}`").into()),
    }
}
