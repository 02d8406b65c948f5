//! Files that are printed.

use std::{
    fs, io,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use crate::problems::Problems;

/// The command that prints, as a person runs it.
const COMMAND: &str = "cargo run -p qwen-request-catalogue -- print";

/// The folder of which every file is printed.
pub(crate) const GENERATED: &str = "runtime/src/request/generated";

/// A file, before it is formatted.
pub(crate) struct File {
    /// Where it is in the workspace.
    pub(crate) path: String,
    /// Where the rows are that it is printed from.
    pub(crate) rows: String,
    pub(crate) text: String,
}

impl File {
    /// A file among the generated ones.
    pub(crate) fn generated(name: &str, rows: impl Into<String>, text: String) -> Self {
        Self { path: format!("{GENERATED}/{name}"), rows: rows.into(), text }
    }

    /// The text as it is checked in: it says where it comes from, and Rust is formatted.
    pub(crate) fn finished(&self) -> io::Result<String> {
        let made = format!("Printed by `{COMMAND}` from {}; edit that.", self.rows);
        if Path::new(&self.path).extension().is_some_and(|ending| ending == "rs") {
            rustfmt(&format!("// {made}\n\n{}", self.text))
        } else {
            Ok(format!("<!-- {made} -->\n\n{}", self.text))
        }
    }

    pub(crate) fn write(&self, workspace: &Path, text: &str) -> io::Result<()> {
        let path = workspace.join(&self.path);
        // An unchanged file keeps its date: nothing is built anew for it.
        if fs::read_to_string(&path).is_ok_and(|current| current == text) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }

    pub(crate) fn compare(&self, workspace: &Path, text: &str, problems: &mut Problems) -> io::Result<()> {
        let current = match fs::read_to_string(workspace.join(&self.path)) {
            Ok(current) => current,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error),
        };
        if current != text {
            let line = current.lines().zip(text.lines()).take_while(|(old, new)| old == new).count() + 1;
            problems.add(format!("{}:{line} is not what {} says; run `{COMMAND}`", self.path, self.rows));
        }
        Ok(())
    }
}

/// Files in the generated folder that nothing prints any more: they are deleted, or told.
pub(crate) fn strangers(
    workspace: &Path,
    files: &[File],
    check: bool,
    problems: &mut Problems,
) -> io::Result<()> {
    for entry in fs::read_dir(workspace.join(GENERATED))? {
        let entry = entry?;
        let path = format!("{GENERATED}/{}", entry.file_name().to_string_lossy());
        if files.iter().any(|file| file.path == path) {
            continue;
        }
        if check {
            problems.add(format!("{path} is printed no more; run `{COMMAND}`"));
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Formats Rust by the workspace's own settings.
pub(crate) fn rustfmt(text: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| io::Error::new(error.kind(), format!("rustfmt: {error}")))?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(io::Error::other("rustfmt refuses what was printed"));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
