//! Every type that programs name has an example on its page.

use std::{collections::BTreeSet, fs, path::Path, str::FromStr};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What the sources of the runtime crate declare and export, by name.
#[derive(Default)]
struct Api {
    /// The names that modules export.
    exported: BTreeSet<String>,
    /// Items, where they stand, and whether their documentation has an example.
    items: Vec<(String, String, bool)>,
}

#[test]
fn every_type_has_an_example() {
    let mut api = Api::default();
    api.read_folder(Path::new("../runtime/src"));
    assert!(api.items.len() > 250, "the items are no longer found");
    let without: Vec<&str> = api
        .items
        .iter()
        .filter(|(name, _, has_example)| !has_example && api.exported.contains(name))
        .map(|(_, place, _)| place.as_str())
        .collect();
    assert!(without.is_empty(), "without an example:\n{}", without.join("\n"));
}

impl Api {
    fn read_folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Programs are no part of the library.
                if !path.ends_with("bin") {
                    self.read_folder(&path);
                }
                continue;
            }
            if path.extension().is_some_and(|ending| ending == "rs") {
                let source = TokenStream::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                self.read(source, &path.display().to_string(), true);
            }
        }
    }

    /// Reads items and, since macros declare most types, the groups of tokens among them.
    fn read(&mut self, source: TokenStream, file: &str, is_top: bool) {
        let tokens: Vec<TokenTree> = source.into_iter().collect();
        let mut attributes = String::new();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ',') => attributes.clear(),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    attributes += &group.stream().to_string();
                }
                TokenTree::Group(group) => {
                    self.read(group.stream(), file, false);
                    attributes.clear();
                }
                TokenTree::Ident(word) if word == "pub" => {
                    let rest = tokens.get(at + 1..).unwrap_or_default();
                    self.read_public(rest, &attributes, file, is_top);
                    attributes.clear();
                }
                _ => {}
            }
        }
    }

    /// Reads what follows `pub`.
    fn read_public(&mut self, tokens: &[TokenTree], attributes: &str, file: &str, is_top: bool) {
        let words: Vec<String> = tokens.iter().take(3).map(ToString::to_string).collect();
        let has_example = attributes.contains("```");
        let name = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            _ if attributes.contains("doc (hidden)") => return,
            ["use", path, ..] => return self.read_export(tokens, path, has_example, file),
            ["struct" | "enum" | "trait" | "type", name, ..] => name,
            // Functions of types are on the pages of their types.
            ["fn", name, ..] if is_top => name,
            _ => return,
        };
        // What stands in a public module needs no export.
        if ["lib.rs", "socket.rs"].iter().any(|module| file.ends_with(&format!("src/{module}"))) {
            self.exported.insert(name.to_owned());
        }
        self.items.push((name.to_owned(), format!("{file}: {name}"), has_example));
    }

    /// Reads the names that a `pub use` brings: those before commas and at the ends of lists.
    fn read_export(&mut self, tokens: &[TokenTree], path: &str, has_example: bool, file: &str) {
        let end = tokens.iter().position(|token| token.to_string() == ";").unwrap_or(tokens.len());
        let text: String = tokens.iter().take(end).map(|token| format!("{token} ")).collect();
        let list = text.rsplit_once(":: ").map_or("", |(_, list)| list);
        let names = list.split(',').filter_map(|name| name.trim_matches(['{', '}', ' ']).rsplit(' ').next());
        for name in names {
            // The rows of the rules are documented where this crate exports them. Constants say all by themselves.
            let is_constant = name.chars().all(|letter| !letter.is_ascii_lowercase());
            if path == "qwen_request_rules" && !is_constant {
                self.items.push((name.to_owned(), format!("{file}: {name}"), has_example));
            }
            self.exported.insert(name.to_owned());
        }
    }
}
