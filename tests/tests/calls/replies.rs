//! Replies lose nothing.

use std::fs;

use qwen_request::reply::{
    Batch, BatchList, Completion, DashScopeFileDeleted, DashScopeFileList, DashScopeFileReply,
    DashScopeUploadReply, FileDeleted, FileList, FilePurpose, ModelList, ModelPage, Reply, TaskReply,
    TemporaryKey, TokenizerReply, UploadPolicyReply, read, read_raw,
};
use qwen_request::{Error, ErrorCode, ResponseHead};
use serde::Serialize;
use serde_json::{Value, json};

fn rows() -> Vec<Value> {
    let text = fs::read_to_string("fixtures/replies/calls.jsonl").unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn reply<R: Reply>(name: &str) -> Result<R, Error> {
    let row = rows().into_iter().find(|row| row["name"] == name).expect("a reply of that name");
    read(row["status"].as_u64().unwrap().try_into().unwrap(), row["body"].to_string().as_bytes())
}

fn written<R: Reply + Serialize>(status: u16, body: &Value) -> Result<Value, Error> {
    read::<R>(status, body.to_string().as_bytes()).map(|reply| serde_json::to_value(&reply).unwrap())
}

/// Reads a reply of this name, and writes it again.
fn by_name(name: &str, status: u16, body: &Value) -> Result<Value, Error> {
    macro_rules! replies {
        ($($reply:ident)*) => {
            match name {
                $(stringify!($reply) => written::<$reply>(status, body),)*
                other => panic!("{other}"),
            }
        };
    }
    replies! {
        Batch BatchList Completion DashScopeFileDeleted DashScopeFileList DashScopeFileReply DashScopeUploadReply
        FileDeleted FileList ModelList ModelPage TaskReply TemporaryKey TokenizerReply UploadPolicyReply
    }
}

#[test]
fn replies_are_written_back_as_they_were() {
    let mut errors = Vec::new();
    for row in rows() {
        let (name, status) = (row["name"].as_str().unwrap(), row["status"].as_u64().unwrap());
        match by_name(row["reply"].as_str().unwrap(), status.try_into().unwrap(), &row["body"]) {
            Ok(written) => assert_eq!(written, row["body"], "{name}"),
            Err(Error::Api(_)) => errors.push(name.to_owned()),
            Err(error) => panic!("{name}: {error}"),
        }
    }
    assert_eq!(errors, ["file-native-missing", "file-native-nothing-uploaded", "temporary-key-refused"]);
}

#[test]
fn a_body_with_nothing_of_a_reply_is_none_and_an_error_is_one_whatever_its_status() {
    let refusal =
        json!({ "code": "InvalidApiKey", "message": "Invalid API-key provided.", "request_id": "1" });
    for name in [
        "Batch",
        "BatchList",
        "Completion",
        "DashScopeFileDeleted",
        "DashScopeFileList",
        "DashScopeFileReply",
        "DashScopeUploadReply",
        "FileDeleted",
        "FileList",
        "ModelList",
        "ModelPage",
        "TemporaryKey",
        "TokenizerReply",
        "UploadPolicyReply",
    ] {
        assert!(matches!(by_name(name, 200, &json!({})), Err(Error::Decode(_))), "{name}");
        let Err(Error::Api(error)) = by_name(name, 200, &refusal) else { panic!("{name}") };
        assert_eq!(error.code(), Some(&ErrorCode::InvalidApiKey), "{name}");
    }
}

#[test]
fn numbers_of_a_permission_may_be_texts() {
    for name in ["upload-policy", "upload-policy-texts"] {
        let policy = reply::<UploadPolicyReply>(name).unwrap().data;
        assert_eq!((policy.expire_in_seconds, policy.max_file_size_mb), (Some(300), Some(100)), "{name}");
    }
}

#[test]
fn files_that_were_refused_among_others_are_told() {
    let uploads = reply::<DashScopeUploadReply>("file-native-upload").unwrap().data;
    assert_eq!(uploads.uploaded_files[0].file_id, "id-1");
    let failed: Vec<_> =
        uploads.failed_uploads.iter().map(|failed| (&*failed.name, failed.error())).collect();
    let codes: Vec<_> = failed.iter().map(|(name, error)| (*name, error.code().unwrap().clone())).collect();
    assert_eq!(codes, [("a.jpg", ErrorCode::TooLarge), ("b.jpg", ErrorCode::TooMany)]);
    let entries: Vec<_> =
        failed.iter().filter_map(|(_, error)| error.entry().map(|entry| entry.id)).collect();
    assert_eq!(entries, ["W61", "W62"]);
}

#[test]
fn purposes_of_sdks_are_kept() {
    let file = reply::<DashScopeFileReply>("file-native-sdk-purpose").unwrap().data;
    assert_eq!(file.purpose, Some(FilePurpose::from("fine_tune")));
    assert_eq!(reply::<DashScopeFileList>("file-native-list").unwrap().data.files[0].size, Some(0));
}

#[test]
fn a_temporary_key_is_printed_nowhere() {
    let key = reply::<TemporaryKey>("temporary-key").unwrap();
    assert_eq!((key.token.expose(), key.expires_at), ("st-0123456789", Some(1_781_000_000)));
    assert!(!format!("{key:?} {:?}", key.token).contains("0123456789"));
}

#[test]
fn the_head_of_a_response_names_the_request_and_tells_that_it_was_cut() {
    let head = ResponseHead::new(200, [("x-request-id", "4f1c"), ("x-dashscope-partialresponse", "true")]);
    let body = br#"{"choices":[{"text":"a","finish_reason":"stop"}]}"#;
    let completion: Completion = head.read(body).unwrap();
    assert!(!completion.is_complete());
    assert_eq!(completion.request_id.as_deref(), Some("4f1c"));
    let deleted: DashScopeFileDeleted =
        ResponseHead::new(200, [("x-request-id", "4f1c")]).read(br#"{"request_id":"9"}"#).unwrap();
    assert_eq!(deleted.request_id, "9");
}

#[test]
fn what_is_no_json_is_the_body_itself() {
    assert_eq!(read_raw(200, b"").unwrap(), b"");
    // A line of a batch's answers may tell of an error: that is no refusal of this call.
    let lines = br#"{"id":"1","error":{"code":"x","message":"m"}}"#;
    assert_eq!(read_raw(200, lines).unwrap(), lines);
    let Err(Error::Api(error)) = read_raw(404, br#"{"error":{"message":"No such File object: f"}}"#) else {
        panic!()
    };
    assert_eq!(error.status(), 404);
}
