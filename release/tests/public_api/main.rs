//! The interface of the published crate is the one that is written down in `release/public-api.txt`, and a change of it is told
//! in `CHANGELOG.md`.
//!
//! `WRITE_API=1 cargo test -p qwen-request-release --test public_api` writes it down; review the difference.

mod changes;
mod history;
mod interface;

use std::{env, fs, path::Path};

use history::Told;

/// From the folder of this package.
const ROOT: &str = "..";
const WRITTEN: &str = "release/public-api.txt";

#[test]
fn the_interface_is_the_one_that_is_written_down() {
    let path = Path::new(ROOT).join(WRITTEN);
    let interface = interface::of_crate();
    if env::var_os("WRITE_API").is_some() {
        fs::write(&path, interface).unwrap();
        return;
    }
    let changes = changes::between(&fs::read_to_string(&path).unwrap_or_default(), &interface);
    assert!(
        changes.is_empty(),
        "the interface has changed:\n{changes}\nIf that is meant, add a line to CHANGELOG.md, and write the interface down with \
         `WRITE_API=1 cargo test -p qwen-request-release --test public_api`."
    );
}

#[test]
fn a_change_of_the_interface_is_told_in_the_change_log() {
    match history::is_told(Path::new(ROOT), WRITTEN) {
        Told::Yes => {}
        Told::Unknown => eprintln!("skipped: there is no history here"),
        Told::No(changes) => {
            panic!(
                "{WRITTEN} has changed since the last change of CHANGELOG.md: say there what is new\n{changes}"
            )
        }
    }
}

#[test]
fn the_change_log_has_a_heading_for_the_version() {
    let log = fs::read_to_string(Path::new(ROOT).join("CHANGELOG.md")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let newest = log.lines().find_map(|line| line.strip_prefix("## ")).unwrap_or_default();
    let is_of_version = newest.split([' ', ':']).any(|word| word == version);
    assert!(is_of_version, "the newest heading of CHANGELOG.md is `{newest}`, the version is {version}");
}
