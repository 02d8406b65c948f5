//! Enums of words are printed, parsed and serialized by the same names.

use std::{collections::HashSet, fmt::Debug, fmt::Display, hash::Hash, str::FromStr};

use qwen_request::catalogue::{
    Ability, ApiFamily, Date, Modality, ModelKind, Protocol, RealtimeDialect, RuleClass, ShapeKind, Support,
    Thinking,
};
use qwen_request::error::{ErrorClass, ErrorFamily, Retry, UnknownWord};
use qwen_request::{Delivery, Region, RequestType};
use serde::{Serialize, de::DeserializeOwned};

fn check<T>(all: impl Iterator<Item = T>)
where
    T: Copy + Debug + Display + Eq + Hash + FromStr<Err = UnknownWord> + Serialize + DeserializeOwned,
{
    let mut names = HashSet::new();
    for word in all {
        let name = word.to_string();
        assert_eq!(name.parse(), Ok(word));
        assert_eq!(serde_json::to_value(word).unwrap(), name.as_str());
        assert_eq!(serde_json::from_value::<T>(name.clone().into()).unwrap(), word);
        assert!(!name.is_empty() && names.insert(name.clone()), "{name} is there twice");
        // Other spellings are no names.
        for other in [format!("{name} "), format!("{name}-x"), name.to_uppercase() + "_"] {
            assert!(other.parse::<T>().is_err(), "{other}");
        }
    }
    assert!(names.len() > 2);
    assert!("".parse::<T>().is_err());
    for json in [serde_json::json!("no such word"), serde_json::json!(1), serde_json::json!(null)] {
        assert!(serde_json::from_value::<T>(json).is_err());
    }
}

#[test]
fn all_words_are_read_as_they_are_written() {
    check(Ability::all());
    check(ApiFamily::all());
    check(Delivery::all());
    check(ErrorClass::all());
    check(ErrorFamily::all());
    check(Modality::all());
    check(ModelKind::all());
    check(Protocol::all());
    check(Region::all());
    check(RealtimeDialect::all());
    check(RequestType::all());
    check(Retry::all());
    check(RuleClass::all());
    check(ShapeKind::all());
    check(Support::all());
    check(Thinking::all());
}

#[test]
fn an_unknown_word_tells_the_known_ones() {
    let error = "sometimes".parse::<Retry>().unwrap_err();
    assert!(
        error.to_string().ends_with("expected `never`, `wait`, `backoff`, `after-fix`, `account`"),
        "{error}"
    );
    let error = serde_json::from_str::<Region>("\"mars\"").unwrap_err();
    assert!(error.to_string().contains("`ap-southeast-1`"), "{error}");
}

#[test]
fn days_are_words_too() {
    let day: Date = serde_json::from_str("\"2026-02-28\"").unwrap();
    assert_eq!((day.year(), day.month(), day.day()), (2026, 2, 28));
    assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026-02-28\"");
    assert!(serde_json::from_str::<Date>("\"2026-02-29\"").is_err());
}
