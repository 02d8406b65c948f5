//! The example of each type's documentation: written by hand in `catalogue/examples/`, or made from its rows.

use std::{collections::BTreeMap, ffi::OsStr, fs, io, path::Path};

use qwen_request_rules::parameters::{Object, Parameter, Shape, StringEnum};

use crate::{
    problems::Problems,
    rust,
    types::{Item, Types, What},
};

/// The folder of the examples that are written by hand: a page for each file of rows.
const FOLDER: &str = "catalogue/examples";

/// What is written by hand, by the type.
pub(crate) struct Examples(BTreeMap<String, String>);

impl Examples {
    /// Reads all pages. Each section is the name of a type and a block of Rust.
    pub(crate) fn read(workspace: &Path, types: &Types, problems: &mut Problems) -> io::Result<Self> {
        let mut examples = BTreeMap::new();
        for entry in fs::read_dir(workspace.join(FOLDER))? {
            let path = entry?.path();
            let page = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
            for (name, code) in sections(&fs::read_to_string(&path)?) {
                let is_here = types.of_file(page).any(|item| item.what.rust() == name);
                match code {
                    Some(code) if is_here => _ = examples.insert(name.to_owned(), code),
                    Some(_) => problems.add(format!("{FOLDER}/{page}.md: {page}.rs has no type `{name}`")),
                    None => problems.add(format!("{FOLDER}/{page}.md: `{name}` has no block of Rust")),
                }
            }
        }
        Ok(Self(examples))
    }

    /// The example of a type.
    pub(crate) fn of(&self, item: &Item, problems: &mut Problems) -> String {
        let made = || match item.what {
            What::StringEnum(words) => of_words(words),
            What::Object(object) => of_object(object),
            What::OneOf(_) => None,
        };
        let by_hand = self.0.get(item.what.rust()).cloned();
        by_hand.or_else(made).unwrap_or_else(|| {
            problems.add(format!(
                "{}: its rows make no example: write one into {FOLDER}/{}.md",
                item.told(),
                item.file()
            ));
            String::new()
        })
    }
}

/// The sections of a page: headings, and the code below them.
fn sections(page: &str) -> impl Iterator<Item = (&str, Option<String>)> {
    page.split("\n## ").skip(1).map(|section| {
        let (name, rest) = section.split_once('\n').unwrap_or((section, ""));
        let code = rest.split_once("```rust\n").and_then(|(_, rest)| rest.split_once("```"));
        (name.trim(), code.map(|(code, _)| code.to_owned()))
    })
}

/// A known word, and one that is not.
fn of_words(words: &StringEnum) -> Option<String> {
    let (rust, word) = (words.rust, words.known.first()?);
    let (variant, text) = (word.variant(), word.text);
    Some(format!(
        "use qwen_request::{rust};\n\
         \n\
         assert_eq!({rust}::{variant}.as_str(), {text:?});\n\
         assert_eq!({rust}::from({text:?}), {rust}::{variant});\n\
         // A value that this version of the crate does not know is kept.\n\
         assert_eq!({rust}::from(\"brand-new\").as_str(), \"brand-new\");\n"
    ))
}

/// How the object is made, and the JSON that it is. None if a member that must be there has no plain example.
fn of_object(object: &Object) -> Option<String> {
    /// More members show nothing more.
    const OPTIONAL: usize = 2;

    if !object.short_forms.is_empty() {
        return None;
    }
    let (required, optional): (Vec<_>, Vec<_>) = object.parameters.iter().partition(|row| row.required);
    let required: Vec<(&Parameter, Value)> =
        required.into_iter().map(|row| Some((row, plain(row)?))).collect::<Option<_>>()?;
    let optional = optional.into_iter().filter(|row| !row.not_in_body && row.documented);
    let optional: Vec<(&Parameter, Value)> = optional
        .filter_map(|row| Some((row, plain(row)?)))
        .take(OPTIONAL.saturating_sub(required.len()))
        .collect();
    if required.is_empty() && optional.is_empty() {
        return None;
    }

    let rust = object.rust;
    let mut enums: Vec<&str> =
        required.iter().chain(&optional).filter_map(|(_, value)| value.enumeration).collect();
    enums.push(rust);
    enums.sort_unstable();
    enums.dedup();
    let uses =
        if let [name] = enums.as_slice() { (*name).to_owned() } else { format!("{{{}}}", enums.join(", ")) };

    let arguments: Vec<&str> = required.iter().map(|(_, value)| value.argument.as_str()).collect();
    let base = match arguments.as_slice() {
        [] => format!("{rust}::default()"),
        arguments => format!("{rust}::new({})", arguments.join(", ")),
    };
    let fields =
        optional.iter().map(|(row, value)| format!("{}: Some({})", rust::field(row.name), value.member));
    let made = match optional.as_slice() {
        [] => base,
        _ => bracketed(&format!("{rust} {{"), fields.chain([format!("..{base}")]), "}"),
    };
    // In the order of the fields, as it is written.
    let written = object.parameters.iter().filter_map(|row| {
        let (_, value) = required.iter().chain(&optional).find(|(shown, _)| shown.name == row.name)?;
        Some(format!("{:?}: {}", row.name, value.json))
    });
    let json = bracketed("serde_json::json!({", written, "})");
    let variable = snake_case(rust);
    let assertion = bracketed("assert_eq!(", [format!("serde_json::to_value(&{variable})?"), json], ")");
    Some(format!(
        "use qwen_request::{uses};\n\
         \n\
         let {variable} = {made};\n\
         {assertion};\n\
         # Ok::<(), serde_json::Error>(())\n"
    ))
}

/// Elements between brackets: on one line, or on one each if that is too long. Braces have a blank inside.
fn bracketed(open: &str, elements: impl IntoIterator<Item = String>, close: &str) -> String {
    /// So that what stands before and behind it has room, too.
    const LONGEST: usize = 84;

    let elements = Vec::from_iter(elements);
    let gap = if open.ends_with('{') { " " } else { "" };
    let line = format!("{open}{gap}{}{gap}{close}", elements.join(", "));
    if line.len() <= LONGEST {
        return line;
    }
    let lines: Vec<String> = elements.iter().map(|element| element.replace('\n', "\n    ")).collect();
    // What a struct is completed with has no comma behind it.
    let comma = if lines.last().is_some_and(|last| last.starts_with("..")) { "" } else { "," };
    format!("{open}\n    {}{comma}\n{close}", lines.join(",\n    "))
}

/// The example of a parameter as Rust and as JSON.
struct Value {
    /// As an argument of `new`.
    argument: String,
    /// As the value of a member.
    member: String,
    json: String,
    /// The enum that it is of.
    enumeration: Option<&'static str>,
}

/// The value that a parameter has as its example, if that is short and a value that somebody would send.
fn plain(row: &Parameter) -> Option<Value> {
    let json = row.example.to_owned();
    if json.contains("...") {
        return None;
    }
    let (argument, member, enumeration) = match row.shape {
        Shape::Bool | Shape::Integer(_) => (json.clone(), json.clone(), None),
        Shape::Number if json.contains('.') => (json.clone(), json.clone(), None),
        Shape::Text => (json.clone(), format!("{json}.into()"), None),
        Shape::StringEnum(words) => {
            let word = words.word(json.trim_matches('"'))?;
            let variant = format!("{}::{}", words.rust, word.variant());
            (variant.clone(), variant, Some(words.rust))
        }
        _ => return None,
    };
    Some(Value { argument, member, json, enumeration })
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::{Examples, sections};
    use crate::{problems::Problems, types::Types};

    /// What is made for a type where nothing is written by hand.
    fn made(rust: &str) -> (String, Problems) {
        let (types, mut problems) = (Types::of_all_apis(), Problems::default());
        let item = types.iter().find(|item| item.what.rust() == rust);
        let example = item.map(|item| Examples(std::collections::BTreeMap::new()).of(item, &mut problems));
        (example.unwrap_or_default(), problems)
    }

    #[test]
    fn an_object_is_made_of_the_examples_of_its_members() {
        let (example, problems) = made("AudioOptions");
        assert!(problems.is_empty());
        assert!(
            example.contains(r#"let audio_options = AudioOptions::new("Cherry", AudioFormat::Wav);"#),
            "{example}"
        );
        assert!(example.contains(r#"{ "voice": "Cherry", "format": "wav" }"#), "{example}");
    }

    #[test]
    fn rows_without_plain_examples_ask_for_one_by_hand() {
        let (example, problems) = made("TranslationPair");
        assert!(example.is_empty() && !problems.is_empty());
    }

    #[test]
    fn a_page_has_a_block_below_each_heading() {
        let page = "# Page\n\n## One\n\n```rust\ncode\n```\n\n## Two\n\nNothing.\n";
        let found: Vec<_> = sections(page).collect();
        assert_eq!(found, [("One", Some("code\n".to_owned())), ("Two", None)]);
    }
}
