//! What rust-analyzer needs of the expansion, without rust-analyzer. `tests/editor/` asks the editor itself.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::editor;
use crate::parse::sketch::sketch;

/// The name that the editor makes up.
const MADE_UP: &str = "raCompletionMarker";

/// Bodies to type keys and values into.
const BODIES: &[&str] = &[
    "",
    r#"model: "qwen-plus", messages: [user(question)], temperature: 0.2"#,
    r#""model": "qwen-plus", "messages": [{ "role": "user", "content": [text("Hi"), { type: "text" }] }]"#,
    "model: name, messages: [..history, tool(id, text), , user()], top_p: , stop: []",
    r#"model: m, response_format: { type: "json_schema", json_schema: { name: "a", schema: { b: [c, { d: e }] } } }, seed?: seed"#,
    "model: m, input: { messages: [{ content: [image(url)] }] }, parameters: { temperature: 0.2, }",
    r"model: m, #![allow(top_p_range)] top_p: 1, { messages: [], temp }, n: 1",
    r#"model: m, temp, tools: [{ function: { name: "f", parameters: {} } }], n: 1"#,
];

#[test]
fn what_is_half_typed_is_kept_where_it_completes() {
    for (body, kept) in [
        ("temp", "__qwen :: ChatRequest { extra : __qwen :: never () , temp , .."),
        ("temp :", "temp : __qwen :: never () , .."),
        ("temp ? : 0.2", "temp : __qwen :: never () , .."),
        ("top_p : 0.5 , temp", "top_p : __qwen :: never () , temp , .."),
        ("stop : [] temp", "stop : __qwen :: never () , temp , .."),
        (r#"model : "x" as "y" , temp"#, "model : __qwen :: never () , temp , .."),
        ("ena messages : []", "ena , messages : __qwen :: never () , .."),
        (r#""model" : "qwen-plus" , temp"#, "model : __qwen :: never () , temp , .."),
        ("response_format : { ty }", "__qwen :: ResponseFormat { extra : __qwen :: never () , ty , .."),
        ("messages : [{ con }]", "__qwen :: Message { extra : __qwen :: never () , con , .."),
        ("messages : [user ([{ im }])]", "__qwen :: Part { extra : __qwen :: never () , im , .."),
        ("messages : [us]", "fn user (content : __qwen :: Content) -> __qwen :: Message { loop { } }"),
        ("messages : [us]", "let _ = (us) ; let _ = () ;"),
        ("messages : [user (question)]", "{ let _ = (question) ; let _ = () ; }"),
        ("temperature : op", "let _ = (op) ;"),
        ("temperature :", "let _ = () ;"),
        ("Gen", "let _ : requests :: Gen ;"),
        ("model : m, Gen", "let _ : requests :: Gen ;"),
        ("model : m, GenerationRequest { inp }", "model : __qwen :: never () , inp , .."),
        ("model : m, #![allow(te)] temp", "let _ = rules :: te ;"),
        ("model : m, #![allow(te)] temp", "model : __qwen :: never () , temp , .."),
        ("default temp", "extra : __qwen :: never () , temp , .."),
        (
            "default temperature : op, top_p : 1",
            "temperature : __qwen :: never () , top_p : __qwen :: never () , ..",
        ),
        ("default temperature : op", "let _ = (op) ;"),
        ("#![allow(te)] model : m", "let _ = rules :: te ;"),
        (r#"messages : [{ role : "user" }]"#, "let _ = __qwen :: Role :: User ;"),
    ] {
        let output = expansion(parse(body));
        assert!(output.contains(kept), "{body} becomes {output}");
    }
}

#[test]
fn what_is_no_key_is_not_offered() {
    for (body, hidden) in [
        ("model : m", "extra : __qwen :: never ()"),
        ("headers : {}", "x_dashscope_workspace : __qwen :: never ()"),
    ] {
        let output = expansion(parse(body));
        assert!(output.contains(hidden), "{body} becomes {output}");
    }
    // What a key is must not be missed, nor what is sent as it is be taken for one.
    for (body, absent) in [
        ("extra_body : { a : 1 }", "extra_body"),
        ("#![allow(unknown_parameter)] brand_new : 1", "brand_new"),
        (r#""brand_new" : 1"#, "brand_new"),
        ("messages : [{ Message :: user () }]", "Message { extra : __qwen :: never () , Message"),
        ("stop : null", "null"),
        ("top_p : 1 , top_p : 2", "top_p : __qwen :: never () , top_p"),
    ] {
        let output = expansion(parse(body));
        assert!(!output.contains(absent), "{body} becomes {output}");
    }
}

/// Braces in what a user's `macro_rules!` has taken for an expression are a block.
#[test]
fn a_block_of_rust_is_no_object() {
    let list = Group::new(Delimiter::None, parse("[{ question }]"));
    let body = parse("messages:").into_iter().chain([TokenTree::Group(list)]).collect();
    let output = expansion(body);
    assert!(!output.contains("question"), "{output}");
}

/// The editor looks for the made-up name's offset in the expansion without it, and for the literal around it by its length.
#[test]
fn a_made_up_name_changes_nothing_before_it_and_makes_no_literal_too_long() {
    let mut found = 0;
    let calls = BODIES.iter().flat_map(|body| [("ChatRequest", body), ("MultimodalRequest", body)]);
    for (api, body) in calls {
        // A keyword is written as a raw name, with something behind it it is none: it begins in the same place.
        let without_blanks = |output: String| output.replace(' ', "").replace("r#", "");
        let expansion = |body: TokenStream| without_blanks(expansion(parse(&format!("{api} {{ {body} }}"))));
        let plain = expansion(parse(body));
        for place in 0.. {
            let mut left = Some(place);
            let typed = insert(parse(body), &mut left);
            if left.is_some() {
                break;
            }
            let typed = expansion(typed);
            let Some(at) = typed.find(MADE_UP) else { continue };
            found += 1;
            assert!(plain.starts_with(&typed[..at]), "{body}, place {place}: {plain} and {typed}");
            let start = typed[..at].rfind('{').unwrap();
            if typed[start..].starts_with("{extra:") {
                let length = |text: &str| text[start..].find('}').unwrap();
                assert!(
                    length(&typed) <= length(&plain) + MADE_UP.len(),
                    "{body}, place {place}: {plain} and {typed}"
                );
            }
        }
    }
    assert!(found > 100, "{found} places");
}

fn expansion(body: TokenStream) -> String {
    let krate = TokenTree::Ident(Ident::new("qwen_request", Span::call_site()));
    editor(&krate, &sketch(body)).to_string()
}

/// Types the made-up name at a place: where a name may begin, or behind one. Places are counted from the start, through all
/// groups; what is left of the count is none then.
fn insert(tokens: TokenStream, left: &mut Option<usize>) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        if may_begin(&out) && is_here(left) {
            out.push(made_up(""));
        }
        out.push(match token {
            TokenTree::Ident(name) if is_here(left) => made_up(&name.to_string()),
            TokenTree::Group(group) => Group::new(group.delimiter(), insert(group.stream(), left)).into(),
            token => token,
        });
    }
    if may_begin(&out) && is_here(left) {
        out.push(made_up(""));
    }
    out.into_iter().collect()
}

fn may_begin(before: &[TokenTree]) -> bool {
    before
        .last()
        .is_none_or(|token| matches!(token, TokenTree::Punct(punct) if ",:".contains(punct.as_char())))
}

fn is_here(left: &mut Option<usize>) -> bool {
    let is_here = *left == Some(0);
    *left = left.and_then(|places| places.checked_sub(1));
    is_here
}

fn made_up(typed: &str) -> TokenTree {
    TokenTree::Ident(Ident::new(&format!("{typed}{MADE_UP}"), Span::call_site()))
}

fn parse(source: &str) -> TokenStream {
    source.parse().unwrap()
}
