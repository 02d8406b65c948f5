//! From a message to its entry.
//!
//! A message is compared word by word: case, punctuation, width and known misspellings do not count, nor does
//! what stands around it (prefixes, links, the words of a client that passed it on). The longest pattern
//! wins.

mod beginning;
mod context;
mod pointer;
mod read;
mod template;
#[cfg(test)]
mod tests;
mod tokens;

use alloc::vec::Vec;
use core::ops::Range;

use self::context::{goes_on, is_delimited, names_another_vendor};
use self::read::{Reading, Text};
use self::template::{Part, Template};
pub use self::tokens::narrow;
use self::tokens::{pair, tokens};
use super::{Entry, entries};

pub use self::pointer::{pointer, schema_path};

/// A part of a message that varies, and where it stands in the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// Its name in the pattern, such as `max_tokens_limit`.
    pub name: &'static str,
    /// Its place in the message, in bytes.
    pub span: Range<usize>,
}

/// What a message turned out to be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Match {
    /// The entries that say exactly this, never none. Most messages have one; where several share a text,
    /// status, code and family of the request tell them apart.
    pub entries: Vec<&'static Entry>,
    /// The wording of the first entry that the message has.
    pub pattern: &'static str,
    /// What varies, from left to right.
    pub captures: Vec<Capture>,
    /// Where the entry's own words stand in the message, in bytes.
    pub span: Range<usize>,
}

/// Finds the entries of messages. Making one takes as long as some hundred searches: make it once.
pub struct Matcher {
    templates: Vec<Template>,
    /// Two neighbouring words of a template that few others have (or one, where it has no more), by the lowest bits of
    /// their hash: most words of a message find nothing here.
    anchors: Vec<Vec<Anchor>>,
}

/// How many sets of anchors there are: more than anchors.
const ANCHOR_SETS: usize = 512;

/// How many hashes are told apart while pairs of words are counted: some times as many as there are pairs.
const COUNTERS: usize = 1 << 14;

/// A pattern of fewer words says too little to be looked for in the middle of other words. One with captures, which
/// take any word, must have a word more.
const TELLING: usize = 4;

/// What ends a sentence. Sets of characters are slices in this folder: the standard library's search is compiled anew for
/// each length of an array.
const FULL_STOPS: &[char] = &['.', '。', '．'];

/// What parts a message from the words before it.
const COLONS: &[char] = &[':', '：'];

/// What stands around a name.
const QUOTES: &[char] = &['\'', '"', '`', '＇', '＂'];

struct Anchor {
    hash: u32,
    template: usize,
    part: usize,
}

impl Default for Matcher {
    fn default() -> Self {
        Self::new()
    }
}

impl Matcher {
    /// A matcher for all entries of the catalogue.
    pub fn new() -> Self {
        let mut templates = Vec::new();
        let mut frequencies = alloc::vec![0_u16; COUNTERS];
        for entry in entries() {
            for pattern in entry.patterns() {
                let template = Template::new(entry, pattern);
                for (_, hash) in pairs(&template) {
                    if let Some(frequency) = frequencies.get_mut(slot(hash, COUNTERS)) {
                        *frequency += 1;
                    }
                }
                templates.push(template);
            }
        }
        let frequency = |hash: u32| frequencies.get(slot(hash, COUNTERS)).copied();
        let mut anchors: Vec<Vec<Anchor>> = Vec::new();
        anchors.resize_with(ANCHOR_SETS, Vec::new);
        for (number, template) in templates.iter().enumerate() {
            let rarest = pairs(template).into_iter().min_by_key(|(_, hash)| frequency(*hash));
            let Some((part, hash)) = rarest.or_else(|| lone_word(template)) else { continue };
            if let Some(set) = anchors.get_mut(slot(hash, ANCHOR_SETS)) {
                set.push(Anchor { hash, template: number, part });
            }
        }
        Matcher { templates, anchors }
    }

    /// The entries that a message is, if the catalogue has it and no other vendor's words stand around it.
    pub fn find(&self, message: &str) -> Option<Match> {
        let tokens = tokens(message);
        let text = Text { text: message, tokens: &tokens };
        let mut best: Option<Best<'_>> = None;
        for (at, token) in tokens.iter().enumerate() {
            if let Some(next) = tokens.get(at + 1) {
                self.consider_all(&text, pair(token.hash, next.hash), at, &mut best);
            }
            self.consider_all(&text, token.hash, at, &mut best);
        }
        let Best { templates, reading } = best?;
        if names_another_vendor(message, reading.span.end) {
            return None;
        }
        // Some entries differ by nothing but their full stop.
        let full_stop = message.get(reading.span.end..)?.starts_with(FULL_STOPS);
        let mut entries = Vec::with_capacity(templates.len());
        let mut pattern = None;
        for full_stop in [full_stop, !full_stop] {
            for template in &templates {
                if template.pattern.ends_with('.') == full_stop {
                    entries.push(template.entry);
                    pattern = pattern.or(Some(template.pattern));
                }
            }
        }
        Some(Match { pattern: pattern?, entries, captures: reading.captures, span: reading.span })
    }

    /// Reads every template whose anchor has this hash.
    fn consider_all<'a>(&'a self, text: &Text<'_>, hash: u32, token: usize, best: &mut Option<Best<'a>>) {
        let Some(set) = self.anchors.get(slot(hash, ANCHOR_SETS)) else { return };
        for anchor in set {
            if anchor.hash == hash {
                self.consider(text, anchor, token, best);
            }
        }
    }

    fn consider<'a>(&'a self, text: &Text<'_>, anchor: &Anchor, token: usize, best: &mut Option<Best<'a>>) {
        let Some(template) = self.templates.get(anchor.template) else { return };
        if best.as_ref().is_some_and(|best| template.weight() < best.weight()) {
            return;
        }
        let Some(reading) = text.read(template, anchor.part, token) else { return };
        if template.words < TELLING + template.captures().min(1) && !is_delimited(text.text, &reading.span)
            || goes_on(template.pattern, text.text, reading.span.end)
        {
            return;
        }
        match best {
            Some(best) if best.weight() == template.weight() => {
                if best.reading.span == reading.span {
                    best.templates.push(template);
                }
            }
            _ => *best = Some(Best { templates: alloc::vec![template], reading }),
        }
    }
}

/// The longest reading so far, and the templates that share it.
struct Best<'a> {
    templates: Vec<&'a Template>,
    reading: Reading,
}

impl Best<'_> {
    fn weight(&self) -> (usize, usize) {
        self.templates.first().map_or((0, 0), |template| template.weight())
    }
}

impl Template {
    /// Given words first; of two that are equally long, the one that reads more of the message.
    fn weight(&self) -> (usize, usize) {
        (self.words, self.captures())
    }
}

/// The neighbouring words of a template: where, and their hash.
fn pairs(template: &Template) -> Vec<(usize, u32)> {
    // What stands after a capture is found only by looking back, so words before it are preferred.
    let ahead = template.parts.iter().position(|part| part.word().is_none()).filter(|ahead| *ahead >= 2);
    let preferred = ahead.and_then(|ahead| template.parts.get(..ahead)).unwrap_or(&template.parts);
    let mut pairs = Vec::new();
    let mut before = None;
    for (at, part) in preferred.iter().enumerate() {
        let word = part.word();
        if let (Some(first), Some(second)) = (before, word) {
            pairs.push((at - 1, pair(first, second)));
        }
        before = word;
    }
    pairs
}

fn lone_word(template: &Template) -> Option<(usize, u32)> {
    template.parts.iter().enumerate().find_map(|(at, part)| match part {
        Part::Word(word) => Some((at, *word)),
        Part::Fixed { .. } | Part::Capture { .. } => None,
    })
}

/// Which of so many slots a hash belongs to.
fn slot(hash: u32, slots: usize) -> usize {
    hash as usize % slots
}
