//! JSON text as a document: what rules read, and what has no type of its own.

use std::borrow::Cow;

use qwen_request_rules::{
    document::{Document, Value},
    json::{LongTexts, ParseError, Reader, ValueKind},
    parameters::Object,
};

/// Reads JSON text. Texts without escapes are borrowed from it.
pub(crate) fn read(json: &str) -> Result<Document<'_>, ParseError> {
    let mut document = with_room_for(json);
    let mut reader = Reader::new(json);
    append(&mut document, None, &mut reader)?;
    reader.end()?;
    Ok(document)
}

/// Reads the text of a body, of which `long_texts` takes notes, and behind its members those that stand beside it, which are an object of their own.
///
/// A member of the text that has the name of one beside the body is none of those: it is sent as it came.
pub(crate) fn read_request<'t>(
    object: &Object,
    body: &'t str,
    beside: &'t str,
    long_texts: &'t LongTexts,
) -> Result<Document<'t>, ParseError> {
    let mut document = with_room_for(body);
    let mut reader = Reader::with_notes(body, long_texts);
    if reader.kind()? == ValueKind::Object {
        let root = document.open(None, Value::Object);
        append_members(&mut document, &mut reader)?;
        for parameter in object.parameters.iter().filter(|parameter| parameter.not_in_body) {
            document.set_misplaced(root, parameter.name);
        }
        append_members(&mut document, &mut Reader::new(beside))?;
        document.close();
    } else {
        append(&mut document, None, &mut reader)?;
    }
    reader.end()?;
    Ok(document)
}

/// Reads the JSON that a text begins with, whatever follows.
pub(crate) fn read_first(text: &str) -> Result<Document<'_>, ParseError> {
    let mut document = Document::new();
    append(&mut document, None, &mut Reader::new(text))?;
    Ok(document)
}

fn with_room_for(json: &str) -> Document<'_> {
    // Few bodies have a node for fewer bytes, and what makes a body long is its texts.
    const BYTES_PER_NODE: usize = 8;
    const MOST_NODES: usize = 1024;
    Document::with_capacity((json.len() / BYTES_PER_NODE + 1).min(MOST_NODES))
}

/// Appends the value that comes next.
fn append<'t>(
    document: &mut Document<'t>,
    key: Option<Cow<'t, str>>,
    reader: &mut Reader<'t>,
) -> Result<(), ParseError> {
    let value = match reader.kind()? {
        ValueKind::Null => reader.skip().map(|()| Value::Null)?,
        ValueKind::Bool => Value::Bool(reader.bool()?),
        ValueKind::Number => Value::Number(reader.number()?),
        ValueKind::Text => {
            let start = reader.place() + 1;
            let text = reader.text()?;
            let digits = reader.known_digits(start).filter(|_| matches!(text, Cow::Borrowed(_)));
            let id = document.push(key, Value::Text(text));
            if let Some(digits) = digits {
                document.note_digits(id, digits);
            }
            return Ok(());
        }
        ValueKind::List => {
            reader.enter_list()?;
            document.open(key, Value::List);
            while reader.next_element()? {
                append(document, None, reader)?;
            }
            document.close();
            return Ok(());
        }
        ValueKind::Object => {
            document.open(key, Value::Object);
            append_members(document, reader)?;
            document.close();
            return Ok(());
        }
    };
    document.push(key, value);
    Ok(())
}

/// Appends the members of the object that comes next.
#[inline]
fn append_members<'t>(document: &mut Document<'t>, reader: &mut Reader<'t>) -> Result<(), ParseError> {
    reader.enter_object()?;
    while reader.next_member()? {
        let name = reader.name()?;
        append(document, Some(name), reader)?;
    }
    Ok(())
}
