//! JSON text as a document: what rules read, and what has no type of its own.

use std::borrow::Cow;

use qwen_request_rules::{
    document::{Document, Value},
    json::{Kind, Reader, Refusal},
};

/// Reads JSON text. Texts without escapes are borrowed from it.
pub(crate) fn read(json: &str) -> Result<Document<'_>, Refusal> {
    // Few bodies have a node for fewer bytes.
    const BYTES_PER_NODE: usize = 16;
    let mut document = Document::with_capacity(json.len() / BYTES_PER_NODE + 1);
    let mut reader = Reader::new(json);
    append(&mut document, None, &mut reader)?;
    reader.end()?;
    Ok(document)
}

/// Reads the JSON that a text begins with, whatever follows.
pub(crate) fn read_first(text: &str) -> Result<Document<'_>, Refusal> {
    let mut document = Document::new();
    append(&mut document, None, &mut Reader::new(text))?;
    Ok(document)
}

/// Appends the value that comes next.
fn append<'t>(
    document: &mut Document<'t>,
    key: Option<Cow<'t, str>>,
    reader: &mut Reader<'t>,
) -> Result<(), Refusal> {
    let value = match reader.kind()? {
        Kind::Null => reader.skip().map(|()| Value::Null)?,
        Kind::Bool => Value::Bool(reader.bool()?),
        Kind::Number => Value::Number(reader.number()?),
        Kind::Text => Value::Text(reader.text()?),
        Kind::List => {
            reader.enter_list()?;
            document.open(key, Value::List);
            while reader.next_element()? {
                append(document, None, reader)?;
            }
            document.close();
            return Ok(());
        }
        Kind::Object => {
            reader.enter_object()?;
            document.open(key, Value::Object);
            while reader.next_member()? {
                let name = reader.name()?;
                append(document, Some(name), reader)?;
            }
            document.close();
            return Ok(());
        }
    };
    document.push(key, value);
    Ok(())
}
