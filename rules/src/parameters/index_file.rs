//! Files for knowledge bases and applications.
//!
//! Source: the references of `ApplyFileUploadLease` and `AddFile` (version 2023-12-29) of 2026-05.

use super::{
    Api, ApiFamily, Object, Parameter, Shape, StringEnum, about, headers::HEADERS, optional, required, word,
};

/// Leave to upload a file.
pub static FILE_LEASE: Api = Api::flat(
    "FileLeaseRequest",
    "/{WorkspaceId}/datacenter/category/{CategoryId}",
    "FileLeaseReply",
    &LEASE_BODY,
    ApiFamily::Knowledge,
)
.signed();

/// An uploaded file, to be parsed.
pub static INDEX_FILE: Api = Api::flat(
    "IndexFileRequest",
    "/{WorkspaceId}/datacenter/file",
    "IndexFileReply",
    &FILE_BODY,
    ApiFamily::Knowledge,
)
.signed();

static LEASE_BODY: Object = Object {
    rust: "FileLeaseRequest",
    about: about("Leave to upload a file"),
    parameters: &[
        required("FileName", Shape::Text, "\"manual.pdf\"", "The name of the file, with its extension.")
            .missing("E039")
            .characters(4, 128),
        required("Md5", Shape::Text, "\"d41d8cd98f00b204e9800998ecf8427e\"", "The MD5 of the file.")
            .missing("E039"),
        required("SizeInBytes", Shape::Text, "\"1024\"", "The size of the file: a text, not a number.")
            .missing("E039"),
        CATEGORY_TYPE,
        optional(
            "UseInternalEndpoint",
            Shape::Bool,
            "true",
            "Whether it is uploaded from inside Alibaba Cloud.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

static FILE_BODY: Object = Object {
    rust: "IndexFileRequest",
    about: about("An uploaded file, to be parsed"),
    parameters: &[
        required("LeaseId", Shape::Text, "\"lease-1\"", "The lease that it was uploaded by.").missing("E039"),
        required("Parser", Shape::StringEnum(&PARSER), "\"AUTO_SELECT\"", "What parses it.").missing("E039"),
        required("CategoryId", Shape::Text, "\"default\"", "The category: that of the lease.")
            .missing("E039"),
        optional("Tags", Shape::List(&Shape::Text), "[\"manual\"]", "Tags: at most 100.").characters(0, 32),
        CATEGORY_TYPE,
        optional(
            "OriginalFileUrl",
            Shape::Text,
            "\"https://example.com/manual.pdf\"",
            "Where the original is.",
        ),
        optional(
            "ParserConfig",
            Shape::Object(&PARSER_CONFIG),
            "{ ModelName: \"qwen-vl-max\" }",
            "The model that parses images, and its prompt.",
        ),
        HEADERS,
    ],
    short_forms: &[],
};

const CATEGORY_TYPE: Parameter =
    optional("CategoryType", Shape::StringEnum(&CATEGORY), "\"UNSTRUCTURED\"", "What the file is for.")
        .one_of(&["UNSTRUCTURED", "SESSION_FILE"]);

static CATEGORY: StringEnum = StringEnum {
    rust: "FileCategory",
    about: about("What a file is for."),
    known: &[
        word("UNSTRUCTURED").named("Unstructured").meaning("A knowledge base."),
        word("SESSION_FILE").named("SessionFile").meaning("One conversation with an application."),
    ],
};

static PARSER: StringEnum = StringEnum {
    rust: "FileParser",
    about: about("What parses a file."),
    known: &[
        word("DOCMIND").named("Docmind").meaning("Document parsing."),
        word("DOCMIND_DIGITAL").named("DocmindDigital").meaning("Document parsing of digital documents."),
        word("DOCMIND_LLM_VERSION").named("DocmindLlm").meaning("Document parsing by a language model."),
        word("DASH_QWEN_VL_PARSER").named("QwenVl").meaning("Qwen-VL."),
        word("DOCMIND_LLM_VERSION_MEDIA").named("DocmindMedia").meaning("Parsing of audio and video."),
        word("AUTO_SELECT").named("AutoSelect").meaning("What fits the file."),
    ],
};

static PARSER_CONFIG: Object = Object {
    rust: "ParserConfig",
    about: about("The model that parses images, and its prompt."),
    parameters: &[
        optional("ModelName", Shape::Text, "\"qwen-vl-max\"", "The model."),
        optional("ModelPrompt", Shape::Text, "\"Read the table\"", "The prompt.").free_text(),
    ],
    short_forms: &[],
};
