//! What documentation says of errors. The request types and their documentation are printed from the rows of the rules, and
//! `cargo run -p qwen-request-catalogue -- print --check` holds them to each other.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use qwen_request_rules::catalogue;

/// What programmers read: the sources of the public crate, and the pages.
const READ: [&str; 3] = ["../runtime/src", "../docs", "../README.md"];

#[test]
fn every_entry_that_documentation_names_exists() {
    let mut named = BTreeSet::new();
    for file in READ.iter().flat_map(|path| files(Path::new(path))) {
        let is_source = file.extension().is_some_and(|ending| ending == "rs");
        for line in fs::read_to_string(&file).unwrap().lines() {
            if !is_source || line.trim_start().starts_with("//") {
                named.extend(
                    line.split(|letter: char| !letter.is_alphanumeric())
                        .filter(|word| is_id(word))
                        .map(str::to_owned),
                );
            }
        }
    }
    let unknown: Vec<&String> = named.iter().filter(|id| catalogue::entry(id).is_none()).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(named.contains("E009"), "the ids were not found");
}

/// Whether it looks like the id of an entry: `E009`, `E001a`, `W05`.
fn is_id(word: &str) -> bool {
    let Some(rest) = word.strip_prefix(['E', 'W']) else { return false };
    let digits = rest.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    digits.len() >= 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) && rest.len() <= digits.len() + 1
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    fs::read_dir(path).unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect()
}
