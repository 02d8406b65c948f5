//! The two macros: what is known while compiling, and what is checked when the program runs.

/// Which macro was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// `qwen_request!`: everything is known now, or it does not compile.
    Compile,
    /// `try_qwen_request!`: what is not known now is checked when it runs.
    RunTime,
}
