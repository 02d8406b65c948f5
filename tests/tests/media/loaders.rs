//! Where files come from.

use std::{fs, io};

use qwen_request::{ChatRequest, Checked, MediaFile, check_media, try_qwen_request};

use super::{listed, made};

fn look_at(url: &str) -> Checked<ChatRequest> {
    try_qwen_request! {
        #![allow(media_url)]
        model: "qwen3-vl-plus",
        messages: [user([image(url), text("What is this?")])],
    }
    .unwrap()
}

#[test]
fn a_data_url_is_at_hand() {
    // A GIF of 4 x 1, with padding and without.
    for url in ["data:image/gif;base64,R0lGODlhBAABAAAAAA==", "DATA:;base64,R0lGODlhBAABAAAAAA"] {
        let found = listed(check_media(&look_at(url), MediaFile::from_data_url));
        assert_eq!(found.len(), 1, "{url}");
        assert_eq!(found[0].0, "media_sides");
    }
    let cut = listed(check_media(&look_at("data:image/gif;base64,R0lGODlhBAABA"), MediaFile::from_data_url));
    assert_eq!(cut[0].0, "media_unreadable");
    assert!(cut[0].1.contains("not Base64 at byte 12"), "{}", cut[0].1);
}

#[test]
fn what_is_elsewhere_is_not_judged() {
    for url in ["https://example.com/no-such-file.png", "http://example.com/a.png", "oss://bucket/a.png"] {
        assert_eq!(check_media(&look_at(url), MediaFile::from_local), Ok(()), "{url}");
        assert_eq!(check_media(&look_at(url), MediaFile::from_data_url), Ok(()), "{url}");
        assert_eq!(check_media(&look_at(url), |_| Ok(None)), Ok(()), "{url}");
    }
    assert!(MediaFile::from_data_url("file:///etc/hostname").unwrap().is_none());
    assert!(MediaFile::from_data_url("/etc/hostname").unwrap().is_none());
}

#[test]
fn a_path_and_a_file_url_are_opened() {
    let folder = std::env::temp_dir().join(format!("qwen request media {}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("tiny.bmp");
    fs::write(&path, made::bmp(5, 5).bytes).unwrap();
    let path = path.to_str().unwrap();
    let url = format!("file://{}", path.replace(' ', "%20"));
    for text in [path, &url, &url.replace("file://", "file://localhost"), &format!("file:{path}")] {
        let found = listed(check_media(&look_at(text), MediaFile::from_local));
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].0, "media_sides", "{text}");
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_path_of_nothing_is_a_finding() {
    for path in ["./no/such/file.png", "/no/such/file.png", "file:///no/such/file.png"] {
        let found = listed(check_media(&look_at(path), MediaFile::from_local));
        assert_eq!(found[0].0, "media_unreadable", "{path}");
    }
    // A folder is no file, and a device may have no end.
    for path in ["/", "/dev/zero"] {
        let error: io::Error = MediaFile::from_local(path).unwrap_err();
        assert_eq!(error.to_string(), "it is no regular file");
    }
    // A rule of its own says that this is no URL.
    assert_eq!(check_media(&look_at("iVBORw0KGgoAAAANSUhEUg"), MediaFile::from_local), Ok(()));
}
