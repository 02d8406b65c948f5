//! Text as words: what is left of a message when case, punctuation, width and spelling may drift.

use alloc::vec::Vec;
use core::ops::Range;

/// A word of a text: a run of letters, of digits, or of other alphanumerics.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// The word in lower case and narrow letters, its known misspellings corrected.
    pub(super) hash: u32,
    /// Where it starts, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
}

impl Token {
    pub(super) fn span(self) -> Range<usize> {
        self.start..self.end
    }
}

/// The words of a text. Punctuation and white space only part them; so does a change between letters and
/// digits (`5MB`).
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 6 + 1);
    let mut word = Word::start(0, Class::Gap);
    // Of a text that is escaped once more, `\n` and `\"` are no words.
    let mut escaped = false;
    for (at, raw) in text.char_indices() {
        let letter = if raw.is_ascii() { raw.to_ascii_lowercase() } else { plain(raw) };
        let class = if letter.is_ascii() { Class::of_ascii(letter) } else { Class::beyond_ascii(letter) };
        let class = if escaped && matches!(letter, 'n' | 'r' | 't') { Class::Gap } else { class };
        escaped = letter == '\\' && !escaped;
        if class != word.class {
            word.finish(at, &mut tokens);
            word = Word::start(at, class);
        }
        word.push(letter);
    }
    word.finish(text.len(), &mut tokens);
    tokens
}

/// The text begins the word, whatever their case and width.
pub(super) fn is_beginning(text: &str, word: &str) -> bool {
    let mut letters = word.chars().map(plain);
    text.chars().map(plain).all(|letter| letters.next() == Some(letter))
}

/// What a word is in an index of neighbours: the hash of two that follow each other.
pub(super) fn pair(first: u32, second: u32) -> u32 {
    first.rotate_left(13).wrapping_mul(0x9E37_79B1) ^ second
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letters,
    Digits,
    Other,
}

impl Class {
    const fn of_ascii(letter: char) -> Self {
        match letter {
            'a'..='z' | '_' => Class::Letters,
            '0'..='9' => Class::Digits,
            _ => Class::Gap,
        }
    }

    fn beyond_ascii(letter: char) -> Self {
        if letter.is_alphanumeric() { Class::Other } else { Class::Gap }
    }
}

struct Word {
    class: Class,
    start: usize,
    hash: u32,
}

impl Word {
    fn start(start: usize, class: Class) -> Self {
        Word { class, start, hash: 0x811C_9DC5 }
    }

    fn push(&mut self, letter: char) {
        self.hash = step(self.hash, letter as u32);
    }

    fn finish(self, end: usize, tokens: &mut Vec<Token>) {
        if self.class != Class::Gap {
            tokens.push(Token { hash: corrected(self.hash), start: self.start, end });
        }
    }
}

/// One step of FNV-1a, over code points instead of bytes.
const fn step(hash: u32, code: u32) -> u32 {
    (hash ^ code).wrapping_mul(0x0100_0193)
}

const fn hash(word: &str) -> u32 {
    let mut hash = 0x811C_9DC5;
    let mut bytes = word.as_bytes();
    while let Some((first, rest)) = bytes.split_first() {
        hash = step(hash, *first as u32);
        bytes = rest;
    }
    hash
}

/// Words that the service spells in two ways.
fn corrected(word: u32) -> u32 {
    const DRIFT: [(u32, u32); 6] = [
        (hash("occured"), hash("occurred")),
        (hash("preceeding"), hash("preceding")),
        (hash("wish"), hash("want")),
        (hash("shoule"), hash("should")),
        (hash("parm"), hash("param")),
        (hash("oriention"), hash("orientation")),
    ];
    DRIFT.iter().find(|(drifted, _)| *drifted == word).map_or(word, |(_, right)| *right)
}

/// The letter in lower case, full-width forms as ASCII.
fn plain(letter: char) -> char {
    narrow(letter).to_ascii_lowercase()
}

/// Full-width letters, digits and punctuation as ASCII.
pub fn narrow(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter),
        '\u{3000}' => ' ',
        _ => letter,
    }
}
