#![allow(unreachable_pub, reason = "the macros declare public types")]

mod large;

use std::borrow::Cow;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};

use super::{
    Blank, Empty, Extra, Field, Form, IntoText, Json, List, Member, Presence, Text, from_json, object,
    text_enum, to_json, union,
};

text_enum! {
    /// Who speaks.
    pub enum Role {
        /// The instructions.
        System = "system",
        /// The person.
        User = "user",
    }
}

union! {
    /// What is said.
    pub enum Content {
        /// Text alone.
        Text(Text) from text,
        /// Several parts.
        Parts(List<Part>) from list,
    }
}

union! {
    /// Every kind.
    pub enum Any {
        /// A number, which keeps its spelling.
        Number(Json) from number,
        /// An integer.
        Integer(i64) from integer,
        /// A truth value.
        Bool(bool) from bool,
        /// An object.
        Object(Part) from object,
    }
}

object! {
    /// A part of a message.
    pub struct Part {
        /// The kind of part.
        optional r#type: Text as "type",
        /// The text.
        optional text: Text,
        /// Frames in a second.
        optional fps: f64,
    }
}

object! {
    /// A message.
    pub struct Message {
        /// Who speaks.
        required role: Role,
        /// What is said.
        optional content: Content,
        /// How sure
        /// it is.
        required weight: f64,
        /// A name that no field has.
        optional total: u64 as "TOTAL",
        /// Anything.
        optional any: Any,
    }
}

object! {
    /// What an answer should have.
    pub struct Answer: lenient {
        /// The parts.
        defaulted parts: List<Part>,
        /// The first part.
        defaulted part: Part,
        /// How many.
        defaulted count: u64,
        /// How sure.
        defaulted weight: f64,
        /// By whom.
        defaulted role: Role,
        /// A name.
        optional name: Text,
        /// A text's bytes.
        optional bytes: List<u8>,
        /// An HTTP status.
        optional status: u32,
    }
}

static LITERAL: Message = Message {
    role: Role::User,
    content: Some(Content::Parts(List::Borrowed(&[Part {
        r#type: Some(Cow::Borrowed("text")),
        fps: Some(2.0),
        written: Form::__of(Part::__FIELDS, &["text"], &["fps"]),
        ..Part::__EMPTY
    }]))),
    extra: Extra::__from_static(
        const { &[(Cow::Borrowed("schema"), Json::__from_static("{\"a\":[1.50]}"))] },
    ),
    ..Message::__EMPTY
};

fn read<T: Blank>(text: &str) -> T {
    from_json(text).unwrap()
}

fn written(value: &dyn Member) -> String {
    to_json(value).unwrap()
}

fn refusal<T: Blank>(text: &str) -> String {
    from_json::<T>(text).unwrap_err().to_string()
}

/// Reads and writes, directly and by way of serde; both must give the text back.
fn comes_back<T: Blank + DeserializeOwned + Serialize>(text: &str) {
    assert_eq!(written(&read::<T>(text)), text);
    let value: Value = serde_json::from_str(text).unwrap();
    let by_text: T = serde_json::from_str(text).unwrap();
    let by_value: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(written(&by_text), text);
    assert_eq!(serde_json::to_value(&by_value).unwrap(), value);
}

#[test]
fn a_literal_is_a_constant_and_keeps_its_form() {
    assert_eq!(
        written(&LITERAL),
        r#"{"role":"user","content":[{"type":"text","text":null,"fps":2}],"weight":0.0,"schema":{"a":[1.50]}}"#
    );
}

#[test]
fn what_was_read_is_written_as_it_was() {
    comes_back::<Message>(
        r#"{"role":"user","content":null,"weight":1,"TOTAL":18446744073709551615,"new":{"a":null}}"#,
    );
    comes_back::<Message>(r#"{"role":"judge","content":"hi","weight":1.0}"#);
    comes_back::<Message>(r#"{"role":"system","content":[],"weight":-3,"x":1,"y":2.5}"#);
    comes_back::<Message>(r#"{"role":"system","weight":0.5,"any":{"fps":2,"more":[]}}"#);
    comes_back::<Message>(r#"{"role":"system","weight":0.5,"any":{}}"#);
    comes_back::<Message>(r#"{"role":"system","weight":0.5,"any":2.0}"#);
    comes_back::<Message>(r#"{"role":"system","weight":0.5,"any":-2}"#);
    comes_back::<Message>(r#"{"role":"system","weight":0.5,"any":false}"#);
}

#[test]
fn defaulted_members_may_be_null_or_absent() {
    comes_back::<Answer>("{}");
    comes_back::<Answer>(r#"{"parts":null,"part":null,"count":null,"weight":null,"role":null}"#);
    comes_back::<Answer>(r#"{"parts":[],"part":{},"count":0,"weight":0,"role":""}"#);
    comes_back::<Answer>(r#"{"parts":[{}],"part":{"text":null},"weight":0.0}"#);
    assert_eq!(read::<Answer>("{}"), Answer::default());
    assert_eq!(read::<Answer>(r#"{"parts":null}"#), Answer::default());
    // Made in a program, they are all written.
    assert_eq!(written(&Answer::default()), r#"{"parts":[],"part":{},"count":0,"weight":0.0,"role":""}"#);
    let mut answer: Answer = read(r#"{"count":null}"#);
    answer.count = 1;
    answer.role = Role::User;
    assert_eq!(written(&answer), r#"{"count":1,"role":"user"}"#);
}

#[test]
fn lenient_objects_read_texts_for_numbers_and_numbers_for_texts() {
    comes_back::<Answer>(r#"{"count":"18446744073709551615","name":400}"#);
    comes_back::<Answer>(r#"{"count":7,"name":"400"}"#);
    for number in ["-3", "0.5", "1e300"] {
        comes_back::<Answer>(&format!(r#"{{"name":{number}}}"#));
    }
    let mut answer: Answer = read(r#"{"count":"7","name":400}"#);
    assert_eq!((answer.count, answer.name.as_deref()), (7, Some("400")));
    answer.name = Some("Ann".into());
    assert_eq!(written(&answer), r#"{"count":"7","name":"Ann"}"#);
    for count in [r#""""#, r#""+7""#, r#""07""#, r#""7.0""#, "7.5", "-7", "[]", "{}", "true"] {
        assert!(
            refusal::<Answer>(&format!(r#"{{"count":{count}}}"#)).contains("an integer that is not negative"),
            "{count}"
        );
    }
    for name in ["[]", "{}", "true"] {
        assert!(refusal::<Answer>(&format!(r#"{{"name":{name}}}"#)).contains("expected a text"), "{name}");
    }
    // Others are strict: a request must say what it means.
    assert!(refusal::<Part>(r#"{"text":400}"#).contains("expected a text, found `400`"));
    assert!(
        refusal::<Message>(r#"{"role":"user","weight":1,"TOTAL":"7"}"#)
            .contains(r#"expected an integer that is not negative, found the text "7""#)
    );
}

#[test]
fn lenient_objects_read_whole_floats_for_integers() {
    for text in [
        r#"{"count":1.0}"#,
        r#"{"count":0.0}"#,
        r#"{"count":9007199254740992.0}"#,
        r#"{"status":200.0}"#,
        r#"{"bytes":[72.0,105.0]}"#,
        r#"{"bytes":[72,105]}"#,
    ] {
        comes_back::<Answer>(text);
    }
    assert_eq!(read::<Answer>(r#"{"count":1e3}"#).count, 1000);
    // Elements share one spelling.
    let mixed: Answer = read(r#"{"bytes":[72.0,105]}"#);
    assert_eq!(written(&mixed), r#"{"bytes":[72,105]}"#);
    // What a float cannot hold is written as the integer that it is.
    let mut answer: Answer = read(r#"{"count":1.0}"#);
    answer.count = (1 << 53) + 1;
    assert_eq!(written(&answer), r#"{"count":9007199254740993}"#);

    for text in [
        r#"{"count":1.5}"#,
        r#"{"count":-1.0}"#,
        r#"{"count":9007199254740994.0}"#,
        r#"{"count":1e300}"#,
        r#"{"status":4294967296.0}"#,
        r#"{"status":200.5}"#,
        r#"{"bytes":[256.0]}"#,
    ] {
        assert!(refusal::<Answer>(text).contains("integer"), "{text}");
    }
    // A request must say what it means.
    assert!(refusal::<Message>(r#"{"role":"user","weight":1,"TOTAL":7.0}"#).contains("integer"));
}

#[test]
fn a_field_that_is_set_wins_over_its_form() {
    let mut part: Part = read(r#"{"text":null,"fps":2}"#);
    part.text = Some("hi".into());
    part.fps = Some(2.5);
    assert_eq!(serde_json::to_value(&part).unwrap(), json!({"text": "hi", "fps": 2.5}));
}

#[test]
fn the_form_does_not_count_in_comparisons() {
    assert_eq!(read::<Part>(r#"{"text":null,"fps":2}"#), read::<Part>(r#"{"fps":2.0}"#));
    assert_ne!(read::<Part>(r#"{"fps":2}"#), read::<Part>(r#"{"fps":3}"#));
}

#[test]
fn wrong_objects_are_refused_with_the_reason() {
    assert!(refusal::<Message>(r#"{"role":"user"}"#).starts_with("missing member `weight` of Message"));
    assert!(refusal::<Part>(r#"{"text":"a","text":"b"}"#).starts_with("duplicate member `text`"));
    assert!(
        refusal::<Message>(r#"{"role":null,"weight":1}"#)
            .contains(r#"expected a text such as "system", "user", found null"#)
    );
    assert!(refusal::<Message>("[]").contains("expected an object, found a list"));
    assert!(refusal::<Part>(r#"{"fps":"2"}"#).contains(r#"expected a number, found the text "2""#));
    assert!(refusal::<Content>("3").contains("expected text or list, found `3`"));
    assert!(refusal::<Any>("[]").contains("expected number or integer or bool or object"));
}

#[test]
fn a_float_that_json_lacks_is_not_written() {
    let part = Part { fps: Some(f64::NAN), ..Part::default() };
    assert!(to_json(&part).unwrap_err().to_string().contains("JSON has no number NaN"));
}

#[test]
fn known_texts_become_variants() {
    assert_eq!(Role::from("user"), Role::User);
    assert_eq!(Role::from(String::from("user")), Role::User);
    assert_eq!(read::<Role>(r#""us\u0065r""#), Role::User);
    assert_eq!(Role::from("judge"), Role::Other("judge".into()));
    assert_eq!(Role::from("judge").to_string(), "judge");
    assert!(Role::System == *"system" && Role::System == "system");
    assert_eq!(Role::__VALUES, ["system", "user"]);
    assert!(refusal::<Role>("1").contains(r#"expected a text such as "system", "user""#));
}

#[test]
fn fields_are_described() {
    let fields: Vec<_> =
        Message::__FIELDS.iter().map(|field| (field.name, field.rust_type, field.presence)).collect();
    assert_eq!(
        fields,
        [
            ("role", "Role", Presence::Required),
            ("content", "Content", Presence::Optional),
            ("weight", "f64", Presence::Required),
            ("TOTAL", "u64", Presence::Optional),
            ("any", "Any", Presence::Optional)
        ]
    );
    let Some(Field { doc, .. }) = Message::__FIELDS.get(2) else { panic!() };
    assert_eq!(*doc, " How sure\n it is.\n");
    assert_eq!(Part::__FIELDS.first().map(|field| field.name), Some("type"));
    let List::Borrowed(_) = Empty::<List<Part>>::VALUE else { panic!() };
}

#[test]
fn debug_shows_what_is_there() {
    let part: Part = read(r#"{"type":"text","text":null,"new":[1, 2]}"#);
    assert_eq!(format!("{part:?}"), r#"Part { type: Some("text"), extra: {"new": Json([1,2])} }"#);
}

#[test]
fn json_has_one_spelling() {
    let json =
        Json::parse(" { \"a\" : [ 1 , -2, 0.10, 1E2, -0, null, true ], \"b/\" : \"\\u00e9\\/\" } ").unwrap();
    assert_eq!(json.as_str(), r#"{"a":[1,-2,0.1,100.0,-0.0,null,true],"b/":"é/"}"#);
    assert_eq!(Json::from_value(&json).unwrap(), json);
    assert_eq!(json.to::<Value>().unwrap()["b/"], "é/");
    let through_value: Json = serde_json::from_value(json.to().unwrap()).unwrap();
    assert_eq!(through_value.to::<Value>().unwrap(), json.to::<Value>().unwrap());
}

#[test]
fn json_of_an_integer_of_any_length_keeps_its_digits() {
    for digits in [
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "-170141183460469231731687303715884105728",
    ] {
        comes_back_as_text(digits);
    }
    // Floats have no digits of their own.
    assert_eq!(Json::parse("12345678901234567890123456789.0").unwrap().as_str(), "1.2345678901234568e28");
    assert_eq!(Json::parse("-0").unwrap().as_str(), "-0.0");
    assert_eq!(Json::parse("18446744073709551615").unwrap().as_str(), "18446744073709551615");
    assert!(Json::parse("1e999").is_err());
}

/// Digits that a `serde_json::Value` may have no room for.
fn comes_back_as_text(digits: &str) {
    let body = format!(r#"{{"role":"user","weight":1,"x":{digits}}}"#);
    assert_eq!(Json::parse(digits).unwrap().as_str(), digits);
    assert_eq!(written(&read::<Message>(&body)), body);
    assert_eq!(serde_json::to_string(&read::<Message>(&body)).unwrap(), body);
}

#[test]
fn json_errors_name_the_place() {
    let error = Json::parse("{\n  \"a\": }").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 8));
    assert!(Json::parse("1 2").is_err());
    assert!(Json::parse("").is_err());
}

#[test]
fn json_has_a_limit_of_depth() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(Json::parse(&nested(127)).is_ok());
    assert!(Json::parse(&nested(129)).is_err());
    assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
    // A deserializer that has no limit of its own meets this one.
    let mut value = Value::Null;
    for _ in 0..200 {
        value = Value::Array(vec![value]);
    }
    let error = serde_json::from_value::<Json>(value).unwrap_err();
    assert_eq!(error.to_string(), "nested more than 128 levels deep");
}

#[test]
fn extra_is_an_ordered_map() {
    let mut extra = Extra::default();
    assert_eq!(extra.insert("b", Json::__from_static("1")), None);
    assert_eq!(extra.insert("a", Json::__from_static("2")), None);
    assert_eq!(extra.insert("b", Json::__from_static("3")), Some(Json::__from_static("1")));
    let members: Vec<_> = extra.iter().map(|(name, value)| (name, value.as_str())).collect();
    assert_eq!(members, [("b", "3"), ("a", "2")]);
    assert_eq!(extra.remove("b"), Some(Json::__from_static("3")));
    assert_eq!(extra.get("b"), None);
    assert!(!extra.is_empty());
}

#[test]
fn everything_that_is_text_converts() {
    let texts: [Text; 9] = [
        "a".into_text(),
        String::from("a").into_text(),
        (&String::from("a")).into_text(),
        Cow::Borrowed("a").into_text(),
        Box::<str>::from("a").into_text(),
        std::rc::Rc::<str>::from("a").into_text(),
        std::sync::Arc::<str>::from("a").into_text(),
        'a'.into_text(),
        (&"a").into_text(),
    ];
    assert!(texts.iter().all(|text| text == "a"));
}
