//! Calls about knowledge bases: what a client signs.

use qwen_request::{
    Checker, Endpoint, IndexRequest, KnowledgeCall, ServiceError, error::entry, qwen_request,
};

#[test]
fn index_calls_have_their_members_in_the_query_and_file_calls_in_a_form() {
    let index = qwen_request!(IndexRequest {
        Name: "Manuals",
        StructureType: "unstructured",
        SinkType: "BUILT_IN",
        SourceType: "DATA_CENTER_FILE",
        DocumentIds: ["file-1", "file-2"],
        ChunkSize: 600,
        enableHeaders: true,
    });
    let call = KnowledgeCall::create_index("llm/1", &index).unwrap();
    assert_eq!((call.action(), call.method(), call.path()), ("CreateIndex", "POST", "/llm%2F1/index/create"));
    let query: Vec<_> = call.query().iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        query,
        [
            ("ChunkSize", "600"),
            ("DocumentIds", r#"["file-1","file-2"]"#),
            ("Name", "Manuals"),
            ("SinkType", "BUILT_IN"),
            ("SourceType", "DATA_CENTER_FILE"),
            ("StructureType", "unstructured"),
            ("enableHeaders", "true"),
        ]
    );
    assert!(call.form().is_empty());

    let search = qwen_request!(RetrievalRequest {
        IndexId: "index-1",
        Query: "How is it cleaned?",
        Images: ["https://example.com/1.png", "https://example.com/2.png"],
        SearchFilters: [{ device: "toaster" }],
        Extra: { uniqueId: "1" },
    });
    let call = KnowledgeCall::retrieve("llm-1", &search).unwrap();
    assert_eq!(call.query()["Images"], "https://example.com/1.png,https://example.com/2.png");
    assert_eq!(call.query()["SearchFilters"], r#"[{"device":"toaster"}]"#);
    assert_eq!(call.query()["Extra"], r#"{"uniqueId":"1"}"#);

    let lease = qwen_request!(FileLeaseRequest { FileName: "a.pdf", Md5: "d41d", SizeInBytes: "1024" });
    let call = KnowledgeCall::lease_file("llm-1", "cate/1", &lease).unwrap();
    assert_eq!(
        (call.action(), call.method(), call.path()),
        ("ApplyFileUploadLease", "POST", "/llm-1/datacenter/category/cate%2F1")
    );
    assert_eq!((call.form()["SizeInBytes"].as_str(), call.query().is_empty()), ("1024", true));

    let file =
        qwen_request!(IndexFileRequest { LeaseId: "lease-1", Parser: "AUTO_SELECT", CategoryId: "default" });
    let call = KnowledgeCall::add_file("llm-1", &file).unwrap();
    assert_eq!((call.action(), call.method(), call.path()), ("AddFile", "PUT", "/llm-1/datacenter/file"));

    let job = qwen_request!(IndexJobRequest { IndexId: "index-1" });
    let call = KnowledgeCall::build_index("llm-1", &job).unwrap();
    assert_eq!((call.action(), call.path()), ("SubmitIndexJob", "/llm-1/index/submit_index_job"));
    let more = qwen_request!(IndexDocumentsRequest {
        IndexId: "index-1",
        SourceType: "DATA_CENTER_FILE",
        DocumentIds: ["file-3"],
    });
    let call = KnowledgeCall::add_documents("llm-1", &more).unwrap();
    assert_eq!(
        (call.action(), call.path()),
        ("SubmitIndexAddDocumentsJob", "/llm-1/index/add_documents_to_index")
    );
}

#[test]
fn questions_about_jobs_and_files() {
    let job = KnowledgeCall::job_status("llm-1", "index-1", "job-1", Some(2));
    assert_eq!((job.method(), job.path()), ("GET", "/llm-1/index/job/status"));
    assert_eq!((job.query()["JobId"].as_str(), job.query()["PageNumber"].as_str()), ("job-1", "2"));
    let file = KnowledgeCall::file("llm-1", "file/1");
    assert_eq!(
        (file.action(), file.method(), file.path()),
        ("DescribeFile", "GET", "/llm-1/datacenter/file/file%2F1/")
    );
}

#[test]
fn a_signed_request_is_sent_by_no_key_and_refused_in_the_envelope_of_its_api() {
    let job = qwen_request!(IndexJobRequest { IndexId: "index-1" });
    let endpoint = Endpoint::custom("https://example.com", "sk-1");
    assert!(job.to_http(&endpoint).unwrap_err().to_string().contains("AccessKey"));

    let body = r#"{"Name":"Manuals","StructureType":"unstructured","SinkType":"BUILT_IN"}"#;
    let invalid = Checker::<IndexRequest>::new().check_json(body).unwrap_err();
    let error = invalid.to_service_error().with_request_id("r");
    assert_eq!(
        error.to_json(),
        r#"{"Code":"InvalidParameter","Message":"Required parameter(data_sources) missing or invalid, please check the request parameters.","Success":false,"RequestId":"r"}"#
    );
    let missing = ServiceError::new::<IndexRequest>(entry("E097").unwrap(), &[]);
    assert_eq!(missing.code(), "InvalidParameter");
}
