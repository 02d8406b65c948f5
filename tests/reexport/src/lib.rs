//! A house's own crate for its requests: it hands the macros on, and wraps one of them.

pub use qwen_request::{ChatRequest, Checked, qwen_request, try_qwen_request};

/// A request as this house makes them.
#[macro_export]
macro_rules! house_request {
    ($($body:tt)*) => {
        $crate::qwen_request! { model: "qwen-plus", default temperature: 0.5, $($body)* }
    };
}
