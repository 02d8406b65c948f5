use qwen_request::catalogue::{RequestType, Rule, RuleClass, entries, entry, rules};
use qwen_request_rules::check;

#[test]
fn every_rule_is_found_by_its_name() {
    assert!(rules().map(Rule::id).eq(check::all_rules().map(|rule| rule.id)));
    for rule in rules() {
        assert_eq!(Rule::find(rule.id()), Some(rule));
        assert_eq!(rule.to_string().parse(), Ok(rule));
        assert_eq!(rule.can_be_allowed(), rule.class() != RuleClass::Shape, "{rule}");
    }
    for id in ["", "Temperature_Range", "temperature", "no_such_rule"] {
        assert_eq!(Rule::find(id), None, "{id}");
    }
}

#[test]
fn rules_apply_to_the_apis_that_they_are_about() {
    let [chat, embedding] =
        ["ChatRequest", "EmbeddingRequest"].map(|name| name.parse::<RequestType>().unwrap());
    let temperature: Rule = "temperature_range".parse().unwrap();
    assert!(temperature.applies_to(chat) && !temperature.applies_to(embedding));
    assert!(
        chat.rules().any(|rule| rule == temperature) && embedding.rules().all(|rule| rule != temperature)
    );
    for rule in rules() {
        assert!(RequestType::all().any(|request| rule.applies_to(request)), "{rule} applies to nothing");
    }
}

#[test]
fn rules_lead_to_the_messages_that_they_prevent() {
    let temperature: Rule = "temperature_range".parse().unwrap();
    let messages: Vec<String> = temperature.entries().map(ToString::to_string).collect();
    assert!(
        messages.iter().any(|message| message.contains("Temperature should be in [0.0, 2.0)")),
        "{messages:?}"
    );
    for (rule, row) in rules().zip(check::all_rules()) {
        assert_eq!(rule.entries().count(), row.entries.len(), "{rule}");
    }
}

#[test]
fn rules_and_messages_are_objects() {
    let rule = serde_json::to_value(Rule::find("temperature_range")).unwrap();
    assert_eq!((&rule["id"], &rule["class"]), (&"temperature_range".into(), &"service".into()));
    assert!(!rule["entries"].as_array().unwrap().is_empty());

    let message = serde_json::to_value(entry("E009")).unwrap();
    assert_eq!((&message["id"], &message["status"]), (&"E009".into(), &serde_json::json!([400])));
    assert_eq!((&message["retry"], &message["family"]), (&"after-fix".into(), &"chat".into()));
    assert!(message["cause"].is_string() && message["remedy"].is_string());
    assert_eq!(
        serde_json::to_value(entries().collect::<Vec<_>>()).unwrap().as_array().unwrap().len(),
        entries().count()
    );
}
