//! Where the value of a node goes.

use proc_macro2::Ident;

use super::code::Code;

/// A local, or a field of one, at any depth.
pub(super) struct Place(Vec<Ident>);

impl Place {
    /// A local variable.
    pub(super) fn local(name: Ident) -> Self {
        Self(vec![name])
    }

    /// A field of it.
    pub(super) fn field(&self, name: Ident) -> Self {
        let mut names = self.0.clone();
        names.push(name);
        Self(names)
    }
}

impl Code {
    /// Adds a place: `__qwen_request.messages`.
    pub(super) fn place(&mut self, Place(names): &Place) -> &mut Self {
        for (position, name) in names.iter().enumerate() {
            if position > 0 {
                self.punct(".");
            }
            self.token(name.clone());
        }
        self
    }

    /// Adds the statement that calls a setter: `__qwen::setter(&mut place, value);`
    pub(super) fn set(&mut self, setter: &str, place: &Place, value: impl FnOnce(&mut Self)) {
        self.private(setter).parentheses(|code| {
            code.punct("&").name("mut").place(place).punct(",");
            value(code);
        });
        self.punct(";");
    }
}
