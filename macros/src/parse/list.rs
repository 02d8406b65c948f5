//! The elements of a list.

use proc_macro2::{Group, TokenTree};
use qwen_request_rules::{
    document::{Hole, NodeId, Value},
    parameters::Shape,
};

use super::{Key, Reader, Slot, mistake::Among, run};
use crate::errors::SpanRange;

impl Reader<'_> {
    /// Reads `[ .. ]`.
    pub(super) fn list(
        &mut self,
        key: Option<Key>,
        group: &Group,
        tokens: &[TokenTree],
        slot: Slot,
    ) -> Option<NodeId> {
        let stretch = SpanRange::at(group.span());
        if self.too_deep(stretch) {
            return None;
        }
        // What is no list may be in one by mistake. Then its short forms are none of rustc's business.
        let element = slot.shape.map(|shape| shape.element().unwrap_or(shape));
        let id = self.open(key, stretch, group.span_open(), Value::List);
        let mut tokens = self.before_comment(tokens);
        while let Some(first) = tokens.first() {
            if let Some(rest) = self.mistaken_form(tokens, element) {
                tokens = rest;
                continue;
            }
            let (value, rest) = self.separated(Among::Elements, tokens);
            tokens = rest;
            match value {
                None => {}
                Some([]) => self.errors.push(SpanRange::at(first.span()), "expected a value before `,`"),
                Some(value) => self.element(value, element, slot.free_text),
            }
        }
        self.close();
        Some(id)
    }

    fn element(&mut self, value: &[TokenTree], element: Option<Shape>, free_text: bool) {
        if self.short_form(value, element) || self.is_mistaken_element(value, element) {
            return;
        }
        match value {
            [one, two, spliced @ ..] if run::is_punct(one, '.') && run::is_punct(two, '.') => {
                self.splice(SpanRange::of(value), spliced);
            }
            _ => {
                // A list of free texts: each may be any expression of a text type.
                let free_text = free_text && matches!(element, Some(Shape::Text));
                self.value(None, value, Slot { shape: element, free_text, is_model: false });
            }
        }
    }

    fn splice(&mut self, stretch: Option<SpanRange>, spliced: &[TokenTree]) {
        let Some(stretch) = stretch else { return };
        if spliced.is_empty() {
            self.errors.push(stretch, "expected a list after `..`");
            return;
        }
        self.expression(None, stretch, spliced.to_vec(), Hole::Splice);
    }
}
