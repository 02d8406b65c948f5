//! The class of an error, for programs to branch on.

use qwen_request_rules::catalogue::{Class, Retry, class_of_code, entries};

use super::message::is_failure;
use super::{ApiError, ErrorCode};

impl ApiError {
    /// Whether the same request may succeed later. The entry decides; without one its code, if all entries of
    /// the code agree; then the status.
    ///
    /// Streams, tasks and sockets report faults of the service under the status of a success: there the words
    /// of the code decide, or those of the [`kind`](Self::kind) if the code is new.
    pub fn retry(&self) -> Retry {
        if let Some(entry) = self.entry() {
            return entry.retry;
        }
        if let Some(retry) = self.codes().find_map(retry_of_code) {
            return retry;
        }
        let of_success = (!is_failure(self.status())).then(|| self.fault_in_success()).flatten();
        of_success.unwrap_or_else(|| retry_of_status(self.status()))
    }

    /// The class of the error, by its entry, else its code, else the status 429.
    pub fn class(&self) -> Option<Class> {
        let of_codes = || self.codes().find_map(|code| class_of_code(code.as_str()));
        let of_status = || (self.status() == 429).then_some(Class::Throttle);
        match self.entry().and_then(|entry| entry.class).or_else(of_codes) {
            // The code tells whose fault it is, the status what kind of fault.
            Some(Class::Server) => of_status().or(Some(Class::Server)),
            class => class.or_else(of_status),
        }
    }

    /// Whether the input has more tokens than the model accepts: shorten it and try again.
    pub fn is_input_too_long(&self) -> bool {
        self.class() == Some(Class::InputTooLong)
    }

    /// Whether there were too many requests or tokens for now, or no capacity: retry after a pause. Unpaid bills, free quotas and used-up
    /// allowances of plans do not count, though they come with the status 429, too.
    pub fn is_throttled(&self) -> bool {
        self.class() == Some(Class::Throttle)
    }

    /// Whether it is an unpaid bill, a missing subscription, a used-up budget or free quota: somebody has to pay or to
    /// choose another model.
    pub fn is_billing(&self) -> bool {
        self.class() == Some(Class::Billing)
    }

    /// Whether content moderation, or a rule of the account, refused the input or the answer.
    pub fn is_moderated(&self) -> bool {
        self.class() == Some(Class::Moderation)
    }

    /// What the words of the codes say of a retry, where the status says nothing: the code of the model
    /// server, which is nearest to the fault, or else that of the answer; its `type` where the code is new or
    /// missing.
    fn fault_in_success(&self) -> Option<Retry> {
        let code = self.0.head_code.as_ref().or(self.code());
        let is_new = matches!(code, None | Some(ErrorCode::Other(_)));
        let of_kind = || self.kind().filter(|_| is_new).and_then(class_of_code);
        match code.and_then(|code| class_of_code(code.as_str())).or_else(of_kind)? {
            Class::Server | Class::Throttle => Some(Retry::Backoff),
            Class::Billing => Some(Retry::Account),
            _ => None,
        }
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
