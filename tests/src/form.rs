//! Bodies of uploads: `multipart/form-data`.

use crate::Received;

/// A member of a form.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content: Vec<u8>,
}

impl Member {
    /// The content as text; empty if it is none.
    pub(crate) fn text(&self) -> &str {
        str::from_utf8(&self.content).unwrap_or_default()
    }
}

/// The members of a form, if the body is one to its end.
pub(crate) fn members(received: &Received) -> Option<Vec<Member>> {
    let (_, boundary) = received.header("content-type").split_once("boundary=")?;
    let delimiter = format!("\r\n--{}", boundary.trim_matches('"'));
    // The first delimiter has no line before it.
    let body = [b"\r\n", &*received.body].concat();
    let (_, mut rest) = split_once(&body, delimiter.as_bytes())?;
    let mut members = Vec::new();
    while !rest.starts_with(b"--") {
        let (member, behind) = split_once(rest, delimiter.as_bytes())?;
        let (head, content) = split_once(member, b"\r\n\r\n")?;
        let head = str::from_utf8(head).ok()?;
        members.push(Member {
            name: parameter(head, "name")?.to_owned(),
            file_name: parameter(head, "filename").map(str::to_owned),
            content: content.to_vec(),
        });
        rest = behind;
    }
    Some(members)
}

fn split_once<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(delimiter.len()).position(|window| window == delimiter)?;
    Some((bytes.get(..at)?, bytes.get(at + delimiter.len()..)?))
}

/// A parameter of `Content-Disposition`.
fn parameter<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let (_, value) = head.split_once(&format!("; {name}=\""))?;
    value.split('"').next()
}
