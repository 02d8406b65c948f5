// Printed by `cargo run -p qwen-request-catalogue -- print` from rules/src/parameters/index_file.rs; edit that.

use super::RequestHeaders;
use crate::wire::{IntoText, List, Text, object, text_enum};

object! {
    /// Leave to upload a file: `POST /{WorkspaceId}/datacenter/category/{CategoryId}`.
    ///
    /// ```
    /// use qwen_request::FileLeaseRequest;
    ///
    /// let file_lease_request = FileLeaseRequest::new("manual.pdf", "d41d8cd98f00b204e9800998ecf8427e", "1024");
    /// assert_eq!(
    ///     serde_json::to_value(&file_lease_request)?,
    ///     serde_json::json!({
    ///         "FileName": "manual.pdf",
    ///         "Md5": "d41d8cd98f00b204e9800998ecf8427e",
    ///         "SizeInBytes": "1024",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct FileLeaseRequest {
        /// The name of the file, with its extension.
        ///
        /// Characters: 4 to 128. Errors: E039.
        required file_name: Text as "FileName",
        /// The MD5 of the file.
        ///
        /// Errors: E039.
        required md5: Text as "Md5",
        /// The size of the file: a text, not a number.
        ///
        /// Errors: E039.
        required size_in_bytes: Text as "SizeInBytes",
        /// What the file is for.
        optional category_type: FileCategory as "CategoryType",
        /// Whether it is uploaded from inside Alibaba Cloud.
        optional use_internal_endpoint: bool as "UseInternalEndpoint",
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl FileLeaseRequest {
    /// With the members that must be there.
    pub fn new(file_name: impl IntoText, md5: impl IntoText, size_in_bytes: impl IntoText) -> Self {
        Self {
            file_name: file_name.into_text(),
            md5: md5.into_text(),
            size_in_bytes: size_in_bytes.into_text(),
            ..Self::default()
        }
    }
}

object! {
    /// An uploaded file, to be parsed: `PUT /{WorkspaceId}/datacenter/file`.
    ///
    /// ```
    /// use qwen_request::{FileParser, IndexFileRequest};
    ///
    /// let index_file_request = IndexFileRequest::new("lease-1", FileParser::AutoSelect, "default");
    /// assert_eq!(
    ///     serde_json::to_value(&index_file_request)?,
    ///     serde_json::json!({
    ///         "LeaseId": "lease-1",
    ///         "Parser": "AUTO_SELECT",
    ///         "CategoryId": "default",
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct IndexFileRequest {
        /// The lease that it was uploaded by.
        ///
        /// Errors: E039.
        required lease_id: Text as "LeaseId",
        /// What parses it.
        ///
        /// Errors: E039.
        required parser: FileParser as "Parser",
        /// The category: that of the lease.
        ///
        /// Errors: E039.
        required category_id: Text as "CategoryId",
        /// Tags: at most 100.
        ///
        /// Characters: 0 to 32.
        optional tags: List<Text> as "Tags",
        /// What the file is for.
        optional category_type: FileCategory as "CategoryType",
        /// Where the original is.
        optional original_file_url: Text as "OriginalFileUrl",
        /// The model that parses images, and its prompt.
        optional parser_config: ParserConfig as "ParserConfig",
        /// Documented headers to send with the request; not part of the body.
        beside headers: RequestHeaders,
    }
}

impl IndexFileRequest {
    /// With the members that must be there.
    pub fn new(lease_id: impl IntoText, parser: impl Into<FileParser>, category_id: impl IntoText) -> Self {
        Self {
            lease_id: lease_id.into_text(),
            parser: parser.into(),
            category_id: category_id.into_text(),
            ..Self::default()
        }
    }
}

text_enum! {
    /// What a file is for.
    ///
    /// ```
    /// use qwen_request::FileCategory;
    ///
    /// assert_eq!(FileCategory::Unstructured.as_str(), "UNSTRUCTURED");
    /// assert_eq!(FileCategory::from("UNSTRUCTURED"), FileCategory::Unstructured);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(FileCategory::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum FileCategory {
        /// A knowledge base.
        Unstructured = "UNSTRUCTURED",
        /// One conversation with an application.
        SessionFile = "SESSION_FILE",
    }
}

text_enum! {
    /// What parses a file.
    ///
    /// ```
    /// use qwen_request::FileParser;
    ///
    /// assert_eq!(FileParser::Docmind.as_str(), "DOCMIND");
    /// assert_eq!(FileParser::from("DOCMIND"), FileParser::Docmind);
    /// // A value that this version of the crate does not know is kept.
    /// assert_eq!(FileParser::from("brand-new").as_str(), "brand-new");
    /// ```
    pub enum FileParser {
        /// Document parsing.
        Docmind = "DOCMIND",
        /// Document parsing of digital documents.
        DocmindDigital = "DOCMIND_DIGITAL",
        /// Document parsing by a language model.
        DocmindLlm = "DOCMIND_LLM_VERSION",
        /// Qwen-VL.
        QwenVl = "DASH_QWEN_VL_PARSER",
        /// Parsing of audio and video.
        DocmindMedia = "DOCMIND_LLM_VERSION_MEDIA",
        /// What fits the file.
        AutoSelect = "AUTO_SELECT",
    }
}

object! {
    /// The model that parses images, and its prompt.
    ///
    /// ```
    /// use qwen_request::ParserConfig;
    ///
    /// let parser_config = ParserConfig {
    ///     model_name: Some("qwen-vl-max".into()),
    ///     model_prompt: Some("Read the table".into()),
    ///     ..ParserConfig::default()
    /// };
    /// assert_eq!(
    ///     serde_json::to_value(&parser_config)?,
    ///     serde_json::json!({ "ModelName": "qwen-vl-max", "ModelPrompt": "Read the table" }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ParserConfig {
        /// The model.
        optional model_name: Text as "ModelName",
        /// The prompt.
        optional model_prompt: Text as "ModelPrompt",
    }
}
