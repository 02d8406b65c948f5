//! From a message to its entry.
//!
//! A message is compared word by word: case, punctuation, width and known misspellings do not count, nor does
//! what stands around it (prefixes, links, the words of a client that passed it on). The longest pattern
//! wins.

mod context;
mod pointer;
mod read;
mod template;
#[cfg(test)]
mod tests;
mod tokens;

use alloc::vec::Vec;
use core::ops::Range;

use self::context::{is_delimited, is_foreign};
use self::read::{Reading, Text};
use self::template::{Part, Template};
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
    /// Two neighbouring words of a template that few others have (or one, where it has no more), by hash.
    anchors: Vec<Anchor>,
    /// Which hashes the anchors have, by their lowest bits: most words of a message are none.
    filter: [u64; FILTER],
}

const FILTER: usize = 64;

/// A pattern of fewer words says too little to be looked for in the middle of other words.
const TELLING: usize = 4;

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
        let templates: Vec<Template> = entries()
            .flat_map(|entry| entry.patterns().map(move |pattern| Template::new(entry, pattern)))
            .collect();
        let mut all: Vec<u32> = templates.iter().flat_map(pairs).map(|(_, hash)| hash).collect();
        all.sort_unstable();
        let frequency = |hash: u32| {
            all.partition_point(|other| *other <= hash) - all.partition_point(|other| *other < hash)
        };
        let mut anchors: Vec<Anchor> = templates
            .iter()
            .enumerate()
            .filter_map(|(template, parts)| {
                let (part, hash) =
                    pairs(parts).min_by_key(|(_, hash)| frequency(*hash)).or_else(|| lone_word(parts))?;
                Some(Anchor { hash, template, part })
            })
            .collect();
        anchors.sort_by_key(|anchor| (anchor.hash, anchor.template));
        let mut filter = [0; FILTER];
        for anchor in &anchors {
            let (slot, bit) = filter_bit(anchor.hash);
            if let Some(bits) = filter.get_mut(slot) {
                *bits |= bit;
            }
        }
        Matcher { templates, anchors, filter }
    }

    /// The entries that a message is, if the catalogue has it and no other vendor's words stand around it.
    pub fn find(&self, message: &str) -> Option<Match> {
        let tokens = tokens(message);
        let text = Text { text: message, tokens: &tokens };
        let mut best: Option<Best<'_>> = None;
        for (at, token) in tokens.iter().enumerate() {
            let next = tokens.get(at + 1).map(|next| pair(token.hash, next.hash));
            for hash in next.into_iter().chain([token.hash]) {
                for anchor in self.anchors_of(hash) {
                    self.consider(&text, anchor, at, &mut best);
                }
            }
        }
        let Best { mut templates, reading } = best?;
        if is_foreign(message, reading.span.end) {
            return None;
        }
        // Some entries differ by nothing but their full stop.
        let full_stop =
            message.get(reading.span.end..).is_some_and(|rest| rest.starts_with(['.', '。', '．']));
        templates.sort_by_key(|template| template.pattern.ends_with('.') != full_stop);
        Some(Match {
            pattern: templates.first()?.pattern,
            entries: templates.iter().map(|template| template.entry).collect(),
            captures: reading.captures,
            span: reading.span,
        })
    }

    fn consider<'a>(&'a self, text: &Text<'_>, anchor: &Anchor, token: usize, best: &mut Option<Best<'a>>) {
        let Some(template) = self.templates.get(anchor.template) else { return };
        if best.as_ref().is_some_and(|best| template.weight() < best.weight()) {
            return;
        }
        let Some(reading) = text.read(template, anchor.part, token) else { return };
        if template.words < TELLING && !is_delimited(text.text, &reading.span) {
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

    fn anchors_of(&self, hash: u32) -> impl Iterator<Item = &Anchor> {
        let (slot, bit) = filter_bit(hash);
        let anchors = match self.filter.get(slot) {
            Some(bits) if bits & bit != 0 => {
                let first = self.anchors.partition_point(|anchor| anchor.hash < hash);
                self.anchors.get(first..).unwrap_or_default()
            }
            _ => &[],
        };
        anchors.iter().take_while(move |anchor| anchor.hash == hash)
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
fn pairs(template: &Template) -> impl Iterator<Item = (usize, u32)> + '_ {
    let neighbours = template.parts.iter().zip(template.parts.iter().skip(1)).enumerate();
    let pairs =
        neighbours.filter_map(|(at, (first, second))| Some((at, pair(first.word()?, second.word()?))));
    // What stands after a capture is found only by looking back, so words before it are preferred.
    let ahead = template.parts.iter().position(|part| part.word().is_none()).unwrap_or(usize::MAX);
    let lead = if ahead >= 2 { ahead } else { usize::MAX };
    pairs.filter(move |(at, _)| at + 1 < lead)
}

fn lone_word(template: &Template) -> Option<(usize, u32)> {
    template.parts.iter().enumerate().find_map(|(at, part)| match part {
        Part::Word(word) => Some((at, *word)),
        Part::Fixed { .. } | Part::Capture { .. } => None,
    })
}

/// Where the filter keeps a hash: the number of a word, and its bit.
fn filter_bit(hash: u32) -> (usize, u64) {
    ((hash >> 6) as usize % FILTER, 1 << (hash % 64))
}
