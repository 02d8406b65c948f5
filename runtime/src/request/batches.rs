//! Lists of texts, split into requests that the model accepts.

use std::iter::FusedIterator;

use qwen_request_rules::models;

use super::{EmbeddingInput, EmbeddingRequest, TextEmbeddingRequest};
use crate::Checked;
use crate::wire::{IntoText, List, Text};

/// An iterator of requests that differ only in their texts.
///
/// It takes texts from their source as they are needed, so the source may be larger than memory.
///
/// ```
/// use qwen_request::EmbeddingRequest;
///
/// let like = EmbeddingRequest { model: "my-embedding".into(), ..EmbeddingRequest::default() };
/// let texts = (1..=25).map(|number| format!("text {number}"));
/// assert_eq!(like.batches(texts).of(5).count(), 5);
/// ```
#[derive(Debug, Clone)]
pub struct Batches<R, I> {
    request: R,
    texts: I,
    size: usize,
}

macro_rules! batches {
    ($($request:ident: |$one:ident, $texts:ident| $set:expr;)*) => { $(
        impl $request {
            /// This request once for each batch of `texts`, in their order. The model limits the size of a batch.
            ///
            /// The model table has that size. For a model that it lacks it is the smallest size of any model
            /// for texts, 10; [`Batches::of`] sets another. Texts already in the request are ignored.
            ///
            /// ```
            #[doc = concat!("# use qwen_request::", stringify!($request), ";")]
            /// let texts = (1..=25).map(|number| format!("text {number}"));
            #[doc = concat!("let like = ", stringify!($request), " { model: \"text-embedding-v4\".into(), ..Default::default() };")]
            /// let requests: Result<Vec<_>, _> = like.batches(texts).map(|request| request.check()).collect();
            /// assert_eq!(requests?.len(), 3);
            /// # Ok::<(), qwen_request::InvalidRequest>(())
            /// ```
            pub fn batches<I>(self, texts: I) -> Batches<Self, I::IntoIter>
            where
                I: IntoIterator<Item: IntoText>,
            {
                let size = largest_batch(&self.model);
                Batches { request: self, texts: texts.into_iter(), size }
            }
        }

        impl Checked<$request> {
            #[doc = concat!("The same as [`", stringify!($request), "::batches`]. Each batch has new texts, so it has to be checked again.")]
            pub fn batches<I>(self, texts: I) -> Batches<$request, I::IntoIter>
            where
                I: IntoIterator<Item: IntoText>,
            {
                self.into_inner().batches(texts)
            }
        }

        impl<I: Iterator<Item: IntoText>> Iterator for Batches<$request, I> {
            type Item = $request;

            fn next(&mut self) -> Option<$request> {
                let $texts = self.next_texts()?;
                let mut $one = self.request.clone();
                $set;
                Some($one)
            }

            fn size_hint(&self) -> (usize, Option<usize>) {
                let (least, most) = self.texts.size_hint();
                (least.div_ceil(self.size), most.map(|most| most.div_ceil(self.size)))
            }
        }

        impl<I: FusedIterator<Item: IntoText>> FusedIterator for Batches<$request, I> {}
    )* };
}

batches! {
    EmbeddingRequest: |request, texts| request.input = EmbeddingInput::Texts(texts);
    TextEmbeddingRequest: |request, texts| request.input.texts = Some(texts);
}

impl<R, I> Batches<R, I> {
    /// Sets the size of a batch, for a model that the crate does not know. The minimum is 1.
    #[must_use]
    pub fn of(self, size: usize) -> Self {
        Self { size: size.max(1), ..self }
    }
}

impl<R, I: Iterator<Item: IntoText>> Batches<R, I> {
    fn next_texts(&mut self) -> Option<List<Text>> {
        let texts: Vec<Text> = self.texts.by_ref().take(self.size).map(IntoText::into_text).collect();
        (!texts.is_empty()).then_some(List::Owned(texts))
    }
}

/// How many texts a model takes at once.
fn largest_batch(model: &str) -> usize {
    let known =
        models::find(model).and_then(models::Model::embedding_limits).and_then(|limits| limits.max_texts);
    let size = known.unwrap_or_else(models::smallest_batch);
    usize::try_from(size).unwrap_or(usize::MAX).max(1)
}
