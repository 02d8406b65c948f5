//! The house stays one that can be read: no source file is long.

use std::{fs, path::Path};

/// A file is about one thing, and 400 lines say enough about it.
const LONGEST: usize = 400;

#[test]
fn no_source_file_is_long() {
    let mut long = Vec::new();
    let mut count = 0;
    for krate in
        ["benches", "catalogue", "examples", "fuzz", "macros", "release", "rules", "runtime", "tests"]
    {
        visit(&Path::new("..").join(krate), &mut |file, text| {
            count += 1;
            // A list that a test writes is read by nobody from beginning to end.
            if text.starts_with("//!") && text.lines().next().is_some_and(|head| head.contains("Written by"))
            {
                return;
            }
            let lines = text.lines().count();
            if lines > LONGEST {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        });
    }
    assert!(count > 500, "{count} files are found, which are not all");
    assert!(long.is_empty(), "split what has more than {LONGEST} lines:\n{}", long.join("\n"));
}

/// Shows every Rust source below a folder.
fn visit(folder: &Path, show: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("target") {
                visit(&path, show);
            }
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            show(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
