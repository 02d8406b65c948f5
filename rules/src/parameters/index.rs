//! Knowledge bases: made, built, extended.
//!
//! Source: the references of `CreateIndex`, `SubmitIndexJob` and `SubmitIndexAddDocumentsJob` (version 2023-12-29) of 2026-04
//! and 2026-05, and the vendor's SDKs.

use super::{
    Api, ApiFamily, Bound, Object, Parameter, Shape, StringEnum, Width, about, headers::HEADERS, optional,
    required, word,
};

/// Knowledge bases.
pub static INDEX: Api =
    Api::flat("IndexRequest", "/{WorkspaceId}/index/create", "IndexReply", &BODY, ApiFamily::Knowledge)
        .signed();

/// The job that builds a knowledge base.
pub static INDEX_JOB: Api = Api::flat(
    "IndexJobRequest",
    "/{WorkspaceId}/index/submit_index_job",
    "IndexReply",
    &JOB_BODY,
    ApiFamily::Knowledge,
)
.signed();

/// The job that adds documents to a knowledge base.
pub static INDEX_DOCUMENTS: Api = Api::flat(
    "IndexDocumentsRequest",
    "/{WorkspaceId}/index/add_documents_to_index",
    "IndexReply",
    &DOCUMENTS_BODY,
    ApiFamily::Knowledge,
)
.signed();

static BODY: Object = Object {
    rust: "IndexRequest",
    about: about("A new knowledge base")
        .more("[`KnowledgeCall`](crate::KnowledgeCall) is what a client signs and sends."),
    parameters: &[
        required("Name", Shape::Text, "\"Manuals\"", "Its name.").missing("E039").characters(1, 20),
        required("StructureType", Shape::Text, "\"unstructured\"", "What it holds: documents or tables.")
            .missing("E039")
            .one_of(&["unstructured", "structured"]),
        required("SinkType", Shape::Text, "\"BUILT_IN\"", "Where it is stored.")
            .missing("E039")
            .one_of(&["BUILT_IN", "ADB"]),
        optional("SinkInstanceId", Shape::Text, "\"gp-1\"", "The instance of `AnalyticDB`, with `ADB`."),
        optional("SinkRegion", Shape::Text, "\"cn-beijing\"", "The region of that instance."),
        SOURCE_TYPE,
        DOCUMENT_IDS,
        CATEGORY_IDS,
        optional("TableIds", Shape::List(&Shape::Text), "[\"table-1\"]", "The table: only the first counts."),
        optional("EmbeddingModelName", Shape::Text, "\"text-embedding-v4\"", "The embedding model.")
            .more("`text-embedding-v4`, `text-embedding-v3` or `text-embedding-v2`."),
        optional("RerankModelName", Shape::Text, "\"qwen3-rerank\"", "The model that ranks what is found.")
            .more("`qwen3-rerank` or `qwen3-rerank-hybrid`.")
            .default("`qwen3-rerank`"),
        optional("RerankMinScore", Shape::Number, "0.2", "The minimum score of what is found.")
            .between(Bound::Inclusive(0.01), Bound::Inclusive(1.0))
            .default("0.01"),
        optional("RerankMode", Shape::Text, "\"qa\"", "What is ranked for.")
            .one_of(&["qa", "similar", "custom"]),
        optional(
            "RerankInstruct",
            Shape::Text,
            "\"Prefer newer manuals\"",
            "The instruction of the mode `custom`.",
        )
        .free_text(),
        CHUNK_SIZE.default("500"),
        OVERLAP_SIZE.default("100"),
        CHUNK_MODE,
        SEPARATOR,
        optional("Description", Shape::Text, "\"Manuals of all devices\"", "What it holds.")
            .free_text()
            .more("At most 1000 characters."),
        optional(
            "metaExtractColumns",
            Shape::List(&Shape::Object(&META_COLUMN)),
            "[{ Key: \"device\", Value: \"toaster\", Type: \"constant\" }]",
            "Metadata of its chunks.",
        ),
        optional("enableHeaders", Shape::Bool, "true", "Whether chunks begin with their headings."),
        optional(
            "EnableRewrite",
            Shape::Bool,
            "true",
            "Whether questions are rewritten by the conversation.",
        ),
        optional("pipelineCommercialType", Shape::Text, "\"standard\"", "The edition.")
            .one_of(&["standard", "enterprise"]),
        optional("pipelineCommercialCu", Shape::Integer(Width::U32), "1", "Its compute units.")
            .between(Bound::Inclusive(1.0), Bound::Inclusive(200.0)),
        optional("knowledgeType", Shape::Text, "\"document\"", "The kind of what it holds.").one_of(&[
            "document",
            "table",
            "image",
            "multimedia",
        ]),
        optional("knowledgeScene", Shape::Text, "\"basic_document_qa\"", "What it is asked for.").one_of(&[
            "basic_document_qa",
            "visual_document_qa",
            "lite_document_qa",
            "visual_perception_qa",
            "basic_table_qa",
            "image_qa",
            "basic_multimedia_qa",
        ]),
        optional("datasourceCode", Shape::Text, "\"code-1\"", "The source of an external table."),
        optional("connectId", Shape::Text, "\"connect-1\"", "The connection to an external table."),
        optional("database", Shape::Text, "\"shop\"", "The database of an external table."),
        optional("table", Shape::Text, "\"orders\"", "The external table."),
        HEADERS,
    ],
    short_forms: &[],
};

static JOB_BODY: Object = Object {
    rust: "IndexJobRequest",
    about: about("The job that builds a new knowledge base"),
    parameters: &[INDEX_ID, HEADERS],
    short_forms: &[],
};

static DOCUMENTS_BODY: Object = Object {
    rust: "IndexDocumentsRequest",
    about: about("The job that adds documents to a knowledge base"),
    parameters: &[
        INDEX_ID,
        SOURCE_TYPE,
        DOCUMENT_IDS,
        CATEGORY_IDS,
        CHUNK_SIZE,
        OVERLAP_SIZE,
        // So spelled here: the vendor's SDKs of 2026.
        Parameter { name: "ChunkMode", ..CHUNK_MODE },
        SEPARATOR,
        optional("EnableHeaders", Shape::Bool, "true", "Whether chunks begin with their headings."),
        HEADERS,
    ],
    short_forms: &[],
};

pub(super) const INDEX_ID: Parameter =
    required("IndexId", Shape::Text, "\"index-1\"", "The knowledge base.").missing("E039");

const SOURCE_TYPE: Parameter = optional(
    "SourceType",
    Shape::StringEnum(&SOURCE),
    "\"DATA_CENTER_FILE\"",
    "Where the documents are from.",
)
.one_of(&["DATA_CENTER_FILE", "DATA_CENTER_CATEGORY"])
.errors(&["E097"]);

const DOCUMENT_IDS: Parameter =
    optional("DocumentIds", Shape::List(&Shape::Text), "[\"file-1\"]", "The files, with `DATA_CENTER_FILE`.")
        .more("At most 10000.");

const CATEGORY_IDS: Parameter = optional(
    "CategoryIds",
    Shape::List(&Shape::Text),
    "[\"cate-1\"]",
    "The categories, with `DATA_CENTER_CATEGORY`.",
);

const CHUNK_SIZE: Parameter =
    optional("ChunkSize", Shape::Integer(Width::U32), "500", "The characters of a chunk.")
        .between(Bound::Inclusive(1.0), Bound::Inclusive(6000.0));

const OVERLAP_SIZE: Parameter =
    optional("OverlapSize", Shape::Integer(Width::U32), "100", "The characters that two chunks share.")
        .between(Bound::Inclusive(0.0), Bound::Inclusive(1024.0));

const CHUNK_MODE: Parameter =
    optional("chunkMode", Shape::Text, "\"length\"", "How documents are cut into chunks.")
        .one_of(&["length", "page", "h1", "h2", "regex"]);

const SEPARATOR: Parameter =
    optional("Separator", Shape::Text, "\"\\n\"", "The regular expression of the mode `regex`.");

static SOURCE: StringEnum = StringEnum {
    rust: "IndexSource",
    about: about("Where the documents of a knowledge base are from."),
    known: &[
        word("DATA_CENTER_FILE").named("File").meaning("The files that `DocumentIds` names."),
        word("DATA_CENTER_CATEGORY")
            .named("Category")
            .meaning("All files of the categories that `CategoryIds` names."),
    ],
};

static META_COLUMN: Object = Object {
    rust: "MetaColumn",
    about: about("Metadata of the chunks of a knowledge base."),
    parameters: &[
        optional("Key", Shape::Text, "\"device\"", "Its name: letters and `_`.").characters(1, 50),
        optional("Value", Shape::Text, "\"toaster\"", "Its value, or where that is found."),
        optional("Type", Shape::Text, "\"constant\"", "What `Value` is.").one_of(&[
            "constant",
            "variable",
            "custom_prompt",
            "regular",
            "keywords",
        ]),
        optional("Desc", Shape::Text, "\"The device\"", "What it means: at most 1000 characters.")
            .free_text(),
        optional("EnableLlm", Shape::Bool, "true", "Whether the model sees it.").default("`false`"),
        optional("EnableSearch", Shape::Bool, "true", "Whether it is searched."),
    ],
    short_forms: &[],
};
