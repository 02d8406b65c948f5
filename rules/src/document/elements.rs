//! The elements of a list, as rules see them.

use super::{Children, Node};

/// The elements of a list. What hides elements stands for them: all that is asked of it is open.
///
/// Its own type, and a small one: many rules walk lists, and each of them builds its loop from it.
#[derive(Clone, Debug)]
pub struct Elements<'d> {
    list: Node<'d>,
    /// What hides the list, or some of its elements.
    hidden: Option<Node<'d>>,
    written: Children<'d>,
}

impl<'d> Elements<'d> {
    pub(super) fn new(list: Node<'d>, hidden: Option<Node<'d>>, written: Children<'d>) -> Self {
        Self { list, hidden, written }
    }
}

impl<'d> Iterator for Elements<'d> {
    type Item = Node<'d>;

    fn next(&mut self) -> Option<Node<'d>> {
        match self.hidden.take() {
            None => self.written.next().map(|child| self.list.element(child)),
            hidden => hidden,
        }
    }
}
