//! Which traits the public types have: a table that is held to the types, and what no type may lack.
//!
//! `WRITE_TRAITS=1 cargo test -p qwen-request-tests --test traits` writes the list of types, `types.rs`, and, once more, the
//! table that is made with it, `table.md`.

mod probe;
#[path = "../shared/public_items.rs"]
mod public_items;
mod types;
mod values;

use std::{collections::BTreeSet, env, fmt::Write, fs};

use probe::{NAMES, Traits};

/// Types with parameters, and those that borrow: each as programs have it.
fn generic() -> Vec<(&'static str, Traits)> {
    use qwen_request::{ChatRequest, batch, error, stream};

    macro_rules! rows {
        ($($name:literal: $type:ty,)*) => { vec![$(($name, probe::traits_of!($type))),*] };
    }
    rows! {
        "batch::BatchChecker": batch::BatchChecker<&'static [u8]>,
        "batch::BatchResults": batch::BatchResults<&'static [u8]>,
        "batch::BatchWriter": batch::BatchWriter<Vec<u8>>,
        "Batches": qwen_request::Batches<ChatRequest, std::vec::IntoIter<String>>,
        "Checked": qwen_request::Checked<ChatRequest>,
        "Checker": qwen_request::Checker<ChatRequest>,
        "Envelope": qwen_request::Envelope<ChatRequest>,
        "FormBody": qwen_request::FormBody<&'static [u8]>,
        "FormPiece": qwen_request::FormPiece<&'static [u8]>,
        "TemporaryUpload": qwen_request::TemporaryUpload<&'static [u8]>,
        "Upload": qwen_request::Upload<&'static [u8]>,
        "UploadFile": qwen_request::UploadFile<&'static [u8]>,
        "stream::AsyncEvents": stream::AsyncEvents<
            futures_util::stream::Empty<Result<Vec<u8>, std::io::Error>>,
            qwen_request::ChatChunk,
        >,
        "stream::Events": stream::Events<&'static [u8], qwen_request::ChatChunk>,
        "wire::List": qwen_request::List<String>,
        "error::Shown": error::Shown<'static>,
        "stream::Stream": stream::Stream<qwen_request::ChatChunk>,
    }
}

/// What no type may lack.
const ALL_TYPES: &[&str] = &["Debug", "Send", "Unpin"];

/// Types that cannot be cloned: what they read or write cannot.
const NOT_CLONED: &[&str] = &[
    "FormBody",
    "MediaError",
    "MediaFile",
    "TemporaryUpload",
    "Upload",
    "UploadFile",
    "batch::BatchChecker",
    "batch::BatchReadError",
    "batch::BatchResults",
    "batch::BatchWriteError",
    "batch::BatchWriter",
    "stream::AsyncEvents",
    "stream::Events",
    "stream::Stream",
];

/// Types that do something, and are no data that is compared.
const NOT_COMPARED: &[&str] = &[
    "Batches",
    "Checker",
    "realtime::Sequence",
    "stream::ApplicationCollector",
    "stream::ChatCollector",
    "stream::CompletionCollector",
    "stream::GenerationCollector",
    "stream::MessagesCollector",
    "stream::ResponsesCollector",
];

/// The traits of all types, by name.
fn table() -> Vec<(&'static str, Traits)> {
    let mut rows = types::traits();
    rows.extend(generic());
    rows.sort_by_key(|(name, _)| *name);
    rows
}

#[test]
fn the_list_has_all_types() {
    let api = public_items::read();
    let is_type = |kind: &str| matches!(kind, "struct" | "enum" | "use");
    let items = api.items().filter(|(_, item)| is_type(&item.kind));
    // Functions and constants of the rules begin with a small letter, or have none.
    let items = items.filter(|(_, item)| item.kind != "use" || item.name.starts_with(char::is_uppercase));
    let all: BTreeSet<(String, bool)> =
        items.map(|(path, item)| (format!("{path}{}", item.name), item.is_generic)).collect();

    let listed: Vec<&str> =
        all.iter().filter(|(_, generic)| !generic).map(|(path, _)| path.as_str()).collect();
    let text = format!("{HEAD}types! {{\n    {},\n}}\n", listed.join(",\n    "));
    if env::var_os("WRITE_TRAITS").is_some() {
        fs::write("tests/traits/types.rs", &text).unwrap();
    }
    assert_eq!(
        text,
        fs::read_to_string("tests/traits/types.rs").unwrap(),
        "WRITE_TRAITS=1 writes the list anew"
    );

    let by_hand: BTreeSet<&str> = generic().into_iter().map(|(name, _)| name).collect();
    let generic: BTreeSet<&str> =
        all.iter().filter(|(_, generic)| *generic).map(|(path, _)| path.as_str()).collect();
    assert_eq!(generic, by_hand, "`generic` has one line for each");
}

const HEAD: &str = "\
//! Every public type without parameters. Written by the test `the_list_has_all_types`.

use super::probe::types;

";

#[test]
fn the_table_is_true() {
    let mut text = String::from("# The traits of the public types\n\n| type | traits |\n|---|---|\n");
    for (name, traits) in table() {
        let own = traits.names().filter(|name| !ALL_TYPES.contains(name) && *name != "Sync");
        let shown: Vec<&str> = own.chain((!traits.has("Sync")).then_some("not Sync")).collect();
        writeln!(text, "| `{name}` | {} |", shown.join(", ")).unwrap();
    }
    writeln!(text, "\nAll of them are {}, and Sync but for those that say so.", ALL_TYPES.join(", "))
        .unwrap();
    if env::var_os("WRITE_TRAITS").is_some() {
        fs::write("tests/traits/table.md", &text).unwrap();
    }
    assert_eq!(
        text,
        fs::read_to_string("tests/traits/table.md").unwrap(),
        "WRITE_TRAITS=1 writes the table anew"
    );
}

/// The types that lack a trait, of those that a condition picks.
fn lacking(needed: &[&str], is_meant: impl Fn(&str, Traits) -> bool) -> Vec<String> {
    for name in needed {
        assert!(NAMES.contains(name), "{name} is not looked for");
    }
    let mut lacking = Vec::new();
    for (name, traits) in table().into_iter().filter(|(name, traits)| is_meant(name, *traits)) {
        let missing: Vec<&str> = needed.iter().copied().filter(|needed| !traits.has(needed)).collect();
        if !missing.is_empty() {
            lacking.push(format!("{name}: {}", missing.join(", ")));
        }
    }
    lacking
}

#[test]
fn every_type_can_be_printed_and_sent_to_threads() {
    assert_eq!(lacking(ALL_TYPES, |_, _| true), [""; 0]);
    // A reader that somebody else has made may be tied to one thread at a time.
    assert_eq!(lacking(&["Sync"], |name, _| !NOT_CLONED.contains(&name)), [""; 0]);
}

#[test]
fn data_can_be_cloned_and_compared() {
    let is_compared = |name: &str| !NOT_CLONED.contains(&name) && !NOT_COMPARED.contains(&name);
    assert_eq!(lacking(&["Clone"], |name, _| !NOT_CLONED.contains(&name)), [""; 0]);
    assert_eq!(lacking(&["PartialEq"], |name, _| is_compared(name)), [""; 0]);
    // An exception that is none any more goes.
    assert_eq!(
        lacking(&["PartialEq"], |name, _| !is_compared(name)).len(),
        NOT_CLONED.len() + NOT_COMPARED.len()
    );
}

#[test]
fn errors_are_printed_as_such() {
    // What is read from a reply, such as the error of a batch, is data.
    let is_error = |name: &str, traits: Traits| {
        (name.ends_with("Error") || name == "InvalidRequest") && !traits.has("Deserialize")
    };
    assert_eq!(lacking(&["Display", "Error"], is_error), [""; 0]);
}

/// Rows of tables, which are printed by their names, and found by them.
const ROWS: &[&str] = &["catalogue::Model", "catalogue::Rule", "error::ErrorEntry"];

/// What is parsed is a word, and so is what is printed and can be hashed. Days and other numbers are not.
#[test]
fn words_are_printed_parsed_hashed_and_serialized() {
    let needed = ["Eq", "Hash", "Display", "FromStr", "Serialize", "Deserialize"];
    let is_word = |name: &str, traits: Traits| {
        let is_number_or_row = traits.has("Ord") || ROWS.contains(&name);
        (traits.has("FromStr") || traits.has("Display") && traits.has("Hash")) && !is_number_or_row
    };
    assert_eq!(lacking(&needed, is_word), [""; 0]);
}

/// What serde reads it writes, too.
#[test]
fn objects_are_written_and_read() {
    let is_object = |_: &str, traits: Traits| traits.has("Deserialize") && !traits.has("FromStr");
    assert_eq!(lacking(&["Serialize"], is_object), [""; 0]);
}
