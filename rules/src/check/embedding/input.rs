//! Embeddings: how many texts at once, and what the vectors are like.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use crate::check::engine::{Answer, FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::{Node, NodeKind},
    json::Number,
    models::{self, Model},
    parameters::{ApiFamily, Protocol, Shape, StringEnum, TEXT_EMBEDDING},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "embedding_batch_size",
        "A call has no more texts than the model embeds at once.",
        &["E036"],
        embedding_batch_size,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_source",
        "A call has `texts`, or `url` on models that embed the lines of a file.",
        &["E043"],
        embedding_source,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_input_empty",
        "There is something to embed, and no text of it is empty.",
        &["E008"],
        embedding_input_empty,
    )
    .on(&[ApiFamily::Embedding])
    .of_free_text(),
    &Rule::service(
        "embedding_dimension",
        "`dimension`, or `dimensions` in the OpenAI-compatible protocol, is a length that the model's \
         vectors can have; multimodal models with one length take none.",
        &[],
        embedding_dimension,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_word",
        "`encoding_format`, `text_type` and `output_type` are words that the service knows.",
        &[],
        embedding_word,
    )
    .on(&[ApiFamily::Embedding]),
    &Rule::service(
        "embedding_sparse_unsupported",
        "`output_type` asks for sparse vectors only where the model makes them.",
        &[],
        embedding_sparse_unsupported,
    )
    .on(&[ApiFamily::Embedding]),
];

/// Source: the error page; the limits are a column of the model table. The most reported error outside chat.
fn embedding_batch_size(request: &Request<'_>, findings: &mut Findings<'_>) {
    let texts = texts(request);
    let most = |model: &'static Model| model.embedding_limits().and_then(|model| model.max_texts);
    let count = texts.length();
    let too_many = request.of_limits(most, |most| count.exceeds(usize::try_from(most).unwrap_or(usize::MAX)));
    // One text is not too many for any model.
    findings.judge(texts.is(NodeKind::List).and(too_many), FindingPlace::Value(texts.id()), |written| {
        let most = request.known_model(written).and_then(most).unwrap_or_default();
        explain!(
            "`{}` embeds at most {} texts at once, found {}", request.model_name(), most, count.known();
            "send several requests: `batches(texts)` of a request splits a list"
        )
        .with("max_batch", most)
    });
}

/// Source: the error page for texts; the page on embedding files, whose models take a file and nothing else.
fn embedding_source(request: &Request<'_>, findings: &mut Findings<'_>) {
    if request.api.name != TEXT_EMBEDDING.name {
        return;
    }
    let (texts, file) = (texts(request), request.input().member("url"));
    let (no_texts, no_file) = (texts.is_present().negate(), file.is_present().negate());
    let of_file = request.of_limits(Model::embedding_limits, |model| Truth::from(model.from_file));
    // Whatever the model, it reads one of the two.
    let broken = of_file.and(no_file).or(of_file.negate().and(no_texts)).or(no_texts.and(no_file));
    findings.judge(broken, FindingPlace::Inside(request.input().id()), |_| {
        if of_file == Truth::Yes {
            explain!(
                "`{}` embeds the lines of a file, and `url` is missing", request.model_name();
                "add `url: \"https://...\"`"
            )
            .answered(Answer::Unknown)
        } else {
            explain!("`texts` is missing"; "add `texts: [\"...\"]`")
        }
    });
}

/// Source: the reference of text embedding: a text has at least one token.
fn embedding_input_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let list = request.content_list().unwrap_or_else(|| texts(request));
    let none = list.is(NodeKind::List).and(list.length().is_below(1));
    let most = |written: &_| {
        let limits = request.known_model(written).and_then(Model::embedding_limits);
        limits.map_or("N".into(), |model| model.max_tokens_per_text.to_string())
    };
    findings.judge(none, FindingPlace::Value(list.id()), |written| {
        explain!(
            "`{}` must not be empty", list.key().unwrap_or_default();
            "write what is to be embedded"
        )
        .with("max_input_tokens", most(written))
    });
    for text in core::iter::once(list).chain(list.elements()) {
        findings.judge(is_empty_text(text), FindingPlace::Value(text.id()), |written| {
            explain!(
                "a text to embed must not be empty";
                "leave it out, and mind the numbers of the others"
            )
            .with("max_input_tokens", most(written))
        });
    }
}

/// Source: the embedding pages; the lengths are a column of the model table. What models for texts whose vectors have one
/// length do with the parameter is not known; multimodal models with one length refuse it.
fn embedding_dimension(request: &Request<'_>, findings: &mut Findings<'_>) {
    let name = match request.api.protocol {
        Protocol::OpenAi | Protocol::Anthropic | Protocol::OpenApi => "dimensions",
        Protocol::DashScope => "dimension",
    };
    let length = request.parameter(name);
    let limits = |model: &'static Model| {
        model.embedding_limits().filter(|model| model.dimensions.len() > 1 || model.max_images.is_some())
    };
    let wrong = request.of_limits(limits, |model| match model.dimensions {
        [_] => Truth::Yes,
        lengths => length.number_is(|number| match number {
            Number::Unsigned(number) => !lengths.iter().any(|one| u64::from(*one) == number),
            // The shape rules say what is wrong with a fraction.
            Number::Signed(_) | Number::Float(_) => false,
        }),
    });
    findings.judge(length.is_present().and(wrong), FindingPlace::Value(length.id()), |written| match request
        .known_model(written)
        .and_then(limits)
        .map(|model| model.dimensions)
    {
        Some([only]) => explain!(
            "vectors of `{}` have {} numbers, and it does not take `{}`", request.model_name(), only, name;
            "leave `{}` out", name
        ),
        lengths => explain!(
            "`{}` must be {} on `{}`, found {}",
            name, one_of(lengths.unwrap_or_default()), request.model_name(), length.shown();
            "write one of them, or leave `{}` out", name
        ),
    });
}

/// Source: the embedding pages. OpenAI's `base64`, which its clients send unasked, is not among the formats, but answered.
fn embedding_word(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in ["encoding_format", "text_type", "output_type"] {
        let word = request.parameter(name);
        let Some(words) = words_of(request, name) else { continue };
        let unknown = request.is_unknown_word(word, |text| words.word(text).is_some());
        findings.judge(unknown, FindingPlace::Value(word.id()), |_| {
            let known: Vec<String> = words.known.iter().map(|word| format!("`\"{}\"`", word.text)).collect();
            explain!(
                "`{}` must be {}, found {}", name, known.join(" or "), word.shown();
                "write one of these, or leave it out"
            )
        });
    }
}

/// Source: the reference of text embedding: the third generation on; multimodal models make dense ones only.
fn embedding_sparse_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let output = request.parameter("output_type");
    let sparse = output.text_is(|kind| matches!(kind, "sparse" | "dense&sparse"));
    let unable = request.of_limits(Model::embedding_limits, |model| Truth::from(!model.sparse));
    findings.judge(sparse.and(unable), FindingPlace::Value(output.id()), |_| {
        let other = models::example_of(|model| model.embedding_limits().is_some_and(|model| model.sparse));
        explain!(
            "`{}` makes no sparse vectors", request.model_name();
            "write `output_type: \"dense\"`, or use a model that makes them, such as `{other}`"
        )
    });
}

/// Whether it is a text without a character, or an object that holds one.
pub(in crate::check) fn is_empty_text(content: Node<'_>) -> Truth {
    let inside = content.member("text").free_text_is(str::is_empty);
    content.free_text_is(str::is_empty).or(content.is(NodeKind::Object).and(inside))
}

/// The text or the list of texts to embed, in either protocol.
fn texts<'d>(request: &Request<'d>) -> Node<'d> {
    match request.api.protocol {
        Protocol::OpenAi | Protocol::Anthropic | Protocol::OpenApi => request.body.member("input"),
        Protocol::DashScope => request.input().member("texts"),
    }
}

/// The words that a parameter takes.
fn words_of(request: &Request<'_>, name: &str) -> Option<&'static StringEnum> {
    let body = request.api.body;
    let holder = match request.api.parameters {
        None => body,
        Some(member) => body.parameter(member)?.shape.object()?,
    };
    match holder.parameter(name)?.shape {
        Shape::StringEnum(words) => Some(words),
        _ => None,
    }
}

/// `1024, 768 or 512`.
fn one_of(lengths: &[u16]) -> String {
    let mut text = String::new();
    for (position, length) in lengths.iter().enumerate() {
        let before = match position {
            0 => "",
            _ if position + 1 == lengths.len() => " or ",
            _ => ", ",
        };
        text.push_str(before);
        text.push_str(&length.to_string());
    }
    text
}
