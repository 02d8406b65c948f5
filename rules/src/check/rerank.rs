//! Ranking: how many documents at once, and of what kinds.

use super::{Answering, Place, Request, Rule, Truth, count::Count, embedding::is_empty_text, finding::words};
use crate::{
    document::{Member, RawNode, Value},
    models::{Model, Rerank},
    parameters::{Family, Protocol},
};

/// No more documents than the model ranks.
///
/// Source: the rerank reference; the limits are columns of the model table.
pub(super) static RERANK_DOCUMENT_COUNT: Rule = Rule::service(
    "rerank_document_count",
    "A call has no more documents, pictures and films than the model ranks at once.",
    &[],
    |request, findings| {
        let Some(documents) = request.documents() else { return };
        let has = |name: &'static str| move |document: RawNode<'_>| usize::from(document.get(name).is_some());
        let model = request.rerank();
        let rows = [
            ("documents", model.map(|model| model.max_documents), Count::all(documents)),
            ("pictures", model.and_then(|model| model.max_images), Count::of(documents, has("image"))),
            ("films", model.and_then(|model| model.max_videos), Count::of(documents, has("video"))),
        ];
        for (what, most, count) in rows {
            let too_many = request.of_model(|_| most.map_or(Truth::Silent, |most| count.exceeds(most)));
            findings.judge(too_many, Place::Value(documents.id()), || {
                words!(
                    "found {} {what}, but `{}` ranks at most {} at once",
                    count.known, request.model_name(), most.unwrap_or_default();
                    "rank the most promising ones"
                )
            });
        }
    },
)
.on(&[Family::Rerank]);

/// There is something to rank, and something to rank it by.
///
/// Source: the rerank reference.
pub(super) static RERANK_INPUT_EMPTY: Rule = Rule::service(
    "rerank_input_empty",
    "There is a query and at least one document, and no text is empty.",
    &[],
    |request, findings| {
        let documents = request.documents();
        if let Some(list) = documents.filter(|list| list.is_list() && list.children().next().is_none()) {
            findings.broken(
                Place::Value(list.id()),
                words!("`documents` must not be empty"; "write what is to be ranked"),
            );
        }
        let all = request.query().into_iter().chain(documents.map(RawNode::children).unwrap_or_default());
        for text in all.map(|content| content.get("text").unwrap_or(content)) {
            findings.judge(is_empty_text(text), Place::Value(text.id()), || {
                words!("a query or a document must not be empty"; "write some text, or leave the document out")
            });
        }
    },
)
.on(&[Family::Rerank]);

/// The model ranks what it is given.
///
/// Source: the rerank reference: pictures and films, and objects that hold texts, are for qwen3-vl-rerank.
pub(super) static RERANK_CONTENT_UNSUPPORTED: Rule = Rule::service(
    "rerank_content_unsupported",
    "Queries and documents are strings, but for qwen3-vl-rerank, whose query is no film.",
    &[],
    |request, findings| {
        let documents = request.documents().map(RawNode::children).unwrap_or_default();
        for content in request.query().into_iter().chain(documents) {
            let object = match content.value() {
                Value::Object => Truth::Yes,
                Value::Hole(crate::document::Hole::Value) => Truth::open(content.id()),
                _ => Truth::No,
            };
            let unable =
                request.of_model(|_| Truth::from(request.rerank().map(|model| model.max_images.is_none())));
            findings.judge(
                object.and(unable),
                Place::Value(content.id()),
                || words!("`{}` ranks strings only", request.model_name(); "write the text as a string"),
            );
            if content.is_object() && content.children().next().is_none() {
                findings.broken(
                    Place::Inside(content.id()),
                    words!("a document must say what it is"; "write `text`, `image` or `video` into it"),
                );
            }
        }
        if let Some(Member::Present(film) | Member::Maybe(film)) =
            request.query().map(|query| query.member("video"))
        {
            findings.broken(
                Place::Key(film.id()),
                words!("a query must be a text or a picture"; "write `text` or `image`"),
            );
        }
    },
)
.on(&[Family::Rerank])
.only(Protocol::DashScope);

/// Parameters that only some models read stand beside those models.
///
/// Source: the rerank reference.
pub(super) static RERANK_PARAMETER_UNSUPPORTED: Rule = Rule::service(
    "rerank_parameter_unsupported",
    "`instruct` is not for gte-rerank models, `fps` only for qwen3-vl-rerank, `return_documents` not for qwen3-rerank.",
    &[],
    |request, findings| {
        /// The parameter, and whether a model reads it.
        type Row = (&'static str, fn(&Model, &Rerank) -> bool);
        const ROWS: &[Row] = &[
            ("instruct", |model, _| !model.id().starts_with("gte-")),
            ("fps", |_, limits| limits.max_videos.is_some()),
            ("return_documents", |model, _| model.id() != "qwen3-rerank"),
        ];
        for (name, reads) in ROWS {
            let given = request.parameter(name).is_present();
            let unable = request
                .of_model(|model| Truth::from(model.rerank().map(|limits| !reads(model, limits))));
            findings.judge(given.and(unable), Place::Key(request.place_of(name)), || {
                words!("`{}` does not read `{name}`", request.model_name(); "leave `{name}` out")
            });
        }
    },
)
.on(&[Family::Rerank]);

impl<'d> Request<'d> {
    fn documents(&self) -> Option<RawNode<'d>> {
        self.ranked("documents")
    }

    fn query(&self) -> Option<RawNode<'d>> {
        self.ranked("query")
    }

    fn ranked(&self, name: &str) -> Option<RawNode<'d>> {
        let holder = match self.api.input {
            None => self.body,
            Some(input) => self.body.get(input)?,
        };
        holder.member(name).possible()
    }

    /// What the model table says of the model's ranking.
    fn rerank(&self) -> Option<&'static Rerank> {
        match self.model {
            Answering::Known(model) => model.rerank(),
            _ => None,
        }
    }
}
