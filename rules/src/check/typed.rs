//! Objects whose `type` says which members they must have.

use crate::check::engine::{Explanation, FindingPlace, Findings, Truth};
use crate::document::{Node, NodeKind};

/// Whether the `type` of an object is this.
pub(super) fn is_of_type(node: Node<'_>, kind: &str) -> Truth {
    node.member("type").text_is(|text| text == kind)
}

/// Judges the members that an object cannot do without, if `is_it`: if it is of the type that needs them.
pub(super) fn judge_members(
    node: Node<'_>,
    is_it: Truth,
    members: &'static [&'static str],
    findings: &mut Findings<'_>,
    words: impl Fn(&'static str) -> Explanation + Copy,
) {
    for name in members {
        let lacks = node.member(name).is_present().negate();
        let broken = node.is(NodeKind::Object).and(is_it).and(lacks);
        findings.judge(broken, FindingPlace::Inside(node.id()), |_| words(name));
    }
}
