//! Files that requests point to: what is read of them, and what they are held to.

mod audio;
mod batch;
mod broken;
mod images;
mod limits;
mod loaders;
mod made;
mod videos;

use std::io;

use made::Made;
use qwen_request::{ApiRequest, Checked, InvalidRequest, MediaFile, check_media, qwen_request};

/// What is wrong with a request if this is each of its files: rule and message.
fn found<T: ApiRequest>(request: &Checked<T>, file: &Made) -> Vec<(&'static str, String)> {
    listed(check_media(request, |_| Ok(Some(file.open()))))
}

/// The same, where files differ.
fn found_among<T: ApiRequest>(request: &Checked<T>, files: &[(&str, Made)]) -> Vec<(&'static str, String)> {
    let open = |url: &str| -> io::Result<Option<MediaFile>> {
        Ok(files.iter().find(|(of, _)| url.ends_with(of)).map(|(_, file)| file.open()))
    };
    listed(check_media(request, open))
}

/// The rules alone.
fn rules<T: ApiRequest>(request: &Checked<T>, file: &Made) -> Vec<&'static str> {
    found(request, file).into_iter().map(|(rule, _)| rule).collect()
}

fn listed(outcome: Result<(), InvalidRequest>) -> Vec<(&'static str, String)> {
    let findings = outcome.err().map(|invalid| invalid.findings().to_vec()).unwrap_or_default();
    findings.iter().map(|finding| (finding.rule(), finding.message().to_owned())).collect()
}

#[test]
fn a_finding_is_one_like_others() {
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [user([image("https://example.com/a.png"), text("What is this?")])],
    };
    let invalid = check_media(&request, |_| Ok(Some(made::bmp(5, 100).open()))).unwrap_err();
    let finding = &invalid.findings()[0];
    assert_eq!(finding.rule(), "media_sides");
    assert_eq!(finding.path(), "messages[0].content[0].image_url.url");
    assert_eq!(finding.pointer(), "/messages/0/content/0/image_url/url");
    assert_eq!(
        finding.message(),
        "an image must have sides of at least 10 px on `qwen3-vl-plus`, found 5 x 100"
    );
    assert_eq!(finding.help(), "scale it up, or send a larger one");
    assert_eq!(
        finding.answer().as_deref(),
        Some("400 InvalidParameter: The image length and width do not meet the model restrictions.")
    );
    assert_eq!(finding.entry().map(|entry| entry.id), Some("E047"));
}

#[test]
fn what_the_call_says_of_rules_and_models_counts() {
    let file = made::bmp(5, 100);
    let allowed = qwen_request! {
        #![allow(media_sides)]
        model: "qwen3-vl-plus",
        messages: [user([image("https://example.com/a.png"), text("?")])],
    };
    assert_eq!(rules(&allowed, &file), [""; 0]);
    let lent = qwen_request! {
        model: "mine" as "qwen3-vl-plus",
        messages: [user([image("https://example.com/a.png"), text("?")])],
    };
    assert_eq!(rules(&lent, &file), ["media_sides"]);
    let unknown = qwen_request! {
        model: "mine" as _,
        messages: [user([image("https://example.com/a.png"), text("?")])],
    };
    assert_eq!(rules(&unknown, &file), [""; 0]);
}

#[test]
fn each_file_is_judged_at_its_place() {
    let request = qwen_request! {
        model: "qwen3-vl-plus",
        messages: [
            user([image("https://example.com/good"), image("https://example.com/bad"), text("?")]),
            assistant("A cat."),
            user([image("https://example.com/elsewhere"), image("https://example.com/bad"), text("?")]),
        ],
    };
    let invalid = check_media(&request, |url| {
        Ok(match url {
            "https://example.com/good" => Some(made::bmp(100, 100).open()),
            "https://example.com/bad" => Some(made::bmp(1, 1).open()),
            _ => None,
        })
    });
    let paths: Vec<_> =
        invalid.unwrap_err().findings().iter().map(|finding| finding.path().to_owned()).collect();
    assert_eq!(paths, ["messages[0].content[1].image_url.url", "messages[2].content[1].image_url.url"]);
}
