//! Whether the change log tells of a change, by the history of the repository.

use std::{fs, path::Path, process::Command};

use crate::changes;

const LOG: &str = "CHANGELOG.md";

/// Whether a file is as it was when the change log was last changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// It is, or the change log is being changed just now.
    Yes,
    /// It is not: what has changed.
    No(String),
    /// There is no repository, or no git.
    Unknown,
}

/// Compares the file with what it was at the last commit that changed the log. So it does not matter in which of several commits
/// the line comes, but none of them may be the last without it.
pub(crate) fn is_told(root: &Path, file: &str) -> Told {
    let Some(commit) = git(root, &["log", "-1", "--format=%H", "--", LOG]) else { return Told::Unknown };
    let commit = commit.trim();
    let is_being_changed = git(root, &["diff", "--quiet", "HEAD", "--", LOG]).is_none();
    if commit.is_empty() || is_being_changed {
        return Told::Yes;
    }
    // Before the file was there, nothing could change.
    let Some(then) = git(root, &["show", &format!("{commit}:{file}")]) else { return Told::Yes };
    let changes = changes::between(&then, &fs::read_to_string(root.join(file)).unwrap_or_default());
    if changes.is_empty() { Told::Yes } else { Told::No(changes) }
}

/// What git prints, if it succeeds.
fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let run = Command::new("git").arg("-C").arg(root).args(arguments).output().ok()?;
    run.status.success().then(|| String::from_utf8_lossy(&run.stdout).into_owned())
}

#[test]
fn a_change_is_told_once_the_log_has_changed_with_it_or_after_it() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("history");
    fs::remove_dir_all(&root).ok();
    fs::create_dir_all(&root).unwrap();
    let run = |arguments: &[&str]| git(&root, arguments).unwrap_or_else(|| panic!("{arguments:?}"));
    let write = |file: &str, text: &str| fs::write(root.join(file), text).unwrap();
    let commit = || {
        run(&["add", "."]);
        run(&["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "A change"]);
    };
    let is_told = || is_told(&root, "api.txt");

    run(&["init", "-q"]);
    assert_eq!(is_told(), Told::Unknown);
    write(LOG, "first");
    write("api.txt", "fn a\n");
    commit();
    assert_eq!(is_told(), Told::Yes);

    write("api.txt", "fn b\n");
    let untold = Told::No("- fn a\n+ fn b\n".to_owned());
    assert_eq!(is_told(), untold);
    commit();
    assert_eq!(is_told(), untold);

    write(LOG, "first, second");
    assert_eq!(is_told(), Told::Yes);
    commit();
    assert_eq!(is_told(), Told::Yes);

    // A commit about something else comes after it.
    write("other.txt", "");
    commit();
    assert_eq!(is_told(), Told::Yes);
}
