//! Macros over the macros. What their users see of mistakes is in `tests/compile-fail/wrappers/`.

use qwen_request_examples::call;
use qwen_request_tests::Loopback;
use serde_json::Value;
use translate::translate;

#[allow(dead_code)]
#[path = "../preset.rs"]
mod preset;

#[test]
fn a_preset_sends_its_own_keys_and_its_defaults() {
    let studio = Loopback::start().unwrap();
    let answer = preset::summarize(&studio.endpoint(), "The sky is blue.").unwrap();
    assert!(answer.starts_with("You asked: The sky is blue."), "{answer}");
    let sent: Value = serde_json::from_str(studio.requests()[0].text()).unwrap();
    assert_eq!(sent["messages"][0]["content"], "Summarize the text in one sentence.");
    assert_eq!((&sent["model"], &sent["max_tokens"]), (&"qwen-plus".into(), &100.into()));
    assert_eq!((&sent["enable_thinking"], &sent["top_p"]), (&false.into(), &Value::Null));
}

#[test]
fn keys_of_the_call_replace_the_defaults_of_a_preset() {
    let studio = Loopback::start().unwrap();
    preset::summarize_at_length(&studio.endpoint(), "The sky is blue.").unwrap();
    let sent: Value = serde_json::from_str(studio.requests()[0].text()).unwrap();
    assert_eq!((&sent["max_tokens"], &sent["top_p"]), (&1000.into(), &0.9.into()));
    assert_eq!(sent["enable_thinking"], false);
}

#[test]
fn a_macro_of_another_crate_makes_checked_requests() {
    let studio = Loopback::start().unwrap();
    let text = String::from("石墨烯");
    let request = translate!(text.trim() => "French");
    let completion = call(&studio.endpoint(), &request).unwrap();
    assert_eq!(completion.text(), "石墨烯 (in French)");
    assert_eq!(translate!("Hallo" => "English").model, "qwen-mt-plus");
}
