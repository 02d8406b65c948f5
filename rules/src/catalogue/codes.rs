//! What a code is, and what it says by itself, where no entry knows the message.

use alloc::string::String;

use super::{CODES, Class};
use crate::{docs::Docs, names::variant_of};

/// What the service calls an error.
#[derive(Debug)]
pub struct Code {
    /// Its usual spelling.
    pub usual: &'static str,
    /// Other spellings of the same.
    pub also: &'static [&'static str],
    /// The variant of `ErrorCode` that it becomes, where it is not [`variant_of`] the usual spelling.
    variant: Option<&'static str>,
    /// Its class, if it is of one whatever the message. A code whose messages are of several, such as
    /// `Throttling.AllocationQuota`, has none.
    pub class: Option<Class>,
    /// What it means.
    pub meaning: Docs<&'static str>,
}

/// A code and what it means.
pub(super) const fn code(usual: &'static str, meaning: &'static str) -> Code {
    Code { usual, also: &[], variant: None, class: None, meaning: Docs::new(meaning) }
}

impl Code {
    /// The variant of `ErrorCode` that it becomes.
    pub fn variant(&self) -> String {
        self.variant.map_or_else(|| variant_of(self.usual), String::from)
    }

    /// Names other spellings.
    pub(super) const fn or(mut self, also: &'static [&'static str]) -> Self {
        self.also = also;
        self
    }

    /// Says what variant it becomes.
    pub(super) const fn named(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Says of what class it is.
    pub(super) const fn of(mut self, class: Class) -> Self {
        self.class = Some(class);
        self
    }
}

/// Words of codes that report a fault inside the service, in lower case and without separators. New codes of
/// this class are built from them: `InternalSynthesizerError`, `gateway_timeout`.
static SERVER_FAULTS: [&str; 8] = [
    "apierror",
    "internal",
    "overloaded",
    "servererror",
    "serviceunavailable",
    "servingerror",
    "systemerror",
    "timeout",
];

/// No code is longer: what is compared stays small.
const LONGEST: usize = 128;

/// The class of a code in its usual spelling, if it tells one by itself.
pub fn class_of_code(code: &str) -> Option<Class> {
    let listed = CODES.iter().find(|known| known.usual == code).and_then(|known| known.class);
    listed.or_else(|| is_server_fault(code).then_some(Class::Server))
}

fn is_server_fault(code: &str) -> bool {
    if code.len() > LONGEST {
        return false;
    }
    let mut bare = code.to_ascii_lowercase();
    bare.retain(|letter| letter.is_ascii_alphanumeric());
    // `InvalidTimeout` would be the caller's.
    !bare.starts_with("invalid") && SERVER_FAULTS.iter().any(|words| bare.contains(words))
}

#[cfg(test)]
mod tests {
    use super::super::{Class, class_of_code};

    #[test]
    fn a_listed_code_has_its_class() {
        assert_eq!(class_of_code("Throttling"), Some(Class::Throttle));
        assert_eq!(class_of_code("BudgetLimitExceeded"), Some(Class::Billing));
        assert_eq!(class_of_code("Throttling.AllocationQuota"), None);
        assert_eq!(class_of_code("InvalidParameter"), None);
    }

    #[test]
    fn faults_of_the_service_are_known_by_their_words() {
        for code in [
            "InternalError",
            "InternalError.Unknown",
            "InternalSynthesizerError",
            "internal_server_error",
            "SystemError",
            "SERVER_ERROR",
            "ServiceUnavailable",
            "RequestTimeOut",
            "gateway_timeout",
            "overloaded_error",
            "ModelServingError",
        ] {
            assert_eq!(class_of_code(code), Some(Class::Server), "{code}");
        }
        let long = "InternalError.".repeat(10);
        for code in ["", "InvalidTimeout", "invalid_request_error", "Interval", "Timer", &long] {
            assert_eq!(class_of_code(code), None, "{code}");
        }
    }
}
