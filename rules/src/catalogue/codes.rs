//! What a code says by itself, where no entry knows the message.
//!
//! The spellings are the usual ones; an alias of a code has the class of the code.

use alloc::string::String;

use super::Class;

/// Codes that are of one class whatever their message. A code whose messages are of several, such as
/// `Throttling.AllocationQuota`, is not here.
static CODES: &[(&str, Class)] = &[
    ("Throttling", Class::Throttle),
    ("Throttling.RateQuota", Class::Throttle),
    ("Throttling.BurstRate", Class::Throttle),
    ("AllocationQuota.FreeTierOnly", Class::Billing),
    ("Arrearage", Class::Billing),
    ("BudgetLimitExceeded", Class::Billing),
    ("CommodityNotPurchased", Class::Billing),
    ("PostpaidBillOverdue", Class::Billing),
    ("PrepaidBillOverdue", Class::Billing),
    ("CustomRoleBlocked", Class::Moderation),
    ("DataInspectionFailed", Class::Moderation),
    ("FaqRuleBlocked", Class::Moderation),
    ("IPInfringementSuspect", Class::Moderation),
    ("InvalidApiKey", Class::Key),
];

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

/// The class of a code, if it tells one by itself.
pub fn class_of_code(code: &str) -> Option<Class> {
    let listed = CODES.iter().find(|(known, _)| *known == code).map(|(_, class)| *class);
    listed.or_else(|| is_server_fault(code).then_some(Class::Server))
}

fn is_server_fault(code: &str) -> bool {
    if code.len() > LONGEST {
        return false;
    }
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    let bare: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
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
