//! A check skips the rules whose words a body lacks. They have nothing to say of it.

use qwen_request_rules::{check::Options, document::Vocabulary};
use serde_json::{Map, Value as Json};

use crate::{
    generator::Generator,
    holed::Holed,
    oracle::Judge,
    samples::{self, Sample},
};

/// So many bodies are made besides those of the cases.
const GENERATED: usize = 3_000;

/// A member that no rule reads, behind all others.
const UNREAD: &str = "~unread";

#[test]
fn a_member_that_no_rule_reads_changes_nothing() {
    let samples: Vec<Sample> = samples::right().into_iter().chain(samples::refused()).collect();
    for sample in &samples {
        let judge = sample.judge();
        assert_same(&judge, &sample.body);
    }
    let mut generator = Generator::new(3, &samples);
    for _ in 0..GENERATED {
        let (api, body) = generator.body();
        assert_same(&Judge { api, options: Options { streaming: Some(false), ..Options::default() } }, &body);
    }
}

/// The body is judged as one is that has every word, so that no rule is skipped.
fn assert_same(judge: &Judge<'_>, body: &Json) {
    let judge = Judge { options: Options { judge_unknown_parameters: false, ..judge.options }, ..*judge };
    let mut with_all = body.clone();
    let Some(members) = with_all.as_object_mut() else { return };
    members.insert(UNREAD.into(), every_word());
    assert_eq!(Holed::new(&with_all, &[]).document.vocabulary(), Vocabulary::ALL);
    let found = |body: &Json| -> Vec<_> {
        let findings = judge.findings(&Holed::new(body, &[]).document);
        findings.into_iter().map(|finding| (finding.rule.id, finding.place, finding.message)).collect()
    };
    assert_eq!(found(body), found(&with_all), "{} {body}", judge.api.name);
}

/// An object with so many names that their bits are all there are.
fn every_word() -> Json {
    let names = ('a'..='z').flat_map(|first| ('a'..='z').map(move |last| format!("{first}-{last}")));
    Json::Object(names.map(|name| (name, Json::Null)).collect::<Map<_, _>>())
}
