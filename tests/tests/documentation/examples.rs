//! Every type that programs name has an example on its page.

use std::{collections::BTreeSet, fs, path::Path, str::FromStr};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What the modules of the runtime crate declare and export. Those of tests and those that are hidden are passed over.
#[derive(Default)]
struct Api {
    /// The names that modules export.
    exported: BTreeSet<String>,
    /// Public items.
    items: Vec<Item>,
}

struct Item {
    name: String,
    file: String,
    has_example: bool,
}

/// A file that is read.
#[derive(Clone, Copy)]
struct Module<'a> {
    file: &'a Path,
    /// Whether its items can be named without an export.
    is_public: bool,
}

#[test]
fn every_type_has_an_example() {
    let mut api = Api::default();
    api.read_module(Module { file: Path::new("../runtime/src/lib.rs"), is_public: true });
    let items: Vec<&Item> = api.items.iter().filter(|item| api.exported.contains(&item.name)).collect();
    assert!(items.len() > 250, "{} items are found, which are not all", items.len());
    let without = items.iter().filter(|item| !item.has_example);
    let without: Vec<String> = without.map(|item| format!("{}: {}", item.file, item.name)).collect();
    assert!(without.is_empty(), "without an example:\n{}", without.join("\n"));
}

impl Api {
    fn read_module(&mut self, module: Module<'_>) {
        let source = fs::read_to_string(module.file).unwrap();
        self.read(TokenStream::from_str(&source).unwrap(), module, true);
    }

    /// Reads items and, since macros declare most types, the groups of tokens among them.
    fn read(&mut self, source: TokenStream, module: Module<'_>, is_top: bool) {
        let tokens: Vec<TokenTree> = source.into_iter().collect();
        let mut attributes = String::new();
        let mut is_public = false;
        for (at, token) in tokens.iter().enumerate() {
            let rest = &tokens[at + 1..];
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    attributes += &group.stream().to_string();
                }
                TokenTree::Group(group) => {
                    self.read(group.stream(), module, false);
                    attributes.clear();
                }
                TokenTree::Ident(word) if word == "pub" => {
                    self.read_public(rest, &attributes, module, is_top);
                }
                TokenTree::Ident(word) if word == "mod" => {
                    self.read_child(rest, &attributes, module, is_public);
                }
                TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ',') => attributes.clear(),
                _ => {}
            }
            is_public = matches!(token, TokenTree::Ident(word) if word == "pub");
        }
    }

    /// Reads what follows `mod`, if it is the name of a file.
    fn read_child(&mut self, tokens: &[TokenTree], attributes: &str, parent: Module<'_>, is_public: bool) {
        let [TokenTree::Ident(name), TokenTree::Punct(_), ..] = tokens else { return };
        if is_hidden(attributes) {
            return;
        }
        let stem = parent.file.file_stem().unwrap_or_default();
        let folder = parent.file.parent().unwrap();
        let folder = if stem == "lib" || stem == "mod" { folder.to_owned() } else { folder.join(stem) };
        let alone = folder.join(format!("{name}.rs"));
        let file = if alone.exists() { alone } else { folder.join(name.to_string()).join("mod.rs") };
        self.read_module(Module { file: &file, is_public });
    }

    /// Reads what follows `pub`.
    fn read_public(&mut self, tokens: &[TokenTree], attributes: &str, module: Module<'_>, is_top: bool) {
        if is_hidden(attributes) {
            return;
        }
        let words: Vec<String> = tokens.iter().take(2).map(ToString::to_string).collect();
        let [kind, name] = words.as_slice() else { return };
        match kind.as_str() {
            "use" => self.read_export(tokens, attributes, module),
            "struct" | "enum" | "trait" | "type" => self.note(name, attributes, module),
            // Functions of types are on the pages of their types.
            "fn" if is_top => self.note(name, attributes, module),
            _ => {}
        }
        if is_top && module.is_public {
            self.exported.insert(name.clone());
        }
    }

    /// Reads the names that a `pub use` brings: all of its list, or its last.
    fn read_export(&mut self, tokens: &[TokenTree], attributes: &str, module: Module<'_>) {
        let end = tokens.iter().position(|token| token.to_string() == ";").unwrap_or(tokens.len());
        let names = match tokens.get(..end).and_then(<[_]>::last) {
            Some(TokenTree::Group(list)) => words(list.stream()),
            Some(TokenTree::Ident(name)) => vec![name.to_string()],
            _ => Vec::new(),
        };
        let is_of_rules = tokens.get(1).is_some_and(|path| path.to_string() == "qwen_request_rules");
        for name in names {
            // What is documented in the rules' crate gets its example where this crate exports it. A constant needs none.
            if is_of_rules && name.contains(|letter: char| letter.is_ascii_lowercase()) {
                self.note(&name, attributes, module);
            }
            self.exported.insert(name);
        }
    }

    fn note(&mut self, name: &str, attributes: &str, module: Module<'_>) {
        let (name, file) = (name.to_owned(), module.file.display().to_string());
        self.items.push(Item { name, file, has_example: attributes.contains("```") });
    }
}

/// Whether an item is no part of what programs name.
fn is_hidden(attributes: &str) -> bool {
    attributes.contains("doc (hidden)") || attributes.contains("cfg (test)")
}

fn words(tokens: TokenStream) -> Vec<String> {
    let is_word = |token: &TokenTree| matches!(token, TokenTree::Ident(_));
    tokens.into_iter().filter(is_word).map(|word| word.to_string()).collect()
}
