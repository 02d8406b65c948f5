//! A body with holes: the document that a macro makes of it, and the bodies that may come of it when it runs.

use qwen_request_rules::{
    document::{Document, Hole, NodeId, Value},
    json::Number,
};
use serde_json::{Map, Value as Json};

/// A place of a body that a program writes as an expression.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    /// How many values stand before this one in the body.
    pub(crate) at: usize,
    pub(crate) kind: HoleKind,
    /// Whether the place is one of free text.
    pub(crate) is_free_text: bool,
}

/// What a program may write in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HoleKind {
    /// `value`
    Value,
    /// `text`, where `qwen_request!` takes any.
    Text,
    /// `const { VALUE }`
    Constant,
    /// `key?: option`
    Optional,
    /// `..list` for an element.
    Splice,
    /// `..list` and then the element.
    SpliceBefore,
    /// The element and then `..list`.
    SpliceAfter,
}

impl HoleKind {
    fn hole(self) -> Hole {
        match self {
            Self::Value | Self::Optional => Hole::Value,
            Self::Text => Hole::Text,
            Self::Constant => Hole::Constant,
            Self::Splice | Self::SpliceBefore | Self::SpliceAfter => Hole::Splice,
        }
    }

    /// Whether any number of values may come of it.
    pub(crate) fn is_splice(self) -> bool {
        self.hole() == Hole::Splice
    }

    /// Whether the value itself stays in its place.
    fn keeps(self) -> bool {
        matches!(self, Self::SpliceBefore | Self::SpliceAfter)
    }
}

/// How many values there are in a body.
pub(crate) fn size(json: &Json) -> usize {
    match json {
        Json::Array(elements) => 1 + elements.iter().map(size).sum::<usize>(),
        Json::Object(members) => 1 + members.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// A document and where its constants are.
pub(crate) struct Holed<'b> {
    pub(crate) document: Document<'b>,
    /// The constants, and which of the changes each is.
    pub(crate) constants: Vec<(NodeId, usize)>,
    changes: &'b [Change],
    /// How many values of the body have been read.
    read: usize,
}

impl<'b> Holed<'b> {
    pub(crate) fn new(body: &'b Json, changes: &'b [Change]) -> Self {
        let mut holed = Self { document: Document::new(), constants: Vec::new(), changes, read: 0 };
        holed.push(None, body);
        holed
    }

    fn push(&mut self, key: Option<&'b str>, json: &'b Json) {
        let change = self.changes.iter().position(|change| change.at == self.read);
        let kind = change.map(|change| self.changes[change].kind);
        if kind == Some(HoleKind::SpliceBefore) {
            self.document.push(None, Value::Hole(Hole::Splice));
        }
        match kind {
            Some(kind) if !kind.keeps() => {
                self.read += size(json);
                let id = self.document.push(key.map(Into::into), Value::Hole(kind.hole()));
                if kind == HoleKind::Optional {
                    self.document.set_optional(id);
                }
                if kind == HoleKind::Constant {
                    self.constants.extend(change.map(|change| (id, change)));
                }
            }
            _ => self.push_known(key, json),
        }
        if kind == Some(HoleKind::SpliceAfter) {
            self.document.push(None, Value::Hole(Hole::Splice));
        }
    }

    fn push_known(&mut self, key: Option<&'b str>, json: &'b Json) {
        self.read += 1;
        let name = key.map(Into::into);
        match json {
            Json::Null => _ = self.document.push(name, Value::Null),
            Json::Bool(value) => _ = self.document.push(name, Value::Bool(*value)),
            Json::String(text) => _ = self.document.push(name, Value::Text(text.into())),
            Json::Number(number) => _ = self.document.push(name, Value::Number(read_number(number))),
            Json::Array(elements) => {
                self.document.open(name, Value::List);
                for element in elements {
                    self.push(None, element);
                }
                self.document.close();
            }
            Json::Object(members) => {
                self.document.open(name, Value::Object);
                for (key, value) in members {
                    self.push(Some(key), value);
                }
                self.document.close();
            }
        }
    }
}

fn read_number(number: &serde_json::Number) -> Number {
    match (number.as_u64(), number.as_i64()) {
        (Some(value), _) => Number::Unsigned(value),
        (None, Some(value)) => Number::Signed(value),
        (None, None) => Number::Float(number.as_f64().unwrap()),
    }
}

/// The body that comes of one with holes: for each change, in their order, the values that its expression has. Of an
/// optional member there may be none, of a splice any number, of everything else there is one.
pub(crate) fn filled(body: &Json, changes: &[Change], values: &[Vec<Json>]) -> Json {
    let mut filling = Filling { changes, values, read: 0 };
    filling.values(body).pop().unwrap()
}

struct Filling<'f> {
    changes: &'f [Change],
    values: &'f [Vec<Json>],
    read: usize,
}

impl Filling<'_> {
    /// What comes of one value.
    fn values(&mut self, json: &Json) -> Vec<Json> {
        let Some(change) = self.changes.iter().position(|change| change.at == self.read) else {
            return vec![self.known(json)];
        };
        let mut values = self.values[change].clone();
        let kind = self.changes[change].kind;
        if !kind.keeps() {
            self.read += size(json);
            return values;
        }
        let known = self.known(json);
        values.insert(if kind == HoleKind::SpliceBefore { values.len() } else { 0 }, known);
        values
    }

    fn known(&mut self, json: &Json) -> Json {
        self.read += 1;
        match json {
            Json::Array(elements) => elements.iter().flat_map(|element| self.values(element)).collect(),
            Json::Object(members) => {
                let mut known = Map::new();
                for (key, value) in members {
                    if let Some(value) = self.values(value).pop() {
                        known.insert(key.clone(), value);
                    }
                }
                Json::Object(known)
            }
            other => other.clone(),
        }
    }
}
