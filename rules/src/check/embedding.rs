//! Vectors: how many texts at once, and what the vectors are like.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{Answering, Place, Request, Rule, Truth, count::Count, finding::words};
use crate::{
    document::{Hole, RawNode, Value},
    json::Number,
    models::{Embedding, Model},
    parameters::{Family, Protocol, Shape},
};

/// No more texts at once than the model takes.
///
/// Source: the error page; the limits are a column of the model table. The most reported error outside chat.
pub(super) static EMBEDDING_BATCH_SIZE: Rule = Rule::service(
    "embedding_batch_size",
    "A call has no more texts than the model embeds at once.",
    &["E036"],
    |request, findings| {
        let Some(texts) = request.texts() else { return };
        // One text is not too many for any model.
        if matches!(texts.value(), Value::Text(_) | Value::Hole(Hole::Text)) {
            return;
        }
        let most = request.embedding().and_then(|model| model.max_texts);
        let too_many =
            request.of_model(|_| most.map_or(Truth::Silent, |most| Count::all(texts).exceeds(most)));
        findings.judge(too_many, Place::Value(texts.id()), || {
            words!(
                "`{}` embeds at most {} texts at once, found {}",
                request.model_name(), most.unwrap_or_default(), Count::all(texts).known;
                "send several requests: `batches(texts)` of a request splits a list"
            )
            .with("max_batch", most.unwrap_or_default())
        });
    },
)
.on(&[Family::Embedding]);

/// There is something to embed.
///
/// Source: the reference of text embedding: a text has at least one token.
pub(super) static EMBEDDING_INPUT_EMPTY: Rule = Rule::service(
    "embedding_input_empty",
    "There is at least one text to embed, and none is empty.",
    &["E008"],
    |request, findings| {
        let Some(list) = request.texts().or_else(|| request.contents()) else { return };
        let most = request.embedding().map_or("N".into(), |model| model.max_tokens_per_text.to_string());
        let most = most.as_str();
        if list.is_list() && list.children().next().is_none() {
            findings.broken(
                Place::Value(list.id()),
                words!("`{}` must not be empty", list.key().unwrap_or_default(); "write what vectors are made of")
                    .with("max_input_tokens", most),
            );
        }
        let alone = core::iter::once(list);
        let each = list.children().map(|content| content.get("text").unwrap_or(content));
        for text in alone.chain(each) {
            findings.judge(is_empty_text(text), Place::Value(text.id()), || {
                words!("a text to embed must not be empty"; "leave it out, and mind the numbers of the others")
                    .with("max_input_tokens", most)
            });
        }
    },
)
.on(&[Family::Embedding]);

/// The model makes vectors of this length.
///
/// Source: the embedding pages; the lengths are a column of the model table. What `text-embedding-v1` and `-v2`, whose
/// vectors have one length, do with the parameter is not known; multimodal models with one length refuse it.
pub(super) static EMBEDDING_DIMENSION: Rule = Rule::service(
    "embedding_dimension",
    "`dimension`, or `dimensions` in the OpenAI-compatible protocol, is a length that the model's vectors can have.",
    &[],
    |request, findings| {
        let name = match request.api.protocol {
            Protocol::OpenAi => "dimensions",
            Protocol::DashScope => "dimension",
        };
        let Some(node) = request.parameter(name).possible() else { return };
        let known = request.embedding().filter(|model| model.dimensions.len() > 1 || model.max_images.is_some());
        let wrong = request.of_model(|_| {
            let Some(model) = known else { return Truth::Silent };
            match node.value() {
                _ if model.dimensions.len() == 1 => request.parameter(name).is_present(),
                Value::Number(Number::Unsigned(length)) => Truth::from(!has_length(model, *length)),
                Value::Hole(_) => Truth::open(node.id()),
                _ => Truth::Silent,
            }
        });
        findings.judge(wrong, Place::Value(node.id()), || match known.map(|model| model.dimensions) {
            Some([only]) => words!(
                "vectors of `{}` have {} numbers, and it does not take `{}`", request.model_name(), only, name;
                "leave `{}` out", name
            ),
            lengths => words!(
                "`{}` must be {} on `{}`, found {}",
                name, one_of(lengths.unwrap_or_default()), request.model_name(), node.shown();
                "write one of them, or leave `{}` out", name
            ),
        });
    },
)
.on(&[Family::Embedding]);

/// Words with a meaning of their own are spelt as the pages spell them.
///
/// Source: the embedding pages. OpenAI's `base64` is not among the formats.
pub(super) static EMBEDDING_WORD: Rule = Rule::service(
    "embedding_word",
    "`encoding_format`, `text_type` and `output_type` are words that the embedding pages list.",
    &[],
    |request, findings| {
        for name in ["encoding_format", "text_type", "output_type"] {
            let Some(node) = request.parameter(name).possible() else { continue };
            let Some(words) = request.words_of(name) else { continue };
            findings.judge(
                node.text_is(|text| words.variant(text).is_none()),
                Place::Value(node.id()),
                || {
                    let known: Vec<String> =
                        words.known.iter().map(|(text, _)| format!("`\"{text}\"`")).collect();
                    words!(
                        "`{}` must be {}, found {}", name, known.join(" or "), node.shown();
                        "write one of these, or leave it out"
                    )
                },
            );
        }
    },
)
.on(&[Family::Embedding]);

/// Sparse vectors come only from models that make them.
///
/// Source: the reference of text embedding: from `text-embedding-v3` on; multimodal models make dense ones only.
pub(super) static EMBEDDING_SPARSE_UNSUPPORTED: Rule = Rule::service(
    "embedding_sparse_unsupported",
    "`output_type` asks for sparse vectors only where the model makes them.",
    &[],
    |request, findings| {
        let output = request.parameter("output_type");
        let sparse = output.text_is(|kind| matches!(kind, "sparse" | "dense&sparse"));
        let unable = request.of_model(|model| Truth::from(model.embedding().map(|model| !model.sparse)));
        findings.judge(sparse.and(unable), Place::Value(request.place_of("output_type")), || {
            words!(
                "`{}` makes no sparse vectors", request.model_name();
                "write `output_type: \"dense\"`, or use a model that makes them, such as `text-embedding-v4`"
            )
        });
    },
)
.on(&[Family::Embedding]);

impl<'d> Request<'d> {
    /// The text or the list of texts to embed, in either protocol.
    fn texts(&self) -> Option<RawNode<'d>> {
        match self.api.protocol {
            Protocol::OpenAi => self.body.member("input").possible(),
            Protocol::DashScope => self.body.get("input")?.member("texts").possible(),
        }
    }

    /// What the model table says of the model's vectors.
    pub(super) fn embedding(&self) -> Option<&'static Embedding> {
        match self.model {
            Answering::Known(model) => Model::embedding(model),
            _ => None,
        }
    }

    /// The words that a parameter takes.
    fn words_of(&self, name: &str) -> Option<&'static crate::parameters::Words> {
        let body = self.api.body;
        let holder = match self.api.parameters {
            None => body,
            Some(member) => body.parameter(member)?.shape.object()?,
        };
        match holder.parameter(name)?.shape {
            Shape::Words(words) => Some(words),
            _ => None,
        }
    }
}

/// Whether it is a text without a character. Of free text that is not known nobody asks.
pub(super) fn is_empty_text(node: RawNode<'_>) -> Truth {
    match node.value() {
        Value::Text(text) => Truth::from(text.is_empty()),
        Value::Hole(Hole::Value) => Truth::open(node.id()),
        _ => Truth::No,
    }
}

fn has_length(model: &Embedding, length: u64) -> bool {
    model.dimensions.iter().any(|known| u64::from(*known) == length)
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
