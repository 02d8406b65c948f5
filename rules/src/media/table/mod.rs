//! Which models read which files, a file for each kind of work.

mod chat;
mod embedding;
mod image;
mod portrait;
mod speech;
mod video;

use super::FileLimits;
use crate::models::{self, Model};

/// The files that some models read.
#[derive(Debug)]
struct Reader {
    /// The models, with those of their snapshots that no other row names.
    models: &'static [&'static str],
    files: &'static [FileLimits],
}

const fn reader(models: &'static [&'static str], files: &'static [FileLimits]) -> Reader {
    Reader { models, files }
}

static TABLES: &[&[Reader]] =
    &[chat::READERS, embedding::READERS, image::READERS, video::READERS, portrait::READERS, speech::READERS];

/// What pages state of the files that a model reads: nothing of most models.
pub fn limits_of(model: &Model) -> &'static [FileLimits] {
    let id = model.same_as().unwrap_or(model.id());
    let family = models::find_family(id).map(Model::id);
    let named = |wanted: &str| readers().find(|reader| reader.models.contains(&wanted));
    named(id).or_else(|| family.and_then(named)).map_or(&[], |reader| reader.files)
}

fn readers() -> impl Iterator<Item = &'static Reader> {
    TABLES.iter().copied().flatten()
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::{catalogue, models::find};

    #[test]
    fn each_model_is_known_and_stands_once() {
        let mut seen = Vec::new();
        for id in readers().flat_map(|reader| reader.models) {
            assert!(find(id).is_some_and(|model| model.same_as().is_none()), "{id}");
            assert!(!seen.contains(id), "{id} stands twice");
            seen.push(id);
        }
    }

    #[test]
    fn entries_are_those_of_the_catalogue() {
        for limits in readers().flat_map(|reader| reader.files) {
            let of_ranges = limits.ranges.iter().filter_map(|range| range.entry);
            let of_twin = limits.twin.and_then(|twin| twin.entry);
            for id in of_ranges.chain(limits.wrong_format).chain(limits.unreadable).chain(of_twin) {
                assert!(catalogue::entry(id).is_some(), "{id}");
            }
        }
    }

    #[test]
    fn a_snapshot_has_the_limits_of_its_model_unless_it_has_its_own() {
        let limits = |id| limits_of(find(id).unwrap());
        assert!(core::ptr::eq(limits("qwen3.5-plus"), limits("qwen3.5-plus-2026-02-15")));
        assert!(!core::ptr::eq(limits("qwen-vl-max"), limits("qwen-vl-max-2025-01-25")));
        assert!(core::ptr::eq(limits("qwen-vl-max-0125"), limits("qwen-vl-max-2025-01-25")));
        assert!(limits("qwen-turbo").is_empty());
    }
}
