//! What does not compile, and what rustc says of it.
#[test]
fn cases() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
    cases.pass("compile-pass/*.rs");
}
