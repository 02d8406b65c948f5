// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/embedding.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object, text_enum, union};

object! {
    /// Embeddings of texts in the OpenAI-compatible protocol: `POST /compatible-mode/v1/embeddings`.
    ///
    /// A list that may be longer than the model takes at once is split by [`batches`](Self::batches).
    ///
    /// ```
    /// use qwen_request::try_qwen_request;
    ///
    /// let texts = ["It rains.", "The sun shines."];
    /// let request = try_qwen_request!(EmbeddingRequest {
    ///     model: "text-embedding-v4",
    ///     input: texts,
    ///     dimensions: 512,
    /// })?;
    /// assert_eq!(request.dimensions, Some(512));
    /// # Ok::<(), qwen_request::InvalidRequest>(())
    /// ```
    pub struct EmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to `-v4`; another
        /// name goes through `".." as "text-embedding-v4"` in the macro.
        ///
        /// Errors: E031, E104, E207a, E208.
        required model: Text,
        /// The text or texts to embed.
        ///
        /// One text, or a list of at least one and at most as many as the model takes: 20 for qwen3.7 models,
        /// 10 for `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`. No text is empty, or longer than the
        /// model reads (8,192 tokens for `-v3` and `-v4`, 2,048 for `-v1` and `-v2`). Lists of tokens are not
        /// taken.
        ///
        /// Errors: E008, E036, E043, E163.
        required input: EmbeddingInput,
        /// The dimension of the vectors. The values depend on the model.
        ///
        /// 2560 to 256 for `qwen3.7-text-embedding`, 2048 to 64 for `text-embedding-v4`, 1024 to 64 for
        /// `-v3`, in the steps that the model table lists.
        ///
        /// Default: 1024.
        optional dimensions: u32,
        /// The encoding of the vectors.
        ///
        /// Default: `float`.
        optional encoding_format: EncodingFormat,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl EmbeddingRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<EmbeddingInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

union! {
    /// The contents to embed.
    ///
    /// ```
    /// use qwen_request::{EmbeddingInput, EmbeddingRequest};
    ///
    /// let request = EmbeddingRequest::new("text-embedding-v4", ["It rains.", "The sun shines."]);
    /// match &request.input {
    ///     EmbeddingInput::Text(text) => println!("{text}"),
    ///     EmbeddingInput::Texts(texts) => println!("{} texts", texts.len()),
    ///     _ => {}
    /// }
    /// # assert!(matches!(&request.input, EmbeddingInput::Texts(texts) if texts.len() == 2));
    /// ```
    pub enum EmbeddingInput {
        /// One text.
        Text(Text) from text,
        /// Several texts, one vector for each.
        Texts(List<Text>) from list,
    }
}

text_enum! {
    /// The encoding of a vector.
    ///
    /// ```
    /// use qwen_request::EncodingFormat;
    ///
    /// assert_eq!(EncodingFormat::Float.as_str(), "float");
    /// assert_eq!(EncodingFormat::from("float"), EncodingFormat::Float);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(EncodingFormat::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum EncodingFormat {
        /// As JSON numbers.
        Float = "float",
        /// As Base64 of little-endian 32-bit floats, which OpenAI's clients ask for unless told otherwise.
        Base64 = "base64",
    }
}

object! {
    /// Embeddings of texts in the DashScope protocol:
    /// `POST /api/v1/services/embeddings/text-embedding/text-embedding`.
    ///
    /// It also makes sparse vectors and tells queries from documents, which [`EmbeddingRequest`] does not. A
    /// list that may be longer than the model takes at once is split by [`batches`](Self::batches). A file is
    /// embedded by a task: the reply has its id, and [`TaskCall::query`](crate::TaskCall::query) asks how it
    /// is.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(TextEmbeddingRequest {
    ///     model: "text-embedding-v4",
    ///     input: { texts: ["How is the weather?"] },
    ///     parameters: { text_type: "query", dimension: 1024, output_type: "dense&sparse" },
    /// });
    /// assert!(request.parameters.is_some());
    /// ```
    pub struct TextEmbeddingRequest {
        /// The model that answers.
        ///
        /// `qwen3.7-text-embedding`, `qwen3.7-text-embedding-flash`, `text-embedding-v1` to `-v4`, and for
        /// files `text-embedding-async-v1` and `-v2`.
        ///
        /// Errors: E031, E052, E165, E207a.
        required model: Text,
        /// The contents to embed.
        ///
        /// Errors: E163, E166.
        required input: TextEmbeddingInput,
        /// Parameters of the embeddings.
        optional parameters: TextEmbeddingParameters,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl TextEmbeddingRequest {
    /// With the members that must be there.
    pub fn new(model: impl IntoText, input: impl Into<TextEmbeddingInput>) -> Self {
        Self { model: model.into_text(), input: input.into(), ..Self::default() }
    }
}

object! {
    /// The contents to embed.
    ///
    /// ```
    /// use qwen_request::{IntoList, TextEmbeddingInput, TextEmbeddingRequest};
    ///
    /// let texts = ["It rains.", "The sun shines."];
    /// let input = TextEmbeddingInput { texts: Some(texts.into_list()), ..TextEmbeddingInput::default() };
    /// assert!(TextEmbeddingRequest::new("text-embedding-v4", input).check().is_ok());
    /// ```
    pub struct TextEmbeddingInput {
        /// The texts to embed.
        ///
        /// At least one, at most as many as the model takes: 20 for qwen3.7 models, 10 for
        /// `text-embedding-v3` and `-v4`, 25 for `-v1` and `-v2`.
        ///
        /// Errors: E008, E036, E043.
        optional texts: List<Text>,
        /// The file whose lines are embedded, as a task, on text-embedding-async models.
        ///
        /// Text in UTF-8: at most 100,000 lines of 2,048 tokens, and 200 MB.
        optional url: Text,
    }
}

text_enum! {
    /// The form of a vector: dense, sparse or both.
    ///
    /// ```
    /// use qwen_request::EmbeddingOutputType;
    ///
    /// assert_eq!(EmbeddingOutputType::Dense.as_str(), "dense");
    /// assert_eq!(EmbeddingOutputType::from("dense"), EmbeddingOutputType::Dense);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(EmbeddingOutputType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum EmbeddingOutputType {
        /// A dense vector.
        Dense = "dense",
        /// A sparse vector: the values that are not zero, with their indices.
        Sparse = "sparse",
        /// Both.
        DenseAndSparse = "dense&sparse",
    }
}

object! {
    /// Parameters of the embeddings.
    ///
    /// ```
    /// use qwen_request::{EmbeddingTextType, TextEmbeddingParameters};
    ///
    /// let text_embedding_parameters = TextEmbeddingParameters {
    ///     text_type: Some(EmbeddingTextType::Query),
    ///     dimension: Some(1024),
    ///     ..TextEmbeddingParameters::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&text_embedding_parameters)?,
    ///     serde_json::json!({ "text_type": "query", "dimension": 1024 }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TextEmbeddingParameters {
        /// Whether the texts are queries or documents.
        ///
        /// Default: `document`.
        optional text_type: EmbeddingTextType,
        /// The dimension of the vectors. The values depend on the model.
        ///
        /// The values are those of [`dimensions`](EmbeddingRequest::dimensions).
        ///
        /// Default: 1024.
        optional dimension: u32,
        /// Whether vectors are dense, sparse, or both.
        ///
        /// Sparse ones come from qwen3.7 models and `text-embedding-v3` and `-v4`.
        ///
        /// Default: `dense`.
        optional output_type: EmbeddingOutputType,
        /// The instruction, in one sentence, preferably in English.
        ///
        /// It helps most beside `text_type` `query`.
        ///
        /// Models: qwen3.7 and `text-embedding-v4`.
        optional instruct: Text,
    }
}

text_enum! {
    /// The purpose of a text to embed.
    ///
    /// ```
    /// use qwen_request::EmbeddingTextType;
    ///
    /// assert_eq!(EmbeddingTextType::Query.as_str(), "query");
    /// assert_eq!(EmbeddingTextType::from("query"), EmbeddingTextType::Query);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(EmbeddingTextType::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum EmbeddingTextType {
        /// It is a query.
        Query = "query",
        /// It is a document.
        Document = "document",
    }
}
