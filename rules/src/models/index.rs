//! One array of all rows, and a hash over their ids. Both are made at compile time: a look-up hashes the id
//! and compares one or two candidates, which also holds in a macro that was built without optimisation.

use super::model::{Model, ModelKind};
use super::row::Row;
use super::table::FAMILIES;

/// The model with exactly this id.
pub const fn find(id: &str) -> Option<&'static Model> {
    let mut slot = slot_of(id);
    loop {
        let Some(position) = at(&SLOTS, slot) else { return None };
        let Some(model) = at(&MODELS, *position as usize) else { return None };
        if is_same(model.id(), id) {
            return Some(model);
        }
        slot = (slot + 1) % SLOT_COUNT;
    }
}

/// What stands at a position: `get`, which is not `const`.
const fn at<T>(list: &'static [T], position: usize) -> Option<&'static T> {
    match list.split_at_checked(position) {
        Some((_, [found, ..])) => Some(found),
        _ => None,
    }
}

/// Whether two ids are equal: `==`, which is not `const`. Eight bytes at a time: every check of a request comes here.
const fn is_same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    while let (Some((first, rest)), Some((second, tail))) =
        (one.split_first_chunk(), other.split_first_chunk())
    {
        if u64::from_ne_bytes(*first) != u64::from_ne_bytes(*second) {
            return false;
        }
        (one, other) = (rest, tail);
    }
    while let ([first, rest @ ..], [second, tail @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, tail);
    }
    true
}

/// Every model, family by family.
pub fn all() -> impl Iterator<Item = &'static Model> + Clone {
    MODELS.iter()
}

const COUNT: usize = {
    let mut count = 0;
    let mut families = FAMILIES;
    while let [family, rest @ ..] = families {
        count += family.len();
        families = rest;
    }
    count
};

#[expect(clippy::indexing_slicing, reason = "runs at compile time, where a panic is an error")]
static MODELS: [Model; COUNT] = {
    let mut models = [Row::of(ModelKind::Chat).0; COUNT];
    let mut position = 0;
    let mut families = FAMILIES;
    while let [family, rest @ ..] = families {
        let mut rows = *family;
        while let [Row(model), rest @ ..] = rows {
            models[position] = *model;
            position += 1;
            rows = rest;
        }
        families = rest;
    }
    models
};

/// At most half full, so that runs of occupied slots stay short and every search meets a free one.
const SLOT_COUNT: usize = (2 * COUNT).next_power_of_two();
const FREE: u16 = u16::MAX;

/// Position in [`MODELS`] by hash of the id; the next free slot where two ids share one.
#[expect(clippy::indexing_slicing, reason = "runs at compile time, where a panic is an error")]
#[expect(clippy::cast_possible_truncation, reason = "there are fewer rows than `FREE`")]
static SLOTS: [u16; SLOT_COUNT] = {
    let mut slots = [FREE; SLOT_COUNT];
    let mut position = 0;
    while position < COUNT {
        let mut slot = slot_of(MODELS[position].id());
        while slots[slot] != FREE {
            slot = (slot + 1) % SLOT_COUNT;
        }
        slots[slot] = position as u16;
        position += 1;
    }
    slots
};

/// FNV-1a.
const fn slot_of(id: &str) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut bytes = id.as_bytes();
    while let [byte, rest @ ..] = bytes {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        bytes = rest;
    }
    hash as usize % SLOT_COUNT
}
