// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/index.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object, text_enum};

object! {
    /// A new knowledge base: `POST /{WorkspaceId}/index/create`.
    ///
    /// [`KnowledgeCall`](crate::KnowledgeCall) is what a client signs and sends.
    ///
    /// ```
    /// use qwen_request::qwen_request;
    ///
    /// let request = qwen_request!(IndexRequest {
    ///     Name: "Manuals",
    ///     StructureType: "unstructured",
    ///     SinkType: "BUILT_IN",
    ///     SourceType: "DATA_CENTER_FILE",
    ///     DocumentIds: ["file-1"],
    /// });
    /// assert_eq!(request.name, "Manuals");
    /// ```
    pub struct IndexRequest {
        /// Its name.
        ///
        /// Characters: 1 to 20. Errors: E039.
        required name: Text as "Name",
        /// What it holds: documents or tables.
        ///
        /// Values: `unstructured`, `structured`. Errors: E039.
        required structure_type: Text as "StructureType",
        /// Where it is stored.
        ///
        /// Values: `BUILT_IN`, `ADB`. Errors: E039.
        required sink_type: Text as "SinkType",
        /// The instance of `AnalyticDB`, with `ADB`.
        optional sink_instance_id: Text as "SinkInstanceId",
        /// The region of that instance.
        optional sink_region: Text as "SinkRegion",
        /// Where the documents are from.
        ///
        /// Errors: E097.
        optional source_type: IndexSource as "SourceType",
        /// The files, with `DATA_CENTER_FILE`.
        ///
        /// At most 10000.
        optional document_ids: List<Text> as "DocumentIds",
        /// The categories, with `DATA_CENTER_CATEGORY`.
        optional category_ids: List<Text> as "CategoryIds",
        /// The table: only the first counts.
        optional table_ids: List<Text> as "TableIds",
        /// The embedding model.
        ///
        /// `text-embedding-v4`, `text-embedding-v3` or `text-embedding-v2`.
        optional embedding_model_name: Text as "EmbeddingModelName",
        /// The model that ranks what is found.
        ///
        /// `qwen3-rerank` or `qwen3-rerank-hybrid`.
        ///
        /// Default: `qwen3-rerank`.
        optional rerank_model_name: Text as "RerankModelName",
        /// The minimum score of what is found.
        ///
        /// Range: between 0.01 and 1. Default: 0.01.
        optional rerank_min_score: f64 as "RerankMinScore",
        /// What is ranked for.
        ///
        /// Values: `qa`, `similar`, `custom`.
        optional rerank_mode: Text as "RerankMode",
        /// The instruction of the mode `custom`.
        optional rerank_instruct: Text as "RerankInstruct",
        /// The characters of a chunk.
        ///
        /// Range: between 1 and 6000. Default: 500.
        optional chunk_size: u32 as "ChunkSize",
        /// The characters that two chunks share.
        ///
        /// Range: between 0 and 1024. Default: 100.
        optional overlap_size: u32 as "OverlapSize",
        /// How documents are cut into chunks.
        ///
        /// Values: `length`, `page`, `h1`, `h2`, `regex`.
        optional chunk_mode: Text as "chunkMode",
        /// The regular expression of the mode `regex`.
        optional separator: Text as "Separator",
        /// What it holds.
        ///
        /// At most 1000 characters.
        optional description: Text as "Description",
        /// Metadata of its chunks.
        optional meta_extract_columns: List<MetaColumn> as "metaExtractColumns",
        /// Whether chunks begin with their headings.
        optional enable_headers: bool as "enableHeaders",
        /// Whether questions are rewritten by the conversation.
        optional enable_rewrite: bool as "EnableRewrite",
        /// The edition.
        ///
        /// Values: `standard`, `enterprise`.
        optional pipeline_commercial_type: Text as "pipelineCommercialType",
        /// Its compute units.
        ///
        /// Range: between 1 and 200.
        optional pipeline_commercial_cu: u32 as "pipelineCommercialCu",
        /// The kind of what it holds.
        ///
        /// Values: `document`, `table`, `image`, `multimedia`.
        optional knowledge_type: Text as "knowledgeType",
        /// What it is asked for.
        ///
        /// Values: `basic_document_qa`, `visual_document_qa`, `lite_document_qa`, `visual_perception_qa`,
        /// `basic_table_qa`, `image_qa`, `basic_multimedia_qa`.
        optional knowledge_scene: Text as "knowledgeScene",
        /// The source of an external table.
        optional datasource_code: Text as "datasourceCode",
        /// The connection to an external table.
        optional connect_id: Text as "connectId",
        /// The database of an external table.
        optional database: Text,
        /// The external table.
        optional table: Text,
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl IndexRequest {
    /// With the members that must be there.
    pub fn new(name: impl IntoText, structure_type: impl IntoText, sink_type: impl IntoText) -> Self {
        Self {
            name: name.into_text(),
            structure_type: structure_type.into_text(),
            sink_type: sink_type.into_text(),
            ..Self::default()
        }
    }
}

object! {
    /// The job that builds a new knowledge base: `POST /{WorkspaceId}/index/submit_index_job`.
    ///
    /// ```
    /// use qwen_request::IndexJobRequest;
    ///
    /// let index_job_request = IndexJobRequest::new("index-1");
    /// assert_eq!(
    ///     serde_json::to_value(&index_job_request)?,
    ///     serde_json::json!({ "IndexId": "index-1" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexJobRequest {
        /// The knowledge base.
        ///
        /// Errors: E039.
        required index_id: Text as "IndexId",
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl IndexJobRequest {
    /// With the members that must be there.
    pub fn new(index_id: impl IntoText) -> Self {
        Self { index_id: index_id.into_text(), ..Self::default() }
    }
}

object! {
    /// The job that adds documents to a knowledge base: `POST /{WorkspaceId}/index/add_documents_to_index`.
    ///
    /// ```
    /// use qwen_request::{IndexDocumentsRequest, IndexSource};
    ///
    /// let index_documents_request = IndexDocumentsRequest {
    ///     source_type: Some(IndexSource::File),
    ///     ..IndexDocumentsRequest::new("index-1")
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&index_documents_request)?,
    ///     serde_json::json!({ "IndexId": "index-1", "SourceType": "DATA_CENTER_FILE" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexDocumentsRequest {
        /// The knowledge base.
        ///
        /// Errors: E039.
        required index_id: Text as "IndexId",
        /// Where the documents are from.
        ///
        /// Errors: E097.
        optional source_type: IndexSource as "SourceType",
        /// The files, with `DATA_CENTER_FILE`.
        ///
        /// At most 10000.
        optional document_ids: List<Text> as "DocumentIds",
        /// The categories, with `DATA_CENTER_CATEGORY`.
        optional category_ids: List<Text> as "CategoryIds",
        /// The characters of a chunk.
        ///
        /// Range: between 1 and 6000.
        optional chunk_size: u32 as "ChunkSize",
        /// The characters that two chunks share.
        ///
        /// Range: between 0 and 1024.
        optional overlap_size: u32 as "OverlapSize",
        /// How documents are cut into chunks.
        ///
        /// Values: `length`, `page`, `h1`, `h2`, `regex`.
        optional chunk_mode: Text as "ChunkMode",
        /// The regular expression of the mode `regex`.
        optional separator: Text as "Separator",
        /// Whether chunks begin with their headings.
        optional enable_headers: bool as "EnableHeaders",
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl IndexDocumentsRequest {
    /// With the members that must be there.
    pub fn new(index_id: impl IntoText) -> Self {
        Self { index_id: index_id.into_text(), ..Self::default() }
    }
}

text_enum! {
    /// Where the documents of a knowledge base are from.
    ///
    /// ```
    /// use qwen_request::IndexSource;
    ///
    /// assert_eq!(IndexSource::File.as_str(), "DATA_CENTER_FILE");
    /// assert_eq!(IndexSource::from("DATA_CENTER_FILE"), IndexSource::File);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(IndexSource::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum IndexSource {
        /// The files that `DocumentIds` names.
        File = "DATA_CENTER_FILE",
        /// All files of the categories that `CategoryIds` names.
        Category = "DATA_CENTER_CATEGORY",
    }
}

object! {
    /// Metadata of the chunks of a knowledge base.
    ///
    /// ```
    /// use qwen_request::MetaColumn;
    ///
    /// let meta_column = MetaColumn {
    ///     key: Some("device".into()),
    ///     value: Some("toaster".into()),
    ///     ..MetaColumn::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&meta_column)?,
    ///     serde_json::json!({ "Key": "device", "Value": "toaster" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct MetaColumn {
        /// Its name: letters and `_`.
        ///
        /// Characters: 1 to 50.
        optional key: Text as "Key",
        /// Its value, or where that is found.
        optional value: Text as "Value",
        /// What `Value` is.
        ///
        /// Values: `constant`, `variable`, `custom_prompt`, `regular`, `keywords`.
        optional r#type: Text as "Type",
        /// What it means: at most 1000 characters.
        optional desc: Text as "Desc",
        /// Whether the model sees it.
        ///
        /// Default: `false`.
        optional enable_llm: bool as "EnableLlm",
        /// Whether it is searched.
        optional enable_search: bool as "EnableSearch",
    }
}
