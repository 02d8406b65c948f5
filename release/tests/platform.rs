//! What the published crates need of a platform: the rules no standard library, the runtime crate no more of it than is named here.
//! `.ci/release targets` builds them for platforms that lack it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What a platform such as `wasm32-unknown-unknown` does not have, though the standard library for it has the names.
const OF_A_PLATFORM: [&str; 6] = ["env", "fs", "net", "os", "process", "thread"];

/// Clocks. The rest of `std::time` is arithmetic.
const CLOCKS: [&str; 2] = ["Instant", "SystemTime"];

/// Where the runtime crate uses them. Its programs are no part of the library.
const NAMED: [(&str, &str); 4] = [
    // `DataUrl::from_file`, behind the feature `files`.
    ("adapters/files.rs", "fs"),
    // `Endpoint::from_env`.
    ("http/endpoint.rs", "env"),
    // Uploads of files, behind the feature `files`.
    ("http/upload/file.rs", "fs"),
    // Checks of media files, behind the feature `media`.
    ("media/file.rs", "fs"),
];

#[test]
fn the_rules_do_without_the_standard_library() {
    let source = fs::read_to_string("../rules/src/lib.rs").unwrap();
    assert!(source.lines().any(|line| line == "#![no_std]"));
    for (file, source) in sources(Path::new("../rules/src")) {
        let brings_it_back = code(&source).any(|line| line.contains("extern crate std"));
        assert!(!brings_it_back, "{}", file.display());
    }
}

#[test]
fn the_runtime_crate_uses_no_more_of_a_platform_than_is_named() {
    let root = Path::new("../runtime/src");
    let mut used = BTreeSet::new();
    for (file, source) in sources(root) {
        let file = file.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        if file.starts_with("bin/") {
            continue;
        }
        let source = code(&source).collect::<Vec<_>>().join("\n");
        for name in modules_of_std(&source).into_iter().filter(|name| OF_A_PLATFORM.contains(name)) {
            used.insert((file.clone(), name.to_owned()));
        }
        for clock in CLOCKS.into_iter().filter(|clock| words(&source).any(|word| word == *clock)) {
            used.insert((file.clone(), clock.to_owned()));
        }
    }
    let named = NAMED.map(|(file, name)| (file.to_owned(), name.to_owned()));
    assert_eq!(used, BTreeSet::from(named));
}

#[test]
fn modules_are_found_however_they_are_named() {
    let source = "use std::fmt;\nuse std::{\n    env::{self, Args}, fs,\n    io,\n};\nstd::process::exit(0); my_std::net";
    assert_eq!(modules_of_std(source), ["fmt", "env", "fs", "io", "process"]);
}

/// The first names after `std::`, those in braces too.
fn modules_of_std(source: &str) -> Vec<&str> {
    let mut modules = Vec::new();
    for (at, prefix) in source.match_indices("std::") {
        if source[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
            continue;
        }
        let rest = &source[at + prefix.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            modules.extend(words(rest).next());
            continue;
        };
        let (mut depth, mut start) = (0_usize, 0);
        for (end, letter) in list.char_indices() {
            if depth == 0 && matches!(letter, ',' | '}') {
                modules.extend(words(&list[start..end]).next());
                start = end + 1;
            }
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    modules
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

/// The lines that are no comments.
fn code(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The Rust files below a folder, with what stands in them.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            found.push((path, source));
        }
    }
    found
}
