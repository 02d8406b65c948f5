//! What the request type can hold: one walk through the body, along the parameter table.

mod names;
mod types;
mod unknown;

pub(in crate::check) use names::RULES as RULES_OF_NAMES;
use names::UNKNOWN_PARAMETER;

use alloc::vec::Vec;

use crate::check::engine::{
    Answer, Class, FindingPlace, Findings, Found, Options, Precedence, Rule, RuleRow, Truth, explain,
};
use crate::{
    check::every::served::api_of,
    document::{Misspelt, RawNode, Value},
    models,
    parameters::{Api, Object, OtherProtocol, Parameter, Shape},
};

/// Every value has the JSON type of its parameter.
pub(in crate::check) static VALUE_TYPE: RuleRow = Rule::walked(
    "value_type",
    Class::Shape,
    "Every value has the JSON type of its parameter.",
    &["E010b", "E011b", "E103b", "E035", "E042", "E043", "E019", "E166", "E178", "W16"],
);

/// Every integer fits into its Rust type.
pub(in crate::check) static INTEGER_WIDTH: RuleRow =
    Rule::walked("integer_width", Class::Shape, "Every integer fits into its Rust type.", &["E103b"])
        .with_precedence(Precedence::Yields);

/// The body is of the protocol that its request type speaks.
pub(in crate::check) static WRONG_PROTOCOL: RuleRow = Rule::walked(
    "wrong_protocol",
    Class::Shape,
    "The body is of the protocol that its request type speaks.",
    &["E019"],
);

/// What rules must read the inside of is written out.
///
/// A list, an object, or one of several shapes that is known only when the program runs hides what many rules read:
/// this one speaks for all of them. It is never broken, only open.
pub(in crate::check) static HIDDEN_STRUCTURE: RuleRow = Rule::walked(
    "hidden_structure",
    Class::Service,
    "A list, an object or one of several shapes that rules read the inside of is written out.",
    &[],
)
.with_precedence(Precedence::SpeaksForAll);

/// What the walk came by that rules ask for.
#[derive(Default)]
pub(in crate::check) struct Shaped {
    /// Names that are misspelt.
    pub(in crate::check) misspelt: Vec<Misspelt>,
    /// Members by their rows in the table.
    pub(in crate::check) rows: Vec<Found>,
}

/// Checks the shape; answers what is in it, or nothing if the body is of another protocol.
pub(in crate::check) fn check(
    api: &'static Api,
    body: RawNode<'_>,
    options: &Options<'_>,
    findings: &mut Findings<'_>,
) -> Option<Shaped> {
    let marker = api.other_protocols.iter().find_map(|marker| Some((marker.find(body)?, marker)));
    if let Some((member, OtherProtocol { member: name, help, api: other })) = marker {
        findings.broken_rule(&WRONG_PROTOCOL.rule, FindingPlace::Key(member.id()), |_| {
            match (other, elsewhere(api, body)) {
                (_, Some(served)) => explain!(
                    "`{name}` is no member of `{}`", api.name;
                    "write the type that the model takes before it: `{} {{ .. }}`", served.name
                )
                .answered(Answer::Unknown),
                (Some(other), None) => explain!(
                    "this is a body of the {other}: `{name}` is no member of `{}`", api.name;
                    "{help}"
                )
                .answered(Answer::Unknown),
                (None, None) => {
                    explain!("`{name}` belongs to another protocol than that of `{}`", api.name; "{help}")
                }
            }
        });
        return None;
    }
    let mut walk = Walk { api, options, body, findings, shaped: Shaped::default() };
    walk.value(body, Shape::Object(api.body), Place::Body);
    Some(walk.shaped)
}

/// The API that the model of the body is served by, if that is another one.
fn elsewhere(api: &Api, body: RawNode<'_>) -> Option<&'static Api> {
    let model = models::find(body.member("model")?.text()?)?;
    let is_here = model.is_served_at_one_of(api.endpoints)?;
    if is_here { None } else { api_of(model, api.protocol) }
}

struct Walk<'w, 'd, 'o> {
    api: &'static Api,
    options: &'w Options<'w>,
    body: RawNode<'d>,
    findings: &'w mut Findings<'o>,
    shaped: Shaped,
}

impl Walk<'_, '_, '_> {
    /// `node` has the shape, and stands there.
    fn value(&mut self, node: RawNode<'_>, shape: Shape, place: Place) {
        let parameter = place.parameter();
        if !node.is_written() {
            self.expression(node, shape);
            return;
        }
        match (node.value(), shape) {
            (Value::Bool(_), Shape::Bool)
            | (Value::Number(_), Shape::Number)
            | (Value::Text(_), Shape::Text | Shape::StringEnum(_)) => {}
            // Absent and `null` mean the same, but for what must be there.
            (Value::Null, _) if parameter.is_some_and(|parameter| !parameter.required) => {}
            (Value::Number(number), Shape::Integer(width)) => self.integer(node, *number, width, parameter),
            (Value::List, Shape::List(element)) => {
                let place = place.parameter().map_or(Place::Body, Place::Element);
                for child in node.children() {
                    self.value(child, *element, place);
                }
            }
            (Value::Object, Shape::Object(object)) => self.object(node, object),
            (Value::Object, Shape::Json) => self.free(node),
            (value, Shape::OneOf(one_of)) => match one_of.alternative(value) {
                Some((_, shape)) => self.value(node, shape, place),
                None => self.wrong_type(node, shape, place),
            },
            _ => self.wrong_type(node, shape, place),
        }
    }

    fn object(&mut self, node: RawNode<'_>, object: &'static Object) {
        self.duplicates(node);
        for child in node.children() {
            match object.row_of(child) {
                Some(parameter) => {
                    self.shaped.rows.extend(Found::member(child.id(), parameter));
                    self.value(child, parameter.shape, Place::Member(parameter));
                    if !parameter.documented {
                        self.undocumented(child, object);
                    }
                }
                None => self.unknown(node, child, object),
            }
        }
        if !self.options.judge_unknown_values && is_of_new_type(node, object) {
            return;
        }
        for parameter in object.parameters.iter().filter(|parameter| parameter.required) {
            if node.member(parameter.name).is_none() && !self.is_misspelt(node, parameter.name) {
                self.missing(node, parameter, object);
            }
        }
    }

    /// An expression: the compiler checks its type, and what is inside it is not known.
    fn expression(&mut self, node: RawNode<'_>, shape: Shape) {
        self.shaped.rows.extend(Found::hidden(node.id(), shape));
        let has_inside = matches!(shape, Shape::List(_) | Shape::Object(_) | Shape::OneOf(_));
        let hides = has_inside && !node.is_free_text() || node.is_splice();
        if !hides {
            return;
        }
        // Names that the table lacks may stand inside, too.
        for rule in [&HIDDEN_STRUCTURE.rule, &UNKNOWN_PARAMETER.rule] {
            let counts = rule.id == HIDDEN_STRUCTURE.rule.id || self.options.judge_unknown_parameters;
            if counts && self.findings.begin(rule, Truth::Yes) {
                self.findings.judge(
                    Truth::open(node.id()),
                    FindingPlace::Value(node.id()),
                    |_| explain!("what is inside must be known"; "write it out"),
                );
            }
        }
    }
}

/// Whether an object says by its `type` that it is of a kind which the table lacks: what that needs, nobody can say.
fn is_of_new_type(node: RawNode<'_>, object: &Object) -> bool {
    let Some(kind) = node.member("type").and_then(RawNode::text) else { return false };
    let shape = object.parameter("type").map(|parameter| parameter.shape);
    matches!(shape, Some(Shape::StringEnum(words)) if words.word(kind).is_none())
}

/// Where a value stands.
#[derive(Clone, Copy)]
enum Place {
    /// It is the body, or in a list of lists.
    Body,
    /// It is a member.
    Member(&'static Parameter),
    /// It is an element of a list.
    Element(&'static Parameter),
}

impl Place {
    fn parameter(self) -> Option<&'static Parameter> {
        match self {
            Self::Member(parameter) => Some(parameter),
            Self::Body | Self::Element(_) => None,
        }
    }
}

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] =
    &[&VALUE_TYPE, &INTEGER_WIDTH, &WRONG_PROTOCOL, &HIDDEN_STRUCTURE];
