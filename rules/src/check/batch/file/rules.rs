//! The rules, as other rules are listed, documented and switched off.

use crate::check::{Class, Rule, RuleRow};
use crate::parameters::ApiFamily;

const FILES: &[ApiFamily] = &[ApiFamily::Batch];

/// A batch has something to do.
pub(crate) static BATCH_FILE_EMPTY: RuleRow = Rule::of_what_is_around(
    "batch_file_empty",
    Class::Service,
    "A batch file has at least one request.",
    &[],
)
.on(FILES);

/// The number of requests is bounded.
pub(crate) static BATCH_LINE_COUNT: RuleRow = Rule::of_what_is_around(
    "batch_line_count",
    Class::Service,
    "A batch file has at most 50,000 requests.",
    &[],
)
.on(FILES);

/// The file is bounded.
pub(crate) static BATCH_FILE_SIZE: RuleRow =
    Rule::of_what_is_around("batch_file_size", Class::Service, "A batch file has at most 500 MiB.", &[])
        .on(FILES);

/// A line is bounded. It is not read beyond that, so the rule stays on.
pub(crate) static BATCH_LINE_SIZE: RuleRow = Rule::of_what_is_around(
    "batch_line_size",
    Class::Shape,
    "A line of a batch file has at most 6 MiB.",
    &[],
)
.on(FILES);

/// What is no JSON holds no request.
pub(crate) static BATCH_LINE_JSON: RuleRow =
    Rule::of_what_is_around("batch_line_json", Class::Shape, "A line of a batch file is a JSON object.", &[])
        .on(FILES);

/// What lacks one of its members is no request.
pub(crate) static BATCH_LINE_MEMBER: RuleRow = Rule::of_what_is_around(
    "batch_line_member",
    Class::Shape,
    "A line of a batch file has `custom_id`, `method`, `url` and `body`, each of its type.",
    &[],
)
.on(FILES);

/// An answer is found by its id.
pub(crate) static DUPLICATE_CUSTOM_ID: RuleRow = Rule::of_what_is_around(
    "duplicate_custom_id",
    Class::Service,
    "Each `custom_id` stands once in a batch file.",
    &["E262"],
)
.on(FILES);

/// Requests are sent with `POST`.
pub(crate) static BATCH_METHOD: RuleRow = Rule::of_what_is_around(
    "batch_method",
    Class::Service,
    "The `method` of a line of a batch file is `POST`.",
    &[],
)
.on(FILES);

/// Batches can go to few APIs.
pub(crate) static BATCH_URL: RuleRow = Rule::of_what_is_around(
    "batch_url",
    Class::Service,
    "The `url` of a line of a batch file is one that batches can go to.",
    &[],
)
.on(FILES);

/// A batch goes to one API.
pub(crate) static BATCH_URL_MISMATCH: RuleRow = Rule::of_what_is_around(
    "batch_url_mismatch",
    Class::Service,
    "The `url` is the same in all lines of a batch file.",
    &[],
)
.on(FILES);

/// The trial run has an address of its own.
pub(crate) static MISMATCHED_TEST_URL: RuleRow = Rule::of_what_is_around(
    "mismatched_test_url",
    Class::Service,
    "The model that only tries a batch file has the `url` `/v1/chat/ds-test`, and no other model has it.",
    &[],
)
.on(FILES);

/// A batch runs on one model.
pub(crate) static MISMATCHED_MODEL: RuleRow = Rule::of_what_is_around(
    "mismatched_model",
    Class::Service,
    "The model is the same in all lines of a batch file.",
    &["E261"],
)
.on(FILES);

/// Not every model works off batches.
pub(crate) static BATCH_MODEL_UNSUPPORTED: RuleRow = Rule::of_what_is_around(
    "batch_model_unsupported",
    Class::Service,
    "The model is one that is not known to refuse batches.",
    &["E206"],
)
.on(FILES);

/// A batch thinks or does not.
pub(crate) static BATCH_THINKING_MISMATCH: RuleRow = Rule::of_what_is_around(
    "batch_thinking_mismatch",
    Class::Service,
    "All requests of a batch file think, or none does, as far as that is known.",
    &[],
)
.on(FILES);

/// No client unpacks `extra_body`.
pub(crate) static BATCH_EXTRA_BODY: RuleRow = Rule::of_what_is_around("batch_extra_body", Class::Service, "Parameters of a line of a batch file stand in `body` itself, not in `extra_body`, which only clients know.", &[])
    .on(FILES);

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &BATCH_FILE_EMPTY,
    &BATCH_LINE_COUNT,
    &BATCH_FILE_SIZE,
    &BATCH_LINE_SIZE,
    &BATCH_LINE_JSON,
    &BATCH_LINE_MEMBER,
    &DUPLICATE_CUSTOM_ID,
    &BATCH_METHOD,
    &BATCH_URL,
    &BATCH_URL_MISMATCH,
    &MISMATCHED_TEST_URL,
    &MISMATCHED_MODEL,
    &BATCH_MODEL_UNSUPPORTED,
    &BATCH_THINKING_MISMATCH,
    &BATCH_EXTRA_BODY,
];
