//! The known word that an unknown one was probably meant to be.

use core::{array, iter};

/// Longer words get no suggestion: they bound the work, and no name of the API comes near.
const LONGEST: usize = 64;

/// The candidate nearest to `word`, if one is near enough that it was probably meant.
///
/// Case and separators do not count (`maxTokens`, `top-p`), two neighbouring letters in the wrong order
/// count once, and about a third of the letters may be wrong. Of equals the first wins.
pub fn nearest_name<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut nearest = Nearest { word: Word::new(word)?, candidate: None, distance: usize::MAX };
    for candidate in candidates {
        nearest.offer(candidate);
    }
    nearest.candidate
}

/// The nearest candidate so far.
struct Nearest<'a> {
    word: Word,
    candidate: Option<&'a str>,
    distance: usize,
}

impl<'a> Nearest<'a> {
    fn offer(&mut self, candidate: &'a str) {
        let distance = Word::new(candidate).and_then(|other| self.word.distance_to(&other));
        if let Some(distance) = distance.filter(|distance| *distance < self.distance) {
            (self.candidate, self.distance) = (Some(candidate), distance);
        }
    }
}

/// How many edits part two words, or `None` if they are too far apart for one to be a slip of the other.
pub fn distance(a: &str, b: &str) -> Option<usize> {
    Word::new(a)?.distance_to(&Word::new(b)?)
}

/// The letters of a word that count: lower case, without blanks and separators.
struct Word {
    letters: [char; LONGEST],
    len: usize,
}

impl Word {
    fn new(text: &str) -> Option<Self> {
        let mut word = Self { letters: ['\0'; LONGEST], len: 0 };
        for letter in text.chars() {
            if matches!(letter, '_' | '-' | ' ' | '.') {
                continue;
            }
            *word.letters.get_mut(word.len)? = letter.to_ascii_lowercase();
            word.len += 1;
        }
        (word.len > 0).then_some(word)
    }

    fn letters(&self) -> &[char] {
        self.letters.get(..self.len).unwrap_or_default()
    }

    fn distance_to(&self, other: &Self) -> Option<usize> {
        let bound = self.len.max(other.len).div_ceil(3);
        if self.len.abs_diff(other.len) > bound {
            return None;
        }
        let distance = edits(self.letters(), other.letters());
        (distance <= bound && distance < self.len.min(other.len)).then_some(distance)
    }
}

/// Damerau-Levenshtein distance in its restricted form (no letter is moved twice), row by row.
fn edits(from: &[char], to: &[char]) -> usize {
    let mut before_last = [0; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = array::from_fn(|column| column);
    let mut letter_above = None;
    for (row, letter) in from.iter().enumerate() {
        let mut current = [row + 1; LONGEST + 1];
        let (mut left, mut letter_left) = (row + 1, None);
        let before_swap = iter::once(&LONGEST).chain(&before_last);
        let cells = current.iter_mut().skip(1).zip(to).zip(last.windows(2)).zip(before_swap);
        for (((cell, other), upper), swap) in cells {
            let &[diagonal, above] = upper else { break };
            let mut edits = (diagonal + usize::from(letter != other)).min(above + 1).min(left + 1);
            if letter_above == Some(other) && letter_left == Some(letter) {
                edits = edits.min(swap + 1);
            }
            *cell = edits;
            (left, letter_left) = (edits, Some(other));
        }
        (before_last, last) = (last, current);
        letter_above = Some(letter);
    }
    last.get(to.len()).copied().unwrap_or(LONGEST)
}
