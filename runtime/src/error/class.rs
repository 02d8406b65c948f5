//! The classes that agents and gateways branch on.

use qwen_request_rules::catalogue::{Family, Retry, entries};

use super::{ApiError, ErrorCode};

const THROTTLES: [ErrorCode; 3] = [ErrorCode::Throttling, ErrorCode::RateQuota, ErrorCode::BurstRate];

const BILLS: [ErrorCode; 5] = [
    ErrorCode::Arrearage,
    ErrorCode::CommodityNotPurchased,
    ErrorCode::FreeTierOnly,
    ErrorCode::PostpaidBillOverdue,
    ErrorCode::PrepaidBillOverdue,
];

const INSPECTIONS: [ErrorCode; 4] = [
    ErrorCode::CustomRoleBlocked,
    ErrorCode::DataInspectionFailed,
    ErrorCode::FaqRuleBlocked,
    ErrorCode::IpInfringementSuspect,
];

impl ApiError {
    /// Whether the same request may succeed later. The entry decides; without one its code, if all entries of
    /// the code agree; then the status.
    pub fn retry(&self) -> Retry {
        if let Some(entry) = self.entry() {
            return entry.retry;
        }
        self.codes().find_map(retry_of_code).unwrap_or_else(|| retry_of_status(self.status()))
    }

    /// The messages have more tokens than the model reads: shorten them and go on.
    pub fn is_input_too_long(&self) -> bool {
        self.entry().is_some_and(|entry| entry.id == "E008")
    }

    /// Too many calls or tokens for now, or no capacity: go on after a pause. Bills and free quotas are none
    /// of this, though they come under the status 429, too.
    pub fn is_throttled(&self) -> bool {
        let by_entry = self.entry().is_some_and(|entry| entry.family == Family::Limits || entry.id == "E216");
        let by_code = self.has_code(&THROTTLES);
        by_entry || !self.is_billing() && (by_code || self.status() == 429)
    }

    /// An unpaid bill, a missing subscription or a used-up free quota: somebody has to pay or to choose
    /// another model.
    pub fn is_billing(&self) -> bool {
        // The free quota shares its code with throttling.
        self.entry().is_some_and(|entry| entry.id == "E217") || self.has_code(&BILLS)
    }

    /// The content inspection, or a rule of the account, refused the input or the answer.
    pub fn is_moderated(&self) -> bool {
        let by_entry = self.entry().is_some_and(|entry| entry.family == Family::Moderation);
        by_entry || self.has_code(&INSPECTIONS)
    }

    /// Whether it has one of these codes.
    fn has_code(&self, codes: &[ErrorCode]) -> bool {
        self.codes().any(|code| codes.contains(code))
    }
}

/// What all entries of a code say, if they agree.
fn retry_of_code(code: &ErrorCode) -> Option<Retry> {
    let mut agreed = None;
    for entry in entries() {
        if entry.codes.iter().any(|spelling| ErrorCode::parse(spelling) == *code) {
            match agreed {
                Some(retry) if retry != entry.retry => return None,
                _ => agreed = Some(entry.retry),
            }
        }
    }
    agreed
}

fn retry_of_status(status: u16) -> Retry {
    match status {
        402 | 403 => Retry::Account,
        408 | 425 | 429 | 500.. => Retry::Backoff,
        _ => Retry::AfterFix,
    }
}
