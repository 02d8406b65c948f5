//! The packages that are published are whole, and say what the registry's page shows.

use std::{fs, path::Path, process::Command};

use serde_json::Value;

/// In the order in which they are published.
const PUBLISHED: [&str; 3] = ["qwen-request-rules", "qwen-request-macros", "qwen-request"];

fn cargo(arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO")).args(arguments).args(["--offline", "--locked"]).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

/// What `Cargo.toml` says of the packages, with what they inherit.
fn manifests() -> Vec<Value> {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])).unwrap();
    let mut packages: Vec<Value> = metadata["packages"].as_array().unwrap().clone();
    // `publish = false` is an empty list of registries.
    packages.retain(|package| package["publish"].is_null());
    packages
}

#[test]
fn only_these_packages_are_published() {
    let mut names: Vec<String> = manifests().iter().map(|package| text(package, "name").to_owned()).collect();
    names.sort();
    let mut published = PUBLISHED;
    published.sort_unstable();
    assert_eq!(names, published);
}

#[test]
fn each_package_holds_its_licences_and_a_readme_and_nothing_stray() {
    for package in PUBLISHED {
        let list = cargo(&["package", "--list", "--allow-dirty", "--package", package]);
        let files: Vec<&str> = list.lines().collect();
        for needed in ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"] {
            assert!(files.contains(&needed), "{package} lacks {needed}");
        }
        let is_known = |file: &str| {
            let is_of_cargo = ["Cargo.lock", "Cargo.toml.orig", ".cargo_vcs_info.json"].contains(&file);
            is_of_cargo
                || ["Cargo.toml", "LICENSE-", "README.md", "src/", "tests/"]
                    .iter()
                    .any(|start| file.starts_with(start))
        };
        let stray: Vec<&&str> = files.iter().filter(|file| !is_known(file)).collect();
        assert!(stray.is_empty(), "{package} holds {stray:?}");
    }
}

/// A link to a file beside the package in the repository is a link into the package itself.
#[test]
fn the_licences_are_those_of_the_repository() {
    for folder in ["../rules", "../macros", "../runtime"] {
        for file in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let [own, whole] =
                [Path::new(folder), Path::new("..")].map(|at| fs::read_to_string(at.join(file)).unwrap());
            assert!(own == whole && own.len() > 1000, "{folder}/{file}");
        }
    }
}

#[test]
fn each_package_says_what_it_is_and_where_it_is_documented() {
    for package in manifests() {
        let name = text(&package, "name");
        assert!(text(&package, "description").len() > 20, "{name} has no description");
        assert_eq!(text(&package, "license"), "MIT OR Apache-2.0", "{name}");
        assert_eq!(text(&package, "documentation"), format!("https://docs.rs/{name}"));
        assert!(text(&package, "readme").ends_with("README.md"), "{name}");
        // There is no public repository yet, and an address that leads nowhere is worse than none.
        assert!(package["repository"].is_null() && package["homepage"].is_null(), "{name}");
        // The registry takes five keywords of 20 characters.
        let keywords = package["keywords"].as_array().unwrap();
        assert!((1..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        assert!(keywords.iter().all(|word| word.as_str().unwrap().len() <= 20), "{name}: {keywords:?}");
        assert!((1..=5).contains(&package["categories"].as_array().unwrap().len()), "{name}");
        // What the pages of docs.rs show: everything, with the feature that it needs.
        let docs = &package["metadata"]["docs"]["rs"];
        assert_eq!(docs["all-features"], true, "{name}");
        assert_eq!(docs["rustdoc-args"], serde_json::json!(["--cfg", "docsrs"]), "{name}");
    }
}

/// A piece beside an older one is untested.
#[test]
fn the_packages_want_each_other_in_their_own_version() {
    let mut found = 0;
    for package in manifests() {
        for dependency in package["dependencies"].as_array().unwrap() {
            if PUBLISHED.contains(&text(dependency, "name")) {
                assert_eq!(text(dependency, "req"), format!("={}", text(&package, "version")));
                found += 1;
            }
        }
    }
    assert_eq!(found, 3);
}

#[test]
fn the_minimum_version_of_rust_is_the_same_wherever_it_is_named() {
    for package in manifests() {
        assert_eq!(text(&package, "rust_version"), env!("CARGO_PKG_RUST_VERSION"));
    }
    let version = env!("CARGO_PKG_RUST_VERSION");
    for (page, sentence) in [
        ("README.md", format!("## Minimum Rust version\n\n{version}.\n")),
        ("docs/versions.md", format!("## Minimum Rust version\n\n{version}. ")),
        ("docs/guide.md", format!("You need Rust {version} or newer")),
        (".ci/release", format!("rust={version}\n")),
    ] {
        assert!(fs::read_to_string(Path::new("..").join(page)).unwrap().contains(&sentence), "{page}");
    }
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}
