//! Values that are sent as they are: rendered while compiling, around the expressions that they hold.

use proc_macro2::{Ident, Span};
use qwen_request_rules::{
    document::{RawNode, Value},
    json,
};

use super::{code::Code, output::Output};

/// A `Json`.
pub(super) fn value(output: &Output<'_>, code: &mut Code, node: RawNode<'_>) {
    let pieces = Pieces::of(output, node);
    code.private("Json").punct("::");
    if pieces.finished.is_empty() {
        code.name("__from_static");
        code.parentheses(|code| _ = code.literal(&pieces.text, Span::mixed_site()));
        return;
    }
    code.name("__concat").parentheses(|code| {
        code.punct("&").brackets(|code| {
            for (before, hole) in &pieces.finished {
                code.literal(before, Span::mixed_site()).punct(",").token(hole.clone()).punct(".");
                code.name("as_str").parentheses(|_| ()).punct(",");
            }
            code.literal(&pieces.text, Span::mixed_site());
        });
    });
}

/// The JSON text of a node without expressions.
pub(super) fn text(output: &Output<'_>, node: RawNode<'_>) -> String {
    Pieces::of(output, node).text
}

/// JSON text, cut where expressions stand.
#[derive(Default)]
struct Pieces {
    finished: Vec<(String, Ident)>,
    text: String,
}

impl Pieces {
    fn of(output: &Output<'_>, node: RawNode<'_>) -> Self {
        let mut pieces = Self::default();
        pieces.render(output, node);
        pieces
    }

    fn render(&mut self, output: &Output<'_>, node: RawNode<'_>) {
        match node.value() {
            Value::Null => self.text.push_str("null"),
            Value::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => match output.digits(node) {
                Some(digits) => self.text.push_str(digits),
                None => json::write_number(&mut self.text, *number),
            },
            Value::Text(text) => json::write_text(&mut self.text, text),
            Value::List => self.children(output, node, '[', ']'),
            Value::Object => self.children(output, node, '{', '}'),
            Value::Hole(_) => {
                let before = std::mem::take(&mut self.text);
                self.finished.push((before, Output::bound(node)));
            }
        }
    }

    fn children(&mut self, output: &Output<'_>, node: RawNode<'_>, open: char, close: char) {
        self.text.push(open);
        for (position, child) in node.children().enumerate() {
            if position > 0 {
                self.text.push(',');
            }
            if let Some(key) = child.key() {
                json::write_text(&mut self.text, key);
                self.text.push(':');
            }
            self.render(output, child);
        }
        self.text.push(close);
    }
}
