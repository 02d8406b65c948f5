//! Every page of the cookbook against the loopback server: what it makes of an answer, and what it sends.
#![expect(clippy::unwrap_used, reason = "helpers of tests are tests, too")]

use std::{collections::BTreeMap, path::Path, time::Duration};

use qwen_request::{ApiError, Error, reply::PollPlan};
use qwen_request_examples::Outcome;
use qwen_request_tests::{Behaviour, Loopback, Received};
use serde_json::{Value, json};

/// The pages as modules; their `main` is run by hand.
macro_rules! pages {
    ($($name:ident $path:literal)*) => { $(
        #[allow(dead_code)]
        #[path = $path]
        mod $name;
    )* };
}

pages! {
    agent "../agent.rs"
    batch "../batch.rs"
    search "../search.rs"
    speech "../speech.rs"
    structured_output "../structured_output.rs"
    translation "../translation.rs"
    uploads "../uploads.rs"
    video "../video.rs"
    vision "../vision.rs"
}

fn plan() -> PollPlan {
    PollPlan::new(Duration::from_secs(5)).first_wait(Duration::from_millis(50))
}

fn body(received: &Received) -> Value {
    serde_json::from_str(received.text()).unwrap()
}

#[test]
fn an_agent_calls_its_tool_and_answers() {
    let studio = Loopback::start().unwrap();
    let answer = agent::answer(&studio.endpoint(), "What is the weather in Hangzhou?").unwrap();
    assert_eq!(answer, "The tool says: sunny in Hangzhou, 21 °C");

    let [first, second] = &*studio.requests() else { panic!() };
    let schema = &body(first)["tools"][0]["function"]["parameters"];
    assert_eq!(schema["properties"]["city"]["description"], "The name of a city, in English.");
    let roles: Vec<Value> =
        body(second)["messages"].as_array().unwrap().iter().map(|message| message["role"].clone()).collect();
    assert_eq!(roles, ["system", "user", "assistant", "tool"]);
}

#[test]
fn a_letter_becomes_a_ticket() {
    let studio = Loopback::start().unwrap();
    let ticket = structured_output::ticket(&studio.endpoint(), "Nobody can print invoices!").unwrap();
    assert_eq!((ticket.summary.as_str(), ticket.urgency), ("invoices", structured_output::Urgency::Low));
    assert_eq!(ticket.parts, ["invoices"]);
}

#[test]
fn an_image_file_travels_in_the_body() {
    let studio = Loopback::start().unwrap();
    let file = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dot.png"));
    let answer = vision::look(&studio.endpoint(), file, "What is this?").unwrap();
    assert!(answer.starts_with("You asked: What is this?"), "{answer}");
    let sent = &body(&studio.requests()[0])["messages"][0]["content"][0];
    assert_eq!(sent["type"], "image_url");
    let url = sent["image_url"]["url"].as_str().unwrap();
    assert!(url.starts_with("data:image/png;base64,iVBORw0KGgo"), "{url}");
}

#[test]
fn a_document_is_uploaded_asked_about_and_deleted() {
    let studio = Loopback::start().unwrap();
    let document = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let answer = uploads::ask_about(&studio.endpoint(), document, "What is this?", plan()).unwrap();
    assert!(answer.starts_with("You asked: What is this?"), "{answer}");
    let [upload, question, deletion] = &*studio.requests() else { panic!() };
    assert!(upload.text().contains("filename=\"README.md\""));
    let file = body(question)["messages"][1]["content"].as_str().unwrap().replace("fileid://", "");
    assert_eq!(deletion.path, format!("/compatible-mode/v1/files/{file}"));
    assert_eq!(deletion.method, "DELETE");
}

#[test]
fn an_image_is_stored_for_a_model_and_looked_at() {
    let studio = Loopback::start().unwrap();
    let image = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/dot.png"));
    let answer = uploads::look_at(&studio.endpoint(), image, "What is this?").unwrap();
    assert!(answer.starts_with("You asked: What is this?"), "{answer}");
    let [_, upload, question] = &*studio.requests() else { panic!() };
    assert!(upload.header("authorization").is_empty());
    assert_eq!(question.header("x-dashscope-ossresourceresolve"), "enable");
}

#[test]
fn terms_go_along_with_a_translation() {
    let studio = Loopback::start().unwrap();
    let terms = BTreeMap::from([("石墨烯".to_owned(), "graphene".to_owned())]);
    let answer = translation::translate(&studio.endpoint(), "石墨烯", "English", &terms).unwrap();
    assert_eq!(answer, "石墨烯 (in English)");
    let options = &body(&studio.requests()[0])["translation_options"];
    assert_eq!(options["terms"], json!([{ "source": "石墨烯", "target": "graphene" }]));
}

#[test]
fn a_search_embeds_in_batches_and_ranks() {
    let studio = Loopback::start().unwrap();
    let documents = search::DOCUMENTS;
    let found = search::search(&studio.endpoint(), &documents, "Why can I not print an invoice?").unwrap();
    assert_eq!(found.len(), 3);
    assert!(found[0].0.starts_with("The invoice could not be printed"), "{found:?}");
    assert!(found.is_sorted_by(|(_, one), (_, other)| one >= other), "{found:?}");
    let paths: Vec<String> = studio.requests().iter().map(|received| received.path.clone()).collect();
    let embeddings = "/compatible-mode/v1/embeddings";
    // Twelve documents are two requests, since the model takes ten texts at once.
    assert_eq!(paths, [embeddings, embeddings, embeddings, "/compatible-api/v1/reranks"]);
}

#[test]
fn a_video_is_asked_for_until_it_is_done() {
    let studio = Loopback::start().unwrap();
    let url = video::film(&studio.endpoint(), "A cat".to_owned(), plan()).unwrap();
    assert!(url.starts_with(&format!("{}/results/", studio.url())), "{url}");
    assert_eq!(studio.requests().len(), 3);
    assert_eq!(studio.requests()[0].header("x-dashscope-async"), "enable");
}

#[test]
fn a_task_that_takes_too_long_is_an_error() {
    let studio = Loopback::start().unwrap();
    let none = PollPlan::new(Duration::ZERO);
    let error = video::film(&studio.endpoint(), "A cat".to_owned(), none).unwrap_err();
    assert!(error.to_string().ends_with("takes too long"), "{error}");
}

#[test]
fn speech_comes_while_it_is_made() {
    let studio = Loopback::start().unwrap();
    let audio = speech::speak(&studio.endpoint(), &["Good morning. ", "It is late."]).unwrap();
    // A fiftieth of a second for each of five words.
    assert_eq!(audio.len(), 5 * 640);
}

#[test]
fn a_batch_answers_every_line() {
    let studio = Loopback::start().unwrap();
    let endpoint = studio.endpoint();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let answers = runtime.block_on(batch::answers(&endpoint, &["Why?", "How?"], plan())).unwrap();
    let ids: Vec<&str> = answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["question-0", "question-1"]);
    assert!(answers[1].1.starts_with("You asked: How?"), "{answers:?}");
}

#[test]
fn every_page_passes_on_what_the_service_says() {
    fn refusal<T>(outcome: Outcome<T>) -> ApiError {
        match *outcome.err().unwrap().downcast::<Error>().unwrap() {
            Error::Api(error) => error,
            error => panic!("{error:?}"),
        }
    }
    let studio = Loopback::start().unwrap();
    studio.behave(Behaviour::Throttle { times: 6 });
    let endpoint = studio.endpoint();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let refusals = [
        refusal(agent::answer(&endpoint, "Hi")),
        refusal(structured_output::ticket(&endpoint, "Hi")),
        refusal(translation::translate(&endpoint, "Hi", "Chinese", &BTreeMap::new())),
        refusal(search::search(&endpoint, &["a"], "b")),
        refusal(video::film(&endpoint, "A cat".to_owned(), plan())),
        refusal(runtime.block_on(batch::answers(&endpoint, &["Hi"], plan()))),
    ];
    assert!(refusals.iter().all(ApiError::is_throttled), "{refusals:?}");
}
