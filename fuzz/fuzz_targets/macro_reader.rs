//! The macros are a library that only the compiler may call: their source is compiled into this program.
#![no_main]
#![allow(dead_code)]

#[path = "../../macros/src/mode.rs"]
mod mode;
#[path = "../../macros/src/emit/mod.rs"]
mod emit;
#[path = "../../macros/src/errors.rs"]
mod errors;
// Its tests lie in a folder that only the macros' own crate finds.
#[rustfmt::skip]
#[path = "../../macros/src/expand.rs"]
mod expand;
#[path = "../../macros/src/parse/mod.rs"]
mod parse;
#[path = "../../macros/src/report.rs"]
mod report;

use mode::Mode;
use expand::{editor, expand};
use proc_macro2::TokenStream;
use quote::quote;

libfuzzer_sys::fuzz_target!(|body: &str| {
    let Ok(body) = body.parse::<TokenStream>() else { return };
    for mode in [Mode::Compile, Mode::RunTime] {
        // Whatever the body is, something takes its place: a request, or errors.
        assert!(!expand(quote!(krate { #body }), mode).is_empty());
    }
    assert!(!editor(quote!(krate { #body })).is_empty());
});
