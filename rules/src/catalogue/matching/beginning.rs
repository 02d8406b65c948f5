//! Messages that were cut short on their way: the reason of a closed socket has 123 bytes.

use alloc::vec::Vec;

use super::read::Text;
use super::template::{Part, Template};
use super::tokens::{Token, is_beginning, tokens};
use super::{Capture, Match, Matcher};

/// A beginning of fewer characters is not told from other sentences.
const SHORTEST: usize = 30;

/// No message of the catalogue is longer, its captures included.
const LONGEST: usize = 2048;

impl Matcher {
    /// The entry whose message begins as this one reads from byte `from` to its end, if that is just one.
    pub fn find_beginning(&self, message: &str, from: usize) -> Option<Match> {
        let mut words = tokens(message.get(from..).filter(|words| words.len() <= LONGEST)?);
        for word in &mut words {
            *word = Token { start: word.start + from, end: word.end + from, ..*word };
        }
        let span = words.first()?.start..words.last()?.end;
        if !is_telling(message.get(span.clone())?) {
            return None;
        }
        let text = Text { text: message, tokens: &words };
        let mut found: Option<Match> = None;
        for template in &self.templates {
            let Some(captures) = text.read_beginning(template) else { continue };
            match &found {
                Some(found) if found.entries.iter().all(|entry| entry.id == template.entry.id) => {}
                Some(_) => return None,
                None => {
                    let (entries, pattern) = (alloc::vec![template.entry], template.pattern);
                    found = Some(Match { entries, pattern, captures, span: span.clone() });
                }
            }
        }
        found
    }
}

impl Text<'_> {
    /// The captures of a template that this text is a beginning of: all of the text, and not all of the
    /// template.
    fn read_beginning(&self, template: &Template) -> Option<Vec<Capture>> {
        let start = self.tokens.first()?.start;
        let mut captures = Vec::new();
        let (mut token, mut end) = (0, start);
        for (number, part) in template.parts.iter().enumerate() {
            let Some(next) = self.tokens.get(token) else { return Some(captures) };
            match *part {
                Part::Word(word) | Part::Fixed { word, .. } if next.hash == word => {
                    if let Part::Fixed { name, .. } = *part {
                        captures.push(Capture { name, span: next.span() });
                    }
                    end = next.end;
                    token += 1;
                }
                Part::Word(_) | Part::Fixed { .. } => {
                    let is_last = token + 1 == self.tokens.len();
                    let is_cut = is_beginning(self.text.get(next.span())?, template.word(number)?);
                    return (is_last && is_cut).then_some(captures);
                }
                Part::Capture { name, kind, after_colon } => {
                    let rest = template.parts.get(number + 1..)?;
                    let Some(span) = self.capture(kind, after_colon, end, token, rest) else {
                        // Cut within what varies: the words before it must tell alone.
                        return is_telling(self.text.get(start..end)?).then_some(captures);
                    };
                    end = span.end;
                    token += self.tokens.get(token..)?.iter().take_while(|token| token.start < end).count();
                    captures.push(Capture { name, span });
                }
            }
        }
        (token == self.tokens.len()).then_some(captures)
    }
}

fn is_telling(text: &str) -> bool {
    text.chars().count() >= SHORTEST
}
