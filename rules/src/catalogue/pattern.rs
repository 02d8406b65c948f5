//! How a message pattern is written: text with captures in braces.

/// A part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What the message says literally.
    Text(&'a str),
    /// A part of the message that varies.
    Capture {
        /// What stands here, such as `max_tokens_limit`.
        name: &'a str,
        /// The only value that it has in this entry, where another entry takes the rest.
        fixed: Option<&'a str>,
    },
}

/// The parts of a pattern, from left to right.
pub fn pieces(pattern: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = pattern;
    core::iter::from_fn(move || {
        let (piece, tail) = first_piece(rest)?;
        rest = tail;
        Some(piece)
    })
}

/// What opens and closes a capture.
const BRACES: &[char] = &['{', '}'];

fn first_piece(pattern: &str) -> Option<(Piece<'_>, &str)> {
    let brace = pattern.find(BRACES).unwrap_or(pattern.len());
    if brace > 0 {
        let (text, tail) = pattern.split_at(brace);
        return Some((Piece::Text(text), tail));
    }
    if let Some(tail) = pattern.strip_prefix("{{") {
        return Some((Piece::Text("{"), tail));
    }
    if let Some(tail) = pattern.strip_prefix("}}") {
        return Some((Piece::Text("}"), tail));
    }
    let (inside, tail) = pattern.strip_prefix('{')?.split_once('}')?;
    let piece = match inside.split_once('=') {
        Some((name, fixed)) => Piece::Capture { name, fixed: Some(fixed) },
        None => Piece::Capture { name: inside, fixed: None },
    };
    Some((piece, tail))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Piece, pieces};

    #[test]
    fn text_captures_and_braces() {
        let read: Vec<_> = pieces("{{[1, {limit}] of {of=4}}}").collect();
        let capture = |name, fixed| Piece::Capture { name, fixed };
        let text = Piece::Text;
        assert_eq!(
            read,
            [
                text("{"),
                text("[1, "),
                capture("limit", None),
                text("] of "),
                capture("of", Some("4")),
                text("}")
            ]
        );
    }
}
