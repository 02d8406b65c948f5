//! Uploads for one model: the permission, the host that takes the form, and URLs that begin with `oss://`.

use hyper::{Method, body::Bytes};
use serde_json::json;

use crate::{Loopback, Received, form, refusal::Refusal, route::Served, server::Studio};

/// Where the permission is asked for.
pub(crate) const PATH: &str = "/api/v1/uploads";

/// Where temporary keys are asked for.
pub(crate) const KEYS: &str = "/api/v1/tokens";

/// Where the form goes: a host of its own, in the service.
pub(crate) const HOST: &str = "/oss";

/// The folder of all files.
const FOLDER: &str = "dashscope-instant/loopback";

/// What every form must repeat.
const SIGNATURE: &str = "bG9vcGJhY2s=";

pub(crate) fn policy(received: &Received, id: &str) -> Result<Served, Refusal> {
    if received.query("action").as_deref() != Some("getPolicy") || received.query("model").is_none() {
        return Err(Refusal::not_found());
    }
    let data = json!({
        "policy": "e30=",
        "signature": SIGNATURE,
        "upload_dir": FOLDER,
        "upload_host": format!("http://{}{HOST}", received.header("host")),
        "expire_in_seconds": 300,
        "max_file_size_mb": 1,
        "capacity_limit_mb": 999_999_999,
        "oss_access_key_id": "LTAI-loopback",
        "x_oss_object_acl": "private",
        "x_oss_forbid_overwrite": "true",
    });
    Ok(Served::json(json!({ "request_id": id, "data": data })))
}

/// Takes a form, or answers in XML.
pub(crate) fn take(studio: &Studio, received: &Received) -> Served {
    let is_right = received.method == Method::POST && received.header("authorization").is_empty();
    match form::members(received).filter(|_| is_right).and_then(|members| key(&members)) {
        Some(key) => {
            studio.uploads.keep(key);
            Served::Whole { content_type: "text/plain", body: Bytes::new() }
        }
        None => Served::Refused { status: 403, content_type: "application/xml", body: EXPIRED.into() },
    }
}

const EXPIRED: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>\n  <Code>AccessDenied</Code>\n  \
    <Message>Invalid according to Policy: Policy expired.</Message>\n  \
    <RequestId>5C3D9175B6FC201293AD4890</RequestId>\n  <HostId>loopback</HostId>\n</Error>\n";

/// The key of the file, if the form has all that it must: the file last.
fn key(members: &[form::Member]) -> Option<String> {
    let text = |name: &str| members.iter().find(|member| member.name == name).map(form::Member::text);
    let is_whole = text("OSSAccessKeyId").is_some()
        && text("policy").is_some()
        && text("Signature") == Some(SIGNATURE)
        && text("x-oss-object-acl") == Some("private")
        && text("x-oss-forbid-overwrite") == Some("true")
        && members.last().is_some_and(|member| member.name == "file" && member.file_name.is_some());
    text("key").filter(|key| is_whole && key.starts_with(FOLDER)).map(str::to_owned)
}

/// A body whose URLs begin with `oss://` needs a header, and files that were uploaded.
pub(crate) fn are_resolved(studio: &Studio, received: &Received) -> Result<(), Refusal> {
    // What a file has in it is another matter.
    if received.header("content-type") != "application/json" {
        return Ok(());
    }
    let urls: Vec<&str> = received.text().split("\"oss://").skip(1).collect();
    if urls.is_empty() {
        return Ok(());
    }
    if received.header("x-dashscope-ossresourceresolve") != "enable" {
        return Err(Refusal::unresolved_url());
    }
    let is_there = |url: &&str| {
        let key = url.split('"').next().unwrap_or_default();
        studio.uploads.any(|known| known == key)
    };
    if urls.iter().all(is_there) { Ok(()) } else { Err(Refusal::download_failed()) }
}

/// A key for programs of others. It is not taken: it would be another secret of the server's.
pub(crate) fn temporary_key(received: &Received) -> Served {
    let seconds: u64 =
        received.query("expire_in_seconds").and_then(|seconds| seconds.parse().ok()).unwrap_or(60);
    let expires_at = crate::chat::CREATED + seconds;
    Served::json(json!({ "token": format!("st-{}", Loopback::KEY), "expires_at": expires_at }))
}
