//! What is not known is neither taken for good nor for bad: with a value that is known only at run time in any place of
//! a body, `qwen_request!` still refuses what breaks a rule, as broken or as open, and `try_qwen_request!` refuses
//! nothing that is right. That is their promise.

use qwen_request_rules::check::{self, Options, Rule, StandIn};
use serde_json::Value as Json;

use crate::{
    chance::Chance,
    generator::Generator,
    holed::{Change, HoleKind},
    oracle::{Judge, Offences, counts},
    places::{Place, places},
    samples::{self, Sample},
};

/// A model that most samples do not name.
const OTHER: &str = "qwen3-max";

/// How many changes of one body are tried: more have only those whose lists are long.
const MOST_CHANGES: usize = 200;

/// How many are tried where a body is judged in several ways.
const SOME_CHANGES: usize = 12;

#[test]
fn a_hole_in_a_body_that_breaks_a_rule_leaves_it_refused() {
    let mut offences = Offences::default();
    for sample in samples::refused() {
        try_places(&sample, &sample.judge(), MOST_CHANGES, &mut offences);
        try_pairs(&sample, &mut offences);
    }
    offences.assert_none();
}

#[test]
fn a_hole_in_a_body_that_is_right_breaks_no_rule() {
    let mut offences = Offences::default();
    let right = samples::right();
    assert!(right.len() > 250, "{} bodies are right", right.len());
    for sample in right {
        try_places(&sample, &sample.judge(), MOST_CHANGES, &mut offences);
        try_pairs(&sample, &mut offences);
    }
    offences.assert_none();
}

#[test]
fn a_hole_in_a_body_that_a_change_has_spoilt_leaves_it_refused() {
    let mut offences = Offences::default();
    let right = samples::right();
    let mut generator = Generator::new(1, &right);
    let mut spoilt = 0;
    for sample in &right {
        for _ in 0..4 {
            let body = generator.changed(sample.api, &sample.body);
            if sample.judge().broken(&body).iter().any(|rule| counts(rule)) {
                let changed = sample.with(body);
                try_places(&changed, &changed.judge(), SOME_CHANGES, &mut offences);
                spoilt += 1;
            }
        }
    }
    assert!(spoilt > 100, "{spoilt} bodies are spoilt");
    offences.assert_none();
}

#[test]
fn a_model_with_a_stand_in_leaves_the_law_as_it_is() {
    let mut offences = Offences::default();
    for sample in samples::refused().iter().chain(&samples::right()) {
        let own = sample.model().map(StandIn::Model);
        for stand_in in [Some(StandIn::NoModel), Some(StandIn::Model(OTHER)), own].into_iter().flatten() {
            let judge = sample.judge();
            let options = Options { stand_in: Some(stand_in), ..judge.options };
            try_places(sample, &Judge { options, ..judge }, SOME_CHANGES, &mut offences);
        }
    }
    offences.assert_none();
}

#[test]
fn another_rule_switched_off_leaves_a_body_refused() {
    let mut offences = Offences::default();
    for sample in samples::refused() {
        for allowed in found_with_holes(&sample) {
            let judge = sample.judge();
            let options = Options { allowed: &[allowed], ..judge.options };
            try_places(&sample, &Judge { options, ..judge }, SOME_CHANGES, &mut offences);
        }
    }
    offences.assert_none();
}

/// The rules that find something once there is a hole, and can be switched off.
fn found_with_holes(sample: &Sample) -> Vec<&'static Rule> {
    let mut found = Vec::new();
    for change in changes(&places(sample.api, &sample.body)).into_iter().take(MOST_CHANGES) {
        found.extend(sample.judge().holed(&sample.body, &[change]).rules.iter().map(|rule| rule.id));
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().filter_map(check::rule).filter(|rule| rule.can_be_allowed()).collect()
}

/// Each place of a body in turn as everything that it may be written as; in a long body some of them.
fn try_places(sample: &Sample, judge: &Judge<'_>, most: usize, offences: &mut Offences) {
    let places = places(sample.api, &sample.body);
    let mut all = changes(&places);
    let mut chance = Chance::new(all.len() as u64);
    while all.len() > most {
        all.swap_remove(chance.below(all.len()));
    }
    let holes: Vec<_> = all.into_iter().map(|one| vec![one]).collect();
    try_holes(sample, judge, &places, &holes, offences);
}

/// Some pairs of places likewise.
fn try_pairs(sample: &Sample, offences: &mut Offences) {
    let places = places(sample.api, &sample.body);
    let all = changes(&places);
    let mut chance = Chance::new(all.len() as u64);
    let count = all.len().min(MOST_CHANGES / 2);
    let pairs: Vec<_> = (0..count).map(|_| vec![*chance.pick(&all), *chance.pick(&all)]).collect();
    try_holes(sample, &sample.judge(), &places, &pairs, offences);
}

fn try_holes(
    sample: &Sample,
    judge: &Judge<'_>,
    places: &[Place<'_>],
    holes: &[Vec<Change>],
    offences: &mut Offences,
) {
    let full = judge.broken(&sample.body);
    for changes in holes {
        let values: Vec<_> = changes.iter().map(|change| as_it_is(&places[change.at], *change)).collect();
        if let Some(offence) = judge.holed(&sample.body, changes).offence(&full, &values) {
            offences.add(offence, || format!("{}: {}{}", sample.name, told(places, changes), judge.told()));
        }
    }
}

pub(crate) fn changes(places: &[Place<'_>]) -> Vec<Change> {
    places.iter().flat_map(Place::changes).collect()
}

/// Where holes are, and of which kind.
pub(crate) fn told(places: &[Place<'_>], changes: &[Change]) -> String {
    let told = changes.iter().map(|change| format!("{} is {:?}", places[change.at].path, change.kind));
    told.collect::<Vec<_>>().join(", ")
}

/// What an expression has to be, for the body to stay as it is.
pub(crate) fn as_it_is(place: &Place<'_>, change: Change) -> Vec<Json> {
    match change.kind {
        HoleKind::SpliceBefore | HoleKind::SpliceAfter => Vec::new(),
        _ => vec![place.value.clone()],
    }
}
