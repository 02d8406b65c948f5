//! How Rust spells what rows say.

use std::collections::BTreeSet;

use qwen_request_rules::{
    names,
    parameters::{Shape, Width},
};

/// The types of the wire that request types are made from.
const WIRE: [&str; 3] = ["Json", "List", "Text"];

/// The type of a value of this shape.
pub(crate) fn type_of(shape: Shape) -> String {
    match shape {
        Shape::List(element) => format!("List<{}>", type_of(*element)),
        other => name_of(other).to_owned(),
    }
}

fn name_of(shape: Shape) -> &'static str {
    match shape {
        Shape::Bool => "bool",
        Shape::Integer(Width::U32) => "u32",
        Shape::Integer(Width::I64) => "i64",
        Shape::Number => "f64",
        Shape::Text => "Text",
        Shape::Json => "Json",
        Shape::List(_) => "List",
        Shape::StringEnum(words) => words.rust,
        Shape::Object(object) => object.rust,
        Shape::OneOf(one_of) => one_of.rust,
    }
}

/// The field for a member, as it is written.
pub(crate) fn field(member: &str) -> String {
    let field = names::field_of(member);
    if names::is_raw(&field) { format!("r#{field}") } else { field }
}

/// `#[cfg(..)]` before what a feature brings.
pub(crate) fn cfg(feature: Option<&str>) -> String {
    feature.map_or_else(String::new, |feature| format!("#[cfg(feature = {feature:?})]\n"))
}

/// The names that a file uses.
#[derive(Default)]
pub(crate) struct Uses {
    wire: BTreeSet<&'static str>,
    types: BTreeSet<&'static str>,
    others: BTreeSet<(&'static str, &'static str)>,
}

impl Uses {
    /// Notes the types of a shape.
    pub(crate) fn shape(&mut self, shape: Shape) {
        if let Shape::List(element) = shape {
            self.shape(*element);
        }
        let name = name_of(shape);
        if WIRE.contains(&name) {
            self.wire.insert(name);
        } else if name.starts_with(|letter: char| letter.is_ascii_uppercase()) {
            self.types.insert(name);
        }
    }

    /// Notes an item of another module.
    pub(crate) fn item(&mut self, module: &'static str, name: &'static str) {
        self.others.insert((module, name));
    }

    /// Notes a macro or a trait of the wire.
    pub(crate) fn wire(&mut self, name: &'static str) {
        self.wire.insert(name);
    }

    /// Notes a request type.
    pub(crate) fn request_type(&mut self, name: &'static str) {
        self.types.insert(name);
    }

    /// Whether the file uses this request type.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.types.contains(name)
    }

    /// The `use` items, but for types that the file itself has.
    pub(crate) fn items(&self, own: &[&str]) -> String {
        let types: Vec<&str> = self.types.iter().copied().filter(|name| !own.contains(name)).collect();
        let wire: Vec<&str> = self.wire.iter().copied().collect();
        let list = |path: &str, names: &[&str]| match names {
            [] => String::new(),
            names => format!("use {path}::{{{}}};\n", names.join(", ")),
        };
        let others: Vec<String> = self.others.iter().map(|(module, name)| list(module, &[name])).collect();
        list("super", &types) + &others.concat() + &list("crate::wire", &wire) + "\n"
    }
}
