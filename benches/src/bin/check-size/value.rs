//! Bodies as the parameter table has them, with every member, and one list or object that grows.

use std::borrow::Cow;

use qwen_request_rules::{
    document::{Document, Value},
    json::Number,
    parameters::{Object, Shape},
};

/// A step to what grows: the name of a member, or one of these.
pub(crate) type Step = &'static str;

/// To the element of a list.
pub(crate) const ELEMENT: Step = "[]";

/// The list grows.
pub(crate) const LIST: Step = "[..]";

/// The object grows.
pub(crate) const OBJECT: Step = "{..}";

/// The object of any members grows.
pub(crate) const JSON: Step = "{json}";

/// How deep the table is followed.
pub(crate) const DEPTH: usize = 9;

/// What a list or an object is filled with, from its shape.
pub(crate) type Fill<'w> = dyn Fn(&mut Document<'static>, Shape) + 'w;

/// Writes a body.
pub(crate) struct Writer<'w> {
    pub(crate) document: Document<'static>,
    /// Fills what grows.
    pub(crate) fill: &'w Fill<'w>,
    /// Fills each object on the way to it.
    pub(crate) beside: &'w Fill<'w>,
}

impl Writer<'_> {
    /// Writes the value of a member or an element. `way` leads from it to what grows, if that is inside.
    pub(crate) fn value(
        &mut self,
        key: Option<Step>,
        shape: Shape,
        example: &str,
        way: Option<&[Step]>,
        depth: usize,
    ) {
        let key = key.map(Cow::Borrowed);
        let Some(depth) = depth.checked_sub(1) else {
            self.document.push(key, Value::Null);
            return;
        };
        let shape = alternative(shape, way);
        match shape {
            Shape::List(element) => {
                self.document.open(key, Value::List);
                match way {
                    Some([LIST, ..]) => (self.fill)(&mut self.document, shape),
                    Some([ELEMENT, rest @ ..]) => self.value(None, *element, "", Some(rest), depth),
                    _ => self.value(None, *element, "", None, depth),
                }
                self.document.close();
            }
            Shape::Object(object) => {
                self.document.open(key, Value::Object);
                self.members(object, way, depth);
                match way {
                    Some([OBJECT, ..]) => (self.fill)(&mut self.document, shape),
                    Some(_) => (self.beside)(&mut self.document, shape),
                    None => {}
                }
                self.document.close();
            }
            Shape::Json => {
                self.document.open(key, Value::Object);
                if way.is_some() {
                    (self.fill)(&mut self.document, shape);
                }
                self.document.close();
            }
            _ => {
                self.document.push(key, scalar(shape, example));
            }
        }
    }

    fn members(&mut self, object: &'static Object, way: Option<&[Step]>, depth: usize) {
        for parameter in object.parameters {
            let rest = match way {
                Some([first, rest @ ..]) if *first == parameter.name => Some(rest),
                _ => None,
            };
            self.value(Some(parameter.name), parameter.shape, parameter.example, rest, depth);
        }
    }
}

/// Of several shapes the one that the way leads through.
fn alternative(shape: Shape, way: Option<&[Step]>) -> Shape {
    let Shape::OneOf(one_of) = shape else { return shape };
    let mut shapes = one_of.shapes();
    let found = match way.and_then(<[Step]>::first) {
        Some(&(LIST | ELEMENT)) => shapes.find(|shape| matches!(shape, Shape::List(_))),
        Some(&JSON) => shapes.find(|shape| matches!(shape, Shape::Json)),
        Some(_) => shapes.find(|shape| matches!(shape, Shape::Object(_))),
        None => shapes.next(),
    };
    found.unwrap_or(Shape::Text)
}

fn scalar(shape: Shape, example: &str) -> Value<'static> {
    match shape {
        Shape::Bool => Value::Bool(example != "false"),
        Shape::Integer(_) | Shape::Number => Value::Number(match example.parse() {
            Ok(integer) => Number::Unsigned(integer),
            Err(_) => Number::Float(example.parse().unwrap_or(1.0)),
        }),
        Shape::Words(words) if example.is_empty() => {
            Value::Text(Cow::Borrowed(words.known.first().map_or("", |word| word.text)))
        }
        _ => Value::Text(Cow::Owned(example.trim_matches('"').to_owned())),
    }
}
