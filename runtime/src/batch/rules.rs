//! What the lines of a file have to do with one another.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use qwen_request_rules::models;

use super::{BatchFinding, BatchLine, BatchRule};
use crate::BatchEndpoint;
use crate::reply::Excerpt;
use crate::wire::Json;

const TEST_MODEL: &str = "batch-test-model";

/// The rules of a file, line after line.
#[derive(Debug, Default)]
pub(super) struct FileRules {
    /// The line of each id, by two hashes of it: ids may be long, and a file has many.
    ids: HashMap<IdHash, u64>,
    hashers: (RandomState, RandomState),
    first: Option<Kind>,
    lines: u64,
    bytes: u64,
}

type IdHash = (u64, u64);

/// What a line adds to what is known of the file.
#[derive(Debug)]
pub(super) struct Seen {
    id: IdHash,
    kind: Option<Kind>,
}

/// What all lines say alike.
#[derive(Debug)]
struct Kind {
    url: BatchEndpoint,
    model: Option<String>,
    thinks: Option<bool>,
}

/// The members of a body.
type Body = HashMap<String, Json>;

impl FileRules {
    /// How many requests there were.
    pub(super) fn lines(&self) -> u64 {
        self.lines
    }

    /// How many bytes there were.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether the file may have one more line, with which it is `bytes` long.
    pub(super) fn check_size(&self, line: u64, bytes: u64, findings: &mut Vec<BatchFinding>) {
        let (most_lines, most_bytes) = (BatchRule::MAX_LINES, BatchRule::MAX_BYTES);
        if self.lines == most_lines {
            let message = format!("a file has at most {most_lines} requests, and here is another");
            findings.push(BatchFinding::of_file(line, BatchRule::LineCount, "", message, None));
        }
        if self.bytes <= most_bytes && bytes > most_bytes {
            let message = format!("a file has at most {most_bytes} bytes, and here it is longer");
            findings.push(BatchFinding::of_file(line, BatchRule::FileSize, "", message, None));
        }
    }

    /// Holds a line to its own form and to what the others say.
    pub(super) fn check(&self, line: u64, request: &BatchLine, findings: &mut Vec<BatchFinding>) -> Seen {
        let mut broken = |rule: BatchRule, path: &'static str, message: String, value: Option<&str>| {
            findings.push(BatchFinding::of_file(line, rule, path, message, value));
        };
        let id = self.hash(&request.custom_id);
        if let Some(other) = self.ids.get(&id) {
            let message = format!("`{}` is the id of line {other} too", Excerpt(&request.custom_id));
            broken(BatchRule::DuplicateCustomId, "custom_id", message, Some(&request.custom_id));
        }
        if request.method != "POST" {
            let message = format!("`method` must be `POST`, found `{}`", Excerpt(&request.method));
            broken(BatchRule::Method, "method", message, None);
        }
        if let BatchEndpoint::Other(url) = &request.url {
            broken(BatchRule::Url, "url", format!("no batch goes to `{}`", Excerpt(url)), None);
        }
        let Ok(body) = request.body.to::<Body>() else { return Seen { id, kind: None } };
        if body.contains_key("extra_body") {
            let message = "`extra_body` belongs to clients, and the service does not look into it".to_owned();
            broken(BatchRule::ExtraBody, "body.extra_body", message, None);
        }
        let kind = Kind::of(request, &body);
        kind.check_model(&mut broken);
        if let Some(first) = &self.first {
            kind.check_like(first, &mut broken);
        }
        Seen { id, kind: Some(kind) }
    }

    /// The file has a line more, with which it is `bytes` long.
    pub(super) fn accept(&mut self, line: u64, bytes: u64, seen: Option<Seen>) {
        self.lines += 1;
        self.bytes = bytes;
        let Some(Seen { id, kind }) = seen else { return };
        // Past the most requests of a file its ids are not remembered either.
        if self.lines <= BatchRule::MAX_LINES {
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

impl Kind {
    fn of(request: &BatchLine, body: &Body) -> Self {
        let model = body.get("model").and_then(|model| model.to::<String>().ok());
        let switch = body.get("enable_thinking").and_then(|switch| switch.to::<bool>().ok());
        let by_itself = || models::find(model.as_deref()?).and_then(models::Model::thinks_by_default);
        Self { url: request.url.clone(), thinks: switch.or_else(by_itself), model }
    }

    /// Batches of this kind can run on the model.
    fn check_model(&self, broken: &mut impl FnMut(BatchRule, &'static str, String, Option<&str>)) {
        let Some(model) = &self.model else { return };
        if models::find(model).is_some_and(|model| model.batch().is_refused()) {
            let message = format!("`{model}` does not run in batches");
            broken(BatchRule::ModelUnsupported, "body.model", message, Some(model));
        }
        if (model == TEST_MODEL) != (self.url == BatchEndpoint::Test) {
            let message = format!("`{}` is no URL for `{}`", Excerpt(self.url.as_str()), Excerpt(model));
            broken(BatchRule::MismatchedTestUrl, "url", message, None);
        }
    }

    /// It is the kind of the first line.
    fn check_like(
        &self,
        first: &Self,
        broken: &mut impl FnMut(BatchRule, &'static str, String, Option<&str>),
    ) {
        if self.url != first.url {
            let (first, this) = (Excerpt(first.url.as_str()), Excerpt(self.url.as_str()));
            let message = format!("`url` must be that of the first request, `{first}`, found `{this}`");
            broken(BatchRule::MismatchedUrl, "url", message, None);
        }
        if let (Some(first), Some(this)) = (&first.model, &self.model)
            && first != this
        {
            let message = format!(
                "the model must be that of the first request, `{}`, found `{}`",
                Excerpt(first),
                Excerpt(this)
            );
            broken(BatchRule::MismatchedModel, "body.model", message, Some(this));
        }
        if let (Some(first), Some(this)) = (first.thinks, self.thinks)
            && first != this
        {
            let message = if this {
                "this request thinks, and the first does not"
            } else {
                "this request does not think, and the first does"
            };
            broken(BatchRule::MismatchedThinking, "body.enable_thinking", message.to_owned(), None);
        }
    }
}
