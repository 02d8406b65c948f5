//! The snapshots in a folder, as a person has downloaded them.

use std::{
    fs,
    io::Read as _,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
};

use qwen_request_rules::models::Date;

use super::{
    error::Error,
    fact::Fact,
    source::{File, Source},
    sources,
};

/// The greatest file that is read. The longest known one has 3 MB.
const LONGEST: u64 = 64 << 20;

/// How deep folders nest in the deepest known source, and some more.
const DEEPEST: usize = 8;

/// What all snapshots of a folder say.
pub(super) fn read(folder: &Path) -> Result<Vec<Fact>, Error> {
    let mut facts = Vec::new();
    for path in entries(folder)? {
        let name = name_of(&path)?;
        let known = Source::ALL.iter().find(|source| source.file_name() == name);
        let Some(source) = known.filter(|source| source.is_folder() == path.is_dir()) else {
            return Err(Error::new(&path, format!("no known source; known are {}", known_names())));
        };
        let mut files = Vec::new();
        collect(&path, "", 0, &mut files)?;
        facts.extend(sources::read(*source, &files)?);
    }
    Ok(facts)
}

fn known_names() -> String {
    let names = Source::ALL
        .map(|source| format!("{}{}", source.file_name(), if source.is_folder() { "/" } else { "" }));
    names.join(", ")
}

/// Reads a file, or all files of a folder.
fn collect(path: &Path, name: &str, depth: usize, files: &mut Vec<File>) -> Result<(), Error> {
    if !path.is_dir() {
        files.push(file(path, name)?);
        return Ok(());
    }
    if depth > DEEPEST {
        return Err(Error::new(path, "folders nest too deep"));
    }
    for inner in entries(path)? {
        let inner_name = name_of(&inner)?;
        let inner_name = if name.is_empty() { inner_name } else { format!("{name}/{inner_name}") };
        collect(&inner, &inner_name, depth + 1, files)?;
    }
    Ok(())
}

fn file(path: &Path, name: &str) -> Result<File, Error> {
    let opened = fs::File::open(path).map_err(Error::io(path))?;
    let changed = opened.metadata().and_then(|metadata| metadata.modified()).map_err(Error::io(path))?;
    let mut bytes = Vec::new();
    opened.take(LONGEST + 1).read_to_end(&mut bytes).map_err(Error::io(path))?;
    if bytes.len() as u64 > LONGEST {
        return Err(Error::new(path, format!("longer than {LONGEST} bytes")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        Error::new(path, format!("no UTF-8 at byte {}", error.utf8_error().valid_up_to()))
    })?;
    let date = date_of(changed).ok_or_else(|| Error::new(path, "the day of its last change is unknown"))?;
    Ok(File { path: path.to_owned(), name: name.to_owned(), text, date })
}

fn date_of(time: SystemTime) -> Option<Date> {
    Date::of_unix_time(time.duration_since(UNIX_EPOCH).ok()?.as_secs())
}

/// What is in a folder, in the order of names.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(folder).map_err(Error::io(folder))?;
    let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(Error::io(folder))?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> Result<String, Error> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.map(str::to_owned).ok_or_else(|| Error::new(path, "its name is no UTF-8"))
}

impl File {
    /// For an error in it.
    pub(super) fn error(&self, what: impl std::fmt::Display) -> Error {
        Error::new(&self.path, what)
    }

    /// Reads JSON.
    pub(super) fn json<'t, T: serde::Deserialize<'t>>(&'t self) -> Result<T, Error> {
        serde_json::from_str(&self.text).map_err(|error| self.error(error))
    }

    /// Reads JSON lines.
    pub(super) fn json_lines<'t, T: serde::Deserialize<'t>>(&'t self) -> Result<Vec<T>, Error> {
        let lines = self.text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        lines
            .map(|(at, line)| {
                serde_json::from_str(line).map_err(|error| {
                    // The error tells a place inside the line, and this line is its first.
                    let what = error.to_string().replacen("at line 1 ", &format!("at line {} ", at + 1), 1);
                    self.error(what)
                })
            })
            .collect()
    }

    /// The day that its source tells, or else that of its download.
    pub(super) fn day_or(&self, told: Option<Date>) -> Date {
        told.unwrap_or(self.date)
    }
}
