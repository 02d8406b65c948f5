//! What rustc says of cases: they are compiled together, as a crate whose lines are those of the pages.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

use crate::cases::{Case, Page};

/// What rustc says of one place.
#[derive(Deserialize)]
pub(crate) struct Diagnostic {
    pub(crate) level: String,
    pub(crate) message: String,
    /// As rustc prints it.
    rendered: String,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
pub(crate) struct Span {
    file_name: PathBuf,
    pub(crate) line_start: usize,
    is_primary: bool,
    pub(crate) text: Vec<Underlined>,
}

/// A line of the source. Columns are counted from 1, and the last one is behind what is underlined.
#[derive(Deserialize)]
pub(crate) struct Underlined {
    pub(crate) text: String,
    pub(crate) highlight_start: usize,
    pub(crate) highlight_end: usize,
}

impl Diagnostic {
    /// What is underlined.
    pub(crate) fn place(&self) -> &Span {
        let primary = self.spans.iter().find(|span| span.is_primary);
        primary.unwrap_or_else(|| panic!("nothing is underlined: {}", self.rendered))
    }
}

/// The crate of some cases, after rustc has read it.
pub(crate) struct Compiled {
    diagnostics: Vec<Diagnostic>,
    /// The program that calls each case, if all compile.
    program: Option<PathBuf>,
}

impl Compiled {
    /// Compiles the cases that are wanted. The name tells their crate from others.
    pub(crate) fn new(name: &str, pages: &[Page], is_wanted: impl Fn(&Case) -> bool) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        let (mut modules, mut calls) = (String::new(), String::new());
        for page in pages {
            let cases: Vec<&Case> = page.cases.iter().filter(|case| is_wanted(case)).collect();
            if cases.is_empty() {
                continue;
            }
            let (theme, file) = (page.theme(), folder.join(page.theme()).with_extension("rs"));
            fs::write(&file, as_rust(&cases)).unwrap();
            let file = file.to_str().unwrap();
            writeln!(modules, "mod {theme} {{ use qwen_request::*; include!({file:?}); }}").unwrap();
            for case in cases {
                writeln!(calls, "{theme}::{}();", function(case)).unwrap();
            }
        }
        let root = folder.join("main.rs");
        fs::write(&root, format!("{modules}fn main() {{\n{calls}}}\n")).unwrap();
        Self::of(&root)
    }

    fn of(root: &Path) -> Self {
        #[derive(Deserialize)]
        struct Line {
            message: Option<Diagnostic>,
            executable: Option<PathBuf>,
        }

        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        // Build scripts that ask for what cargo tells this test would run again, and all that depends on them.
        for (name, _) in env::vars_os() {
            if name
                .to_str()
                .is_some_and(|name| name.starts_with("CARGO_MANIFEST") || name.starts_with("CARGO_PKG"))
            {
                cargo.env_remove(name);
            }
        }
        let cargo = cargo
            .args(["rustc", "--locked", "--quiet", "--package=qwen-request-tests", "--test=compiled_cases"])
            .args(["--message-format=json", "--", "--cfg=cases", "--allow=unused", "-Cdebuginfo=0"])
            // Where this test was built, all that the cases need is built, too.
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
            .env("QWEN_REQUEST_CASES", root)
            .output()
            .unwrap();
        let lines = String::from_utf8(cargo.stdout).unwrap();
        let mut compiled = Self { diagnostics: Vec::new(), program: None };
        for line in lines.lines().filter(|line| line.contains("compiled_cases")) {
            let line: Line = serde_json::from_str(line).unwrap();
            // Without a place, it says how many errors there are.
            compiled.diagnostics.extend(line.message.filter(|message| !message.spans.is_empty()));
            compiled.program = compiled.program.or(line.executable);
        }
        let has_ended = compiled.program.is_some() || !compiled.diagnostics.is_empty();
        assert!(has_ended, "{}", String::from_utf8_lossy(&cargo.stderr));
        compiled
    }

    /// What is said of one case, in the order of the places.
    pub(crate) fn of_case(&self, page: &Page, case: &Case) -> Vec<&Diagnostic> {
        let lines = case.line..case.line + case.call.lines().count();
        let of_page = |span: &Span| span.file_name.file_stem().is_some_and(|stem| stem == page.theme());
        let is_here = |span: &Span| of_page(span) && lines.contains(&span.line_start);
        self.diagnostics.iter().filter(|diagnostic| is_here(diagnostic.place())).collect()
    }

    /// What is said of no case.
    pub(crate) fn elsewhere(&self, pages: &[Page]) -> Vec<String> {
        let said: Vec<*const Diagnostic> = pages
            .iter()
            .flat_map(|page| page.cases.iter().flat_map(|case| self.of_case(page, case)))
            .map(std::ptr::from_ref)
            .collect();
        let elsewhere =
            self.diagnostics.iter().filter(|diagnostic| !said.contains(&std::ptr::from_ref(*diagnostic)));
        elsewhere.map(|diagnostic| diagnostic.rendered.clone()).collect()
    }

    /// Runs the cases. What is wrong with that, if anything is.
    pub(crate) fn run(&self) -> Result<(), String> {
        let program = self.program.as_ref().ok_or("there is no program to run")?;
        let ended = Command::new(program).status().map_err(|error| error.to_string())?;
        if ended.success() {
            Ok(())
        } else {
            Err(format!("the program of the passing calls ended with {ended}"))
        }
    }
}

/// Cases of a page as Rust, each line where it is there: a function for each, from one fence to the other.
fn as_rust(cases: &[&Case]) -> String {
    let mut rust = String::new();
    let mut line = 1;
    for case in cases {
        while line + 1 < case.line {
            rust.push('\n');
            line += 1;
        }
        writeln!(rust, "pub(crate) fn {}() {{ let _ = {{", function(case)).unwrap();
        rust += &case.call;
        rust += "}; }\n";
        line += case.call.lines().count() + 2;
    }
    rust
}

fn function(case: &Case) -> String {
    format!("case_{}", case.line)
}
