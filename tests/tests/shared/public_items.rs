//! What programs name of the runtime crate, read from its sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    str::FromStr,
};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// What the modules of the runtime crate declare and export. Those of tests and those that are hidden are passed over.
#[derive(Default)]
pub(crate) struct Api {
    /// The names that modules export, each with the paths of these modules.
    exported: BTreeMap<String, BTreeSet<String>>,
    /// Public items.
    items: Vec<Item>,
}

/// An item.
#[allow(dead_code, reason = "no test asks for all of it")]
pub(crate) struct Item {
    /// `struct`, `enum`, `trait`, `type`, `fn`, or `use` of what the rules have.
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) file: String,
    /// The path of the public module that it is in.
    path: String,
    /// Whether it has parameters of type or lifetime.
    pub(crate) is_generic: bool,
    pub(crate) has_example: bool,
}

/// A file that is read.
#[derive(Clone, Copy)]
struct Module<'a> {
    file: &'a Path,
    /// The path of what it exports, without the crate: empty at the root.
    path: &'a str,
    /// Whether its items can be named without an export.
    is_public: bool,
}

/// Reads the sources of the runtime crate.
pub(crate) fn read() -> Api {
    let mut api = Api::default();
    api.read_module(Module { file: Path::new("../runtime/src/lib.rs"), path: "", is_public: true });
    api
}

impl Api {
    /// The items that can be named, each with the path of a module that exports it.
    pub(crate) fn items(&self) -> impl Iterator<Item = (&str, &Item)> {
        self.items.iter().filter_map(|item| {
            let paths = self.exported.get(&item.name)?;
            Some((paths.get(&item.path).or_else(|| paths.first())?.as_str(), item))
        })
    }

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
        let path = if is_public { format!("{}{name}::", parent.path) } else { parent.path.to_owned() };
        self.read_module(Module { file: &file, path: &path, is_public });
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
            // Functions of types are on the pages of their types.
            "fn" if !is_top => {}
            "struct" | "enum" | "trait" | "type" | "fn" => {
                let is_generic = tokens.get(2).is_some_and(|next| next.to_string() == "<");
                self.note(kind, name, is_generic, attributes, module);
            }
            _ => {}
        }
        if is_top && module.is_public {
            self.export(name, module);
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
                self.note("use", &name, false, attributes, module);
            }
            self.export(&name, module);
        }
    }

    fn export(&mut self, name: &str, module: Module<'_>) {
        self.exported.entry(name.to_owned()).or_default().insert(module.path.to_owned());
    }

    fn note(&mut self, kind: &str, name: &str, is_generic: bool, attributes: &str, module: Module<'_>) {
        self.items.push(Item {
            kind: kind.to_owned(),
            name: name.to_owned(),
            file: module.file.display().to_string(),
            path: module.path.to_owned(),
            is_generic,
            has_example: attributes.contains("```"),
        });
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
