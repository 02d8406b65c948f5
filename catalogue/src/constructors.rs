//! Constructors: of objects that have short forms, what the macros call for these, and of objects with few members that must be
//! there.

use qwen_request_rules::parameters::{Object, Parameter, Shape, ShortForm};

use crate::{
    doc,
    file::File,
    problems::Problems,
    rust::{self, Uses},
    types::{Item, Types, What},
};

/// More arguments than that nobody tells apart.
const MOST_ARGUMENTS: usize = 3;

const ROWS: &str = "rules/src/parameters/";

pub(crate) fn files(types: &Types, problems: &mut Problems) -> [File; 2] {
    let (mut public, mut hidden) = (Uses::default(), Uses::default());
    let (mut impls, mut rows) = (String::new(), String::new());
    for item in types.iter() {
        let What::Object(object) = item.what else { continue };
        if object.short_forms.is_empty() {
            continue;
        }
        public.request_type(object.rust);
        hidden.request_type(object.rust);
        let cfg = rust::cfg(item.feature());
        let mut functions = Vec::new();
        let mut calls = String::new();
        for form in object.short_forms {
            match (constructor(object, form, &mut public), row(object, form, &mut hidden)) {
                (Some(function), Some(row)) => {
                    functions.push(function);
                    calls += &row;
                }
                _ => problems.add(format!("{}: `{}` has no such members", item.told(), form.name)),
            }
        }
        impls += &format!("{cfg}impl {} {{\n{}}}\n\n", object.rust, functions.join("\n"));
        rows += &format!("{cfg}short_forms! {{ {} {{\n{calls}}} }}\n\n", object.rust);
    }
    let macros = "use crate::request::short_forms::short_forms;\n\n";
    [
        File::generated("constructors.rs", ROWS, imports(types, &public) + "\n" + &impls),
        File::generated("short_forms.rs", ROWS, imports(types, &hidden) + macros + &rows),
    ]
}

/// An argument of a constructor, which takes what people have, and how it becomes the member's value.
fn argument(row: &Parameter, uses: &mut Uses) -> (String, String) {
    let name = rust::field(row.name);
    match row.shape {
        Shape::Text => {
            uses.wire("IntoText");
            (format!("{name}: impl IntoText"), format!("{name}.into_text()"))
        }
        Shape::Json => {
            uses.item("crate::private", "IntoJson");
            (format!("{name}: impl IntoJson"), format!("{name}.into_json()"))
        }
        Shape::List(element) => {
            uses.shape(*element);
            uses.wire("IntoList");
            let element = rust::type_of(*element);
            (format!("{name}: impl IntoList<{element}>"), format!("{name}.into_list()"))
        }
        // Of a number that is written out, `impl Into<u32>` would make an `i32`.
        Shape::Bool | Shape::Integer(_) | Shape::Number => {
            (format!("{name}: {}", rust::type_of(row.shape)), name)
        }
        shape => {
            uses.shape(shape);
            (format!("{name}: impl Into<{}>", rust::type_of(shape)), format!("{name}.into()"))
        }
    }
}

/// The constructor of an object out of the members that must be there, if they are few. One with short forms has better ones.
pub(crate) fn from_required(object: &'static Object, uses: &mut Uses) -> Option<String> {
    let required = object.parameters.iter().filter(|row| row.required);
    if !object.short_forms.is_empty() || !(1..=MOST_ARGUMENTS).contains(&required.clone().count()) {
        return None;
    }
    let (mut arguments, mut members) = (Vec::new(), Vec::new());
    for row in required {
        let (argument, value) = argument(row, uses);
        arguments.push(argument);
        members.push(member(row, &value));
    }
    let doc = doc::comment(4, &["With the members that must be there."]);
    Some(format!(
        "impl {} {{\n{doc}    pub fn new({}) -> Self {{\n        Self {{ {}, ..Self::default() }}\n    }}\n}}\n",
        object.rust,
        arguments.join(", "),
        members.join(", ")
    ))
}

/// The constructor that a short form stands for.
fn constructor(object: &'static Object, form: &'static ShortForm, uses: &mut Uses) -> Option<String> {
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for path in form.arguments {
        let [holders @ .., last] = path else { return None };
        let holder =
            holders.iter().try_fold(object, |object, name| object.parameter(name)?.shape.object())?;
        let (argument, value) = argument(holder.parameter(last)?, uses);
        arguments.push(argument);
        values.push(value);
    }
    let doc = doc::comment(4, &[form.sentence.get()]);
    let (name, arguments, values) = (form.name, arguments.join(", "), values.join(", "));
    Some(format!(
        "{doc}    pub fn {name}({arguments}) -> Self {{\n        Self::__new_{name}({values})\n    }}\n"
    ))
}

/// The `use` items: those of a feature apart.
fn imports(types: &Types, uses: &Uses) -> String {
    let gated: Vec<&Item> = types.iter().filter(|item| item.feature().is_some()).collect();
    let names: Vec<&str> = gated.iter().map(|item| item.what.rust()).collect();
    let mut text = uses.items(&names).trim_end().to_owned() + "\n";
    for item in gated.iter().filter(|item| uses.has(item.what.rust())) {
        text += &format!("{}use super::{};\n", rust::cfg(item.feature()), item.what.rust());
    }
    text
}

/// What the macros call for a short form: its functions, what they take, and what they set.
fn row(object: &'static Object, form: &'static ShortForm, uses: &mut Uses) -> Option<String> {
    let mut arguments = Vec::new();
    let mut members = Vec::new();
    for (name, word) in form.fixed {
        let row = object.parameter(name)?;
        let Shape::StringEnum(words) = row.shape else { return None };
        uses.shape(row.shape);
        members.push(member(row, &format!("{}::{}", words.rust, words.word(word)?.variant())));
    }
    let mut nested: Vec<(&'static Parameter, Vec<String>)> = Vec::new();
    for path in form.arguments {
        let (row, leaf) = match path {
            [name] => (None, object.parameter(name)?),
            [holder, name] => {
                let holder = object.parameter(holder)?;
                (Some(holder), holder.shape.object()?.parameter(name)?)
            }
            _ => return None,
        };
        uses.shape(leaf.shape);
        arguments.push(format!("{}: {}", rust::field(leaf.name), rust::type_of(leaf.shape)));
        let set = member(leaf, &rust::field(leaf.name));
        match row {
            None => members.push(set),
            Some(holder) => match nested.iter_mut().find(|(known, _)| known.name == holder.name) {
                Some((_, inside)) => inside.push(set),
                None => nested.push((holder, vec![set])),
            },
        }
    }
    for (holder, inside) in nested {
        uses.shape(holder.shape);
        let object = holder.shape.object()?;
        let value = format!("{0} {{ {1}, ..{0}::__EMPTY }}", object.rust, inside.join(", "));
        members.push(member(holder, &value));
    }
    let name = form.name;
    let arguments = arguments.join(", ");
    let call = format!("__new_{name}, __add_{name}, __add_some_{name}({arguments})");
    Some(format!("    {call} => {{\n        {},\n    }}\n", members.join(",\n        ")))
}

/// A member and its value. A field that holds a variable of its name needs the name alone.
fn member(row: &Parameter, value: &str) -> String {
    let field = rust::field(row.name);
    match (row.required, field == value) {
        (true, true) => field,
        (true, false) => format!("{field}: {value}"),
        (false, _) => format!("{field}: Some({value})"),
    }
}
