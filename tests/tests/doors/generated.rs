//! The law on generated bodies: whatever comes of one with holes when it runs, the macros have judged it rightly.

use qwen_request_rules::{
    check::{Options, ROWS, StandIn},
    models,
};

use crate::{
    generator::Generator,
    holed::{Change, filled},
    holes::{as_it_is, changes, told},
    oracle::{Judge, Offences, as_the_macros_do},
    places::places,
    samples::{self, Sample},
};

/// How many other bodies are made of each one with holes.
const FILLINGS: usize = 3;

#[test]
fn some_generated_bodies_are_judged_rightly() {
    try_bodies(1, 2_000);
}

#[test]
#[ignore = "takes minutes: a hundred thousand bodies"]
fn many_generated_bodies_are_judged_rightly() {
    try_bodies(2, 100_000);
}

/// What has been tried.
#[derive(Debug, Default)]
#[expect(dead_code, reason = "it is there to be printed")]
struct Counts {
    bodies: usize,
    right: usize,
    holes: usize,
    right_fillings: usize,
    wrong_fillings: usize,
}

fn try_bodies(seed: u64, count: usize) {
    let mut offences = Offences::default();
    let mut counts = Counts { bodies: count, ..Counts::default() };
    let samples: Vec<Sample> = samples::right().into_iter().chain(samples::refused()).collect();
    let mut generator = Generator::new(seed, &samples);
    for _ in 0..count {
        try_body(&mut generator, &mut counts, &mut offences);
    }
    println!("{counts:#?}");
    offences.assert_none();
}

fn try_body(generator: &mut Generator<'_>, counts: &mut Counts, offences: &mut Offences) {
    let (api, body) = generator.body();
    let allowed = [&generator.chance.pick(ROWS).rule];
    let allows = generator.chance.once_in(8) && allowed[0].can_be_allowed();
    let other = generator.chance.below(models::all().count());
    let stand_in = match generator.chance.below(16) {
        0 => Some(StandIn::NoModel),
        1 => models::all().nth(other).map(|model| StandIn::Model(model.id())),
        _ => None,
    };
    let allowed = if allows { &allowed[..] } else { &[] };
    let judge = Judge { api, options: Options { allowed, stand_in, ..as_the_macros_do() } };
    let places = places(api, &body);
    let all = changes(&places);
    if all.is_empty() {
        return;
    }
    let holes: Vec<Change> = (0..=generator.chance.below(4)).map(|_| *generator.chance.pick(&all)).collect();
    let judged = judge.holed(&body, &holes);
    counts.holes += holes.len();
    counts.right += usize::from(judge.broken(&body).is_empty());
    for filling in 0..=FILLINGS {
        let values: Vec<_> = holes
            .iter()
            .map(|change| match (filling, &places[change.at]) {
                (0, place) => as_it_is(place, *change),
                (_, place) => generator.values(place, change.kind),
            })
            .collect();
        let full = filled(&body, &holes, &values);
        let broken = judge.broken(&full);
        let count = if broken.is_empty() { &mut counts.right_fillings } else { &mut counts.wrong_fillings };
        *count += 1;
        if let Some(offence) = judged.offence(&broken, &values) {
            let told = told(&places, &holes) + &judge.told();
            offences.add(offence, || format!("{} {body}: {told}, when it runs {full}", api.name));
        }
    }
}
