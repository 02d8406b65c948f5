//! The expressions of the body, in the order of the text and in the user's scope.
//!
//! Each is a statement of its own before the request is begun: `?`, `return`, `.await` and inference work, futures stay
//! `Send`, and rustc explains a wrong type at the key. Only if all are names, nobody can tell when they are read: they
//! convert where they are needed, which spares a local and its destructor.

use proc_macro2::{Delimiter, Ident, Span, TokenTree};
use qwen_request_rules::{
    document::{Hole, NodeId, RawNode},
    parameters::Shape,
};

use super::{code::Code, output::Output, types};
use crate::mode::Mode;

impl Output<'_> {
    /// Whether all expressions are names that can be read where they are needed. What has to be bound before would be moved
    /// out of its turn, but for numbers, which are not moved.
    pub(super) fn are_read_in_place(&self) -> bool {
        let mut are = true;
        self.walk(&mut |node, shape| {
            let Some(expression) = self.expression(node) else { return };
            let is_number = matches!(shape, Some(Shape::Bool | Shape::Integer(_) | Shape::Number));
            are &= is_name(expression) && (is_number || self.conversion_in_place(node, shape).is_some());
        });
        are
    }

    /// The statements that bind the expressions of a request.
    pub(super) fn bindings(&self, code: &mut Code) {
        self.walk(&mut |node, shape| {
            if !self.are_in_place || self.conversion_in_place(node, shape).is_none() {
                self.binding(code, node, shape);
            }
        });
    }

    /// The statements that bind all expressions, but for those inside the values of refused members: nobody knows what
    /// these were meant to be.
    pub(super) fn bindings_outside(&self, code: &mut Code, refused: &[NodeId]) {
        self.walk(&mut |node, shape| {
            let mut outer = std::iter::successors(node.parent(), |node| node.parent());
            if !outer.any(|node| refused.contains(&node.id())) {
                self.binding(code, node, shape);
            }
        });
    }

    /// The value of an expression.
    pub(super) fn hole(&self, code: &mut Code, node: RawNode<'_>, shape: Shape) {
        match self.conversion_in_place(node, Some(shape)) {
            Some(conversion) if self.are_in_place => {
                conversion.call(code, self.expression(node).unwrap_or_default());
            }
            _ => _ = code.token(Self::bound(node)),
        }
    }

    /// The name that the expression of a node is bound to.
    ///
    /// A constant has another than a local. Constants, unlike locals, are seen by the calls that stand in a call's own
    /// expressions: `let __qwen_1` there would be compared with an outer `const __qwen_1`, not bound.
    pub(super) fn bound(node: RawNode<'_>) -> Ident {
        let prefix = if node.hole() == Some(Hole::Constant) { "__QWEN" } else { "__qwen" };
        Ident::new(&format!("{prefix}_{}", node.id().index()), Span::mixed_site())
    }

    fn expression(&self, node: RawNode<'_>) -> Option<&[TokenTree]> {
        self.call.origin(node.id())?.expression.as_deref()
    }

    fn binding(&self, code: &mut Code, node: RawNode<'_>, shape: Option<Shape>) {
        let Some(expression) = self.expression(node) else { return };
        let key = self.call.origin(node.id()).and_then(|origin| origin.key);
        let Some(key) = key.or(expression.first().map(TokenTree::span)) else { return };
        if node.hole() == Some(Hole::Constant) {
            code.tokens(self.constant(node, shape, key, expression));
            return;
        }
        if matches!(expression, [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis) {
            // They tell a block of Rust from a JSON object: the compiler must not ask to remove them.
            code.punct("#").brackets(|code| {
                code.name("allow").parentheses(|code| _ = code.name("unused_parens"));
            });
        }
        code.name("let").token(Self::bound(node));
        let never_ends = never_ends(expression);
        if let Some(conversion) = self.conversion(node, shape).filter(|_| !never_ends) {
            conversion.of_member(code.punct("="), node, expression);
        } else {
            code.pointing(key, |code| {
                code.punct(":");
                maybe_optional(code, node, |code| bound_type(code, node, shape));
            });
            code.punct("=");
            if never_ends {
                // Else rustc would warn that what follows is not reached.
                code.name("if").name("true").braces(|code| _ = code.tokens(expression.iter().cloned()));
                code.name("else").braces(|code| _ = code.private("never").parentheses(|_| ()));
            } else {
                code.tokens(expression.iter().cloned());
            }
        }
        code.punct(";");
    }

    /// What turns an expression into its type where it is needed. Inside of what is sent as it is, which has no shape, nothing
    /// does.
    fn conversion_in_place(&self, node: RawNode<'_>, shape: Option<Shape>) -> Option<Conversion> {
        if shape.is_none() || node.is_optional() {
            return None;
        }
        self.conversion(node, shape).filter(|conversion| !conversion.is_fitted)
    }

    /// Whether a value may turn out not to fit when the program runs. It is bound as a `Result` then.
    pub(super) fn may_misfit(&self, node: RawNode<'_>, shape: Shape) -> bool {
        let is_of_fitting_type = matches!(shape, Shape::Integer(_) | Shape::Object(_));
        self.call.mode == Mode::RunTime
            && node.hole() == Some(Hole::Value)
            && node.key().is_some()
            && is_of_fitting_type
            && !self.expression(node).is_none_or(never_ends)
    }

    /// Whether an expression is asked for the type of its member.
    pub(super) fn has_fitting(&self) -> bool {
        let mut has = false;
        self.walk(&mut |node, shape| {
            has |= self.conversion(node, shape).is_some_and(|conversion| conversion.is_fitted);
        });
        has
    }

    fn conversion(&self, node: RawNode<'_>, shape: Option<Shape>) -> Option<Conversion> {
        let into_json = match self.call.mode {
            Mode::Compile => "certainly_into_json",
            Mode::RunTime => "into_json",
        };
        let by_trait = |of, by, to| Some(Conversion { of, by, to, is_fitted: false });
        match (node.hole()?, shape) {
            (Hole::Splice, _) => by_trait("IntoElements", "into_elements", shape),
            (Hole::Text, _) | (Hole::Value, Some(Shape::Text)) => by_trait("IntoText", "into_text", None),
            (Hole::Value, Some(Shape::StringEnum(_))) => by_trait("IntoWord", "into_word", shape),
            (Hole::Value, Some(Shape::List(element))) => by_trait("IntoList", "into_list", Some(*element)),
            (Hole::Value, Some(Shape::OneOf(_))) => by_trait("IntoValue", "into_value", shape),
            (Hole::Value, Some(Shape::Json) | None) => by_trait("IntoJson", into_json, None),
            (Hole::Value, Some(to)) => {
                let (of, by) = match to {
                    Shape::Bool => ("IntoBool", "into_bool"),
                    Shape::Integer(_) if self.may_misfit(node, to) => ("TryIntoInteger", "try_into_integer"),
                    Shape::Integer(_) | Shape::Number => ("IntoNumber", "into_number"),
                    _ if self.may_misfit(node, to) => ("TryIntoObject", "try_into_object"),
                    _ if node.key().is_some() => ("IntoObject", "into_object"),
                    _ => ("IntoElement", "into_element"),
                };
                Some(Conversion { of, by, to: shape, is_fitted: true })
            }
            (Hole::Constant, _) => None,
        }
    }
}

/// Whether reading an expression does nothing else: a name, a field at any depth, or a reference to one.
fn is_name(expression: &[TokenTree]) -> bool {
    expression.iter().all(|token| match token {
        TokenTree::Ident(name) => {
            !["await", "break", "continue", "return", "yield"].iter().any(|word| name == word)
        }
        TokenTree::Punct(punct) => matches!(punct.as_char(), '.' | '&'),
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    })
}

/// A type, or the `Option` of it for a member that may be left out.
fn maybe_optional(code: &mut Code, node: RawNode<'_>, write: impl FnOnce(&mut Code)) {
    if node.is_optional() {
        code.private("Option").punct("<");
        write(code);
        code.punct(">");
    } else {
        write(code);
    }
}

/// The type of what an expression is bound to.
fn bound_type(code: &mut Code, node: RawNode<'_>, shape: Option<Shape>) {
    match node.hole() {
        Some(Hole::Text) => _ = code.private("Text"),
        Some(Hole::Splice) => {
            code.private("Vec").punct("<");
            types::write(code, shape);
            code.punct(">");
        }
        _ => types::write(code, shape),
    }
}

/// Whether an expression is plainly one that never has a value. It fits every type, but says of none that it converts.
fn never_ends(expression: &[TokenTree]) -> bool {
    let is_any = |name: &Ident, words: &[&str]| words.iter().any(|word| name == word);
    match expression {
        [TokenTree::Group(group)] if group.delimiter() != Delimiter::Bracket => {
            never_ends(&group.stream().into_iter().collect::<Vec<_>>())
        }
        [TokenTree::Ident(word), ..] if is_any(word, &["break", "continue", "return"]) => true,
        [path @ .., TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(_)] => {
            let is_path = path.iter().all(|token| match token {
                TokenTree::Ident(krate) => is_any(krate, &["core", "std"]),
                token => matches!(token, TokenTree::Punct(colon) if colon.as_char() == ':'),
            });
            let macros = ["panic", "todo", "unimplemented", "unreachable"];
            bang.as_char() == '!' && is_path && is_any(name, &macros)
        }
        _ => false,
    }
}

/// What turns an expression into the type of its member, where that is more than the expression itself: text converts,
/// and lists and JSON take what they are made of.
struct Conversion {
    /// The trait.
    of: &'static str,
    /// Its method.
    by: &'static str,
    /// The type, if the trait has it as a parameter: rustc would otherwise print `_`.
    to: Option<Shape>,
    /// Whether an expression that has no type of its own takes that of the member.
    is_fitted: bool,
}

impl Conversion {
    /// The value of a member, which may be one that is left out.
    fn of_member(&self, code: &mut Code, node: RawNode<'_>, expression: &[TokenTree]) {
        if self.is_fitted {
            self.fitted(code, node, expression);
        } else if node.is_optional() {
            code.private("Option").punct("::").name("map").parentheses(|code| {
                code.pointing(start(expression), |code| {
                    code.private("Optional").punct("::").name("into_option");
                });
                code.parentheses(|code| _ = code.tokens(expression.iter().cloned())).punct(",");
                self.function(code, expression);
            });
        } else {
            self.call(code, expression);
        }
    }

    /// `IntoNumber::<f64>::into_number(fit::<f64, _>(expression).given())`
    fn fitted(&self, code: &mut Code, node: RawNode<'_>, expression: &[TokenTree]) {
        let to = |code: &mut Code| maybe_optional(code, node, |code| types::write(code, self.to));
        code.pointing(start(expression), |code| {
            code.private(self.of).punct("::").punct("<");
            to(code);
            code.punct(">").punct("::").name(self.by).parentheses(|code| {
                code.private("fit").punct("::").punct("<");
                to(code);
                code.punct(",").name("_").punct(">");
                code.parentheses(|code| _ = code.tokens(expression.iter().cloned()));
                code.punct(".").name("given").parentheses(|_| ());
            });
        });
    }

    fn call(&self, code: &mut Code, expression: &[TokenTree]) {
        self.function(code, expression);
        code.parentheses(|code| _ = code.tokens(expression.iter().cloned()));
    }

    /// Where the conversion does not exist, rustc underlines the expression.
    fn function(&self, code: &mut Code, expression: &[TokenTree]) {
        code.pointing(start(expression), |code| {
            code.private(self.of).punct("::");
            if let Some(shape) = self.to {
                code.punct("<");
                types::write(code, Some(shape));
                code.punct(">").punct("::");
            }
            code.name(self.by);
        });
    }
}

/// Where an expression begins.
fn start(expression: &[TokenTree]) -> Span {
    expression.first().map_or_else(Span::mixed_site, TokenTree::span)
}
