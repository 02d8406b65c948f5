//! The bodies of uploads: whole, of the length that they say, and whatever is in the file.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Cursor, Read},
    sync::{Arc, Mutex},
};

use qwen_request::{
    DashScopeFileCall, Endpoint, FileCall, FormBody, FormPiece, Region, TemporaryUpload, UploadFile,
    reply::{FilePurpose, UploadPolicy},
};

/// The boundary of a form, and its text.
fn text(body: FormBody<impl Read>) -> (String, String) {
    let boundary = body.content_type().strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    let length = body.length();
    let text = String::from_utf8(body.into_bytes().unwrap()).unwrap();
    assert_eq!(text.len() as u64, length);
    (boundary, text)
}

fn upload(name: &str, content: &'static str) -> FormBody<Cursor<&'static str>> {
    FileCall::upload(FilePurpose::FileExtract, UploadFile::from_bytes(name, content)).into_body()
}

#[test]
fn a_form_has_its_members_between_boundaries() {
    let (boundary, form) = text(upload("notes.txt", "Bring\r\nmilk."));
    let expected = "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nfile-extract\r\n\
        --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.txt\"\r\n\
        Content-Type: application/octet-stream\r\n\r\nBring\r\nmilk.\r\n--B--\r\n";
    assert_eq!(form, expected.replace('B', &boundary).replace(&format!("{boundary}ring"), "Bring"));
    // What a boundary may consist of, and how long it may be.
    assert!(boundary.len() <= 70);
    assert!(boundary.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
}

#[test]
fn an_empty_file_is_a_file() {
    let (boundary, form) = text(upload("empty.txt", ""));
    assert!(form.ends_with(&format!("octet-stream\r\n\r\n\r\n--{boundary}--\r\n")), "{form}");
}

#[test]
fn nobody_knows_the_boundary_before() {
    let boundaries: BTreeSet<String> = (0..100).map(|_| upload("a", "").content_type().to_owned()).collect();
    assert_eq!(boundaries.len(), 100);
}

#[test]
fn a_name_ends_neither_the_quotes_nor_the_line() {
    let (_, form) = text(upload("a\"; name=\"purpose\r\n\r\n图.txt", "x"));
    assert!(form.contains("filename=\"a%22; name=%22purpose%0D%0A%0D%0A图.txt\"\r\n"), "{form}");
    assert_eq!(form.matches("name=\"purpose\"").count(), 1);
}

#[test]
fn a_body_is_the_same_however_it_is_read() {
    let content = "0123456789".repeat(50);
    let body = || {
        let file = UploadFile::new("a.txt", 500, Cursor::new(content.clone()));
        FileCall::upload(FilePurpose::Batch, file).into_body()
    };
    for most in [1, 2, 7, 64, 10_000] {
        let mut body = body();
        let boundary = body.content_type().rsplit_once('=').unwrap().1.to_owned();
        let (mut read, mut buffer) = (Vec::new(), vec![0; most]);
        loop {
            let count = body.read(&mut buffer).unwrap();
            if count == 0 {
                break;
            }
            read.extend_from_slice(&buffer[..count]);
        }
        assert_eq!(read.len() as u64, body.length());
        let form = String::from_utf8(read).unwrap();
        assert!(form.contains(&format!("\r\n\r\n{content}\r\n--{boundary}--\r\n")));
        assert_eq!(body.read(&mut []).unwrap(), 0);
    }
}

#[test]
fn no_more_is_read_than_was_said_and_less_is_an_error() {
    let file = |length| UploadFile::new("a.txt", length, Cursor::new("0123456789"));
    let body = |length| FileCall::upload(FilePurpose::Batch, file(length)).into_body();
    assert!(text(body(4)).1.contains("\r\n\r\n0123\r\n--"));
    assert!(text(body(10)).1.contains("\r\n\r\n0123456789\r\n--"));
    let error = body(11).into_bytes().unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    assert_eq!(error.to_string(), "the file ends 1 bytes before its length");
    // A length that no memory has asks for none.
    assert!(body(u64::MAX).into_bytes().is_err());
    assert_eq!(body(u64::MAX).length(), u64::MAX);
}

#[test]
fn an_error_of_the_source_is_that_of_the_body() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let body = FileCall::upload(FilePurpose::Batch, UploadFile::new("a", 1, Broken)).into_body();
    assert_eq!(body.into_bytes().unwrap_err().kind(), io::ErrorKind::ConnectionReset);
}

#[test]
fn progress_is_told_up_to_the_last_byte() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&told);
    let body = FileCall::upload(FilePurpose::Batch, UploadFile::from_bytes("a.jsonl", "{}"))
        .on_progress(move |sent, length| notes.lock().unwrap().push((sent, length)))
        .into_body();
    let length = body.length();
    body.into_bytes().unwrap();
    let told = told.lock().unwrap();
    assert!(told.is_sorted() && told.len() >= 3, "{told:?}");
    assert_eq!(told.last(), Some(&(length, length)));
}

#[test]
fn pieces_are_what_would_be_read() {
    let file = |name: &str| UploadFile::from_bytes(name.to_owned(), "{}").described(name.to_owned());
    let upload = || DashScopeFileCall::upload(FilePurpose::FineTune, ["a", "b"].map(file)).into_body();
    for skipped in [0, 1, 40] {
        let mut body = upload();
        let length = body.length();
        body.read_exact(&mut vec![0; skipped]).unwrap();
        let lengths = body.into_pieces().map(|piece| match piece {
            FormPiece::Bytes(bytes) => bytes.len() as u64,
            FormPiece::File { length, .. } => length,
        });
        assert_eq!(lengths.sum::<u64>(), length - skipped as u64);
    }
}

#[test]
fn the_native_form_repeats_its_members_for_each_file() {
    let members = |described: bool| {
        let file = |name: &str| UploadFile::from_bytes(name.to_owned(), "{}");
        let second = if described { file("b").described("two") } else { file("b") };
        let upload = DashScopeFileCall::upload(FilePurpose::FineTune, [file("a"), second]);
        let (boundary, form) = text(upload.into_body());
        let parts: Vec<String> = form
            .split(&format!("--{boundary}"))
            .filter_map(|part| part.split_once("name=\""))
            .map(|(_, part)| {
                let (name, rest) = part.split_once('"').unwrap();
                format!("{name}={}", rest.split_once("\r\n\r\n").unwrap().1.trim_end())
            })
            .collect();
        parts
    };
    assert_eq!(members(false), ["files={}", "purpose=fine-tune", "files={}", "purpose=fine-tune"]);
    // A description must not slip to another file.
    let all = [
        "files={}",
        "purpose=fine-tune",
        "descriptions=",
        "files={}",
        "purpose=fine-tune",
        "descriptions=two",
    ];
    assert_eq!(members(true), all);
}

#[test]
fn a_file_of_this_machine_is_read_while_it_is_sent() {
    let path = std::env::temp_dir().join(format!("qwen-request-form-{}.txt", std::process::id()));
    fs::write(&path, "Bring milk.").unwrap();
    let file = UploadFile::open(&path).unwrap();
    assert_eq!((file.name(), file.length()), (path.file_name().unwrap().to_str().unwrap(), 11));
    let (_, form) = text(FileCall::upload(FilePurpose::FileExtract, file).into_body());
    fs::remove_file(&path).unwrap();
    assert!(form.contains("\r\n\r\nBring milk.\r\n--"));
    assert_eq!(UploadFile::open(&path).unwrap_err().kind(), io::ErrorKind::NotFound);
    assert_eq!(UploadFile::open(std::env::temp_dir()).unwrap_err().kind(), io::ErrorKind::InvalidInput);
}

#[test]
fn a_file_is_held_to_the_length_that_its_purpose_allows() {
    const MEBIBYTE: u64 = 1024 * 1024;
    let is_taken = |purpose: &FilePurpose, name: &str, length| {
        let file = UploadFile::new(name.to_owned(), length, io::empty());
        FileCall::upload(purpose.clone(), file).check().is_ok()
    };
    for (purpose, name, limit) in [
        (FilePurpose::FileExtract, "a.pdf", 150),
        (FilePurpose::FileExtract, "png", 150),
        (FilePurpose::FileExtract, "a.PNG", 20),
        (FilePurpose::FileExtract, "a.jpeg", 20),
        (FilePurpose::Batch, "a.jsonl", 500),
        (FilePurpose::FineTune, "a.jsonl", 300),
    ] {
        assert!(is_taken(&purpose, name, limit * MEBIBYTE), "{purpose} {name}");
        assert!(!is_taken(&purpose, name, limit * MEBIBYTE + 1), "{purpose} {name}");
    }
    // What no page limits.
    assert!(is_taken(&FilePurpose::from("brand-new"), "a.png", u64::MAX));

    let native = |length| {
        let file = UploadFile::new("a.jsonl", length, io::empty());
        DashScopeFileCall::upload(FilePurpose::FineTune, [file]).check()
    };
    assert!(native(1024 * MEBIBYTE).is_ok());
    let error = native(1024 * MEBIBYTE + 1).unwrap_err();
    assert_eq!(error.entry().map(|entry| entry.id), Some("E171"));
    assert_eq!(error.to_string(), "`a.jsonl` has 1073741825 bytes, and at most 1073741824 may be uploaded");
}

fn policy(json: &str) -> UploadPolicy {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_temporary_upload_has_what_its_permission_says_and_the_file_last() {
    let policy = policy(
        r#"{"policy":"e30=","signature":"c2ln","upload_dir":"dashscope-instant/0/1","upload_host":"https://h.example",
        "oss_access_key_id":"id","x_oss_object_acl":"private","x_oss_forbid_overwrite":"true","max_file_size_mb":"1"}"#,
    );
    let file = || UploadFile::from_bytes("cat 图.png", "PNG");
    let upload = TemporaryUpload::new(&policy, file()).check().unwrap();
    assert_eq!(upload.oss_url(), "oss://dashscope-instant/0/1/cat 图.png");
    let http = TemporaryUpload::new(&policy, file()).into_http().unwrap();
    assert_eq!((http.method().as_str(), http.uri().to_string().as_str()), ("POST", "https://h.example/"));
    assert!(!http.headers().contains_key("authorization"));

    let (boundary, form) = text(upload.into_body());
    let names: Vec<&str> =
        form.split("; name=\"").skip(1).map(|rest| rest.split_once('"').unwrap().0).collect();
    assert_eq!(
        names,
        [
            "OSSAccessKeyId",
            "Signature",
            "policy",
            "key",
            "x-oss-object-acl",
            "x-oss-forbid-overwrite",
            "success_action_status",
            "file",
        ]
    );
    assert!(form.contains("name=\"key\"\r\n\r\ndashscope-instant/0/1/cat 图.png\r\n"));
    assert!(form.ends_with(&format!("PNG\r\n--{boundary}--\r\n")));
}

#[test]
fn a_temporary_upload_is_held_to_the_length_of_its_permission() {
    let is_taken = |json: &str, length| {
        TemporaryUpload::new(&policy(json), UploadFile::new("a", length, io::empty())).check().is_ok()
    };
    assert!(is_taken(r#"{"max_file_size_mb":1}"#, 1 << 20));
    assert!(!is_taken(r#"{"max_file_size_mb":1}"#, (1 << 20) + 1));
    assert!(is_taken("{}", u64::MAX));
    assert!(is_taken(r#"{"max_file_size_mb":18446744073709551615}"#, u64::MAX));
}

#[test]
fn uploads_are_printed_without_what_is_in_them() {
    let policy = policy(r#"{"policy":"e30=","signature":"c2lnbmF0dXJl"}"#);
    let temporary = TemporaryUpload::new(&policy, UploadFile::from_bytes("a", "private"));
    let upload = FileCall::upload(FilePurpose::Batch, UploadFile::from_bytes("a", "private"));
    let printed = format!("{temporary:?} {upload:?} {:?}", UploadFile::from_bytes("a", "private"));
    assert!(!printed.contains("private") && !printed.contains("c2lnbmF0dXJl"), "{printed}");
    let pieces: Vec<_> = temporary.into_body().into_pieces().collect();
    assert!(!format!("{pieces:?}").contains("c2lnbmF0dXJl"));
}

#[test]
fn an_upload_carries_its_length_and_the_key() {
    let endpoint = Endpoint::new(Region::Beijing, "sk-key").unwrap();
    let upload = FileCall::upload(FilePurpose::Batch, UploadFile::from_bytes("a.jsonl", "{}"));
    let http = upload.into_http(&endpoint).unwrap();
    assert_eq!((http.method().as_str(), http.uri().path()), ("POST", "/compatible-mode/v1/files"));
    assert_eq!(http.headers()["authorization"], "Bearer sk-key");
    assert_eq!(http.headers()["content-length"], http.body().length().to_string().as_str());
    assert_eq!(http.headers()["content-type"], http.body().content_type());
}
