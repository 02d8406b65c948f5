//! Every list and every object of an API, each filled with many of everything.

use std::borrow::Cow;

use qwen_request_rules::{
    document::{Document, Value},
    json::Number,
    parameters::{Api, Object, Shape},
};

use super::value::{DEPTH, ELEMENT, JSON, LIST, OBJECT, Step, Writer};

/// What something is filled with, and how, with that many.
type Filling = (&'static str, fn(&mut Document<'static>, Shape, usize));

/// A body with something that grows.
pub(crate) struct Body {
    api: &'static Api,
    way: Vec<Step>,
    filling: Filling,
    /// Whether the objects on the way to it grow, too: a rule that asks one of them for each element is not linear.
    crowded: bool,
}

/// What lists are filled with.
const ELEMENTS: &[Filling] = &[
    ("elements of its shape", |document, shape, size| {
        let mut writer = Writer { document: std::mem::take(document), fill: &|_, _| {}, beside: &|_, _| {} };
        for _ in 0..size {
            writer.value(
                None,
                shape.element().unwrap_or(Shape::Text),
                "https://example.com/a.png",
                None,
                DEPTH,
            );
        }
        *document = writer.document;
    }),
    ("texts that differ", |document, _, size| {
        for position in 0..size {
            document.push(None, Value::Text(Cow::Owned(format!("text {position}"))));
        }
    }),
    ("`data:` URLs", |document, _, size| {
        for _ in 0..size {
            document.push(None, Value::Text(Cow::Borrowed("data:image/png;base64,iVBORw0KGgo=")));
        }
    }),
    ("empty objects", |document, _, size| {
        for _ in 0..size {
            document.open(None, Value::Object);
            document.close();
        }
    }),
    ("numbers", |document, _, size| {
        for _ in 0..size {
            document.push(None, Value::Number(Number::Float(-0.5)));
        }
    }),
    ("nested lists", |document, _, size| (0..size).for_each(|_| nest(document, None, &Value::List))),
    ("nested objects", |document, _, size| (0..size).for_each(|_| nest(document, None, &Value::Object))),
];

/// What objects are filled with.
const MEMBERS: &[Filling] = &[
    UNKNOWN_MEMBERS,
    NESTED_LISTS,
    ("members twice", |document, shape, size| {
        for name in names(shape).take(size) {
            document.push(Some(Cow::Borrowed(name)), Value::Number(Number::Unsigned(0)));
        }
    }),
    ("misspelt members", |document, shape, size| {
        for name in names(shape).take(size) {
            document.push(Some(Cow::Owned(name.to_uppercase())), Value::Null);
        }
    }),
    ("names nearly right", |document, shape, size| {
        for name in names(shape).take(size) {
            document.push(Some(Cow::Owned(format!("{name}s"))), Value::Null);
        }
    }),
];

const UNKNOWN_MEMBERS: Filling = ("unknown members", |document, _, size| unknown(document, size));

const NESTED_LISTS: Filling = ("nested lists", |document, _, size| {
    for position in 0..size {
        nest(document, Some(format!("unknown_{position}")), &Value::List);
    }
});

/// What objects of any members are filled with: one may be the schema of a tool.
const OPEN_MEMBERS: &[Filling] = &[
    UNKNOWN_MEMBERS,
    NESTED_LISTS,
    ("properties, and required ones", |document, _, size| {
        let name = |position| Cow::Owned(format!("property_{position}"));
        document.open(Some(Cow::Borrowed("properties")), Value::Object);
        for position in 0..size {
            document.push(Some(name(position)), Value::Null);
        }
        document.close();
        document.open(Some(Cow::Borrowed("required")), Value::List);
        for position in 0..size {
            document.push(None, Value::Text(name(position)));
        }
        document.close();
    }),
];

/// All of them.
pub(crate) fn all(api: &'static Api) -> Vec<Body> {
    let mut ways = Vec::new();
    find(api.body, &mut vec![], &mut ways);
    let mut bodies = Vec::new();
    for way in ways {
        let fillings = match way.last() {
            Some(&LIST) => ELEMENTS,
            Some(&JSON) => OPEN_MEMBERS,
            _ => MEMBERS,
        };
        let body = |filling, crowded| Body { api, way: way.clone(), filling, crowded };
        bodies.extend(fillings.iter().map(|filling| body(*filling, false)));
        bodies.extend(fillings.first().map(|filling| body(*filling, true)));
    }
    bodies
}

impl Body {
    /// What grows, and with what.
    pub(crate) fn name(&self) -> String {
        let crowd = if self.crowded { ", the objects around it too" } else { "" };
        format!("{} `{}`: {}{crowd}", self.api.name, self.way.join("."), self.filling.0)
    }

    /// The body with that many elements or members.
    pub(crate) fn document(&self, size: usize) -> Document<'static> {
        let fill = |document: &mut _, shape| (self.filling.1)(document, shape, size);
        let crowd = |document: &mut _, _| unknown(document, if self.crowded { size } else { 0 });
        let mut writer = Writer { document: Document::new(), fill: &fill, beside: &crowd };
        writer.value(None, Shape::Object(self.api.body), "", Some(&self.way), DEPTH);
        writer.document
    }
}

/// Finds the way to each list and object inside one.
fn find(object: &'static Object, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    found.push([way.as_slice(), &[OBJECT]].concat());
    // A part of a message does not hold messages: what nests deeper in the table is the same again.
    if way.len() > DEPTH {
        return;
    }
    for parameter in object.parameters {
        way.push(parameter.name);
        find_in(parameter.shape, way, found);
        way.pop();
    }
}

fn find_in(shape: Shape, way: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    match shape {
        Shape::List(element) => {
            found.push([way.as_slice(), &[LIST]].concat());
            way.push(ELEMENT);
            find_in(*element, way, found);
            way.pop();
        }
        Shape::Object(object) => find(object, way, found),
        Shape::Json => found.push([way.as_slice(), &[JSON]].concat()),
        Shape::OneOf(one_of) => one_of.shapes().for_each(|shape| find_in(shape, way, found)),
        _ => {}
    }
}

/// The names that an object knows, again and again.
fn names(shape: Shape) -> impl Iterator<Item = &'static str> {
    let rows = shape.object().map_or(&[][..], |object| object.parameters);
    rows.iter().map(|row| row.name).cycle()
}

/// Adds members that no object knows.
fn unknown(document: &mut Document<'static>, size: usize) {
    for position in 0..size {
        document.push(Some(Cow::Owned(format!("unknown_{position}"))), Value::Null);
    }
}

/// Adds lists in lists, or objects in objects.
fn nest(document: &mut Document<'static>, key: Option<String>, container: &Value<'static>) {
    const LEVELS: usize = 32;
    document.open(key.map(Cow::Owned), container.clone());
    for _ in 0..LEVELS {
        let key = (*container == Value::Object).then_some(Cow::Borrowed("inner"));
        document.open(key, container.clone());
    }
    (0..=LEVELS).for_each(|_| document.close());
}
