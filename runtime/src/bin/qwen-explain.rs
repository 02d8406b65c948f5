//! `qwen-explain`: paste a code, a message or a whole body of Model Studio, and read what it means.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use qwen_request::error::{ApiError, ErrorCode, ErrorEntry, Shown, entries, entry};
use qwen_request::{Json, wire::JsonError};
use qwen_request_rules::models::{AS_OF, Date};
use serde::ser::{Serialize, SerializeStruct, Serializer};

const USAGE: &str = "\
usage: qwen-explain [--json] [--status NUMBER] [TEXT..]

TEXT is a code, a message, a whole body or the id of an entry (`E009`); without it, standard input is read.
Exit status: 0 explained, 1 unknown, 2 wrong use.
";

/// From this age on, in months, the catalogue says that it may lack something.
const OLD: u32 = 6;

/// How much of standard input is read: no answer is longer.
const LIMIT: u64 = 16 << 20;

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    let done = match Call::parse(std::env::args().skip(1)) {
        Ok(call) => call.run(&mut out),
        Err(Stop::Help) => {
            write!(out, "{USAGE}\nThe catalogue is as of {AS_OF}.\n").map(|()| ExitCode::SUCCESS)
        }
        Err(Stop::Misuse(what)) => {
            // Nowhere is left to report a closed standard error.
            let _ = write!(io::stderr(), "qwen-explain: {what}\n{USAGE}");
            Ok(ExitCode::from(2))
        }
    };
    if let Some(hint) = today().and_then(age) {
        let _ = writeln!(io::stderr(), "qwen-explain: {hint}");
    }
    // A pipe that nobody reads any more (`| head`) is no failure to speak of.
    done.unwrap_or(ExitCode::FAILURE)
}

/// The day by the clock of this machine, if it shows one.
fn today() -> Option<Date> {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    Date::of_unix_time(time.as_secs())
}

/// What to say of a catalogue that is old by `today`.
fn age(today: Date) -> Option<String> {
    let months = AS_OF.months_until(today);
    (months >= OLD).then(|| {
        format!("the catalogue is as of {AS_OF}, {months} months ago: a newer version may know more messages")
    })
}

struct Call {
    json: bool,
    status: Option<u16>,
    text: String,
}

enum Stop {
    Help,
    Misuse(String),
}

impl Call {
    fn parse(mut args: impl Iterator<Item = String>) -> Result<Call, Stop> {
        let mut call = Call { json: false, status: None, text: String::new() };
        let mut words = Vec::new();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "-h" | "--help" => return Err(Stop::Help),
                "--json" => call.json = true,
                "--status" => {
                    let status = args.next().and_then(|status| status.parse().ok());
                    call.status =
                        Some(status.ok_or_else(|| Stop::Misuse("`--status` takes a number".to_owned()))?);
                }
                "--" => words.extend(args.by_ref()),
                option if option.starts_with("--") => {
                    return Err(Stop::Misuse(format!("unknown option `{option}`")));
                }
                _ => words.push(arg),
            }
        }
        call.text = words.join(" ");
        Ok(call)
    }

    fn run(mut self, out: &mut impl Write) -> io::Result<ExitCode> {
        if self.text.is_empty() {
            let mut bytes = Vec::new();
            io::stdin().take(LIMIT).read_to_end(&mut bytes)?;
            self.text = String::from_utf8_lossy(&bytes).into_owned();
        }
        let text = self.text.trim();
        let named = named(text);
        if !named.is_empty() {
            self.print_entries(out, &named)?;
            return Ok(ExitCode::SUCCESS);
        }
        let error = ApiError::from_response(self.status.unwrap_or(400), text.as_bytes());
        self.print_error(out, &error)?;
        Ok(if error.entry().is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }

    fn print_entries(&self, out: &mut impl Write, entries: &[&'static ErrorEntry]) -> io::Result<()> {
        if self.json {
            return print_json(out, &BTreeMap::from([("entries", rows(entries))]));
        }
        for entry in entries {
            writeln!(out, "{}  {}", entry.id, entry.answer())?;
            print_advice(out, entry)?;
        }
        Ok(())
    }

    fn print_error(&self, out: &mut impl Write, error: &ApiError) -> io::Result<()> {
        if self.json {
            return print_json(out, &members(error).map_err(io::Error::other)?);
        }
        match error.candidates() {
            [] => {
                writeln!(out, "unknown  {error}")?;
                writeln!(out, "  retry   {}", error.retry())?;
            }
            candidates => {
                let captures: Vec<(&str, String)> =
                    error.captures().map(|(name, value)| (name, Shown(value).to_string())).collect();
                let captures: Vec<(&str, &str)> =
                    captures.iter().map(|(name, value)| (*name, value.as_str())).collect();
                for entry in candidates {
                    writeln!(out, "{}  {}", entry.id, entry.answer_with(&captures))?;
                    print_advice(out, entry)?;
                }
            }
        }
        if let Some(id) = error.request_id() {
            writeln!(out, "request id  {}", Shown(id))?;
        }
        Ok(())
    }
}

/// The entry of this id, or all entries of this code.
fn named(text: &str) -> Vec<&'static ErrorEntry> {
    if let Some(entry) = entry(text) {
        return vec![entry];
    }
    let Ok(code) = text.parse::<ErrorCode>();
    if matches!(code, ErrorCode::Other(_)) {
        return Vec::new();
    }
    let is_named = |entry: &&ErrorEntry| entry.codes.iter().any(|known| known.parse() == Ok(code.clone()));
    entries().filter(is_named).collect()
}

fn print_advice(out: &mut impl Write, entry: &ErrorEntry) -> io::Result<()> {
    writeln!(out, "  cause   {}\n  remedy  {}\n  retry   {}", entry.cause, entry.remedy, entry.retry)
}

fn print_json(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    writeln!(out, "{}", Json::from_value(value).map_err(io::Error::other)?)
}

/// What the library tells of an error, and all that it may be.
fn members(error: &ApiError) -> Result<BTreeMap<String, Json>, JsonError> {
    let mut members: BTreeMap<String, Json> = Json::from_value(error)?.to()?;
    members.insert("candidates".to_owned(), Json::from_value(&rows(error.candidates()))?);
    Ok(members)
}

fn rows(entries: &[&'static ErrorEntry]) -> Vec<Row> {
    entries.iter().copied().map(Row).collect()
}

/// An entry of the catalogue, for programs.
struct Row(&'static ErrorEntry);

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(entry) = self;
        let mut row = serializer.serialize_struct("Entry", 7)?;
        row.serialize_field("entry", entry.id)?;
        row.serialize_field("status", entry.status)?;
        row.serialize_field("codes", entry.codes)?;
        row.serialize_field("pattern", entry.pattern)?;
        row.serialize_field("cause", entry.cause)?;
        row.serialize_field("remedy", entry.remedy)?;
        row.serialize_field("retry", entry.retry.as_str())?;
        row.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use qwen_request_rules::models::{AS_OF, Date};

    use super::{Call, Stop, age};

    fn explained(args: &[&str]) -> String {
        let mut out = Vec::new();
        let Ok(call) = Call::parse(args.iter().map(|arg| (*arg).to_owned())) else {
            panic!("{args:?} are refused")
        };
        call.run(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn ids_codes_messages_and_bodies_are_explained() {
        for text in [
            "E009",
            "Range of max_tokens should be [1, 8192]",
            r#"{"code":"x","message":"Range of max_tokens should be [1, 8192]"}"#,
        ] {
            assert!(
                explained(&[text]).starts_with("E009  400 InvalidParameter: Range of max_tokens"),
                "{text}"
            );
        }
        let codes = explained(&["insufficient_quota"]);
        assert!(codes.contains("E215a") && codes.contains("E217"), "{codes}");
        assert!(explained(&["nothing", "known"]).starts_with("unknown"));
    }

    #[test]
    fn scripts_read_json() {
        let read = |args: &[&str]| -> Value { serde_json::from_str(&explained(args)).unwrap() };
        assert_eq!(read(&["--json", "Arrearage"])["entries"][0]["retry"], "account");
        let tie = read(&["--json", "--status", "429", "Free allocated quota exceeded."]);
        assert_eq!((&tie["entry"], &tie["candidates"][1]["entry"]), (&"E217".into(), &"E174".into()));
    }

    #[test]
    fn a_terminal_gets_no_commands_and_nobody_a_placeholder() {
        let hostile = "{\"code\":\"x\",\"message\":\"The model '\\u001b[2J' does not exist.\",\"request_id\":\"\\u001b7\"}";
        assert!(!explained(&[hostile]).contains('\u{1b}'));
        assert!(explained(&["E009"]).contains("should be [1, …]"));
    }

    #[test]
    fn an_old_catalogue_says_so() {
        let in_months = |months: u64| {
            let days = 31 * months + 1;
            let epoch = (0..40_000_u64).find(|day| Date::of_unix_time(day * 86_400) == Some(AS_OF)).unwrap();
            age(Date::of_unix_time((epoch + days) * 86_400).unwrap())
        };
        assert_eq!(in_months(0), None);
        assert_eq!(in_months(5), None);
        assert!(in_months(6).unwrap().contains(&AS_OF.to_string()));
    }

    #[test]
    fn misuse_is_told() {
        for args in [&["--nothing"][..], &["--status"], &["--status", "x"]] {
            assert!(
                matches!(Call::parse(args.iter().map(|arg| (*arg).to_owned())), Err(Stop::Misuse(_))),
                "{args:?}"
            );
        }
    }
}
