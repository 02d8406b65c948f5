//! The language table of Qwen-MT and the voice lists.

use qwen_request_rules::models::{Model, all, find};
use qwen_request_rules::{languages, voices};

#[expect(clippy::panic, reason = "a test helper")]
fn model(id: &str) -> &'static Model {
    find(id).unwrap_or_else(|| panic!("no row for {id}"))
}

#[test]
fn a_language_goes_by_name_or_code() {
    let plus = model("qwen-mt-plus");
    for text in ["English", "en", "Traditional Chinese", "zh_tw", "Burmese", "my", "Norwegian Bokmål", "nb"]
    {
        assert_eq!(languages::is_target(plus, text), Some(true), "{text}");
        assert_eq!(languages::is_source(plus, text), Some(true), "{text}");
    }
    for text in ["", "english", "EN", "zh-tw", "Klingon", "en "] {
        assert_eq!(languages::is_target(plus, text), Some(false), "{text}");
        assert_eq!(languages::is_source(plus, text), Some(false), "{text}");
    }
}

#[test]
fn auto_is_a_source_only() {
    assert_eq!(languages::is_source(model("qwen-mt-lite"), "auto"), Some(true));
    assert_eq!(languages::is_target(model("qwen-mt-lite"), "auto"), Some(false));
}

#[test]
fn lite_models_know_fewer_languages() {
    assert_eq!(languages::of(model("qwen-mt-plus")).unwrap().count(), 92);
    assert_eq!(languages::of(model("qwen-mt-flash")).unwrap().count(), 92);
    assert_eq!(languages::of(model("qwen-mt-lite")).unwrap().count(), 31);
    assert_eq!(languages::is_target(model("qwen-mt-lite"), "Burmese"), Some(false));
    assert_eq!(languages::is_target(model("qwen-mt-lite"), "fa"), Some(true));
}

#[test]
fn languages_of_other_models_are_unknown() {
    for id in ["qwen-plus", "qwen-mt-uni", "qwen3-livetranslate-flash"] {
        assert_eq!(languages::is_source(model(id), "auto"), None, "{id}");
    }
}

#[test]
fn names_and_codes_are_unique() {
    let mut words: Vec<_> =
        languages::of(model("qwen-mt-plus")).unwrap().flat_map(|l| [l.name, l.code]).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), 184);
}

#[test]
fn the_oldest_models_have_four_voices() {
    let turbo = voices::of(model("qwen-omni-turbo")).unwrap();
    assert_eq!(turbo.names(), ["Cherry", "Serena", "Ethan", "Chelsie"]);
    assert!(!turbo.refuses("Cherry"));
    assert!(turbo.refuses("cherry"));
    assert!(turbo.refuses("Tina"));
    assert_eq!(voices::of(model("qwen-omni-turbo-0119")), Some(turbo), "an alias speaks like its model");
}

#[test]
fn newer_models_have_more_voices() {
    let count = |id| voices::of(model(id)).unwrap().names().len();
    assert_eq!(count("qwen3-omni-flash-2025-09-15"), 17);
    assert_eq!(count("qwen3-omni-flash"), 49);
    assert_eq!(count("qwen3.5-omni-plus-2026-03-15"), 56);
    assert!(voices::of(model("qwen3-omni-flash")).unwrap().refuses("Tina"));
}

#[test]
fn a_list_that_is_not_complete_refuses_nothing() {
    let plus = voices::of(model("qwen3.5-omni-plus")).unwrap();
    assert!(!plus.is_complete());
    assert!(!plus.refuses("my-cloned-voice"));
    assert!(voices::of(model("qwen3.5-omni-plus-2026-03-15")).unwrap().refuses("my-cloned-voice"));
    assert!(voices::of(model("qwen-plus")).is_none());
}

#[test]
fn every_omni_model_that_speaks_has_voices() {
    for row in all().filter(|row| row.kind() == qwen_request_rules::models::Kind::Omni) {
        assert_eq!(voices::of(row).is_some(), row.speaks() == Some(true), "{}", row.id());
    }
}
