//! The places of a body, and what a program may write in each.

use qwen_request_rules::{
    document::Value,
    parameters::{Api, Object, Parameter, Shape, Width},
};
use serde_json::Value as Json;

use crate::holed::{Change, HoleKind};

/// A value in a body.
pub(crate) struct Place<'b> {
    /// How many values stand before it.
    pub(crate) at: usize,
    pub(crate) path: String,
    pub(crate) value: &'b Json,
    /// What it may be; nothing is known inside of JSON that is sent as it is.
    pub(crate) shape: Option<Shape>,
    /// Its row in the parameter table, if it is a member.
    pub(crate) row: Option<&'static Parameter>,
    /// Whether it is text that no rule has to read.
    free_text: bool,
    is_element: bool,
    /// Whether the members of the object that it is in are known.
    in_known_object: bool,
}

/// The places of a body, in the order of the text. The first is the whole.
pub(crate) fn places<'b>(api: &'static Api, body: &'b Json) -> Vec<Place<'b>> {
    let mut places = Places(Vec::new());
    places.push(Place {
        at: 0,
        path: String::new(),
        value: body,
        shape: Some(Shape::Object(api.body)),
        row: None,
        free_text: false,
        is_element: false,
        in_known_object: false,
    });
    places.0
}

struct Places<'b>(Vec<Place<'b>>);

impl<'b> Places<'b> {
    fn push(&mut self, place: Place<'b>) {
        let Place { value, shape, free_text, ref path, .. } = place;
        let path = path.clone();
        self.0.push(place);
        match value {
            Json::Array(elements) => {
                let shape = shape.and_then(Shape::element);
                for (position, value) in elements.iter().enumerate() {
                    self.push(Place {
                        at: self.0.len(),
                        path: format!("{path}[{position}]"),
                        value,
                        shape,
                        row: None,
                        free_text: free_text && matches!(shape, Some(Shape::Text)),
                        is_element: true,
                        in_known_object: false,
                    });
                }
            }
            Json::Object(members) => {
                let object: Option<&'static Object> = shape.and_then(Shape::object);
                for (name, value) in members {
                    let row = object.and_then(|object| object.parameter(name));
                    self.push(Place {
                        at: self.0.len(),
                        path: if path.is_empty() { name.clone() } else { format!("{path}.{name}") },
                        value,
                        shape: row.map(|row| row.shape),
                        row,
                        free_text: row.is_some_and(|row| row.free_text),
                        is_element: false,
                        in_known_object: object.is_some(),
                    });
                }
            }
            _ => {}
        }
    }
}

impl Place<'_> {
    /// What a program may write here, so that the value of the body may come of it. The compiler refuses an expression
    /// of another type, and no expression is `null`.
    pub(crate) fn kinds(&self) -> Vec<HoleKind> {
        let mut kinds = Vec::new();
        if self.at == 0 {
            return kinds;
        }
        if self.is_element {
            kinds.extend([HoleKind::SpliceBefore, HoleKind::SpliceAfter]);
        }
        if self.shape.is_some_and(|shape| !fits(self.value, shape)) {
            return kinds;
        }
        kinds.extend([HoleKind::Value, HoleKind::Constant]);
        if self.free_text && self.value.is_string() {
            kinds.push(HoleKind::Text);
        }
        if self.is_element {
            kinds.push(HoleKind::Splice);
        }
        // As the macro reads `key?:`.
        if self.in_known_object && self.row.is_none_or(|row| !row.required) {
            kinds.push(HoleKind::Optional);
        }
        kinds
    }

    /// Each of them as a change of the body.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Change> {
        self.kinds().into_iter().map(|kind| self.change(kind))
    }

    pub(crate) fn change(&self, kind: HoleKind) -> Change {
        Change { at: self.at, kind, is_free_text: self.free_text }
    }
}

/// Whether the Rust type of a shape holds a value.
pub(crate) fn fits(json: &Json, shape: Shape) -> bool {
    match (shape, json) {
        (Shape::Bool, Json::Bool(_))
        | (Shape::Number, Json::Number(_))
        | (Shape::Text | Shape::StringEnum(_), Json::String(_))
        | (Shape::Json, Json::Object(_)) => true,
        (Shape::Integer(Width::U32), Json::Number(number)) => {
            number.as_u64().is_some_and(|number| u32::try_from(number).is_ok())
        }
        (Shape::Integer(Width::I64), Json::Number(number)) => number.as_i64().is_some(),
        (Shape::List(element), Json::Array(elements)) => elements.iter().all(|value| fits(value, *element)),
        (Shape::Object(object), Json::Object(members)) => {
            members.iter().all(|(name, value)| {
                object
                    .parameter(name)
                    .is_none_or(|row| fits(value, row.shape) || value.is_null() && !row.required)
            }) && object.parameters.iter().all(|row| !row.required || members.contains_key(row.name))
        }
        (Shape::OneOf(one_of), _) => {
            one_of.alternative(&kind(json)).is_some_and(|(_, shape)| fits(json, shape))
        }
        _ => false,
    }
}

/// A value of the same kind, to ask the parameter table with.
fn kind(json: &Json) -> Value<'static> {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(_) => Value::Number(qwen_request_rules::json::Number::Unsigned(0)),
        Json::String(_) => Value::Text("".into()),
        Json::Array(_) => Value::List,
        Json::Object(_) => Value::Object,
    }
}
