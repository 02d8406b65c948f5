//! Errors in JSON or in a text, with those that they carry inside.
//!
//! Most gateways and clients put the service's body into their message, as text. Others give it a member, such as `details`.

use qwen_request_rules::document::{RawNode, Value};

use super::answer::Answer;
use super::{envelopes, message, unstructured};
use crate::wire::document;

/// How many errors inside errors are read.
pub(super) const DEPTH: usize = 4;

/// Reads the error that a JSON value holds, if it has the form of one. `depth` bounds how far texts inside it
/// are read as errors of their own.
pub(super) fn in_json(root: RawNode<'_>, depth: usize) -> Option<Answer> {
    let object = envelopes::elements(root).next().unwrap_or(root);
    if !object.is_object() {
        return None;
    }
    let outer = envelopes::read(object);
    let inner = inside(object, outer.as_ref(), depth);
    match (inner, outer) {
        (Some(inner), Some(outer)) => Some(inner.inside(outer)),
        (inner, outer) => inner.or(outer),
    }
}

/// Reads the error that a text holds: a whole JSON object, as in `ApiException: {"code": ..}` or `401 - {"error": ..}`, or else
/// single members.
pub(super) fn in_text(text: &str, depth: usize) -> Option<Answer> {
    let object = || {
        let json = text.get(text.find('{')?..)?;
        in_json(document::read_first(json).ok()?.root()?, depth)
    };
    object().or_else(|| unstructured::read(text))
}

/// Reads the innermost error that an object carries, itself left out. `outer` is what the object says itself.
fn inside(object: RawNode<'_>, outer: Option<&Answer>, depth: usize) -> Option<Answer> {
    let depth = depth.checked_sub(1)?;
    let said = outer.and_then(|outer| outer.message.as_deref());
    // A router writes `Provider returned error`, and what the provider returned in `metadata.raw`.
    let metadata = object.get("error").and_then(|error| error.get("metadata"));
    let raw = metadata.and_then(|metadata| metadata.get("raw")?.text());
    let passed_on = raw.into_iter().chain(said).find_map(|text| in_value(text, depth));
    if passed_on.is_some() {
        return passed_on;
    }
    let own_members = object.children();
    let of_error = object.get("error").filter(|error| error.is_object()).map(RawNode::children);
    let in_members =
        own_members.chain(of_error.unwrap_or_default()).find_map(|member| in_member(member, depth))?;
    // What the catalogue knows is the service's own, whatever stands beside it. Few errors carry another: it is asked last.
    if said.is_some_and(|said| message::find(said).is_some()) { None } else { Some(in_members) }
}

fn in_value(text: &str, depth: usize) -> Option<Answer> {
    // Of a text without these, nothing can be read: most messages end here.
    let may_be_error = text.contains('{') && text.contains("message");
    may_be_error.then(|| in_text(text, depth)).flatten().filter(|inner| inner.message.is_some())
}

/// A member of any name counts only if it holds a whole error: gateways repeat the request, too.
fn in_member(member: RawNode<'_>, depth: usize) -> Option<Answer> {
    match member.value() {
        Value::Text(text) => in_value(text, depth).filter(|inner| inner.enveloped || inner.code.is_some()),
        Value::Object => envelopes::read(member).filter(|inner| inner.enveloped && inner.message.is_some()),
        _ => None,
    }
}
