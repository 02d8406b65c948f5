//! Replies with vectors, rankings, files and batches can be read, and are written back as they were.

use std::{collections::BTreeMap, fs};

use qwen_request::{
    ApiRequest, BatchRequest, EmbeddingRequest, Error, ErrorCode, MultimodalEmbeddingRequest, RerankContent,
    RerankRequest, TextEmbeddingRequest, TextRerankRequest, parse,
    reply::{
        self, Batch, BatchList, BatchStatus, File, FileDeleted, FileList, FilePurpose, FileStatus, Reply,
        TaskReply, TaskStatus,
    },
};
use serde::Serialize;
use serde_json::Value;

/// The bodies of `fixtures/replies` of a kind, by their names.
fn bodies(kind: &str) -> BTreeMap<String, (u16, Value)> {
    let lines = fs::read_to_string("fixtures/replies/bodies.jsonl").unwrap();
    let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let row = |row: Value| {
        let status = row["status"].as_u64().unwrap().try_into().unwrap();
        (row["name"].as_str().unwrap().to_owned(), (status, row["body"].clone()))
    };
    rows.filter(|row| row["kind"] == kind).map(row).collect()
}

/// Reads every body of a kind; each comes back as it was.
fn read_all<T: Reply + Serialize>(kind: &str) -> BTreeMap<String, T> {
    let mut replies = BTreeMap::new();
    for (name, (status, body)) in bodies(kind) {
        if let Ok(reply) = reply::read::<T>(status, body.to_string().as_bytes()) {
            assert_eq!(serde_json::to_value(&reply).unwrap(), body, "{name}");
            replies.insert(name, reply);
        }
    }
    assert!(!replies.is_empty(), "no replies of kind {kind}");
    replies
}

fn read<T: ApiRequest<Reply: Serialize>>(body: &str) -> T::Reply {
    let reply = parse::<T>(200, body.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&reply).unwrap(), serde_json::from_str::<Value>(body).unwrap());
    reply
}

#[test]
fn vectors_come_in_the_order_of_the_request() {
    let reply = read::<EmbeddingRequest>(
        r#"{"data":[{"index":1,"embedding":[0.5,-0.5],"object":"embedding"},{"index":0,"embedding":[0.25,1e-7]}],
        "model":"text-embedding-v4","object":"list","usage":{"prompt_tokens":8,"total_tokens":8},"id":"1"}"#,
    );
    assert_eq!(reply.vectors(), [[0.25, 1e-7], [0.5, -0.5]]);
    assert_eq!(reply.usage.unwrap().total_tokens, Some(8));
}

#[test]
fn vectors_in_base64_are_numbers_too_and_come_back_as_text() {
    // 0.5, -0.25, 1e-7 and a not-a-number, the lowest byte first; with and without padding.
    let reply = read::<EmbeddingRequest>(
        r#"{"data":[{"index":1,"embedding":"AAAAPwAAgL4="},{"index":0,"embedding":[0.5,1.0]},{"index":2,"embedding":"AAAAPw"},
        {"index":3,"embedding":""},{"index":4,"embedding":"lb/WMwAAwH8="}],"model":"text-embedding-v4"}"#,
    );
    let vectors = reply.vectors();
    assert_eq!(vectors[..4], [&[0.5, 1.0][..], &[0.5, -0.25], &[0.5], &[]]);
    assert!((vectors[4][0] - 1e-7).abs() < 1e-14 && vectors[4][1].is_nan());
    assert_eq!(reply.data[0].embedding.base64(), Some("AAAAPwAAgL4="));
    assert_eq!(reply.data[1].embedding.base64(), None);
    assert_eq!(reply.data[0].embedding, vec![0.5, -0.25].into(), "however it is written");
}

#[test]
fn a_vector_that_is_no_base64_of_floats_is_a_decode_error() {
    for vector in ["!!!!", "A", "AAAAPw=A", "AAAA", "AAAAP", "向量", "AAAAPwAAgL4=AAAA", "{}"] {
        let body = format!(r#"{{"data":[{{"index":0,"embedding":"{vector}"}}]}}"#);
        let Err(Error::Decode(_)) = parse::<EmbeddingRequest>(200, body.as_bytes()) else {
            panic!("{vector}")
        };
    }
    for vector in ["{}", "1", "true", r#"["a"]"#] {
        let body = format!(r#"{{"data":[{{"index":0,"embedding":{vector}}}]}}"#);
        let Err(Error::Decode(_)) = parse::<EmbeddingRequest>(200, body.as_bytes()) else {
            panic!("{vector}")
        };
    }
}

#[test]
fn vectors_of_texts_are_dense_sparse_or_both() {
    let recorded = read_all::<<TextEmbeddingRequest as ApiRequest>::Reply>("text_embedding");
    let reply = &recorded["recorded-text-embedding-nosse"];
    assert_eq!(reply.vectors()[0][0].to_string(), "-0.005039233741296242");

    let reply = read::<TextEmbeddingRequest>(
        r#"{"output":{"embeddings":[{"text_index":0,"embedding":[0.5],
        "sparse_embedding":[{"index":7149,"value":0.829,"token":"wind"}]}]},
        "usage":{"total_tokens":3},"request_id":"1","status_code":200,"code":"","message":""}"#,
    );
    let sparse = reply.output.embeddings[0].sparse_embedding.as_deref().unwrap();
    assert_eq!((sparse[0].index, sparse[0].token.as_deref()), (7149, Some("wind")));
}

#[test]
fn a_file_is_embedded_by_a_task() {
    let reply = read::<TextEmbeddingRequest>(
        r#"{"output":{"task_id":"183f01ff","task_status":"PENDING"},"request_id":"186e3776"}"#,
    );
    assert_eq!(reply.output.task_id.as_deref(), Some("183f01ff"));
    assert_eq!(reply.output.task_status, Some(TaskStatus::Pending));
    assert!(reply.vectors().is_empty());
    let done = r#"{"request_id":"1","output":{"task_id":"183f01ff","task_status":"SUCCEEDED","url":"https://example.com/r.txt.gz"},
        "usage":{"total_tokens":258}}"#;
    let task = reply::read::<TaskReply>(200, done.as_bytes()).unwrap();
    assert_eq!(serde_json::to_value(&task).unwrap(), serde_json::from_str::<Value>(done).unwrap());

    let body = br#"{"output":{"task_id":"1","task_status":"FAILED","code":"InvalidFile.TypeNotTxt","message":"not a txt"}}"#;
    let Err(Error::Api(error)) = parse::<TextEmbeddingRequest>(200, body) else { panic!() };
    assert_eq!(error.wire_code(), Some("InvalidFile.TypeNotTxt"));
}

#[test]
fn vectors_of_media_say_what_they_are_of() {
    let reply = read::<MultimodalEmbeddingRequest>(
        r#"{"output":{"embeddings":[{"index":0,"embedding":[0.5],"type":"text"},{"index":1,"embedding":[0.25],"type":"vl"}]},
        "usage":{"input_tokens":10,"image_tokens":896,"input_tokens_details":{"image_tokens":896,"text_tokens":10},
        "image_count":1,"duration":0},"request_id":"1"}"#,
    );
    assert_eq!(reply.vectors(), [[0.5], [0.25]]);
    assert_eq!(reply.output.embeddings[1].r#type.as_deref(), Some("vl"));
}

#[test]
fn rankings_point_to_documents() {
    let printed = read_all::<<TextRerankRequest as ApiRequest>::Reply>("text_rerank");
    let results = &printed.values().next().unwrap().output.results;
    assert_eq!((results[1].index, results.len()), (2, 2));
    let Some(RerankContent::Part(document)) = &results[0].document else { panic!("{results:?}") };
    assert!(document.text.is_some());

    let reply = read::<RerankRequest>(
        r#"{"object":"list","results":[{"index":3,"relevance_score":0.9}],"usage":{"total_tokens":79},"id":"1"}"#,
    );
    assert_eq!(reply.results[0].index, 3);
}

#[test]
fn files_come_back() {
    let files = read_all::<File>("file");
    assert!(files.values().all(|file| file.purpose == Some(FilePurpose::Batch)));
    assert!(files.values().all(|file| file.status == Some(FileStatus::Processed)));
    assert_eq!(read_all::<FileList>("file_list").values().next().unwrap().data.len(), 2);
    assert!(read_all::<FileDeleted>("file_deleted").values().next().unwrap().deleted);
    let (status, body) = &bodies("file")["recorded-upload-file-error-nosse"];
    let Err(Error::Api(error)) = reply::read::<File>(*status, body.to_string().as_bytes()) else { panic!() };
    assert_eq!(error.param(), Some("purpose"));
}

#[test]
fn batches_come_back() {
    let batches = read_all::<Batch>("batch");
    let statuses: Vec<&BatchStatus> = batches.values().map(|batch| &batch.status).collect();
    assert_eq!(statuses, [&BatchStatus::Cancelling, &BatchStatus::Completed, &BatchStatus::InProgress]);
    assert!(statuses[0].is_pending() && !statuses[1].is_pending());
    let lists = read_all::<BatchList>("batch_list");
    let failed =
        lists.values().flat_map(|list| list.data.iter()).find(|batch| batch.errors.is_some()).unwrap();
    let errors = &failed.errors.as_ref().unwrap().data;
    assert_eq!((errors[1].code.as_deref(), errors[1].line), (Some("mismatched_test_url"), Some(2)));
}

#[test]
fn refusals_are_errors_whatever_the_status() {
    let body = br#"{"error":{"message":"<400> InternalError.Algo.InvalidParameter: Value error, batch size is invalid, it should not be larger than 10.: input.contents","type":"InvalidParameter","code":"InvalidParameter"},"id":"1"}"#;
    for status in [200, 400] {
        let Err(Error::Api(error)) = parse::<EmbeddingRequest>(status, body) else { panic!() };
        assert_eq!(error.entry().map(|entry| entry.id), Some("E036"));
        assert_eq!(error.capture("max_batch"), Some("10"));
    }
    let body = br#"{"code":"InvalidApiKey","message":"Invalid API-key provided.","request_id":"1"}"#;
    let Err(Error::Api(error)) = parse::<BatchRequest>(200, body) else { panic!() };
    assert_eq!(error.code(), Some(&ErrorCode::InvalidApiKey));
}
