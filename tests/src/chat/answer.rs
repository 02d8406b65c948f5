//! What the server says: it has no model, and says so.

use qwen_request::{ChatRequest, Content, Message, ResponseType, Role, Tool, ToolChoice, ToolMode};
use serde_json::{Value, json};

use super::arguments;

/// An answer, before it is put into a completion or into chunks.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) model: String,
    pub(crate) reasoning: Option<String>,
    pub(crate) content: String,
    pub(crate) calls: Vec<Call>,
    pub(crate) choices: u32,
    prompt_words: usize,
}

/// A tool call.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) arguments: String,
}

impl Answer {
    /// The answer to a request.
    pub(crate) fn to(request: &ChatRequest) -> Self {
        let question = request.messages.iter().rev().find(|message| message.role == Role::User).map(text);
        let question = question.unwrap_or_default();
        let results = results(&request.messages);
        let calls = if results.is_empty() { calls(request, &question) } else { Vec::new() };
        let plain = Self::of(&request.model, &question, request.enable_thinking == Some(true));
        let content = match &request.translation_options {
            _ if !calls.is_empty() => String::new(),
            _ if !results.is_empty() => format!("The tool says: {}", results.join("; ")),
            _ if wants_json(request) => in_json(request, &question),
            Some(options) => format!("{question} (in {})", options.target_lang),
            None => plain.content,
        };
        let prompt_words = request.messages.iter().map(|message| words(&text(message))).sum();
        Self { content, calls, choices: request.n.unwrap_or(1), prompt_words, ..plain }
    }

    /// The answer to a question, without anything special.
    pub(crate) fn of(model: &str, question: &str, thinks: bool) -> Self {
        Self {
            model: model.to_owned(),
            reasoning: thinks.then(|| format!("The question is: {question} I have no model to answer it.")),
            content: format!("You asked: {question} Nobody here knows: this is a loopback server."),
            calls: Vec::new(),
            choices: 1,
            prompt_words: words(question),
        }
    }

    /// How many words the question and the answer have.
    pub(crate) fn words(&self) -> (usize, usize) {
        (self.prompt_words, words(&self.content) + self.reasoning.as_deref().map_or(0, words))
    }

    /// The message of a completion.
    pub(crate) fn finish_reason(&self) -> &'static str {
        if self.calls.is_empty() { "stop" } else { "tool_calls" }
    }

    /// What it used up, a token for a word.
    pub(crate) fn usage(&self) -> Value {
        let reasoning = self.reasoning.as_deref().map(words);
        let arguments: usize = self.calls.iter().map(|call| words(&call.arguments)).sum();
        let completion = words(&self.content) + arguments + reasoning.unwrap_or_default();
        let mut usage = json!({
            "prompt_tokens": self.prompt_words,
            "completion_tokens": completion,
            "total_tokens": self.prompt_words + completion,
            "prompt_tokens_details": { "cached_tokens": 0 },
        });
        if let (Some(reasoning), Some(usage)) = (reasoning, usage.as_object_mut()) {
            usage.insert("completion_tokens_details".to_owned(), json!({ "reasoning_tokens": reasoning }));
        }
        usage
    }
}

/// The text of a message, media left out.
fn text(message: &Message) -> String {
    match &message.content {
        Some(Content::Text(text)) => text.clone().into_owned(),
        Some(Content::Parts(parts)) => {
            let texts: Vec<&str> = parts.iter().filter_map(|part| part.text.as_deref()).collect();
            texts.join(" ")
        }
        _ => String::new(),
    }
}

/// What the tools have answered, if they spoke last.
fn results(messages: &[Message]) -> Vec<String> {
    let last = messages.iter().rev().take_while(|message| message.role == Role::Tool);
    let mut results: Vec<String> = last.map(text).collect();
    results.reverse();
    results
}

/// Calls of the tools that the request offers: of the named one, of all if they may be called in parallel, else of the
/// first.
fn calls(request: &ChatRequest, question: &str) -> Vec<Call> {
    let tools = request.tools.as_deref().unwrap_or_default();
    let named = |tool: &&Tool| match &request.tool_choice {
        Some(ToolChoice::Mode(ToolMode::None)) => false,
        Some(ToolChoice::Tool(choice)) => choice.function.name == tool.function.name,
        _ => true,
    };
    let most = if request.parallel_tool_calls == Some(true) { tools.len() } else { 1 };
    let called = tools.iter().filter(named).take(most).enumerate();
    called
        .map(|(index, tool)| Call {
            id: format!("call_loopback_{index}"),
            name: tool.function.name.clone().into_owned(),
            arguments: arguments::of(&tool.function, question),
        })
        .collect()
}

fn wants_json(request: &ChatRequest) -> bool {
    request.response_format.as_ref().is_some_and(|format| format.r#type != ResponseType::Text)
}

/// A document that fits the schema, or one that names the question.
fn in_json(request: &ChatRequest, question: &str) -> String {
    let format = request.response_format.as_ref().and_then(|format| format.json_schema.as_ref());
    let schema: Option<Value> =
        format.and_then(|format| format.schema.as_ref()).and_then(|schema| schema.to().ok());
    match schema {
        Some(schema) => arguments::value(&schema, question).to_string(),
        None => json!({ "question": question }).to_string(),
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}
