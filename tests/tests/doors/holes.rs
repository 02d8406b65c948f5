//! What is not known is neither taken for good nor for bad: with a value that is known only at run time in any place of
//! a body, `qwen_request!` still refuses what breaks a rule, as broken or as open, and `try_qwen_request!` refuses
//! nothing that is right. That is their promise.

use qwen_request_rules::check::{self, Options, Rule, StandIn};
use serde_json::Value as Json;

use crate::{
    chance::Chance,
    generator::Generator,
    holed::{Change, Kind},
    oracle::{Judge, Offences, counts},
    places::{Place, places},
    samples::{self, Sample},
};

/// A model that most samples do not name.
const OTHER: &str = "qwen3-max";

#[test]
fn a_hole_in_a_body_that_breaks_a_rule_leaves_it_refused() {
    let mut offences = Offences::default();
    for sample in samples::refused() {
        try_places(&sample, &sample.judge(), &mut offences);
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
        try_places(&sample, &sample.judge(), &mut offences);
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
        for _ in 0..8 {
            let body = generator.changed(sample.api, &sample.body);
            if sample.judge().broken(&body).iter().any(|rule| counts(rule)) {
                let changed = sample.with(body);
                try_places(&changed, &changed.judge(), &mut offences);
                spoilt += 1;
            }
        }
    }
    assert!(spoilt > 200, "{spoilt} bodies are spoilt");
    offences.assert_none();
}

#[test]
fn a_model_with_a_stand_in_leaves_the_law_as_it_is() {
    let mut offences = Offences::default();
    for sample in samples::refused().iter().chain(&samples::right()) {
        let own = sample.model().map(StandIn::Model);
        for stand_in in [Some(StandIn::Nobody), Some(StandIn::Model(OTHER)), own].into_iter().flatten() {
            let judge = sample.judge();
            let options = Options { stand_in: Some(stand_in), ..judge.options };
            try_places(sample, &Judge { options, ..judge }, &mut offences);
        }
    }
    offences.assert_none();
}

#[test]
fn another_rule_switched_off_leaves_a_body_refused() {
    let mut offences = Offences::default();
    for sample in samples::refused() {
        for allowed in found_with_holes(&sample) {
            // Who allows that takes what is hidden on trust.
            if allowed.id == "hidden_structure" {
                continue;
            }
            let judge = sample.judge();
            let options = Options { allowed: &[allowed], ..judge.options };
            try_places(&sample, &Judge { options, ..judge }, &mut offences);
        }
    }
    offences.assert_none();
}

/// The rules that find something once there is a hole, and can be switched off.
fn found_with_holes(sample: &Sample) -> Vec<&'static Rule> {
    let mut found = Vec::new();
    for change in places(sample.api, &sample.body).iter().flat_map(Place::changes) {
        found.extend(sample.judge().holed(&sample.body, &[change]).rules.iter().map(|rule| rule.id));
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().filter_map(check::rule).filter(|rule| rule.can_be_allowed()).collect()
}

/// Each place of a body in turn as everything that it may be written as.
fn try_places(sample: &Sample, judge: &Judge<'_>, offences: &mut Offences) {
    let places = places(sample.api, &sample.body);
    let full = judge.broken(&sample.body);
    for place in &places {
        for change in place.changes() {
            let changes = [change];
            let judged = judge.holed(&sample.body, &changes);
            if let Some(offence) = judged.offence(&full, &[as_it_is(place, change)]) {
                let Options { stand_in, allowed, .. } = judge.options;
                let allowed: Vec<_> = allowed.iter().map(|rule| rule.id).collect();
                let call = format!("as {stand_in:?}, allowed {allowed:?}");
                offences
                    .add(offence, || format!("{}: {} is {:?}, {call}", sample.name, place.path, change.kind));
            }
        }
    }
}

/// Some pairs of places likewise.
fn try_pairs(sample: &Sample, offences: &mut Offences) {
    let (judge, places) = (sample.judge(), places(sample.api, &sample.body));
    let full = judge.broken(&sample.body);
    let all: Vec<(&Place<'_>, Change)> =
        places.iter().flat_map(|place| place.changes().map(move |change| (place, change))).collect();
    let mut chance = Chance::new(all.len() as u64);
    for _ in 0..all.len() * 2 {
        let pair = [*chance.pick(&all), *chance.pick(&all)];
        let values = pair.map(|(place, change)| as_it_is(place, change));
        if let Some(offence) =
            judge.holed(&sample.body, &pair.map(|(_, change)| change)).offence(&full, &values)
        {
            let [one, other] = pair.map(|(place, change)| format!("{} is {:?}", place.path, change.kind));
            offences.add(offence, || format!("{}: {one}, {other}", sample.name));
        }
    }
}

/// What an expression has to be, for the body to stay as it is.
pub(crate) fn as_it_is(place: &Place<'_>, change: Change) -> Vec<Json> {
    match change.kind {
        Kind::SpliceBefore | Kind::SpliceAfter => Vec::new(),
        _ => vec![place.value.clone()],
    }
}
