//! Types of the user's own are read and written as `serde_json` reads and writes them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::{self, Debug};
use std::time::Duration;

use qwen_request::{Json, reply::FunctionCall};
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct City {
    name: String,
    #[serde(default)]
    people: Option<u32>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Strict<'a> {
    #[serde(rename = "naïve \"name\"")]
    name: Cow<'a, str>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Wrapped(f64);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Name(u8);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Pair(i8, char);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Unit,
    Newtype(Option<bool>),
    Tuple(u8, String),
    Struct { a: u8 },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
enum Tagged {
    A { x: u8 },
    B(BTreeMap<String, i64>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value")]
enum Beside {
    A,
    B(u8, u8),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(f64),
    Text(String),
    List(Vec<Untagged>),
    City(City),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    id: u64,
    #[serde(flatten)]
    city: City,
    #[serde(flatten)]
    rest: BTreeMap<String, Untagged>,
}

/// What is written as bytes and read from bytes.
#[derive(Debug, PartialEq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfBytes;

        impl<'de> Visitor<'de> for OfBytes {
            type Value = Bytes;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Bytes, A::Error> {
                let mut bytes = Vec::new();
                while let Some(byte) = list.next_element()? {
                    bytes.push(byte);
                }
                Ok(Bytes(bytes))
            }
        }

        deserializer.deserialize_byte_buf(OfBytes)
    }
}

/// Takes two elements of a list, whatever follows.
#[derive(Debug, PartialEq)]
struct FirstTwo(Vec<u8>);

impl<'de> Deserialize<'de> for FirstTwo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfTwo;

        impl<'de> Visitor<'de> for OfTwo {
            type Value = FirstTwo;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<FirstTwo, A::Error> {
                let two = [list.next_element()?, list.next_element()?];
                Ok(FirstTwo(two.into_iter().flatten().collect()))
            }
        }

        deserializer.deserialize_seq(OfTwo)
    }
}

/// Each type is read from each of them.
#[rustfmt::skip]
const TEXTS: &[&str] = &[
    // No JSON, or not all of it.
    "", " ", "nul", "tru", "1 2", "[1", "[1,", "[1,]", "{", "{\"a\"", "{\"a\":", "{\"a\":1,}", "\"", "\"\\x\"", "01", "1.", "-",
    "null null", "{}}", "\"a\"b", "[1}", "{\"name\":\"x\",}", "\u{feff}1", "NaN", "'a'",
    // Simple values.
    "null", " true\n", "false", "0", "-0", "-0.0", "7", "-7", "7.0", "7.5", "-1e-3", "255", "256", "-128", "-129", "65536",
    "4294967296", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "-9223372036854775809", "18446744073709551615", "18446744073709551616", "170141183460469231731687303715884105727",
    "170141183460469231731687303715884105728", "-170141183460469231731687303715884105728",
    "340282366920938463463374607431768211455", "340282366920938463463374607431768211456", "1e30",
    "\"\"", "\"a\"", "\"ab\"", "\"é\"", "\"\\u00e9\"", "\"\\ud83d\\ude42\"", "\"a\\nb\"", "\"7\"", "\"true\"", "\"unit\"", "\"newtype\"",
    "\"tuple\"", "\"A\"",
    // Lists.
    "[]", "[7]", "[7,\"a\"]", "[7,\"a\",8]", "[ 1 , 2 ]", "[1,2,3]", "[\"x\",5]", "[null]", "[[]]", "[[1],[\"a\"]]", "[\"Ulm\",null]",
    "[\"Ulm\"]",
    // Objects.
    "{}", "{\"name\":\"Ulm\"}", "{\"name\":\"Ulm\",\"people\":null}", "{\"name\":\"\\u0055lm\",\"people\":129942}",
    "{\"people\":1,\"name\":\"Ulm\",\"more\":[{}]}", "{\"people\":1}", "{\"name\":1}", "{\"name\":\"a\",\"name\":\"b\"}",
    "{\"na\\u0069ve \\\"name\\\"\":\"a\"}", "{\"naïve \\\"name\\\"\":\"a\\tb\"}", "{\"naïve \\\"name\\\"\":\"a\",\"b\":1}",
    "{\"id\":1,\"name\":\"Ulm\",\"x\":[1,2.5]}", "{\"id\":1,\"name\":\"Ulm\",\"people\":2}",
    // Keys that are more than texts.
    "{\"1\":1}", "{\"-1\":1}", "{\"1.5\":1}", "{\"01\":1}", "{\" 1\":1}", "{\"1 \":1}", "{\"+1\":1}", "{\"\":1}", "{\"300\":1}",
    "{\"true\":1}", "{\"false\":1}", "{\"True\":1}", "{\"a\":1}", "{\"unit\":1}", "{\"tuple\":1}", "{\"null\":1}",
    "{\"18446744073709551616\":1}", "{\"340282366920938463463374607431768211455\":1}", "{\"1\":1,\"1\":2}",
    // Variants.
    "{\"unit\":null}", "{\"unit\":1}", "{\"newtype\":true}", "{\"newtype\":null}", "{\"tuple\":[1,\"a\"]}", "{\"tuple\":[1]}",
    "{\"tuple\":[1,\"a\",2]}", "{\"struct\":{\"a\":1}}", "{\"struct\":[1]}", "{\"struct\":{}}", "{\"struct\":{\"a\":1},\"b\":1}",
    "{\"newtype\":true,\"newtype\":true}", "{\"other\":1}", "{\"type\":\"A\",\"x\":1}", "{\"x\":1,\"type\":\"A\"}",
    "{\"type\":\"B\",\"a\":1,\"b\":-2}", "{\"type\":\"C\"}", "{\"type\":\"A\"}", "{\"type\":\"B\",\"value\":[1,2]}",
    "{\"value\":[1,2],\"type\":\"B\"}", "{\"type\":\"A\",\"value\":null}",
];

/// Arguments of a tool are text of the model's, read as it came.
fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let call = FunctionCall { arguments: String::from(text).into(), ..FunctionCall::default() };
    call.arguments_as().ok()
}

#[track_caller]
fn reads_the_same<T: DeserializeOwned + PartialEq + Debug>() {
    let mut found = 0;
    for text in TEXTS {
        let theirs: Option<T> = serde_json::from_str(text).ok();
        found += usize::from(theirs.is_some());
        assert_eq!(read(text), theirs, "{} from {text}", std::any::type_name::<T>());
    }
    assert!(found > 0, "no text holds a {}", std::any::type_name::<T>());
}

macro_rules! read_the_same {
    ($($type:ty),* $(,)?) => { $( reads_the_same::<$type>(); )* };
}

#[test]
fn every_type_is_read_from_every_text() {
    read_the_same! { (), Unit, bool, char, String, Cow<'static, str>, Bytes, IgnoredAny }
    read_the_same! { u8, u16, u32, u64, u128, i8, i16, i32, i64, i128, f64, Wrapped }
    read_the_same! { Option<u8>, Option<()>, Option<Option<String>>, Box<Option<City>> }
    read_the_same! { Vec<u8>, Vec<Option<String>>, BTreeSet<u64>, [u8; 2], (u8, String), (), FirstTwo, Vec<IgnoredAny> }
    read_the_same! { City, Strict<'static>, Pair, Flat, HashMap<String, Untagged>, BTreeMap<String, Option<String>> }
    read_the_same! { Kind, Tagged, Beside, Untagged, Vec<Untagged>, Option<Kind> }
    read_the_same! { BTreeMap<u8, u8>, BTreeMap<i64, u8>, BTreeMap<i128, u8>, BTreeMap<u128, u8>, BTreeMap<bool, u8> }
    read_the_same! { BTreeMap<char, u8>, BTreeMap<Kind, Untagged>, BTreeMap<Option<u8>, u8>, BTreeMap<Name, u8> }
}

#[test]
fn small_floats_are_the_nearest() {
    assert_eq!(read("[0.1, 7, -1e-60, 1e30]"), Some([0.1_f32, 7.0, 0.0, 1e30]));
    // Refused or infinite, as the features of serde_json are.
    assert_eq!(read::<f32>("1e39"), serde_json::from_str("1e39").ok());
}

#[test]
fn arguments_that_do_not_fit_say_where_and_why() {
    let refusal = |text: &str| {
        let call = FunctionCall { arguments: String::from(text).into(), ..FunctionCall::default() };
        let error = call.arguments_as::<City>().unwrap_err();
        (error.line(), error.column(), error.to_string())
    };
    for (text, line, column, words) in [
        ("{\"people\":1}", 1, 13, "missing field `name`"),
        ("{\n \"name\": 7}", 2, 11, "invalid type: integer `7`, expected a string"),
        ("{\n \"name\": }", 2, 10, "expected a value"),
        ("{\"name\":\"Ulm\"} and more", 1, 16, "more follows behind the value"),
        ("{\"name\":\"Ulm\",\"people\":1.5}", 1, 27, "invalid type: floating point `1.5`, expected u32"),
        ("[\"Ulm\",1,2]", 1, 10, "expected no more"),
    ] {
        let refusal = refusal(text);
        assert_eq!((refusal.0, refusal.1), (line, column), "{text}: {}", refusal.2);
        assert!(refusal.2.contains(words), "{text}: {}", refusal.2);
    }
}

#[test]
fn what_no_float_can_hold_is_refused_even_where_it_is_ignored() {
    assert_eq!(read::<IgnoredAny>("1e308"), Some(IgnoredAny));
    assert_eq!(read::<IgnoredAny>("1e309"), None);
}

#[test]
fn depth_has_a_limit() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Nested(Vec<Nested>);

    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(read::<Nested>(&nested(128)).is_some());
    assert!(read::<Nested>(&nested(129)).is_none());
    assert!(read::<IgnoredAny>(&nested(1_000_000)).is_none());

    let value = |depth: usize| (1..depth).fold(Nested(Vec::new()), |inner, _| Nested(vec![inner]));
    assert_eq!(Json::from_value(&value(128)).unwrap().as_str(), nested(128));
    assert_eq!(Json::from_value(&value(129)).unwrap_err().message(), "nested more than 128 levels deep");
}

#[track_caller]
fn writes_the_same<T: Serialize + ?Sized>(value: &T) {
    let theirs = serde_json::to_string(value).ok();
    let ours = Json::from_value(value).ok();
    assert_eq!(ours.as_ref().map(Json::as_str), theirs.as_deref());
}

macro_rules! written_the_same {
    ($($value:expr),* $(,)?) => { $( writes_the_same(&$value); )* };
}

#[test]
fn every_value_is_written() {
    written_the_same! { (), Unit, true, false, 'a', '"', '🙂', "", "a\"b\\c/\u{1}\n\u{7f}é", None::<u8>, Some(1), Some(None::<u8>) }
    written_the_same! { u8::MAX, u16::MAX, u32::MAX, u64::MAX, u128::MAX, i8::MIN, i16::MIN, i32::MIN, i64::MIN, i128::MIN }
    written_the_same! { 0.1_f32, 1.0_f32, f32::NAN, 0.1_f64, -0.0, 1.0, 1.5e-7, 1e15, f64::NAN, f64::INFINITY, Wrapped(0.5) }
    written_the_same! { Vec::<u8>::new(), [1, 2], [[""]], (1, "a"), ((), ((),)), Pair(-1, 'x'), Bytes(vec![0, 255]) }
    written_the_same! { Kind::Unit, Kind::Newtype(None), Kind::Tuple(1, "a".into()), Kind::Struct { a: 1 } }
    written_the_same! { Tagged::A { x: 1 }, Tagged::B(BTreeMap::from([("y".into(), -1)])), Beside::A, Beside::B(1, 2) }
    written_the_same! { Untagged::List(vec![Untagged::Number(0.5), Untagged::Text("a".into())]), Duration::from_millis(1500) }
    let city = || City { name: "Ulm".into(), people: Some(129_942) };
    written_the_same! { city(), Strict { name: "a".into() }, Err::<u8, _>(city()), format_args!("{}", 1) }
    written_the_same! { Flat { id: 1, city: city(), rest: BTreeMap::from([("a\n".into(), Untagged::Number(0.5))]) } }
}

#[test]
fn what_names_a_member_is_written_as_text() {
    written_the_same! { BTreeMap::from([("a\"", 1), ("b", 2)]), BTreeMap::<&str, u8>::new(), BTreeMap::from([('é', [0])]) }
    written_the_same! { BTreeMap::from([(-1, 1), (2, 2)]), BTreeMap::from([(u128::MAX, 1)]), BTreeMap::from([(true, 1)]) }
    written_the_same! { BTreeMap::from([(Kind::Unit, 1)]), BTreeMap::from([(Some(1), 1)]), BTreeMap::from([(Name(1), 1)]) }
    // None of these names anything.
    written_the_same! { BTreeMap::from([((), 1)]), BTreeMap::from([(None::<u8>, 1)]), BTreeMap::from([((1, 2), 1)]) }
    written_the_same! { BTreeMap::from([(Kind::Newtype(None), 1)]), BTreeMap::from([(Kind::Struct { a: 1 }, 1)]) }
}

#[test]
fn large_floats_are_written_as_rust_writes_them() {
    assert_eq!(serde_json::to_string(&1e300).unwrap(), "1e+300");
    assert_eq!(Json::from_value(&1e300).unwrap().as_str(), "1e300");
    assert_eq!(Json::from_value(&f32::MAX).unwrap().as_str(), "3.4028235e38");
}
