//! Errors as SDKs and sample programs print them: members by name, without quotes.
//!
//! `[InvalidParameter] .. (requestId: ..)`, `status code: 400, message: .., request_id: ..`, or each member on a
//! line of its own.

use super::ErrorCode;
use super::answer::Answer;
use super::message::is_failure;

/// How many colons are looked at: a text that has more is no error's.
const COLONS: usize = 64;

/// How far before a colon a name is looked for, in bytes.
const REACH: usize = 40;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Status,
    Code,
    Message,
    RequestId,
}

/// Names in lower case, without what parts their words. The Chinese ones stand in the vendor's samples.
const NAMES: [(&str, Part); 16] = [
    ("status", Part::Status),
    ("statuscode", Part::Status),
    ("httpstatus", Part::Status),
    ("httpstatuscode", Part::Status),
    ("httpcode", Part::Status),
    ("http返回码", Part::Status),
    ("code", Part::Code),
    ("errorcode", Part::Code),
    ("错误码", Part::Code),
    ("message", Part::Message),
    ("msg", Part::Message),
    ("errormessage", Part::Message),
    ("错误信息", Part::Message),
    ("requestid", Part::RequestId),
    ("xrequestid", Part::RequestId),
    ("请求id", Part::RequestId),
];

/// A name, and where it stands.
struct Label {
    part: Part,
    start: usize,
    /// Behind its colon.
    end: usize,
}

/// Reads what is named; the rest of the text is the message.
pub(super) fn read(text: &str) -> Answer {
    let labels = labels(text);
    let mut answer = Answer { formless: true, ..Answer::default() };
    for (number, label) in labels.iter().enumerate() {
        let end = labels.get(number + 1).map_or(text.len(), |next| next.start);
        let value = text.get(label.end..end).unwrap_or("").trim_start();
        let word = value.split(|c: char| c.is_whitespace() || ",;()[]{}\"'".contains(c)).next().unwrap_or("");
        let status = || word.parse().ok().filter(|status| is_failure(*status));
        match label.part {
            Part::Code if status().is_none() => set(&mut answer.code, word),
            Part::Code | Part::Status => answer.status = answer.status.or_else(status),
            Part::Message => set(&mut answer.message, trimmed(value.lines().next().unwrap_or(""))),
            // Who hides an id writes `XXX`.
            Part::RequestId if word.contains(|c: char| c.is_ascii_digit()) => {
                set(&mut answer.request_id, word);
            }
            Part::RequestId => {}
        }
    }
    if answer.message.is_none() {
        let end = labels.first().filter(|label| label.part == Part::RequestId).map(|label| label.start);
        let words = text.get(..end.filter(|end| *end > 0).unwrap_or(text.len())).unwrap_or(text);
        let bracketed = bracketed_code(words);
        set(&mut answer.message, trimmed(bracketed.map_or(words, |(_, behind)| behind)));
        answer.code = answer.code.or(bracketed.map(|(code, _)| code.to_owned()));
    }
    answer
}

/// The first value counts, if there is one.
fn set(slot: &mut Option<String>, value: &str) {
    if slot.is_none() && !value.is_empty() {
        *slot = Some(value.to_owned());
    }
}

/// Without the signs between two members.
fn trimmed(value: &str) -> &str {
    value.trim().trim_end_matches([',', ';', '(', '[', ' ', '\n', '\t']).trim()
}

fn labels(text: &str) -> Vec<Label> {
    let colons = text.match_indices([':', '：', '=']).take(COLONS);
    let label = |(colon, sign): (usize, &str)| {
        let mut from = colon.saturating_sub(REACH);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let near = text.get(from..colon)?;
        let name = near.rsplit(['\n', ',', ';', '(', '[', '{', '|', ':', '：', '=']).next()?;
        let name = name.rsplit(" - ").next()?.trim_start();
        let letters = name.chars().filter(|c| !matches!(c, ' ' | '_' | '-'));
        let bare: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
        let (_, part) = NAMES.iter().find(|(known, _)| *known == bare)?;
        Some(Label { part: *part, start: colon - name.len(), end: colon + sign.len() })
    };
    colons.filter_map(label).collect()
}

/// A known code in brackets, and what follows it.
fn bracketed_code(text: &str) -> Option<(&str, &str)> {
    text.match_indices('[').take(COLONS).find_map(|(at, _)| {
        let (code, behind) = text.get(at + 1..)?.split_once(']')?;
        let is_known = !matches!(ErrorCode::parse(code), ErrorCode::Other(_));
        is_known.then_some((code, behind))
    })
}
