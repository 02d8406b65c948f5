//! Lists that are put together: of rows while compiling, of names in messages.

use alloc::string::String;

/// How many elements there are.
pub(crate) const fn count<T>(mut lists: &[&[T]]) -> usize {
    let mut count = 0;
    while let [first, rest @ ..] = lists {
        count += first.len();
        lists = rest;
    }
    count
}

/// All elements in one list. `blank` is any value: constants cannot begin an array without one.
#[expect(clippy::indexing_slicing, reason = "it is evaluated when it is compiled, and refused past the end")]
pub(crate) const fn join<T: Copy, const COUNT: usize>(mut lists: &[&[T]], blank: T) -> [T; COUNT] {
    let mut all = [blank; COUNT];
    let mut at = 0;
    while let [first, others @ ..] = lists {
        let mut list = *first;
        while let [element, rest @ ..] = list {
            all[at] = *element;
            at += 1;
            list = rest;
        }
        lists = others;
    }
    all
}

/// The texts, with `between` between two of them.
///
/// `[T]::join` is two thousand lines of LLVM's for each type of text, with a loop for each length of what stands between.
pub fn joined(texts: &[impl AsRef<str>], between: &str) -> String {
    let mut all = String::new();
    for (position, text) in texts.iter().enumerate() {
        if position > 0 {
            all.push_str(between);
        }
        all.push_str(text.as_ref());
    }
    all
}
