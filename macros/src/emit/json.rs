//! Values that are sent as they are: rendered while compiling, around the expressions that they hold.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use qwen_request_rules::{
    document::{Node, Value},
    json,
};

use super::Output;

impl Output<'_> {
    /// A `Json`.
    pub(super) fn json(&self, node: Node<'_>) -> TokenStream {
        let private = self.private();
        let mut pieces = Pieces::default();
        pieces.render(node);
        let last = pieces.text;
        if pieces.finished.is_empty() {
            return quote!(#private::Json::__from_static(#last));
        }
        let parts = pieces.finished.iter().map(|(before, hole)| quote!(#before, #hole.as_str()));
        quote!(#private::Json::__concat(&[#(#parts,)* #last]))
    }
}

/// JSON text, cut where expressions stand.
#[derive(Default)]
struct Pieces {
    finished: Vec<(String, Ident)>,
    text: String,
}

impl Pieces {
    fn render(&mut self, node: Node<'_>) {
        match node.value() {
            Value::Null => self.text.push_str("null"),
            Value::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => json::write_number(&mut self.text, *number),
            Value::Text(text) => json::write_text(&mut self.text, text),
            Value::List => self.children(node, '[', ']'),
            Value::Object => self.children(node, '{', '}'),
            Value::Hole(_) => {
                let before = std::mem::take(&mut self.text);
                self.finished.push((before, Output::bound(node)));
            }
        }
    }

    fn children(&mut self, node: Node<'_>, open: char, close: char) {
        self.text.push(open);
        for (position, child) in node.children().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            if let Some(key) = child.key() {
                json::write_text(&mut self.text, key);
                self.text.push(':');
            }
            self.render(child);
        }
        self.text.push(close);
    }
}
