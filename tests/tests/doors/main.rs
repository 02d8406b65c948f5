//! What the macros and the run-time check promise each other, held to every body of the cases and to generated ones: holes,
//! fillings, stand-ins. That both say the same of a body without holes, `rules` shows case by case.

#[expect(dead_code, reason = "places in the source are for `rules`")]
#[path = "../shared/body.rs"]
mod body;
#[expect(dead_code, reason = "texts and edges are for `rules`")]
#[path = "../shared/cases.rs"]
mod cases;
mod chance;
#[macro_use]
#[path = "../shared/for_request.rs"]
mod for_request;
mod fillings;
mod generated;
mod generator;
mod holed;
mod holes;
mod oracle;
mod places;
mod samples;
mod skipped;
mod soundness;
