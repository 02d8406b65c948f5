//! What is known of a file, line after line.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use qwen_request_rules::check::batch_file::{self, FileFinding, LineKind, MAX_LINES};

use super::{BatchFinding, BatchLine};
use crate::wire::{Json, Text};

/// Holds a file to the rules about files, line after line.
#[derive(Debug, Default)]
pub(super) struct FileRules {
    /// The line of each id, by two hashes of it: ids may be long, and a file has many.
    ids: HashMap<IdHash, u64>,
    hashers: (RandomState, RandomState),
    first: Option<LineKind>,
    lines: u64,
    bytes: u64,
    /// The names of the rules that are switched off.
    allowed: Vec<Text>,
}

type IdHash = (u64, u64);

/// What a line adds to what is known of the file.
#[derive(Debug)]
pub(super) struct Seen {
    id: IdHash,
    kind: Option<LineKind>,
}

/// The members of a body.
type Body = HashMap<String, Json>;

impl FileRules {
    /// Switches a rule off, which can be.
    pub(super) fn allow(&mut self, rule: Text) {
        self.allowed.push(rule);
    }

    /// How many requests there were.
    pub(super) fn lines(&self) -> u64 {
        self.lines
    }

    /// How many bytes there were.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes down what is wrong with a line, unless that rule is switched off.
    pub(super) fn note(&self, line: u64, found: FileFinding, findings: &mut Vec<BatchFinding>) {
        if !self.allowed.iter().any(|name| name == found.rule.id) {
            findings.push(BatchFinding::of_file(line, found));
        }
    }

    /// Whether the file may have one more line, with which it is `bytes` long.
    pub(super) fn check_size(&self, line: u64, bytes: u64, findings: &mut Vec<BatchFinding>) {
        for found in batch_file::check_size(self.lines, self.bytes, bytes) {
            self.note(line, found, findings);
        }
    }

    /// Holds a line to its own form and to what the others say.
    pub(super) fn check(&self, line: u64, request: &BatchLine, findings: &mut Vec<BatchFinding>) -> Seen {
        let id = self.hash(&request.custom_id);
        if let Some(other) = self.ids.get(&id) {
            self.note(line, FileFinding::duplicate_id(&request.custom_id, *other), findings);
        }
        let body = request.body.to::<Body>().ok();
        let member = |name: &str| body.as_ref()?.get(name);
        let model = member("model").and_then(|model| model.to::<String>().ok());
        let switch = member("enable_thinking").and_then(|switch| switch.to::<bool>().ok());
        let read = batch_file::Line {
            method: &request.method,
            has_extra_body: member("extra_body").is_some(),
            kind: LineKind::new(request.url.as_str().to_owned(), model, switch),
        };
        for found in read.check(self.first.as_ref()) {
            self.note(line, found, findings);
        }
        Seen { id, kind: body.map(|_| read.kind) }
    }

    /// The file has a line more, with which it is `bytes` long.
    pub(super) fn accept(&mut self, line: u64, bytes: u64, seen: Option<Seen>) {
        self.lines += 1;
        self.bytes = bytes;
        let Some(Seen { id, kind }) = seen else { return };
        // Past the most requests of a file its ids are not remembered either.
        if self.lines <= MAX_LINES {
            self.ids.entry(id).or_insert(line);
        }
        if self.first.is_none() {
            self.first = kind;
        }
    }

    fn hash(&self, id: &str) -> IdHash {
        (self.hashers.0.hash_one(id), self.hashers.1.hash_one(id))
    }
}
