//! Any tokens make tokens: no panic, no endless loop, no recursion without end.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::{Mode, editor, expand};

/// How many calls each test makes: about two seconds' worth of a debug build.
const CALLS: u64 = 6_000;

/// What bodies are made of, in every order and at every depth.
const VOCABULARY: &str = r##"
    model messages temperature stream role content tools response_format extra_body max_tokens type stop mine
    user system assistant tool image audio text ChatRequest
    true false null None True const as _ default GenerationRequest allow move r#type self if
    "model" "qwen-plus" "qwen-pluss" "json" "tool" "call_1" "temperature" "role" r#"raw"# b"bytes" c"c"
    'c' b'b' 0 1 -1 0.5 1e3 1e999 0xff 1_000 1u8 0.5f32 340282366920938463463374607431768211456 1potato "a"b
    : : : : , , , , . .. ; ? ? # ! - | || & :: < > -> =>
"##;

/// Bodies that are right, for mutations to spoil.
const BODIES: &[&str] = &[
    r#"model: "qwen-plus", messages: [user("Hello")], temperature: 0.5, top_k: null"#,
    r#"{ "model": "qwen-plus", "messages": [{ "role": "user", "content": [{ "type": "text", "text": "Hi" }] }] }"#,
    r#"#![allow(top_p_range)] ChatRequest { model: name as "qwen-plus", messages: [..history, tool(id, text)], top_p: 1.5 }"#,
    r#"model: "x" as _, messages: [user([text("a"), image(url), ..parts])], seed?: seed, max_tokens: const { LIMIT }"#,
    r"model: m, messages: [m()], stop: |a, b| a, extra_body: { mine: { deep: [1, { x: f::<A, B>(c) }] } }, presence_penalty: -1",
    r#"model: "qwen-plus", messages: [user("json")], response_format: { type: "json_object" }, tools: [{ type: "function",
       function: { name: "f", parameters: { type: "object", properties: { a: { enum: ["x", null, 1.0] } } } } }]"#,
    r#"default temperature: 0.2, model: "qwen-plus", #![allow(top_p_range)] ChatRequest { { messages: [user(q)], }, "temperature": 1 },
       default extra_body: { mine: 1 }, extra_body: { mine: 2, default "theirs": { default: 3 } }"#,
];

#[test]
fn random_tokens_expand() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let words: Vec<TokenTree> = parse(VOCABULARY).into_iter().collect();
    for _ in 0..CALLS {
        let body = random.stream(&words, 4);
        assert_expands(body, random.mode());
    }
}

#[test]
fn spoilt_bodies_expand() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let words: Vec<TokenTree> = parse(VOCABULARY).into_iter().collect();
    let bodies: Vec<TokenStream> = BODIES.iter().map(|body| parse(body)).collect();
    for _ in 0..CALLS {
        let mut body = random.pick(&bodies).clone();
        for _ in 0..=random.below(3) {
            body = random.spoil(body, &words);
        }
        assert_expands(body, random.mode());
    }
}

#[test]
fn the_bodies_that_are_spoilt_are_right() {
    for body in BODIES {
        let output = expand(call(parse(body)), Mode::RunTime).to_string();
        assert!(!output.contains("compile_error"), "{body}: {output}");
    }
}

#[test]
fn a_hundred_errors_are_printed_and_the_rest_counted() {
    for (errors, rest) in
        [(100, None), (101, Some("and 1 more error in")), (5_000, Some("and 4900 more errors in"))]
    {
        let body = format!("model: \"qwen-plus\", messages: [{}]", "True, ".repeat(errors));
        let output = expand(call(parse(&body)), Mode::Compile).to_string();
        assert_eq!(output.matches("write `true`").count(), errors.min(100));
        assert_eq!(output.matches("compile_error").count(), errors.min(100) + usize::from(rest.is_some()));
        assert!(output.contains(rest.unwrap_or_default()));
    }
    let body = format!("model: \"qwen-plus\", messages: [{}]", "{ role: r, content: \"x\" }, ".repeat(5_000));
    let output = expand(call(parse(&body)), Mode::Compile).to_string();
    assert!(output.contains("`messages[19].role` and many more are not known"), "{}", output.len());
}

#[test]
fn deep_bodies_are_refused_once() {
    for (open, close) in [("[", "]"), ("{a:", "}"), ("(", ")"), ("user(", ")")] {
        let body = format!("messages: [{}{}]", open.repeat(500), close.repeat(500));
        let output = expand(call(parse(&body)), Mode::Compile).to_string();
        assert!(output.matches("levels deep").count() <= 1, "{output}");
        assert!(!editor(call(parse(&body))).is_empty());
    }
    let braces = format!("{}model: m{}", "{".repeat(500), "}".repeat(500));
    assert_expands(parse(&braces), Mode::Compile);
}

#[test]
fn invisible_groups_may_nest() {
    let mut body = parse("1");
    for _ in 0..500 {
        body = TokenTree::Group(Group::new(Delimiter::None, body)).into();
    }
    assert_expands(parse("temperature:").into_iter().chain(body).collect(), Mode::RunTime);
}

#[test]
fn long_bodies_take_no_longer_than_their_length() {
    assert_expands(parse(&"key: 1 ".repeat(20_000)), Mode::Compile);
    assert_expands(parse(&"default key: 1, ".repeat(20_000)), Mode::Compile);
    let elements = "user(\"Hello\"), ".repeat(20_000);
    assert_expands(parse(&format!("model: \"qwen-plus\", messages: [{elements}]")), Mode::Compile);
}

fn assert_expands(body: TokenStream, mode: Mode) {
    let source = body.to_string();
    for output in [expand(call(body.clone()), mode), editor(call(body))] {
        let output = output.to_string();
        assert!(!output.is_empty(), "nothing comes of {source}");
        assert!(output.parse::<TokenStream>().is_ok(), "{source} becomes {output}");
    }
}

/// `$crate { body }`, as the front of the runtime crate calls the macro.
fn call(body: TokenStream) -> TokenStream {
    let braces = TokenTree::Group(Group::new(Delimiter::Brace, body));
    parse("qwen_request").into_iter().chain([braces]).collect()
}

fn parse(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

/// A generator of its own, so that every run makes the same calls: xorshift64*.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    fn mode(&mut self) -> Mode {
        *self.pick(&[Mode::Compile, Mode::RunTime])
    }

    /// Up to a dozen tokens, groups among them.
    fn stream(&mut self, words: &[TokenTree], depth: usize) -> TokenStream {
        (0..self.below(12)).map(|_| self.token(words, depth)).collect()
    }

    fn token(&mut self, words: &[TokenTree], depth: usize) -> TokenTree {
        if depth > 0 && self.below(4) == 0 {
            let inside = self.stream(words, depth - 1);
            return self.group(inside);
        }
        self.pick(words).clone()
    }

    fn group(&mut self, inside: TokenStream) -> TokenTree {
        let delimiter =
            *self.pick(&[Delimiter::Brace, Delimiter::Bracket, Delimiter::Parenthesis, Delimiter::None]);
        TokenTree::Group(Group::new(delimiter, inside))
    }

    /// Changes one token, at any depth.
    fn spoil(&mut self, tokens: TokenStream, words: &[TokenTree]) -> TokenStream {
        let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
        if tokens.is_empty() {
            return self.stream(words, 1);
        }
        let (at, other) = (self.below(tokens.len()), self.below(tokens.len()));
        match &tokens[at] {
            TokenTree::Group(group) if self.below(4) > 0 => {
                let inside = self.spoil(group.stream(), words);
                tokens[at] = TokenTree::Group(Group::new(group.delimiter(), inside));
            }
            token => match self.below(6) {
                0 => drop(tokens.remove(at)),
                1 => tokens.insert(at, token.clone()),
                2 => tokens.swap(at, other),
                3 => tokens[at] = self.token(words, 2),
                4 => tokens.insert(at, self.token(words, 2)),
                _ => tokens[at] = self.group(token.clone().into()),
            },
        }
        tokens.into_iter().collect()
    }
}
