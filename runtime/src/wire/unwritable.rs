//! Values that JSON has no text for: a float that is no number, what a `Serialize` of the user's refuses.
//!
//! A mark stands in the place of such a value until the body is written. What was made of lists and splices by then is
//! known by its place alone.

use std::fmt::Write as _;

use qwen_request_rules::document::write_pointer_step;
use qwen_request_rules::json::{ParseError, Reader, ValueKind, write_text};

/// JSON has it nowhere: in texts it is escaped.
const MARK: char = '\0';

/// The name of the member that is marked where the object that holds it is what JSON has no text for.
pub(super) const HOLDER: &str = "\0";

/// Marks the place of a value, with the reason.
pub(super) fn mark(out: &mut String, reason: &str) {
    out.push(MARK);
    write_text(out, reason);
}

/// Whether a text has a mark.
pub(super) fn is_marked(json: &str) -> bool {
    memchr::memchr(MARK as u8, json.as_bytes()).is_some()
}

/// Where a value stands that has no JSON.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// In the words of the rules: `messages[2].content`.
    pub(crate) path: String,
    /// The same as a JSON pointer.
    pub(crate) pointer: String,
}

/// The place of the first mark, and its reason.
pub(super) fn first(json: &str) -> (Place, String) {
    let mut place = Place::default();
    // It ends at the mark, since that begins no value.
    let _ = find(&mut Reader::new(json), &mut place);
    let reason = json.split_once(MARK).and_then(|(_, reason)| Reader::new(reason).text().ok());
    (place, reason.unwrap_or_default().into_owned())
}

/// Walks until something is no value; `place` says where.
fn find(reader: &mut Reader<'_>, place: &mut Place) -> Result<(), ParseError> {
    let lengths = (place.path.len(), place.pointer.len());
    match reader.kind()? {
        ValueKind::List => {
            reader.enter_list()?;
            let mut position = 0_usize;
            while reader.next_element()? {
                // Writing to a `String` cannot fail.
                let _ = write!(place.path, "[{position}]");
                let _ = write!(place.pointer, "/{position}");
                find(reader, place)?;
                place.truncate(lengths);
                position += 1;
            }
        }
        ValueKind::Object => {
            reader.enter_object()?;
            while reader.next_member()? {
                let name = reader.name()?;
                if name != HOLDER {
                    if !place.path.is_empty() {
                        place.path.push('.');
                    }
                    place.path.push_str(&name);
                    let _ = write_pointer_step(&mut place.pointer, &name);
                }
                find(reader, place)?;
                place.truncate(lengths);
            }
        }
        _ => reader.skip()?,
    }
    Ok(())
}

impl Place {
    fn truncate(&mut self, (path, pointer): (usize, usize)) {
        self.path.truncate(path);
        self.pointer.truncate(pointer);
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, first, is_marked, mark};

    #[test]
    fn a_mark_is_found_by_its_path() {
        for (before, after, path, pointer) in [
            ("", "", "", ""),
            ("[", "]", "[0]", "/0"),
            (r#"{"a":1,"b":["#, "]}", "b[0]", "/b/0"),
            (r#"{"a":1,"b.c~/d":["#, "]}", "b.c~/d[0]", "/b.c~0~1d/0"),
            (r#"{"a":[{},[],{"b":"\u0000","c":[0,{"d\n":"#, "}]}]}", "a[2].c[1].d\n", "/a/2/c/1/d\n"),
        ] {
            let mut json = before.to_owned();
            assert!(!is_marked(&json));
            mark(&mut json, "no \"number\"");
            json.push_str(after);
            assert!(is_marked(&json));
            let place = Place { path: path.to_owned(), pointer: pointer.to_owned() };
            assert_eq!(first(&json), (place, "no \"number\"".to_owned()), "{before}");
        }
    }
}
