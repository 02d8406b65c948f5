//! Members that show that a body is meant for another API.

use crate::document::RawNode;

/// A member that shows that a body is meant for another API, and what to write then.
#[derive(Debug)]
pub struct OtherProtocol {
    /// Its name.
    pub member: &'static str,
    /// What to write.
    pub help: &'static str,
    /// The API that it belongs to, where what it holds tells that.
    pub api: Option<&'static str>,
}

impl OtherProtocol {
    /// A member of the other protocol.
    pub(in crate::parameters) const fn new(member: &'static str, help: &'static str) -> Self {
        Self { member, help, api: None }
    }

    /// The `input` of the Responses API, which is a text or a list; that of DashScope is an object.
    pub(in crate::parameters) const fn responses_input(help: &'static str) -> Self {
        Self { member: "input", help, api: Some("Responses API") }
    }

    /// The member in a body, if it is there.
    pub fn find<'d>(&self, body: RawNode<'d>) -> Option<RawNode<'d>> {
        let node = body.member(self.member).filter(|node| !node.is_from_extra_body())?;
        let is_said = node.text().is_some() || node.is_free_text() || node.is_list();
        (self.api.is_none() || is_said).then_some(node)
    }
}
