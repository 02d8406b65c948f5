//! `qwen-batch check FILE.jsonl`: checks a file of requests before the Batch API refuses it.

use std::env;
use std::fs::File;
use std::io::{self, BufReader, IsTerminal, Read, Write};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
#[cfg(feature = "media")]
use qwen_request::MediaFile;
use qwen_request::batch::{BatchChecker, BatchFinding};
use qwen_request_rules::check;

const USAGE: &str = "\
usage: qwen-batch check [options] FILE.jsonl

Checks every line of a file for the Batch API with the rules of qwen-request.
`-` reads standard input. Built with the feature `media`, it also opens the images, videos and
recordings that lines hold as `data:` URLs or name by a path of this computer.

options:
  --allow RULE    switches a rule off; may be repeated
  --strict        also refuses models and parameters that this version does not know
  --most N        stops after N findings (default 1000; 0: never)
  --quiet         prints the findings alone, without progress and summary

exit code: 0 if nothing is wrong, 1 if something is, 2 if the file cannot be read or an option is wrong
";

fn main() -> ExitCode {
    let call = match Call::parse(env::args().skip(1)) {
        Ok(Some(call)) => call,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(misuse) => {
            eprint!("qwen-batch: {misuse}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match call.run(&mut io::stdout().lock()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::from(1),
        // Whoever reads the findings has had enough of them.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(1),
        Err(error) => {
            eprintln!("qwen-batch: {}: {error}", call.file);
            ExitCode::from(2)
        }
    }
}

/// What the command line asks for.
#[derive(Debug)]
struct Call {
    file: String,
    allowed: Vec<String>,
    is_strict: bool,
    most: u64,
    is_quiet: bool,
}

impl Call {
    /// `None` where only help is asked for.
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        match arguments.next().as_deref() {
            Some("check") => {}
            Some("-h" | "--help" | "help") => return Ok(None),
            Some(other) => return Err(format!("unknown command `{other}`")),
            None => return Err("a command is missing".to_owned()),
        }
        let (mut file, mut allowed, mut is_strict, mut most, mut is_quiet) =
            (None, Vec::new(), false, 1000, false);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "-h" | "--help" => return Ok(None),
                "--strict" => is_strict = true,
                "--quiet" => is_quiet = true,
                "--allow" => {
                    let rule = arguments.next().ok_or("`--allow` needs the name of a rule")?;
                    if let Some((_, why)) = check::why_not_allowed(&rule) {
                        return Err(format!("{}\n  help: {}", why.message, why.help));
                    }
                    allowed.push(rule);
                }
                "--most" => {
                    let number = arguments.next().and_then(|number| number.parse().ok());
                    most = number.ok_or("`--most` needs a number")?;
                }
                option if option.starts_with("--") => return Err(format!("unknown option `{option}`")),
                _ if file.is_some() => return Err("one file at a time".to_owned()),
                _ => file = Some(argument),
            }
        }
        let file = file.ok_or("a file is missing")?;
        Ok(Some(Self { file, allowed, is_strict, most, is_quiet }))
    }

    /// Checks the file and answers how many findings there were.
    fn run(&self, out: &mut impl Write) -> io::Result<u64> {
        let (source, length): (Box<dyn Read>, Option<u64>) = if self.file == "-" {
            (Box::new(io::stdin().lock()), None)
        } else {
            let file = File::open(&self.file)?;
            let length = file.metadata()?.len();
            (Box::new(file), Some(length))
        };
        let mut checker = BatchChecker::new(BufReader::with_capacity(1 << 16, source))
            .unknown_models(!self.is_strict)
            .unknown_parameters(!self.is_strict)
            .unknown_values(!self.is_strict);
        for rule in &self.allowed {
            checker = checker.allow(rule);
        }
        #[cfg(feature = "media")]
        {
            checker = checker.media(MediaFile::from_local);
        }
        let progress = self.progress(length);
        let mut found = 0;
        let mut is_cut = false;
        'lines: while let Some(findings) = checker.next_line()? {
            progress.set_position(checker.bytes());
            for finding in findings {
                if self.most != 0 && found >= self.most {
                    is_cut = true;
                    break 'lines;
                }
                found += 1 + u64::try_from(finding.more()).unwrap_or(u64::MAX - found);
                progress.suspend(|| print(out, &finding))?;
            }
        }
        progress.finish_and_clear();
        if !self.is_quiet {
            let lines = checker.lines();
            let cut = if is_cut { "; stopped here, see --most" } else { "" };
            writeln!(out, "{}: {lines} requests, {found} findings{cut}", self.file)?;
        }
        out.flush()?;
        Ok(found)
    }

    /// A bar on standard error, if a person looks at it.
    fn progress(&self, length: Option<u64>) -> ProgressBar {
        if self.is_quiet || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let Some(length) = length else { return ProgressBar::new_spinner() };
        let bar = ProgressBar::new(length);
        match ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}") {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        }
    }
}

fn print(out: &mut impl Write, finding: &BatchFinding) -> io::Result<()> {
    writeln!(out, "{finding}\n")
}
