//! The cases of rules, as `cases/*.md` hold them: sections, and in them fenced blocks.
//!
//! A heading in backticks is the id of the rule that the section is about; one in plain words is about no single rule.
//!
//! - `rust fails`: a call that breaks the rule and no other. The `text` block behind it is what rustc says.
//! - `rust open`: a call that `qwen_request!` cannot decide, since a rule would have to read an expression.
//! - `rust passes`: a call that just keeps the rule.
//! - `edges`: places of the call above, on both sides of where the rule begins.

use std::{fmt::Write, fs, iter::Peekable, path::PathBuf};

/// Where the pages are. Tests run in the folder of their crate.
const FOLDER: &str = "cases";

/// A file of cases: the rules of one theme.
pub(crate) struct Page {
    pub(crate) path: PathBuf,
    pub(crate) cases: Vec<Case>,
}

/// A call of `qwen_request!`, and what is to become of it.
pub(crate) struct Case {
    /// The name of its page, without what follows the dot.
    pub(crate) theme: String,
    /// The rule that its section is about.
    pub(crate) rule: Option<String>,
    pub(crate) kind: CaseKind,
    /// The name that messages of a failing test give it: `tests/cases/thinking.md:5`.
    pub(crate) name: String,
    /// The line of the page, counted from 1, that holds the first line of the call.
    pub(crate) line: usize,
    pub(crate) call: String,
    /// The block of text behind the call.
    pub(crate) expected: String,
    /// The edges behind it, one a line, each with the name that messages give it.
    pub(crate) edges: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CaseKind {
    Fails,
    Open,
    Passes,
}

/// All pages, in the order of their names.
pub(crate) fn pages() -> Vec<Page> {
    let mut paths: Vec<PathBuf> = fs::read_dir(FOLDER).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "no cases in {FOLDER}");
    paths.into_iter().map(Page::read).collect()
}

impl Page {
    fn read(path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let mut page = Self { path, cases: Vec::new() };
        let mut rule = None;
        let mut lines = (1..).zip(text.lines()).peekable();
        while let Some((number, line)) = lines.next() {
            let at = page.at(number);
            if let Some(heading) = line.strip_prefix("## ") {
                rule = heading.strip_prefix('`').and_then(|id| id.strip_suffix('`')).map(str::to_owned);
            }
            let Some(fence) = line.strip_prefix("```") else { continue };
            let block = block(&mut lines, &at);
            let kind = match fence {
                "rust fails" => CaseKind::Fails,
                "rust open" => CaseKind::Open,
                "rust passes" => CaseKind::Passes,
                "text" | "edges" => {
                    let edges = (number + 1..).zip(block.lines()).filter(|(_, line)| !line.starts_with('#'));
                    let edges: Vec<_> =
                        edges.map(|(number, edge)| (page.at(number), edge.to_owned())).collect();
                    let case = page.cases.last_mut().unwrap_or_else(|| panic!("{at}: no call above"));
                    if fence == "edges" {
                        case.edges.extend(edges);
                    } else {
                        assert!(case.expected.is_empty(), "{at}: a second text for one call");
                        case.expected = block;
                    }
                    continue;
                }
                _ => panic!("{at}: a block is `rust fails`, `rust open`, `rust passes`, `text` or `edges`"),
            };
            page.cases.push(Case {
                theme: page.theme().to_owned(),
                rule: rule.clone(),
                kind,
                name: at,
                line: number + 1,
                call: block,
                expected: String::new(),
                edges: Vec::new(),
            });
        }
        page
    }

    /// A line of the page, as editors and terminals find it.
    fn at(&self, line: usize) -> String {
        format!("tests/{}:{line}", self.path.display())
    }

    /// What the rules of the page have in common: its file name.
    pub(crate) fn theme(&self) -> &str {
        self.path.file_stem().unwrap().to_str().unwrap()
    }
}

/// The lines up to the fence that closes a block.
fn block<'t>(lines: &mut Peekable<impl Iterator<Item = (usize, &'t str)>>, at: &str) -> String {
    let mut block = String::new();
    loop {
        match lines.next() {
            Some((_, "```")) => return block,
            Some((_, line)) => writeln!(block, "{line}").unwrap(),
            None => panic!("{at}: the block has no end"),
        }
    }
}
