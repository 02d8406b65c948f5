//! Lines of batches that point to files.

use std::io;

use qwen_request::{
    MediaFile,
    batch::{BatchChecker, BatchFinding},
};

use super::made;

const LINE: &str = r#"{"custom_id":"1","method":"POST","url":"/v1/chat/completions","body":{"model":"qwen3-vl-plus","messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]}}"#;

fn found(
    file: &str,
    loader: fn(&str) -> io::Result<Option<MediaFile>>,
    allowed: &[&'static str],
) -> Vec<String> {
    let mut checker = BatchChecker::new(file.as_bytes()).media(loader);
    for rule in allowed {
        checker = checker.allow(*rule);
    }
    let mut findings: Vec<BatchFinding> = Vec::new();
    while let Some(of_line) = checker.next_line().unwrap() {
        findings.extend(of_line);
    }
    findings
        .iter()
        .map(|finding| format!("{} {} {}", finding.line(), finding.rule(), finding.path()))
        .collect()
}

#[test]
fn a_file_is_judged_at_its_line_and_place() {
    let file = format!("{LINE}\n{}\n", LINE.replace(r#""1""#, r#""2""#));
    let place = "body.messages[0].content[0].image_url.url";
    let small = |_: &str| Ok(Some(made::bmp(5, 5).open()));
    assert_eq!(
        found(&file, small, &[]),
        [format!("1 media_sides {place}"), format!("2 media_sides {place}")]
    );
    assert_eq!(found(&file, small, &["media_sides"]), [""; 0]);
    assert_eq!(found(&file, |_| Ok(None), &[]), [""; 0]);
}

#[test]
fn a_path_in_a_line_is_told_of_and_opened() {
    let path = std::env::temp_dir().join(format!("qwen-request-line-{}.bmp", std::process::id()));
    std::fs::write(&path, made::bmp(5, 5).bytes).unwrap();
    let file = LINE.replace("https://example.com/a.png", path.to_str().unwrap());
    let place = "body.messages[0].content[0].image_url.url";
    let expected = [format!("1 media_url {place}"), format!("1 media_sides {place}")];
    assert_eq!(found(&file, MediaFile::from_local, &[]), expected);
    std::fs::remove_file(path).unwrap();
}
