//! Prints from the rows of `qwen-request-rules` the Rust that repeats them: the request types with their documentation, the
//! constructors, the table of APIs and the codes of errors; and compares the rows with what public sources say.
//!
//! `cargo run -p qwen-request-catalogue -- print` writes the files, `-- print --check` compares them with those that are there.
//! `-- refresh DIR` prints what the snapshots in a folder say that the rows do not.

#![allow(clippy::format_push_string, reason = "it reads better, and the program runs once a change")]

mod apis;
mod codes;

mod constructors;
mod doc;
mod example;
mod file;
mod parameter;
mod problems;
mod refresh;
mod request;
mod rust;
mod types;

use std::{env, io, path::Path, process::ExitCode};

use example::Examples;
use problems::Problems;
use refresh::Refresh;
use types::Types;

const USAGE: &str = "\
usage: cargo run -p qwen-request-catalogue -- print [--check]
       cargo run -p qwen-request-catalogue -- refresh DIR [--write] [--workspace FOLDER]";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["print"] => Some(print(false)),
        ["print", "--check"] => Some(print(true)),
        ["refresh", rest @ ..] => Refresh::parse(rest).map(|refresh| refresh.run()),
        _ => None,
    };
    let Some(outcome) = outcome else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match outcome {
        Ok(problems) => problems.report(),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints every file; nothing is written while a row is wrong.
fn print(check: bool) -> io::Result<Problems> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut problems = Problems::default();
    let types = Types::of_all_apis();
    let examples = Examples::read(&workspace, &types, &mut problems)?;
    let mut files = request::files(&types, &examples, &mut problems);
    files.extend(constructors::files(&types, &mut problems));
    files.extend(apis::files());
    files.push(codes::file(&mut problems));

    if problems.is_empty() {
        for file in &files {
            let text = file.finished()?;
            if check {
                file.compare(&workspace, &text, &mut problems)?;
            } else {
                file.write(&workspace, &text)?;
            }
        }
        file::strangers(&workspace, &files, check, &mut problems)?;
    }
    Ok(problems)
}
