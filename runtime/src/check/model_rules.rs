//! Whose rules a model takes, as callers say it.

use super::ModelAs;
use crate::wire::{IntoText, Text};

/// Whose rules [`Checker::model_as`](crate::Checker::model_as) applies: those of the model of a name, or with `None` nobody's.
///
/// It is implemented for all that is [text](IntoText), and for `Option<Text>`.
///
/// ```
/// use qwen_request::{ChatRequest, Checker};
///
/// let body = r#"{"model":"our-own","messages":[{"role":"user","content":"Hi"}],"max_tokens":1000000}"#;
/// assert!(Checker::<ChatRequest>::new().model_as("qwen-plus").check_json(body).is_err());
/// assert!(Checker::<ChatRequest>::new().model_as(None).check_json(body).is_ok());
/// ```
pub trait ModelRules: sealed::Sealed {
    #[doc(hidden)]
    fn into_model_as(self) -> ModelAs;
}

impl<T: IntoText> ModelRules for T {
    fn into_model_as(self) -> ModelAs {
        ModelAs::Model(self.into_text())
    }
}

impl ModelRules for Option<Text> {
    fn into_model_as(self) -> ModelAs {
        self.map_or(ModelAs::Unknown, ModelAs::Model)
    }
}

mod sealed {
    use super::{IntoText, Text};

    pub trait Sealed {}
    impl<T: IntoText> Sealed for T {}
    impl Sealed for Option<Text> {}
}
