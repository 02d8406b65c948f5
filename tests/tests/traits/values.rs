//! What values become by these traits, and come back from.

use qwen_request::{ErrorCode, Extra, Json, Role, wire::JsonError};

#[test]
fn an_open_word_is_parsed_as_it_is_printed() {
    assert_eq!("user".parse(), Ok(Role::User));
    let Ok(new) = "User".parse::<Role>();
    assert!(matches!(new, Role::Other(_)));
    assert_eq!(new.to_string().parse(), Ok(new));
}

#[test]
fn a_code_is_read_in_every_spelling() {
    let read = |json: &str| serde_json::from_str::<ErrorCode>(json).unwrap();
    assert_eq!(read("\"InvalidApiKey\""), ErrorCode::InvalidApiKey);
    assert_eq!(read("\"invalid_api_key\""), ErrorCode::InvalidApiKey);
    let new = read("\"Brand.New\"");
    assert!(matches!(&new, ErrorCode::Other(code) if code.as_str() == "Brand.New"));
    assert_eq!(read(&serde_json::to_string(&new).unwrap()), new);
    assert!(serde_json::from_str::<ErrorCode>("7").is_err());
}

#[test]
fn json_is_parsed() -> Result<(), JsonError> {
    let json: Json = "{ \"a\": [1, 2] }".parse()?;
    assert_eq!(json.to_string().parse::<Json>()?, json);
    assert_eq!("{ \"a\": }".parse::<Json>().unwrap_err().line(), 1);
    Ok(())
}

#[test]
fn members_without_a_field_are_an_object() {
    let text = r#"{"b":1,"a":{"c":null}}"#;
    let mut extra: Extra = serde_json::from_str(text).unwrap();
    assert_eq!((extra.len(), serde_json::to_string(&extra).unwrap().as_str()), (2, text));
    for other in ["[]", "1", "null", "\"text\""] {
        assert!(serde_json::from_str::<Extra>(other).is_err(), "{other}");
    }
    assert!(serde_json::from_str::<Extra>("{}").unwrap().is_empty());

    // Of members with one name the last counts.
    let number = |number: u8| Json::from_value(&number).unwrap();
    extra.extend([("b".into(), number(2)), ("d".into(), number(3)), ("d".into(), number(4))]);
    assert_eq!(serde_json::to_string(&extra).unwrap(), r#"{"b":2,"a":{"c":null},"d":4}"#);
    assert_eq!(
        extra.iter().map(|(name, value)| (name.to_owned().into(), value.clone())).collect::<Extra>(),
        extra
    );
}
