//! What `serde_json` hands to other formats in disguise passes through, whatever features a build has switched on.

use qwen_request::{ChatRequest, Json, check_json, qwen_request, reply::FunctionCall};
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value, json, value::RawValue};

const TEXT: &str = r#"{"a":[1,-2,0.5,18446744073709551615,null,true],"b":{"c":"\"é"}}"#;

fn raw(json: &str) -> Box<RawValue> {
    RawValue::from_string(json.into()).unwrap()
}

#[test]
fn values_go_both_ways() {
    let value: Value = serde_json::from_str(TEXT).unwrap();
    let json = Json::from_value(&value).unwrap();
    assert_eq!(json.as_str(), TEXT);
    assert_eq!(json.to::<Value>().unwrap(), value);
    assert_eq!(serde_json::to_string(&json).unwrap(), TEXT);
    assert_eq!(serde_json::from_str::<Json>(TEXT).unwrap(), json);
}

#[test]
fn values_are_converted_both_ways() {
    let value: Value = serde_json::from_str(TEXT).unwrap();
    let json = Json::try_from(&value).unwrap();
    assert_eq!(json.as_str(), TEXT);
    assert_eq!(Value::try_from(&json).unwrap(), value);
    assert_eq!(Json::try_from(value.clone()).unwrap(), json);
    assert_eq!(Value::try_from(json).unwrap(), value);
    for text in ["null", "\"\"", "0", "-0.0", "[]", "{}", "true"] {
        let json = Json::parse(text).unwrap();
        assert_eq!(Json::try_from(Value::try_from(&json).unwrap()).unwrap().as_str(), text);
    }
}

#[test]
fn values_are_converted_up_to_the_depth_that_is_read() {
    let nested = |depth| (1..depth).fold(json!([]), |inner, _| json!([inner]));
    let json = Json::try_from(nested(128)).unwrap();
    assert_eq!(Value::try_from(json).unwrap(), nested(128));
    let error = Json::try_from(nested(129)).unwrap_err();
    assert_eq!((error.message(), error.line()), ("nested more than 128 levels deep", 0));
}

#[test]
fn numbers_go_both_ways() {
    for text in ["0", "-7", "0.5", "18446744073709551615", "-9223372036854775808"] {
        let number: Number = serde_json::from_str(text).unwrap();
        let json = Json::from_value(&[&number]).unwrap();
        assert_eq!(json.as_str(), format!("[{text}]"));
        assert_eq!(json.to::<[Number; 1]>().unwrap(), [number]);
    }
}

#[test]
fn raw_values_keep_their_spelling_when_they_are_read_and_get_ours_when_they_are_written() {
    #[derive(Serialize, Deserialize)]
    struct Arguments {
        schema: Box<RawValue>,
        more: Vec<Box<RawValue>>,
    }

    let arguments = r#" {"schema" : { "a" : 1.50 } , "more":[ "\u00e9" ,1 ] } "#;
    let call = FunctionCall { arguments: arguments.into(), ..FunctionCall::default() };
    let read: Arguments = call.arguments_as().unwrap();
    assert_eq!(read.schema.get(), r#"{ "a" : 1.50 }"#);
    assert_eq!(read.more.iter().map(|raw| raw.get()).collect::<Vec<_>>(), [r#""\u00e9""#, "1"]);
    assert_eq!(Json::from_value(&read).unwrap().as_str(), r#"{"schema":{"a":1.5},"more":["é",1]}"#);
    assert!(Json::from_value(&raw("1e999")).is_err());
}

#[test]
fn they_stand_in_bodies() {
    let (value, raw, json) = (json!({"a": [0.5]}), raw("[ 1 ]"), Json::parse(TEXT).unwrap());
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        extra_body: { a: value.clone(), b: &value, c: raw, d: json.clone(), e: &json, f: [value, u128::MAX] },
    };
    let sent = request.to_json().unwrap();
    let expected = format!(
        r#""a":{{"a":[0.5]}},"b":{{"a":[0.5]}},"c":[1],"d":{TEXT},"e":{TEXT},"f":[{{"a":[0.5]}},340282366920938463463374607431768211455]"#
    );
    assert!(sent.contains(&expected), "{sent}");
}

#[test]
fn integers_of_any_length_are_sent_as_they_are_written() {
    let long = "18446744073709551616";
    let written = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        tools: [{ type: "function", function: { name: "f", parameters: { maximum: 18446744073709551616 } } }],
        extra_body: { a: [18446744073709551616, -9_223_372_036_854_775_809], b: u128::from(u64::MAX) + 1 },
    };
    let sent = written.to_json().unwrap();
    assert!(sent.contains(&format!(r#""parameters":{{"maximum":{long}}}"#)), "{sent}");
    assert!(sent.ends_with(&format!(r#""a":[{long},-9223372036854775809],"b":{long}}}"#)), "{sent}");
    assert_eq!(check_json::<ChatRequest>(&sent).unwrap().to_json().unwrap(), sent);
    assert_eq!(serde_json::to_string(&written).unwrap(), sent);
    // What `serde_json` keeps of them itself hangs on its features; it is read in any case.
    let value: Value = serde_json::from_str(&sent).unwrap();
    let read: ChatRequest = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}

/// Serde keeps values aside where it must look ahead, and hands them on as whatever they were then.
#[test]
fn json_survives_what_serde_does_with_it() {
    #[derive(Serialize)]
    struct Around<'a> {
        json: &'a Json,
        #[serde(flatten)]
        inside: Json,
        pair: Tagged,
    }

    #[derive(Serialize)]
    #[serde(tag = "type")]
    enum Tagged {
        Both(Pair),
    }

    #[derive(Serialize)]
    enum Pair {
        Of(Json, Json),
    }

    let text = Json::parse(r#""a\"b""#).unwrap();
    let object = Json::parse(r#"{"x":[0.5]}"#).unwrap();
    let around =
        Around { json: &text, inside: object.clone(), pair: Tagged::Both(Pair::Of(text.clone(), object)) };
    let expected = r#"{"json":"a\"b","x":[0.5],"pair":{"type":"Both","Of":["a\"b",{"x":[0.5]}]}}"#;
    assert_eq!(Json::from_value(&around).unwrap().as_str(), expected);
    assert_eq!(serde_json::to_string(&around).unwrap(), expected);
}
