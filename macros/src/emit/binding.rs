//! Each expression of the body as a statement of its own, in the order of the text and in the user's scope: `?`,
//! `return`, `.await` and inference work, futures stay `Send`, and rustc explains a wrong type at the key.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use qwen_request_rules::{
    document::{Hole, Node, NodeId},
    parameters::Shape,
};

use super::{Code, Output, types};
use crate::parse::Origin;

impl Output<'_> {
    /// The statements that bind every expression, but for those inside the values of refused members: nobody knows what
    /// these were meant to be.
    pub(super) fn bindings(&self, code: &mut Code, refused: &[NodeId]) {
        self.walk(&mut |node, shape| {
            let Some(hole) = node.hole() else { return };
            let mut outer = std::iter::successors(node.parent(), |node| node.parent());
            if outer.any(|node| refused.contains(&node.id())) {
                return;
            }
            if let Some(origin) = self.call.origin(node.id())
                && let Some(expression) = &origin.expression
            {
                self.binding(code, node, hole, shape, origin, expression);
            }
        });
    }

    /// The name that the expression of a node is bound to.
    pub(super) fn bound(node: Node<'_>) -> Ident {
        Ident::new(&format!("__{}", node.id().index()), Span::mixed_site())
    }

    fn binding(
        &self,
        code: &mut Code,
        node: Node<'_>,
        hole: Hole,
        shape: Option<Shape>,
        origin: &Origin,
        expression: &[TokenTree],
    ) {
        let key = origin.key.unwrap_or(origin.value.start);
        let shape = match hole {
            Hole::Constant => {
                code.tokens(self.constant(node, shape, key, expression));
                return;
            }
            Hole::Text => Some(Shape::Text),
            Hole::Splice | Hole::Value => shape,
        };
        if matches!(expression, [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis) {
            // They tell a block of Rust from a JSON object: the compiler must not ask to remove them.
            code.punct("#").brackets(|code| {
                code.name("allow").parentheses(|code| _ = code.name("unused_parens"));
            });
        }
        code.name("let").token(Self::bound(node));
        let conversion =
            if hole == Hole::Splice { Some(Conversion::ELEMENTS) } else { Conversion::to(shape) };
        let tokens = |code: &mut Code| _ = code.tokens(expression.iter().cloned());
        let Some(conversion) = conversion else {
            code.pointing(key, |code| {
                code.punct(":");
                if node.is_maybe() {
                    code.private("Option").punct("<");
                }
                types::write(code, shape);
                if node.is_maybe() {
                    code.punct(">");
                }
            });
            code.punct("=");
            tokens(code);
            code.punct(";");
            return;
        };
        code.punct("=");
        // Where the conversion does not exist, rustc underlines the expression.
        let start = expression.first().map_or(key, TokenTree::span);
        let convert = |code: &mut Code| _ = code.pointing(start, |code| conversion.write(code, shape));
        if node.is_maybe() {
            code.private("Option").punct("::").name("map").parentheses(|code| {
                tokens(code);
                code.punct(",");
                convert(code);
            });
        } else {
            convert(code);
            code.parentheses(tokens);
        }
        code.punct(";");
    }
}

/// What turns an expression into the type of its member, where that is more than the expression itself: text converts,
/// and lists and JSON take what they are made of.
struct Conversion {
    /// The trait.
    of: &'static str,
    /// Its method.
    by: &'static str,
    /// Whether the trait has the type as a parameter: rustc would otherwise print `_`.
    names_type: bool,
}

impl Conversion {
    const ELEMENTS: Self = Self { of: "IntoElements", by: "into_elements", names_type: true };

    fn to(shape: Option<Shape>) -> Option<Self> {
        Some(match shape {
            Some(Shape::Text) => Self { of: "IntoText", by: "into_text", names_type: false },
            Some(Shape::Words(_)) => Self { of: "IntoWord", by: "into_word", names_type: true },
            Some(Shape::List(_) | Shape::OneOf(_)) => {
                Self { of: "IntoValue", by: "into_value", names_type: true }
            }
            Some(Shape::Json) | None => Self { of: "IntoJson", by: "into_json", names_type: false },
            Some(Shape::Bool | Shape::Integer(_) | Shape::Number | Shape::Object(_)) => return None,
        })
    }

    fn write(&self, code: &mut Code, shape: Option<Shape>) {
        code.private(self.of).punct("::");
        if self.names_type {
            code.punct("<");
            types::write(code, shape);
            code.punct(">").punct("::");
        }
        code.name(self.by);
    }
}
