//! How much of an answer is looked at and kept: whoever answers decides how long it is.

use super::answer::Answer;

/// How many bytes of a body are looked at, and kept as they came.
pub(super) const BODY: usize = 1 << 20;

/// How many bytes of a message are kept.
pub(super) const MESSAGE: usize = 1 << 14;

/// How many bytes of a code, an id or the name of a parameter are kept.
pub(super) const NAME: usize = 256;

/// Cuts a text that is longer, at the end of a character; answers whether it was.
pub(super) fn cut(text: &mut String, longest: usize) -> bool {
    if text.len() <= longest {
        return false;
    }
    let mut end = longest;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text.shrink_to_fit();
    true
}

impl Answer {
    /// Cuts what is longer than names are; answers whether anything was.
    pub(super) fn cut_names(&mut self) -> bool {
        let Self { code, kind, request_id, completion_id, param, .. } = self;
        let names = [code, kind, request_id, completion_id, param];
        names.into_iter().fold(false, |is_cut, name| cut_name(name) | is_cut)
    }
}

/// Cuts a name that is longer; answers whether it was.
pub(super) fn cut_name(name: &mut Option<String>) -> bool {
    name.as_mut().is_some_and(|name| cut(name, NAME))
}
