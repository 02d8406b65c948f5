//! The language table of Qwen-MT and the voice lists.

use qwen_request_rules::models::{Model, ModelKind, Own, all, find};

#[expect(clippy::panic, reason = "a test helper")]
fn model(id: &str) -> &'static Model {
    find(id).unwrap_or_else(|| panic!("no row for {id}"))
}

#[test]
fn a_language_goes_by_name_or_code() {
    let plus = model("qwen-mt-plus");
    for text in ["English", "en", "Traditional Chinese", "zh_tw", "Burmese", "my", "Norwegian Bokmål", "nb"]
    {
        assert_eq!(plus.languages().map(|known| known.is_target(text)), Some(true), "{text}");
        assert_eq!(plus.languages().map(|known| known.is_source(text)), Some(true), "{text}");
    }
    for text in ["", "english", "EN", "zh-tw", "Klingon", "en "] {
        assert_eq!(plus.languages().map(|known| known.is_target(text)), Some(false), "{text}");
        assert_eq!(plus.languages().map(|known| known.is_source(text)), Some(false), "{text}");
    }
}

#[test]
fn auto_is_a_source_only() {
    assert_eq!(model("qwen-mt-lite").languages().map(|known| known.is_source("auto")), Some(true));
    assert_eq!(model("qwen-mt-lite").languages().map(|known| known.is_target("auto")), Some(false));
}

#[test]
fn lite_models_know_fewer_languages() {
    assert_eq!(model("qwen-mt-plus").languages().unwrap().iter().count(), 92);
    assert_eq!(model("qwen-mt-flash").languages().unwrap().iter().count(), 92);
    assert_eq!(model("qwen-mt-lite").languages().unwrap().iter().count(), 31);
    assert_eq!(model("qwen-mt-lite").languages().map(|known| known.is_target("Burmese")), Some(false));
    assert_eq!(model("qwen-mt-lite").languages().map(|known| known.is_target("fa")), Some(true));
}

#[test]
fn languages_of_other_models_are_unknown() {
    for id in ["qwen-plus", "qwen-mt-uni", "qwen3-livetranslate-flash"] {
        assert_eq!(model(id).languages(), None, "{id}");
    }
}

#[test]
fn names_and_codes_are_unique() {
    let mut words: Vec<_> =
        model("qwen-mt-plus").languages().unwrap().iter().flat_map(|l| [l.name, l.code]).collect();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), 184);
}

#[test]
fn the_oldest_models_have_four_voices() {
    let turbo = model("qwen-omni-turbo").voices().unwrap();
    assert_eq!(turbo.names(), ["Cherry", "Serena", "Ethan", "Chelsie"]);
    assert!(!turbo.refuses("Cherry"));
    assert!(turbo.refuses("cherry"));
    assert!(turbo.refuses("Tina"));
    assert_eq!(model("qwen-omni-turbo-0119").voices(), Some(turbo), "an alias speaks like its model");
}

#[test]
fn newer_models_have_more_voices() {
    let count = |id| model(id).voices().unwrap().names().len();
    assert_eq!(count("qwen3-omni-flash-2025-09-15"), 17);
    assert_eq!(count("qwen3-omni-flash"), 49);
    assert_eq!(count("qwen3.5-omni-plus-2026-03-15"), 56);
    assert!(model("qwen3-omni-flash").voices().unwrap().refuses("Tina"));
}

#[test]
fn a_list_that_is_not_complete_refuses_nothing() {
    let plus = model("qwen3.5-omni-plus").voices().unwrap();
    assert!(!plus.is_complete());
    assert!(!plus.refuses("my-cloned-voice"));
    assert!(model("qwen3.5-omni-plus-2026-03-15").voices().unwrap().refuses("my-cloned-voice"));
    assert!(model("qwen-plus").voices().is_none());
}

#[test]
fn every_omni_model_that_speaks_has_voices() {
    for row in all().filter(|row| row.kind() == ModelKind::Omni) {
        assert_eq!(row.voices().is_some(), row.speaks() == Some(true), "{}", row.id());
    }
}

#[test]
fn a_voice_that_a_caller_made_is_made_for_models_of_its_kind() {
    let made = |id| model(id).voices().unwrap().own();
    assert_eq!(made("qwen3-tts-vc-2026-01-22"), Own::of("qwen-tts-vc-me-voice-20260122-0a1b"));
    assert_eq!(made("qwen3-tts-vd-0126"), Own::of("qwen-tts-vd-me-voice-20260126-0a1b"));
    assert_eq!(made("qwen3-tts-flash"), None);
    assert_eq!(Own::of("qwen-tts-latest"), None);
}
