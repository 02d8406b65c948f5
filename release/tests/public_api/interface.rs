//! The interface, as rustdoc knows it once macros are expanded: one item a line.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use public_api::Builder;
use serde_json::Value;

const CRATE: &str = "qwen-request";
/// No interface of its own, but the crate exports some of its types.
const RULES: &str = "qwen-request-rules";

/// The interface of the crate with all features: a header, then an item a line.
///
/// Derived traits and those that every type has are left out, and so are the functions of traits that are implemented.
pub(crate) fn of_crate() -> String {
    let (own, rules) = (document(CRATE), document(RULES));
    let exported = exports(&own);
    let of_rules =
        items(&rules).into_iter().filter(|item| exported.iter().any(|path| belongs_to(item, path)));
    let mut text =
        format!("# The interface of {CRATE} with all features, and of what it exports of {RULES}.\n");
    for item in items(&own).into_iter().chain(of_rules) {
        text += &item;
        text.push('\n');
    }
    text
}

/// What rustdoc says of a package: the file.
fn document(package: &str) -> PathBuf {
    let run = Command::new(env!("CARGO"))
        .args(["rustdoc", "--quiet", "--locked", "--lib", "--all-features", "--package", package])
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        .env("RUSTDOC", Path::new(env!("CARGO_MANIFEST_DIR")).join("rustdoc-unstable"))
        // They say how HTML is written.
        .env_remove("RUSTDOCFLAGS")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    target.join("doc").join(package.replace('-', "_")).with_extension("json")
}

fn items(document: &Path) -> Vec<String> {
    let api = Builder::from_rustdoc_json(document)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .unwrap();
    let items: Vec<String> = api.items().map(ToString::to_string).collect();
    let modules: BTreeSet<&str> = items.iter().filter_map(|item| item.strip_prefix("pub mod ")).collect();

    let mut kept = Vec::new();
    let mut is_in_impl = false;
    for item in &items {
        let is_function = item.contains("fn ") && item.starts_with("pub ");
        if !is_function {
            is_in_impl = item.starts_with("impl") && item.contains(" for ");
        }
        // Functions of an implementation say again what the trait says.
        let is_said = is_function && is_in_impl && is_of_type(item);
        if !is_said && !is_internal(item, &modules) {
            kept.push(item.clone());
        }
    }
    kept.dedup();
    kept
}

/// Whether it implements a trait of a module that programs cannot name.
fn is_internal(item: &str, modules: &BTreeSet<&str>) -> bool {
    let Some((implemented, _)) = item.split_once(" for ") else { return false };
    let mut depth = 0_usize;
    let mut outside_brackets = implemented.replace("->", "");
    outside_brackets.retain(|letter| {
        depth = if letter == '>' { depth.saturating_sub(1) } else { depth + usize::from(letter == '<') };
        depth == 0 && letter != '>'
    });
    let module = outside_brackets.split(' ').next_back().and_then(|path| path.rsplit_once("::"));
    module.is_some_and(|(module, _)| module.starts_with("qwen_request") && !modules.contains(module))
}

/// Whether a function belongs to a type, not to a module: `qwen_request::List::len`, `bool::into_text`.
fn is_of_type(item: &str) -> bool {
    let path = item.split_once("fn ").map_or("", |(_, path)| path);
    let path = path.split(['(', '<']).next().unwrap_or_default();
    let is_module = |part: &str| {
        part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    !(path.starts_with("qwen_request") && path.split("::").all(is_module))
}

/// The paths of what a crate exports of the rules' crate.
fn exports(document: &Path) -> BTreeSet<String> {
    let document: Value = serde_json::from_slice(&fs::read(document).unwrap()).unwrap();
    let items = document["index"].as_object().unwrap().values();
    let sources = items.filter_map(|item| item["inner"]["use"]["source"].as_str());
    let prefix = format!("{}::", RULES.replace('-', "_"));
    sources.filter(|source| source.starts_with(&prefix)).map(str::to_owned).collect()
}

/// Whether an item is the one with this path, or a part of it. The first path in a line is the item's own.
fn belongs_to(item: &str, path: &str) -> bool {
    let crate_name = path.split("::").next().unwrap_or_default();
    let own = item.find(crate_name).and_then(|at| item.get(at..)).unwrap_or_default();
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    own.strip_prefix(path).is_some_and(|rest| !rest.starts_with(is_word))
}

#[test]
fn items_belong_to_paths_and_functions_to_types() {
    assert!(belongs_to("pub fn rules::Retry::as_str(self)", "rules::Retry"));
    assert!(belongs_to("impl core::fmt::Display for rules::Retry", "rules::Retry"));
    assert!(!belongs_to("pub fn rules::Other::retry(self) -> rules::Retry", "rules::Retry"));
    assert!(!belongs_to("pub struct rules::RetryPlan", "rules::Retry"));
    assert!(is_of_type("pub fn qwen_request::List<T>::len(&self) -> usize"));
    assert!(is_of_type("pub fn &'a str::into_text(self)"));
    assert!(is_of_type("pub fn bool::into_member(self)"));
    assert!(!is_of_type("pub fn qwen_request::error::entry(&str)"));
    assert!(!is_of_type("pub fn qwen_request::parse<T: qwen_request::ApiRequest>(u16, &[u8])"));
}

#[test]
fn traits_that_cannot_be_named_are_internal() {
    let modules = BTreeSet::from(["qwen_request", "qwen_request::reply"]);
    assert!(is_internal("impl<T: A<B>> qwen_request::fill::Argument<T> for &T", &modules));
    assert!(!is_internal("impl<F: Fn(u8) -> u8> qwen_request::reply::Reply for F", &modules));
    assert!(!is_internal("impl core::fmt::Debug for qwen_request::fill::Hidden", &modules));
    assert!(!is_internal("pub struct qwen_request::Json", &modules));
}
