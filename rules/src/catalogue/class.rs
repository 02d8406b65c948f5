//! The classes that agents and gateways branch on.

use crate::words;

/// A kind of refusal that programs handle in a way of its own.
///
/// Entries and codes have one; most have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Too many calls or tokens for now, or no capacity: it passes.
    Throttle,
    /// The allowance of a plan is used up until its next hour, week or month.
    Allowance,
    /// An unpaid bill, a missing subscription, a used-up budget or free quota.
    Billing,
    /// The content inspection, or a rule of the account, refused the input or the answer.
    Moderation,
    /// The messages have more tokens than the model reads.
    InputTooLong,
    /// The key is not accepted by this host.
    Key,
    /// A fault inside the service: it passes.
    Server,
}

words! { Class: "class of errors" {
    Throttle = "throttle",
    Allowance = "allowance",
    Billing = "billing",
    Moderation = "moderation",
    InputTooLong = "input-too-long",
    Key = "key",
    Server = "server",
} }
