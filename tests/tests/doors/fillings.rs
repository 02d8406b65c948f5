//! What `try_qwen_request!` leaves to the running program is found there: a request that is made of values, as the macro
//! makes it, breaks the rules that `check_json` finds broken in the same body, at the same places.

use qwen_request::{ApiRequest, Checker};
use qwen_request_rules::check::StandIn;
use serde_json::Value as Json;

use crate::{
    generator::Generator,
    holed::{HoleKind, filled},
    places::places,
    samples::{self, Sample},
};

/// Rule and path of each finding, sorted: a request writes its members in an order of its own.
type Found = Vec<(String, String)>;

#[test]
fn values_that_come_at_run_time_are_judged_as_in_the_text() {
    let right = samples::right();
    let mut generator = Generator::new(3, &right);
    let (mut differences, mut refused) = (Vec::new(), 0);
    for sample in &right {
        let mut bodies = vec![sample.body.clone()];
        for place in places(sample.api, &sample.body) {
            if !place.kinds().contains(&HoleKind::Value) || !generator.chance.once_in(4) {
                continue;
            }
            let values = generator.values(&place, HoleKind::Value);
            bodies.push(filled(&sample.body, &[place.change(HoleKind::Value)], &[values]));
        }
        for body in bodies {
            let [as_text, as_values] =
                for_request!(sample.api.name, Request => both::<Request>(sample, &body));
            refused += usize::from(!as_text.is_empty());
            if as_text != as_values {
                differences.push(format!("{}: {body}\n  {as_text:?}\n  {as_values:?}", sample.name));
            }
        }
    }
    assert!(refused > 100, "{refused} bodies are refused");
    assert!(differences.is_empty(), "{}:\n{}", differences.len(), differences.join("\n"));
}

/// What is found in a body as text, and in the request that is made of it.
fn both<T: ApiRequest>(sample: &Sample, body: &Json) -> [Found; 2] {
    let text = body.to_string();
    let checker = || {
        let checker =
            Checker::<T>::new().unknown_parameters(false).unknown_models(false).unknown_values(false);
        match sample.judge().options.stand_in {
            Some(StandIn::Model(name)) => checker.model_as(name.to_owned()),
            _ => checker,
        }
    };
    let as_text = checker().streaming(false).check_json(&text);
    let request = T::from_json(&text).unwrap_or_else(|error| panic!("{}: {error}: {text}", sample.name));
    [as_text, checker().check(request)].map(|checked| match checked {
        Ok(_) => Vec::new(),
        Err(invalid) => {
            let found = invalid.findings().iter();
            let mut found: Found =
                found.map(|found| (found.rule().to_owned(), found.path().to_owned())).collect();
            found.sort();
            found
        }
    })
}
