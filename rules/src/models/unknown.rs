//! What an id that the table lacks may have meant.

use super::index::{all, find};
use super::model::Model;
use crate::suggest;

/// Why an id is not in the table.
#[derive(Clone, Copy, Debug)]
pub enum Unknown {
    /// The name of a model hub (`Qwen/Qwen3-32B`); the service knows the model by a plain id (E031).
    HubName(&'static Model),
    /// Ids are case-sensitive (E031).
    WrongCase(&'static Model),
    /// Blanks around a known id.
    Blanks(&'static Model),
    /// A slip of the pen, or a newer member of a known family.
    Near(Nearest),
    /// Nothing like it is known.
    Nothing,
}

/// Says what `id`, which [`find`] does not find, may have meant.
pub fn classify(id: &str) -> Unknown {
    let name = id.trim();
    if name.len() != id.len()
        && let Some(model) = find(name)
    {
        return Unknown::Blanks(model);
    }
    if let Some(model) = find_ignoring_case(name) {
        return Unknown::WrongCase(model);
    }
    let plain = name.rsplit('/').next().unwrap_or(name);
    if plain.len() != name.len()
        && let Some(model) = find_ignoring_case(plain)
    {
        return Unknown::HubName(model);
    }
    let near = nearest(plain);
    if near.iter().next().is_some() { Unknown::Near(near) } else { Unknown::Nothing }
}

/// Up to three models, the likeliest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nearest([Option<Candidate>; 3]);

impl Nearest {
    /// The models, the likeliest first.
    pub fn iter(&self) -> impl Iterator<Item = &'static Model> + '_ {
        self.0.iter().flatten().map(|candidate| candidate.model)
    }

    /// Keeps the three likeliest, and of those that are equally likely the first.
    fn offer(&mut self, mut offered: Candidate) {
        for place in &mut self.0 {
            match place {
                Some(kept) if kept.cost() <= offered.cost() => {}
                Some(kept) => core::mem::swap(kept, &mut offered),
                None => {
                    *place = Some(offered);
                    return;
                }
            }
        }
    }

    /// Drops what is clearly less likely than the first.
    fn keep_close(&mut self) {
        let Some(best) = self.0.iter().flatten().map(|candidate| candidate.edits).min() else { return };
        for place in &mut self.0 {
            if place.is_some_and(|candidate| candidate.edits > best + 1) {
                *place = None;
            }
        }
    }
}

/// The models whose ids are nearest to `id`: by edits, or by belonging to the same family (`qwen3.8`,
/// `qwen-plus-2027-01-01`). Chat models that are still listed come first.
pub fn nearest(id: &str) -> Nearest {
    let mut near = Nearest::default();
    for model in all() {
        if let Some(edits) = edits_between(id, model.id()) {
            near.offer(Candidate { model, edits });
        }
    }
    near.keep_close();
    near
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    model: &'static Model,
    edits: usize,
}

impl Candidate {
    /// A model that is gone must be nearer by an edit than one that is listed, one of another kind by two.
    fn cost(&self) -> (usize, usize, usize) {
        let gone = usize::from(!self.model.is_listed());
        let other_kind = 2 * usize::from(!self.model.is_chat());
        (self.edits + gone + other_kind, self.edits, self.model.id().len())
    }
}

/// No edit parts an id from its family or from a longer name of it.
fn edits_between(id: &str, known: &str) -> Option<usize> {
    if extends(id, known) || extends(known, id) { Some(0) } else { suggest::distance(id, known) }
}

/// Whether `long` is `short` followed by a hyphen and more.
fn extends(long: &str, short: &str) -> bool {
    !short.is_empty() && long.strip_prefix(short).is_some_and(|rest| rest.starts_with('-'))
}

fn find_ignoring_case(name: &str) -> Option<&'static Model> {
    all().find(|model| model.id().eq_ignore_ascii_case(name))
}
