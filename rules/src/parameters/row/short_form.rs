//! Objects with a constructor, and the short forms that stand for them.

use super::{Docs, Object};
use crate::document::{RawNode, Value};

/// An object that a constructor makes of a few arguments. In a list, a bare name before `(` may stand for it.
#[derive(Debug)]
pub struct ShortForm {
    /// The name.
    pub name: &'static str,
    /// What it makes.
    pub sentence: Docs<&'static str>,
    /// The members that it sets by itself.
    pub fixed: &'static [(&'static str, &'static str)],
    /// Where its arguments go, each as a path of member names.
    pub arguments: &'static [&'static [&'static str]],
    /// How many of them must be there.
    pub required: usize,
    /// Whether the name can be written. Else there is the constructor alone.
    pub is_sugar: bool,
}

impl Object {
    /// The short form that is written by that name.
    pub fn short_form(&self, name: &str) -> Option<&'static ShortForm> {
        self.short_forms.iter().find(|form| form.is_sugar && form.name == name)
    }

    /// The form with all its arguments that says what an object says: no less, and no more.
    pub fn short_form_of(&self, node: RawNode<'_>) -> Option<&'static ShortForm> {
        self.short_forms
            .iter()
            .find(|form| form.members_of(node, 0) == Some(form.fixed.len() + form.arguments.len()))
    }
}

impl ShortForm {
    /// A form that is written with all its arguments.
    pub(in crate::parameters) const fn new(
        name: &'static str,
        sentence: &'static str,
        arguments: &'static [&'static [&'static str]],
    ) -> Self {
        let sentence = Docs::new(sentence);
        Self { name, sentence, fixed: &[], arguments, required: arguments.len(), is_sugar: true }
    }

    /// Says what it sets by itself.
    pub(in crate::parameters) const fn fixed(
        mut self,
        fixed: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.fixed = fixed;
        self
    }

    /// Says how many arguments will do.
    pub(in crate::parameters) const fn at_least(mut self, required: usize) -> Self {
        self.required = required;
        self
    }

    /// Says that it is no sugar.
    pub(in crate::parameters) const fn unwritten(mut self) -> Self {
        self.is_sugar = false;
        self
    }

    /// How many of what the form sets is in an object that lies `depth` steps inside; nothing if something else is in there,
    /// or might be.
    fn members_of(&self, object: RawNode<'_>, depth: usize) -> Option<usize> {
        let mut count = 0;
        for member in object.children() {
            let key = member.key()?;
            let fixed =
                |(name, text): &(&str, &str)| depth == 0 && *name == key && member.text() == Some(text);
            let mut paths = self.arguments.iter().filter(|path| path.get(depth) == Some(&key)).peekable();
            count += match member.value() {
                Value::Text(_) if self.fixed.iter().any(fixed) => 1,
                Value::Null => return None,
                _ if member.is_optional() => return None,
                _ if paths.peek()?.len() == depth + 1 => 1,
                Value::Object => self.members_of(member, depth + 1)?,
                _ => return None,
            };
        }
        Some(count)
    }
}
