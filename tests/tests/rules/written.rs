//! What rustc says, written behind each call of a page.

use std::fs;

use crate::cases::Page;

/// Writes the page anew, with these texts behind the calls that begin in these lines.
pub(crate) fn write(page: &Page, texts: &[(usize, String)]) {
    let text = fs::read_to_string(&page.path).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    // From the end, so that lines above stay where they are.
    for (line, text) in texts.iter().rev() {
        let behind = fence(&lines, *line) + 1;
        if lines.get(behind + 1) == Some(&"```text") {
            lines.drain(behind..=fence(&lines, behind + 2));
        }
        let block = ["", "```text"].into_iter().chain(text.lines()).chain(["```"]);
        lines.splice(behind..behind, block);
    }
    fs::write(&page.path, lines.join("\n") + "\n").unwrap();
}

/// The position of the first fence that closes a block from there on.
fn fence(lines: &[&str], from: usize) -> usize {
    from + lines[from..].iter().position(|line| *line == "```").unwrap()
}
