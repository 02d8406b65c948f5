//! Values that JSON has no text for: a float that is no number, what a `Serialize` of the user's refuses.
//!
//! A mark stands in the place of such a value until the body is written. What was made of lists and splices by then is
//! known by its place alone.

use std::fmt::Write as _;

use qwen_request_rules::json::{ParseError, Reader, ValueKind, write_text};

/// JSON has it nowhere: in texts it is escaped.
const MARK: char = '\0';

/// Marks the place of a value, with the reason.
pub(super) fn mark(out: &mut String, reason: &str) {
    out.push(MARK);
    write_text(out, reason);
}

/// Whether a text has a mark.
pub(super) fn is_marked(json: &str) -> bool {
    memchr::memchr(MARK as u8, json.as_bytes()).is_some()
}

/// The path of the first mark, and its reason.
pub(super) fn first(json: &str) -> (String, String) {
    let mut path = String::new();
    // It ends at the mark, since that begins no value.
    let _ = find(&mut Reader::new(json), &mut path);
    let reason = json.split_once(MARK).and_then(|(_, reason)| Reader::new(reason).text().ok());
    (path, reason.unwrap_or_default().into_owned())
}

/// Walks until something is no value; `path` says where, in the words of the rules.
fn find(reader: &mut Reader<'_>, path: &mut String) -> Result<(), ParseError> {
    let length = path.len();
    match reader.kind()? {
        ValueKind::List => {
            reader.enter_list()?;
            let mut position = 0_usize;
            while reader.next_element()? {
                // Writing to a `String` cannot fail.
                let _ = write!(path, "[{position}]");
                find(reader, path)?;
                path.truncate(length);
                position += 1;
            }
        }
        ValueKind::Object => {
            reader.enter_object()?;
            while reader.next_member()? {
                if length > 0 {
                    path.push('.');
                }
                path.push_str(&reader.name()?);
                find(reader, path)?;
                path.truncate(length);
            }
        }
        _ => reader.skip()?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{first, is_marked, mark};

    #[test]
    fn a_mark_is_found_by_its_path() {
        for (before, after, path) in [
            ("", "", ""),
            ("[", "]", "[0]"),
            (r#"{"a":1,"b":["#, "]}", "b[0]"),
            (r#"{"a":[{},[],{"b":"\u0000","c":[0,{"d\n":"#, "}]}]}", "a[2].c[1].d\n"),
        ] {
            let mut json = before.to_owned();
            assert!(!is_marked(&json));
            mark(&mut json, "no \"number\"");
            json.push_str(after);
            assert!(is_marked(&json));
            assert_eq!(first(&json), (path.to_owned(), "no \"number\"".to_owned()), "{before}");
        }
    }
}
